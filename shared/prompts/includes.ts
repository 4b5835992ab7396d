import type { Files } from './format.ts';
import { TemplateError, type TemplateLanguage } from './templates/language.ts';

/** Templates that a template includes. */
export interface Included {
  /** Their texts, by the names that templates have for them. */
  readonly includes: Readonly<Record<string, string>>;
  /** Where they were found. */
  readonly files: readonly string[];
}

/**
 * Reads what a template includes, and what that includes. What is not there is left out: rendering says so.
 * @param candidates paths that a name may mean, relative to the file
 */
export async function includesOf(
  template: string,
  language: TemplateLanguage,
  files: Files,
  candidates: (name: string) => readonly string[],
): Promise<Included> {
  const includes: Record<string, string> = {};
  const found: string[] = [];
  const waiting = [template];
  for (let text = waiting.pop(); text !== undefined; text = waiting.pop()) {
    for (const name of namesIn(text, language)) {
      // A name that no record can have is of no file.
      if (Object.hasOwn(includes, name) || name === '__proto__') continue;
      const source = await firstOf(candidates(name), files);
      if (source === undefined) continue;
      includes[name] = source.text.replaceAll('\r\n', '\n');
      found.push(source.path);
      waiting.push(includes[name]);
    }
  }
  return { includes, files: found };
}

/** A block of Jinja, a partial of Mustache and Handlebars, or other signs for one: most templates have none. */
const mayInclude = /\{%|\{\{[{~#\s]*>|\{\{\s*=/;

/** A template that cannot be read is told where it stands, by whoever makes a part of it. */
function namesIn(text: string, language: TemplateLanguage): string[] {
  if (!mayInclude.test(text)) return [];
  try {
    return language.read(text).includes.map(({ name }) => name);
  } catch (error) {
    if (error instanceof TemplateError) return [];
    throw error;
  }
}

async function firstOf(paths: readonly string[], files: Files) {
  for (const path of paths) {
    const source = await files.read(path);
    if (source !== undefined) return source;
  }
  return undefined;
}
