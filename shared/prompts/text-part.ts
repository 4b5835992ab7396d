import { UserError } from '../action/errors.ts';
import { originIn } from './origin.ts';
import type { TextPart } from './part.ts';
import type { Source } from './source.ts';
import type { Span } from './span.ts';
import { TemplateError, type TemplateLanguage } from './templates/language.ts';

/**
 * A text of a file as a part of a message, with the variables that it uses at their places in the file.
 * @param template the text as the format has it: unfolded, unescaped
 * @param position where it is written, quotes and block header included
 * @throws UserError for a template that its language cannot read, at its line
 */
export function textPart(
  source: Source,
  template: string,
  position: Span,
  language: TemplateLanguage,
  includes?: Readonly<Record<string, string>>,
): TextPart {
  const text = template.replaceAll('\r\n', '\n');
  // Most texts use few variables, and many none.
  let origin: ReturnType<typeof originIn> | undefined;
  const placed = (offset: number, length: number): Span => {
    origin ??= originIn(source, position, text);
    const at = origin(offset);
    if (at === undefined) return position;
    const last = length > 1 ? origin(offset + length - 1) : at;
    const span = source.span(at, Math.max(at, last ?? at) + 1);
    return position.file === undefined ? span : { ...span, file: position.file };
  };
  try {
    const uses = language.read(text, includes).uses.map(({ name, offset, end, optional }) => ({
      name,
      position: placed(offset, end - offset),
      ...(optional && { optional }),
    }));
    return { type: 'text', template: text, position, uses, ...(includes && { includes }) };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { line, column } = placed(error.offset, 1);
    throw new UserError({ file: source.path, line, column, message: error.message }, { cause: error });
  }
}
