import { parsePrompt } from '../../../../shared/prompts/read.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import type { Scope } from '../../../../shared/prompts/template.ts';

export const render = async (text: string, values: Scope = {}) =>
  (await rendererOf(await parsePrompt('p/a.prompty', text)))(values);
