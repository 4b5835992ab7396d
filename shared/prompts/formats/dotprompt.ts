import { type Problem, UserError } from '../../action/errors.ts';
import { type Header, headerOf, oddKeys } from '../dotprompt/header.ts';
import { inputsOf } from '../dotprompt/inputs.ts';
import { leftToCode } from '../dotprompt/left-to-code.ts';
import { helpersOf } from '../dotprompt/marks.ts';
import { outlineOf } from '../dotprompt/outline.ts';
import { rendererOf } from '../dotprompt/renderer.ts';
import { responseOf } from '../dotprompt/response.ts';
import type { Files, Format, Parsed } from '../format.ts';
import { type FrontMatter, frontMatterOf } from '../front-matter.ts';
import { includesOf } from '../includes.ts';
import { namedOf } from '../named.ts';
import { parametersOf } from '../parameters.ts';
import type { Prompt } from '../prompt.ts';
import { settingsOf } from '../settings.ts';
import type { Source } from '../source.ts';
import { handlebarsWith } from '../templates/handlebars.ts';
import { textPart } from '../text-part.ts';
import { trimmed } from '../trimmed.ts';
import { variablesIn } from '../variables.ts';

/** Comments, as a licence, may stand before. */
const lines = { opening: /^(?:(?:#.*)?\n)*---[ \t]*\r?\n/, closing: /^---[ \t]*(?:\r?\n|$)/m };

/** What has its own place in a prompt. All else in the front matter is metadata. */
const used = new Set(['model', 'config', 'input', 'output', 'tools', 'toolDefs']);

/**
 * Dotprompt of Genkit and Firebase: Handlebars with front matter. Partials are files beside it or above it whose names
 * begin with `_`.
 * @see https://google.github.io/dotprompt/reference/
 */
export const dotprompt: Format = {
  parse: promptOf,
  renderer: async (prompt) => rendererOf(prompt, prompt.template as NonNullable<Prompt['template']>),
};

async function promptOf(source: Source, files: Files): Promise<Parsed> {
  const front = frontMatterOf(source, lines);
  const begins = lines.opening.exec(source.text)?.[0];
  if (front === undefined && begins !== undefined) {
    const message = 'The front matter is never closed.';
    const line = begins.split('\n').length - 1;
    throw new UserError({ file: source.path, line, column: 1, message, fix: 'Put a line of --- after it.' });
  }
  const header = front && headerOf(source.path, front.value === null ? { ...front, value: {} } : front);
  // Without front matter the text is as it is.
  const body = front ? trimmed(source, front.body.position.offset) : source.span();
  const text = source.text.slice(body.offset, body.end);
  if (text.trim() === '') {
    throw new UserError({ file: source.path, line: body.line, column: body.column, message: 'The prompt is empty.' });
  }
  const language = handlebarsWith(helpersOf(() => ''));
  const included = await includesOf(text.replaceAll('\r\n', '\n'), language, files, partialPaths);
  const includes = included.files.length === 0 ? undefined : included.includes;
  const template = textPart(source, text, body, language, includes);
  const inputs = await inputsOf(source.path, header?.input, front);
  const response = await responseOf(source.path, header, front);
  const prompt: Prompt = {
    path: source.path,
    format: 'dotprompt',
    kind: 'prompt',
    position: source.span(),
    language: 'handlebars',
    template,
    messages: outlineOf(source, template),
    ...(header && front ? described(header, front) : { metadata: [], parameters: {}, settings: [], tools: [] }),
    ...(response.response && { response: response.response }),
    variables: variablesIn([template], inputs.declared),
    examples: [],
    testData: [],
    evaluators: [],
    files: included.files,
  };
  const settings = [...prompt.settings, ...response.settings];
  const odd =
    header && front ? [...oddKeys(source.path, header, front), ...toolsOfPrograms(source, header, front)] : [];
  return {
    prompts: [{ ...prompt, settings }],
    notes: [...odd, ...inputs.notes, ...response.notes, ...leftToCode(source, template)],
  };
}

/** Prompts of a folder share the partials of the folders above. */
const partialPaths = (name: string): string[] => ['', '../', '../../', '../../../'].map((up) => `${up}_${name}.prompt`);

type Described = Pick<Prompt, 'metadata' | 'parameters' | 'settings' | 'tools'> & Partial<Prompt>;

/** What the front matter says of the prompt itself. */
function described(header: Header, { at, value }: FrontMatter): Described {
  const { config, tools, toolDefs = [] } = header;
  const metadata = Object.entries(value ?? {}).filter(([key]) => !used.has(key));
  return {
    ...namedOf(header, at),
    metadata: metadata.flatMap(([key, given]) => settingsOf(given, [key], at)),
    parameters: parametersOf(config),
    settings: Object.entries({ config, tools }).flatMap(([key, given]) =>
      given === undefined ? [] : settingsOf(given, [key], at),
    ),
    tools: toolDefs.map(({ name: called, description: about, inputSchema = { type: 'object' } }, index) => ({
      name: called,
      ...(about !== undefined && { description: about }),
      inputSchema,
      position: at(['toolDefs', index]),
    })),
  };
}

/** Tools that are only named. */
function toolsOfPrograms({ path }: Source, { tools = [], toolDefs = [] }: Header, { at }: FrontMatter): Problem[] {
  return tools.flatMap((name, index): Problem[] => {
    if (toolDefs.some((tool) => tool.name === name)) return [];
    const { line, column } = at(['tools', index]);
    const message = 'is a tool that a program registers: what it takes is not known here.';
    return [{ file: path, line, column, key: `tools[${index}]`, message }];
  });
}
