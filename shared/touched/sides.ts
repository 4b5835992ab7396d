import { decode } from '../prompts/decode.ts';
import type { Sides } from '../prompts/diff/change.ts';
import type { PromptSide } from '../prompts/diff/diff.ts';
import type { Found } from '../prompts/formats.ts';
import type { Prompt } from '../prompts/prompt.ts';
import { type PromptFile, readPrompts } from '../prompts/read.ts';
import { Source } from '../prompts/source.ts';
import type { Tree } from '../revision/tree.ts';
import type { Touched } from './files.ts';
import type { FileProblem } from './problem.ts';

/** The prompts of both sides that may differ, and what could not be read of them. */
export interface BothSides {
  readonly base: PromptSide;
  readonly head: PromptSide;
  readonly problems: readonly FileProblem[];
  readonly notes: readonly FileProblem[];
}

/**
 * Reads the files that may differ. A file that cannot be read on one side is left out on both: its prompts would look
 * removed, or new.
 */
export async function bothSides({ pairs, foundBy }: Touched, trees: Required<Sides<Tree>>): Promise<BothSides> {
  const texts = { base: new Texts(), head: new Texts() };
  const read = async (side: 'base' | 'head', path: string | undefined): Promise<PromptFile | undefined> => {
    if (path === undefined) return undefined;
    const found = await readOnce(trees[side], path, foundBy(path));
    if (found === undefined) return undefined;
    texts[side].keepAll(found);
    return found.file;
  };
  const files = await Promise.all(
    // All at once: git reads on while what it has told is taken apart.
    pairs.map(async (pair) => {
      const [base, head] = await Promise.all([read('base', pair.base), read('head', pair.head)]);
      return { base, head };
    }),
  );
  const whole = files.filter(({ base, head }) => ![base, head].some((file) => isUnreadable(file)));
  const promptsOf = (side: 'base' | 'head'): Prompt[] => whole.flatMap((pair) => [...(pair[side]?.prompts ?? [])]);
  const told = (what: 'problems' | 'notes'): FileProblem[] =>
    files.flatMap((pair) =>
      (['base', 'head'] as const).flatMap((side) =>
        (pair[side]?.[what] ?? []).map((one) => placed(one, side, pair[side]?.path)),
      ),
    );
  return {
    base: { prompts: promptsOf('base'), source: (path) => texts.base.source(path) },
    head: { prompts: promptsOf('head'), source: (path) => texts.head.source(path) },
    problems: told('problems'),
    notes: told('notes'),
  };
}

/** A file with what its prompts include. */
interface ReadFile {
  readonly file: PromptFile;
  readonly others: ReadonlyMap<string, Uint8Array>;
}

/** What was read of each tree: the actions of a review look at the same prompts. */
const known = new WeakMap<Tree, Map<string, Promise<ReadFile | undefined>>>();

function readOnce(tree: Tree, path: string, by: Found | undefined): Promise<ReadFile | undefined> {
  const ofTree = known.get(tree) ?? new Map<string, Promise<ReadFile | undefined>>();
  known.set(tree, ofTree);
  const key = `${by} ${path}`;
  const read = ofTree.get(key) ?? readFile(tree, path, by);
  ofTree.set(key, read);
  return read;
}

async function readFile(tree: Tree, path: string, by: Found | undefined): Promise<ReadFile | undefined> {
  const bytes = await tree.read(path);
  if (bytes === undefined) return undefined;
  const others = new Map<string, Uint8Array>();
  const readOther = async (other: string): Promise<Uint8Array | undefined> => {
    const content = await tree.read(other);
    if (content !== undefined) others.set(other, content);
    return content;
  };
  return { file: await readPrompts(path, bytes, readOther, by), others };
}

/** With some prompts of a file unread, which of them are gone cannot be told. */
const isUnreadable = (file: PromptFile | undefined): boolean => file !== undefined && file.problems.length > 0;

function placed(
  { file, line, column, key, message }: PromptFile['problems'][number],
  side: 'base' | 'head',
  path: string | undefined,
): FileProblem {
  const at = file ?? path;
  return {
    side,
    ...(at !== undefined && { file: at }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    // Many messages have the key as their subject.
    message: key === undefined ? message : `${key}: ${message}`,
  };
}

/** The files that were read, for whoever wants to know where in them something stands. */
class Texts {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #sources = new Map<string, Source>();

  keepAll({ file, others }: ReadFile): void {
    for (const [path, bytes] of others) this.#bytes.set(path, bytes);
    if (file.source !== undefined) this.#sources.set(file.source.path, file.source);
  }

  source(path: string): Source | undefined {
    const bytes = this.#bytes.get(path);
    const known = this.#sources.get(path);
    if (known !== undefined || bytes === undefined) return known;
    const source = new Source(path, decode(path, bytes));
    this.#sources.set(path, source);
    return source;
  }
}
