import type { Prompt } from '../../../../shared/prompts/prompt.ts';
import { readPrompts } from '../../../../shared/prompts/read.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import type { Scope } from '../../../../shared/prompts/template.ts';
import * as seen from '../seen.ts';

const path = 'evals/promptfooconfig.yaml';

export const read = (text: string, files: Readonly<Record<string, string>> = {}, name = path) =>
  readPrompts(name, text, seen.treeOf(files));

export const said = async (prompt: Prompt | undefined, values: Scope) =>
  seen.said((await rendererOf(prompt as Prompt))(values));
