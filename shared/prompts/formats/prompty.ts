import { type Problem, UserError } from '../../action/errors.ts';
import { keyPath } from '../../config/key-path.ts';
import type { Files, Format, Parsed } from '../format.ts';
import { type FrontMatter, frontMatterOf } from '../front-matter.ts';
import { includesOf } from '../includes.ts';
import { keptOf } from '../named.ts';
import type { Prompt, Row } from '../prompt.ts';
import { type Header, headerOf, languageIn } from '../prompty/header.ts';
import { modelOf } from '../prompty/model.ts';
import { outlineOf } from '../prompty/outline.ts';
import { type Property, propertiesOf } from '../prompty/properties.ts';
import { readingOf } from '../prompty/reading.ts';
import { isReference, referencesIn } from '../prompty/references.ts';
import { rendererOf } from '../prompty/renderer.ts';
import { richOf } from '../prompty/rich.ts';
import { toolsOf } from '../prompty/tools.ts';
import { settingsOf } from '../settings.ts';
import type { Source } from '../source.ts';
import { languageOf } from '../templates/languages.ts';
import { textPart } from '../text-part.ts';
import { trimmed } from '../trimmed.ts';
import { type Declared, variablesIn } from '../variables.ts';

/** White space may stand before, and pluses may stand for dashes. */
const lines = {
  opening: /^\s*(?:---|\+\+\+)[ \t]*\r?\n/,
  closing: /^(?:---|\+\+\+)[ \t]*(?:\r?\n|$)/m,
};

/** What has its own place in a prompt. All else in the front matter is metadata. */
const used = new Set(['model', 'inputs', 'sample', 'tools', 'template']);

/**
 * Prompty of Microsoft, version 1 and version 2. `${env:…}` and `${file:…}` stay as they are written.
 * @see https://github.com/microsoft/prompty/blob/main/spec/spec.md
 * @see https://github.com/microsoft/prompty/blob/main/Prompty.yaml version 1
 */
export const prompty: Format = {
  parse: promptOf,
  async renderer(prompt) {
    const { settings, template, language, variables } = prompt;
    const rich = richOf(variables.map(({ name, schema }) => ({ name, kind: String(schema?.type ?? '') })));
    const whole = template as NonNullable<typeof template>;
    return rendererOf(prompt, whole, await languageOf(language), rich, readingOf(settings));
  },
};

async function promptOf(source: Source, files: Files): Promise<Parsed> {
  const front = frontMatterOf(source, lines);
  if (front === undefined && lines.opening.test(source.text)) {
    const { line } = source.at(source.text.search(/\S/));
    const message = 'The front matter is never closed.';
    throw new UserError({ file: source.path, line, column: 1, message, fix: 'Put a line of --- after it.' });
  }
  const header = front && headerOf(source.path, front.value === null ? { ...front, value: {} } : front);
  const body = trimmed(source, front?.body.position.offset ?? 0);
  const text = source.text.slice(body.offset, body.end);
  if (text === '') {
    throw new UserError({ file: source.path, line: body.line, column: body.column, message: 'The prompt is empty.' });
  }
  const name = languageIn(header ?? {});
  const language = await languageOf(name);
  const included = await includesOf(text.replaceAll('\r\n', '\n'), language, files, (given) => [given]);
  const includes = included.files.length === 0 ? undefined : included.includes;
  const template = textPart(source, text, body, language, includes);
  const inputs = propertiesOf(header?.inputs, ['inputs']);
  const set = header && front ? described(header, front) : undefined;
  const tools = header && front ? toolsOf(source.path, header, front) : { tools: [], settings: [], notes: [] };
  const settings = [...(set?.settings ?? []), ...tools.settings];
  const prompt: Prompt = {
    path: source.path,
    format: 'prompty',
    kind: 'prompt',
    position: source.span(),
    metadata: [],
    parameters: {},
    ...set,
    settings,
    tools: tools.tools,
    language: name,
    template,
    messages: outlineOf(source, template, richOf(inputs), readingOf(settings)),
    variables: variablesIn([template], front ? inputs.map((one) => declaredOf(one, front)) : []),
    examples: [],
    testData: header && front ? samplesOf(header, inputs, front) : [],
    evaluators: [],
    files: included.files,
  };
  const references = front ? referencesIn(source.path, front) : [];
  return {
    prompts: [prompt],
    problems: front ? doubled(source.path, inputs, front) : [],
    notes: [...references, ...tools.notes],
  };
}

type Described = Pick<Prompt, 'metadata' | 'parameters' | 'settings'> & Partial<Prompt>;

/** What the front matter says of the prompt itself: version 2 has much of it under `metadata`. */
function described(header: Header, front: FrontMatter): Described {
  const { at, value } = front;
  const { name, description } = header;
  const model = modelOf(header, front);
  const isAnswer = model.response?.format.type === 'json-schema' && header.outputs !== undefined;
  const others = Object.entries(value ?? {}).filter(([key]) => !used.has(key) && !(key === 'outputs' && isAnswer));
  return {
    ...(name !== undefined && { name }),
    ...(description !== undefined && { description }),
    ...keptOf(header, at),
    metadata: others.flatMap(([key, given]) => settingsOf(given, [key], at)),
    ...model,
  };
}

function declaredOf(input: Property, { at }: FrontMatter): Declared {
  const { name, keys, description, required, schema } = input;
  return {
    name,
    declared: at(keys),
    ...(description !== undefined && { description }),
    ...(input.default !== undefined && { default: input.default }),
    ...(required !== undefined && { required: required && input.default === undefined }),
    schema,
  };
}

/** The sample of version 1, or the examples of inputs. They are for tests, and never filled in by themselves. */
function samplesOf({ sample }: Header, inputs: readonly Property[], { at }: FrontMatter): Row[] {
  if (typeof sample === 'object') {
    const known = Object.entries(sample).filter(([, value]) => !isReference(value));
    return [{ values: Object.fromEntries(known), position: at(['sample']) }];
  }
  const shown = inputs.filter(({ example }) => example !== undefined);
  if (shown.length === 0) return [];
  return [{ values: Object.fromEntries(shown.map(({ name, example }) => [name, example])), position: at(['inputs']) }];
}

function doubled(path: string, inputs: readonly Property[], { at }: FrontMatter): Problem[] {
  const seen = new Set<string>();
  return inputs.flatMap(({ name, keys }): Problem[] => {
    const isKnown = seen.has(name);
    seen.add(name);
    if (!isKnown) return [];
    const { line, column } = at(keys);
    return [{ file: path, line, column, key: keyPath(keys), message: 'is an input that is there twice. Remove one.' }];
  });
}
