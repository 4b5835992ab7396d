import { posix } from 'node:path';
import { UserError } from '../../action/errors.ts';
import type { Files, Format } from '../format.ts';
import { type FrontMatter, frontMatterOf } from '../front-matter.ts';
import { includesOf } from '../includes.ts';
import { namedOf } from '../named.ts';
import { parametersOf } from '../parameters.ts';
import type { Prompt } from '../prompt.ts';
import { settingsOf } from '../settings.ts';
import type { Source } from '../source.ts';
import type { LanguageName } from '../templates/language.ts';
import { languageOf } from '../templates/languages.ts';
import { declaredIn, type Header, headerOf } from '../text/header.ts';
import { textPart } from '../text-part.ts';
import { variablesIn } from '../variables.ts';

const languages: Readonly<Record<string, LanguageName>> = {
  '.j2': 'jinja',
  '.jinja': 'jinja',
  '.jinja2': 'jinja',
  '.hbs': 'handlebars',
  '.handlebars': 'handlebars',
  '.mustache': 'mustache',
};

/** What reaches the model, or names its template. All other keys of the front matter are metadata. */
const used = new Set(['model', 'parameters', 'variables', 'template']);

/**
 * Text, Markdown and templates by the ending of their name, with or without front matter: the rest of the file is one
 * message of the user. Line breaks become `\n`.
 */
export const text: Format = {
  parse: async (source, files) => ({ prompts: [await promptOf(source, files)] }),
};

async function promptOf(source: Source, files: Files): Promise<Prompt> {
  const front = frontMatterOf(source);
  if (front !== undefined && front.problems.length > 0) throw new UserError(front.problems);
  // A line of dashes may as well be a rule above a text.
  const isHeader = typeof front?.value === 'object' && front.value !== null && !Array.isArray(front.value);
  const header = front && isHeader ? headerOf(source.path, front) : undefined;
  const body = front && isHeader ? front.body : { text: source.text, position: source.span() };
  if (body.text.trim() === '') {
    const { line, column } = body.position;
    throw new UserError({ file: source.path, line, column, message: 'The prompt is empty.' });
  }
  const ending = posix.extname(source.path).toLowerCase();
  const name = header?.template ?? languages[ending] ?? 'simple';
  const language = await languageOf(name);
  const candidates = (given: string) => [given, `${given}${ending}`, `_${given}${ending}`];
  const included = await includesOf(body.text.replaceAll('\r\n', '\n'), language, files, candidates);
  const includes = included.files.length === 0 ? undefined : included.includes;
  const part = textPart(source, body.text, body.position, language, includes);
  return {
    path: source.path,
    format: 'text',
    kind: 'prompt',
    position: source.span(),
    language: name,
    messages: [{ role: 'user', parts: [part], position: body.position }],
    ...(front && header ? described(header, front) : { metadata: [], parameters: {}, settings: [] }),
    variables: variablesIn([part], front && header ? declaredIn(header, front) : []),
    tools: [],
    examples: [],
    testData: [],
    evaluators: [],
    files: included.files,
  };
}

type Described = Pick<Prompt, 'metadata' | 'parameters' | 'settings'> & Partial<Prompt>;

/** What the front matter says of the prompt. */
function described(header: Header, { at, value }: FrontMatter): Described {
  const { parameters } = header;
  const metadata = Object.entries(value as object).filter(([key]) => !used.has(key));
  return {
    ...namedOf(header, at),
    metadata: metadata.flatMap(([key, given]) => settingsOf(given, [key], at)),
    parameters: parametersOf(parameters),
    settings: parameters === undefined ? [] : settingsOf(parameters, ['parameters'], at),
  };
}
