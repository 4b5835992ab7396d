import type { Prompt } from '../../../shared/prompts/prompt.ts';
import type { Rendered } from '../../../shared/prompts/rendered.ts';

/** The role of each message, then its texts, and of what else is in it the kind. */
export const said = (messages: readonly Rendered[]): string[][] =>
  messages.map(({ role, parts }) => [role, ...parts.map((part) => (part.type === 'text' ? part.text : part.type))]);

export const settingsOf = (prompt: Prompt | undefined) => prompt?.settings.map(({ key, value }) => [key, value]);

/** What else a prompt may read, by its path. */
export const treeOf = (files: Readonly<Record<string, string>>) => async (path: string) =>
  Object.hasOwn(files, path) ? Buffer.from(files[path] as string) : undefined;
