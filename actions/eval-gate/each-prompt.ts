import { UserError } from '../../shared/action/errors.ts';
import { addressOf } from '../../shared/prompts/address.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import type { Tree } from '../../shared/revision/tree.ts';
import { readAll } from '../../shared/suites/side.ts';
import type { Source } from '../../shared/suites/sources.ts';

/** A source of one prompt, and what it is compared with. */
export interface Compared {
  readonly source: Source;
  readonly base: Source | undefined;
}

/**
 * A source for each prompt of its file: most files hold one. A prompt is compared with the one of the same key at the
 * base. What cannot be read is left as it is: whoever reads it next says why.
 */
export async function eachPrompt(
  { source, base }: Compared,
  trees: { readonly head: Tree; readonly base?: Tree | undefined },
): Promise<Compared[]> {
  const prompts = await keyed(source, trees.head);
  if (prompts.length < 2) return [{ source, base }];
  const before = base && trees.base ? await keyed(base, trees.base) : [];
  return prompts.map((prompt) => {
    const same = before.find(({ key }) => key === prompt.key);
    return {
      source: { ...source, suite: suiteOf(source, prompt), prompt: addressOf(source.prompt, prompt) },
      base: base && same && { ...base, prompt: addressOf(base.prompt, same) },
    };
  });
}

/** Prompts that are suites by themselves are told apart by their keys; in a suite they are compared. */
const suiteOf = ({ settings, suite }: Source, prompt: Prompt): string =>
  settings === undefined ? addressOf(suite, prompt) : suite;

async function keyed(source: Source, tree: Tree): Promise<readonly Prompt[]> {
  try {
    const { file, prompts } = await readAll(source, tree);
    return file === source.prompt ? prompts : [];
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}
