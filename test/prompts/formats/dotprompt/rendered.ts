import { parsePrompt } from '../../../../shared/prompts/read.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import type { Rendered } from '../../../../shared/prompts/rendered.ts';
import type { Scope } from '../../../../shared/prompts/template.ts';
import { treeOf } from '../seen.ts';

export const render = async (text: string, values: Scope, files: Readonly<Record<string, string>> = {}) =>
  (await rendererOf(await parsePrompt('p/a.prompt', text, treeOf(files))))(values);

/** Messages in the words of dotprompt. */
export const said = (messages: readonly Rendered[]) =>
  messages.map(({ role, parts }) => ({
    role: role === 'assistant' ? 'model' : role,
    content: parts.flatMap((part): unknown[] => {
      if (part.type === 'text') return [{ text: part.text }];
      if (part.type !== 'media') return [];
      const { source: url, mediaType: contentType } = part;
      return [{ media: contentType === undefined ? { url } : { url, contentType } }];
    }),
  }));
