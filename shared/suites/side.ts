import { UserError } from '../action/errors.ts';
import { answeringModels, type NamedModel } from '../evaluation/answering.ts';
import type { Filling } from '../evaluation/question.ts';
import { fileOf, promptAt } from '../prompts/address.ts';
import type { Prompt } from '../prompts/prompt.ts';
import { parsePrompts } from '../prompts/read.ts';
import { rendererOf } from '../prompts/render.ts';
import type { Tree } from '../revision/tree.ts';
import type { Source } from './sources.ts';

/** One side of a source, read: its prompt, and the models that are to answer. */
export interface SideSource extends Filling {
  /** Where what the models read (recorded answers) comes from: never a side that is not trusted. */
  readonly modelTree: Tree;
  readonly models: readonly NamedModel[];
}

/**
 * @param models to answer instead of those that the prompt itself names: a head that is not trusted may not choose them
 * @throws UserError when the prompt is missing or broken, or names a model that is not known
 */
export async function readSide(
  source: Source,
  tree: Tree,
  modelTree: Tree,
  models?: SideSource['models'],
): Promise<SideSource> {
  const prompt = await readPrompt(source, tree);
  return { modelTree, prompt, render: await rendererOf(prompt), models: models ?? answeringModels(source, prompt) };
}

/** @throws UserError when the prompt is missing or broken */
export async function readPrompt(source: Source, tree: Tree): Promise<Prompt> {
  const { file, prompts } = await readAll(source, tree);
  return promptAt(source.prompt, file, prompts);
}

/**
 * All prompts of the file that a source is in and that can be asked: a template of resources has others beside them.
 * @throws UserError when it is missing or broken, or there is nothing to ask
 */
export async function readAll(
  { prompt: address }: Pick<Source, 'prompt'>,
  tree: Tree,
): Promise<{ readonly file: string; readonly prompts: readonly Prompt[] }> {
  const whole = await tree.read(address);
  const file = whole === undefined ? fileOf(address) : address;
  const bytes = whole ?? (file === address ? undefined : await tree.read(file));
  if (bytes === undefined) throw new UserError({ file, message: `there is no such prompt in ${tree.label}.` });
  const prompts = await parsePrompts(file, bytes, (path) => tree.read(path));
  const asked = prompts.filter(({ messages, template }) => messages.length > 0 || template !== undefined);
  if (asked.length > 0) return { file, prompts: asked };
  throw new UserError({ file, message: 'there is nothing to ask in this file: a guardrail has no messages.' });
}
