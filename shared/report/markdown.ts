import type { Section } from './document.ts';
import { fitted } from './fit.ts';
import { markdownBlocks } from './markdown-blocks.ts';

export interface MarkdownOptions {
  readonly limit: number;
  /**
   * What `limit` counts. GitHub counts characters in a comment (65,536) and UTF-8 bytes in a check run's summary and
   * text (65,535 each) and in a job's summary (1 MiB). Characters are UTF-16 units, which are never fewer than anyone
   * else counts. Default: bytes, which fit either way.
   */
  readonly unit?: 'characters' | 'bytes';
  /** A name by which the document is found again, put in a comment that no text of the document can hold. */
  readonly marker?: string;
}

/** The report as GitHub-flavoured Markdown, at most `limit` long, whatever that costs (see `fitted`). */
export function markdown(sections: readonly Section[], { limit, unit = 'bytes', marker }: MarkdownOptions): string {
  const start = marker === undefined ? '' : `${markerComment(marker)}\n\n`;
  const size = (text: string): number => (unit === 'bytes' ? Buffer.byteLength(text) : text.length);
  const room = limit - size(start) - 1;
  const body = fitted(sections, { render: markdownBlocks, fits: (text) => size(text) <= room });
  return `${start}${body}\n`;
}

/** The comment that `marker` becomes: what to look for in a body to know it as our own. */
export function markerComment(marker: string): string {
  return `<!-- ${encodeURI(marker.toWellFormed()).replace(/-(?=-)|>/g, (c) => `%${c.charCodeAt(0).toString(16)}`)} -->`;
}
