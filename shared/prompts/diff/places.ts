import { originIn } from '../origin.ts';
import type { Prompt } from '../prompt.ts';
import type { Source } from '../source.ts';
import type { Span } from '../span.ts';
import type { Place } from './change.ts';
import type { MessageText, Piece } from './message-text.ts';
import type { Placeable } from './text-diff.ts';

/** Prompts of one side. */
export interface PromptSide {
  readonly prompts: readonly Prompt[];
  /** The file as it was parsed, for the places of sentences; without it they stand where their message stands. */
  source?(path: string): Source | undefined;
}

/** Where parts of a prompt stand in its files. */
export class Places {
  readonly #path: string;
  readonly #sources: PromptSide;

  constructor({ path }: Pick<Prompt, 'path'>, sources: PromptSide) {
    this.#path = path;
    this.#sources = sources;
  }

  of({ file = this.#path, line, column, endLine }: Span): Place {
    return { file, line, column, endLine };
  }

  /** The file's text at a span, where the file is known. */
  written({ file = this.#path, offset, end }: Span): string | undefined {
    return this.#sources.source?.(file)?.text.slice(offset, end);
  }

  /** The first of these files that has this text and no other, all of it. */
  fileOf(text: string, files: readonly string[]): Span | undefined {
    for (const file of files) {
      const source = this.#sources.source?.(file);
      if (source !== undefined && source.text.replaceAll('\r\n', '\n').trim() === text.trim())
        return { ...source.span(), file };
    }
    return undefined;
  }

  text({ text, pieces }: MessageText): Placeable {
    const origins = new Map<Piece, (offset: number, end: number) => Place>();
    return {
      text,
      place: (offset, end) => {
        const piece = pieces.find((one) => offset < one.end) ?? pieces.at(-1);
        if (piece === undefined) return { file: this.#path, line: 1, column: 1, endLine: 1 };
        let origin = origins.get(piece);
        if (origin === undefined) {
          origin = this.#origin(piece);
          origins.set(piece, origin);
        }
        return origin(offset - piece.start, Math.min(end, piece.end) - piece.start);
      },
    };
  }

  #origin({ template, position }: Piece): (offset: number, end: number) => Place {
    const whole = this.of(position);
    const source = this.#sources.source?.(whole.file);
    if (source === undefined || template === undefined) return () => whole;
    const at = originIn(source, position, template.template);
    return (offset, end) => {
      const first = at(offset);
      const last = at(Math.max(offset, end - 1));
      if (first === undefined) return whole;
      const { line, column, endLine } = source.span(first, Math.max(first, last ?? first) + 1);
      return { file: whole.file, line, column, endLine };
    };
  }
}
