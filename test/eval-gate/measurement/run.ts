import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import { dataSchema } from '../../../actions/eval-gate/data.ts';
import { decide } from '../../../actions/eval-gate/decide.ts';
import { evalGate } from '../../../actions/eval-gate/definition.ts';
import { type Asked, measure } from '../../../actions/eval-gate/measure.ts';
import type { Context } from '../../../shared/action/context.ts';
import type { Load } from '../../../shared/models/model.ts';
import { openResults } from '../../../shared/results/folder.ts';
import { contextOf, type Sides, speaking } from '../../action/context.ts';
import { logInto } from '../../action/surroundings.ts';
import type { Reply } from '../../evaluation/models.ts';
import { newFolder } from '../../fakes/folder.ts';
import type { Files } from '../../fakes/tree.ts';
import { promptFile } from '../files.ts';
import { policy } from '../measured.ts';

/** Where the results of a test are. */
export let folder: string;
beforeEach(() => {
  folder = newFolder();
});

const cases = ['one', 'two', 'three', 'four']
  .map((id) => JSON.stringify({ id, ticket: `SECRET ${id}`, expected: 'yes' }))
  .join('\n');

export const suite = (rest = '') =>
  `models: { haiku: { provider: bedrock, model: a.b }, nova: { provider: bedrock, model: c.d } }\n` +
  `suites: { triage: { prompt: p/a.prompt.yml, cases: evals/a.jsonl, graders: [{ equals: "{{expected}}" }]${rest} } }`;

export const files = (system: string, config = suite()): Files => ({
  'aiops.yml': config,
  'p/a.prompt.yml': promptFile(system),
  'evals/a.jsonl': cases,
});

export interface Run extends Sides {
  readonly asked?: Partial<Asked>;
  readonly text?: Context['text'];
  readonly reply?: (question: string, model: string) => Reply;
  readonly signal?: AbortSignal;
  readonly ledger?: Context['ledger'];
  readonly load?: Load;
  readonly now?: number;
}

export async function run({ asked, text = 'full', reply = () => 'yes', now = 0, load, signal, ledger, ...sides }: Run) {
  const lines: string[] = [];
  const results = await openResults(folder);
  const { opened, model } = speaking(reply, { ...(load && { load }) });
  const context = await contextOf(
    { changed: [{ path: 'p/a.prompt.yml', kind: 'modified' }], ...sides },
    {
      directory: folder,
      results,
      log: logInto(lines),
      clock: () => now,
      text,
      model,
      ...(signal && { signal }),
      ...(ledger && { ledger }),
    },
  );
  const data = dataSchema.parse(await measure({ all: false, cache: false, ...asked }, context));
  const decision = decide(data, policy());
  const written = await evalGate.files?.(data, decision, results, policy());
  return { data, decision, lines, opened, written, results };
}

export const samples = async () =>
  (await readFile(join(folder, 'samples.jsonl'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
