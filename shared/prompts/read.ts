import { type Problem, UserError } from '../action/errors.ts';
import { decode } from './decode.ts';
import { Included } from './files.ts';
import type { Files, FormatName, Parsed } from './format.ts';
import { type Found, formatNamed, formatOf, isPromptByName } from './formats.ts';
import type { Prompt } from './prompt.ts';
import { Source } from './source.ts';

/** A file, read. What is wrong with it is told here and keeps no other file from being read. */
export interface PromptFile {
  readonly path: string;
  /** Absent where it could not be told, or the file holds no prompt. */
  readonly format?: FormatName;
  /** Absent where it is no text. */
  readonly source?: Source;
  readonly prompts: readonly Prompt[];
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

/** Reads a file of the tree that the prompt is in; `undefined` where there is none. */
export type ReadBytes = (path: string) => Promise<Uint8Array | undefined>;

/**
 * The prompts of a file, in the format that its name and its text tell. Never throws for what is in the file.
 * @param read other files that the format may name; without it there are none
 * @param by whether the configuration names the file; one found by default that looks like no prompt holds none
 */
export async function readPrompts(
  path: string,
  content: string | Uint8Array,
  read: ReadBytes = async () => undefined,
  by: Found = 'named',
): Promise<PromptFile> {
  const nothing = { path, prompts: [], problems: [], notes: [] };
  let format: FormatName | undefined;
  let source: Source | undefined;
  try {
    source = new Source(path, decode(path, content));
    format = formatOf(path, source.text, by);
    if (format === undefined) return nothing;
    const { prompts, problems = [], notes = [] } = await parse(format, source, new Included(path, read));
    return { path, format, source, prompts, problems, notes };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // A name such as plan.json says too little: what cannot be looked into is most likely no prompt.
    if (format === undefined && by === 'default' && !isPromptByName(path)) return { ...nothing, notes: error.problems };
    return { ...nothing, ...(format && { format }), problems: error.problems };
  }
}

async function parse(name: FormatName, source: Source, files: Files): Promise<Parsed> {
  const format = await formatNamed(name);
  try {
    return await format.parse(source, files);
  } catch (error) {
    // The stack ended: only a text that was made for it nests so deep.
    if (!(error instanceof RangeError)) throw error;
    throw new UserError({ file: source.path, line: 1, message: 'Nested too deeply.' }, { cause: error });
  }
}

/**
 * The prompts of a file that is known to hold some.
 * @throws UserError for everything that is wrong with it, and where there is no prompt in it
 */
export async function parsePrompts(
  path: string,
  content: string | Uint8Array,
  read?: ReadBytes,
): Promise<readonly Prompt[]> {
  const { prompts, problems } = await readPrompts(path, content, read);
  if (problems.length > 0) throw new UserError(problems);
  if (prompts.length === 0) throw new UserError({ file: path, message: 'No prompt can be read from this file.' });
  return prompts;
}

/** @throws UserError also where there are several */
export async function parsePrompt(path: string, content: string | Uint8Array, read?: ReadBytes): Promise<Prompt> {
  const [prompt, second] = await parsePrompts(path, content, read);
  if (prompt !== undefined && second === undefined) return prompt;
  throw new UserError({ file: path, message: 'There are several prompts in this file.' });
}
