import type { CommonInputs } from '../../../shared/action/common-inputs.ts';
import { HiddenValues } from '../../../shared/action/hidden-values.ts';
import { shownText } from '../../../shared/action/shown-text.ts';
import type { Config } from '../../../shared/config/schema.ts';
import type { Tree } from '../../../shared/revision/tree.ts';
import { coverageOf } from '../../../shared/touched/coverage.ts';
import { SuiteCases } from '../../../shared/touched/suite-cases.ts';
import { Shard, type ShardFile } from './shard.ts';
import { isTold } from './told.ts';

/** What a thread is told once. */
export interface Opening {
  readonly config: Config;
  readonly text: CommonInputs['text'];
  /** Values that nobody is to see. */
  readonly secrets: readonly string[];
}

export type Question =
  | { readonly compare: readonly ShardFile[] }
  | { readonly tell: { readonly among: number; readonly cosmetic: boolean } };

/** The task of a thread: it compares files, then tells what changed in them. */
export function task({ config, text, secrets }: Opening): (question: Question) => Promise<unknown> {
  const hidden = new HiddenValues();
  for (const secret of secrets) hidden.add(secret);
  const shard = shownText(text, { hidden: (shown) => hidden.hide(shown) }).then((shown) => {
    const suiteCases = new SuiteCases(config, noTree);
    return new Shard({ coverage: coverageOf(config), config, suiteCases }, shown);
  });
  return async (question) => {
    const own = await shard;
    if ('compare' in question) return own.compare(question.compare);
    return own.tell(question.tell.among, isTold(question.tell.cosmetic));
  };
}

/** No suite has cases for what is compared in threads. */
const noTree: Tree = {
  label: 'none',
  list: async () => [],
  read: async () => undefined,
  stream: async () => undefined,
  digest: async () => undefined,
  materialise: () => Promise.reject(new Error('there are no files in a thread')),
};
