import { type Problem, UserError } from '../../action/errors.ts';
import { readJson } from '../../config/json-document.ts';
import { readYaml, type YamlDocument } from '../../config/yaml-document.ts';
import { messagesIn } from '../messages/messages.ts';
import { RequestReader } from '../messages/reader.ts';
import { originIn } from '../origin.ts';
import type { TextPart } from '../part.ts';
import type { PromptMessage } from '../prompt.ts';
import { relocated } from '../relocated.ts';
import { Source } from '../source.ts';
import type { Span } from '../span.ts';
import type { TemplateLanguage } from '../templates/language.ts';
import { textPart } from '../text-part.ts';
import type { Content } from './contents.ts';
import { isMapping } from './entries.ts';

/** What a prompt says. */
export interface Told {
  readonly messages: readonly PromptMessage[];
  /** Where only rendering makes messages of it: a list with a loop in it. */
  readonly template?: TextPart;
  readonly problems: readonly Problem[];
  readonly notes: readonly Problem[];
}

/**
 * A list of messages in JSON or YAML, or a text, which is what the user says.
 * @param path of the configuration: places in other files name theirs
 * @throws UserError for a template that cannot be read
 */
export function toldIn(content: Content, path: string, language: TemplateLanguage): Told {
  const document = messageList(content);
  if (document !== undefined) return listed(content, document, path, language);
  const { source } = content;
  const position = source.path === path ? content.position : { ...content.position, file: source.path };
  const text = textPart(source, content.text, position, language);
  const told = { messages: [{ role: 'user', parts: [text], position } as const], problems: [], notes: [] };
  return isMadeByRendering(content.text) ? { ...told, template: text } : told;
}

/** A list of YAML begins so, after comments and marks; most texts do not, and are not parsed to be told so. */
const mayBeMessages = /^(?:\s|#[^\n]*\n)*[-[&!%]/;

/** A list of messages as promptfoo's providers tell one: by how it begins. */
function messageList({ text, source }: Content): YamlDocument | undefined {
  const start = text.trimStart();
  if (!start.startsWith('[') && !start.startsWith('- ') && !/\.ya?ml$/i.test(source.path)) return undefined;
  if (!mayBeMessages.test(text) || !/role|\\/.test(text)) return undefined;
  const document = start.startsWith('[') ? readJson(source.path, text) : readYaml(source.path, text);
  const { value, readable } = document;
  const isList = readable && Array.isArray(value) && value.length > 0;
  return isList && value.every((one) => isMapping(one) && 'role' in one) ? document : undefined;
}

/** It begins as a list of messages, and is none yet. */
export const isMadeByRendering = (text: string): boolean =>
  /^\s*(?:\[|- role\s*:)/.test(text) && /["']?role["']?\s*:/.test(text) && /\{%/.test(text);

function listed(content: Content, document: YamlDocument, path: string, language: TemplateLanguage): Told {
  const { source } = content;
  const inner = new Source(source.path, content.text);
  const reader = new RequestReader(inner, document, language);
  const place = placeIn(content, path);
  try {
    const messages = relocated(messagesIn(document.value as readonly unknown[], [], reader), place);
    const [problems, notes] = [reader.problems, reader.notes].map((list) => list.map((one) => told(one, inner, place)));
    return { messages, problems: problems ?? [], notes: notes ?? [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      error.problems.map((one) => told(one, inner, place)),
      { cause: error },
    );
  }
}

function told(problem: Problem, inner: Source, place: (span: Span) => Span): Problem {
  const { line = 1, column = 1 } = problem;
  const at = place(inner.span(inner.lineStart(line) + column - 1, inner.lineStart(line) + column));
  return { ...problem, ...(at.file !== undefined && { file: at.file }), line: at.line, column: at.column };
}

/** Where places in the text of a prompt are in its file: YAML may indent and quote it. */
function placeIn({ source, position, text }: Content, path: string): (span: Span) => Span {
  const other = source.path === path ? {} : { file: source.path };
  const origin = originIn(source, position, text);
  return ({ offset, end }) => {
    const start = origin(offset);
    if (start === undefined) return { ...position, ...other };
    const last = end > offset ? (origin(end - 1) ?? start) : start;
    const after = Math.min(position.end, Math.max(start, last) + (end > offset ? 1 : 0));
    return { ...source.span(start, Math.max(start, after)), ...other };
  };
}
