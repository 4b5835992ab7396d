import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';
import { UserError } from '../action/errors.ts';

/** Whole lines, as many as have arrived. Only the last block of a file may end without a line break. */
export interface TextBlock {
  readonly text: string;
  /** Line of the file that the block begins at, from 1. */
  readonly line: number;
}

const newline = 10;

/**
 * A file's text as it arrives, without a byte order mark and with `\n` for every line break.
 * @throws UserError at the first line that is not UTF-8
 */
export async function* textBlocks(stream: Readable, file: string): AsyncGenerator<TextBlock> {
  let line = 1;
  // Pieces of a line that has not ended: joined once, so that one very long line costs no more than many.
  let pending: Buffer[] = [];
  const block = (bytes: Buffer): TextBlock => {
    if (!isUtf8(bytes)) throw notUtf8(file, bytes, line);
    const text = bytes.toString('utf8').replace(line === 1 ? /^\uFEFF/ : '', '');
    const begins = line;
    line += countLines(bytes);
    return { text: text.includes('\r') ? text.replaceAll('\r\n', '\n') : text, line: begins };
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const end = chunk.lastIndexOf(newline) + 1;
    if (end > 0) {
      yield block(Buffer.concat([...pending, chunk.subarray(0, end)]));
      pending = [];
    }
    if (end < chunk.length) pending.push(chunk.subarray(end));
  }
  if (pending.length > 0) yield block(Buffer.concat(pending));
}

/** The whole file, for formats that cannot be read in parts. */
export async function wholeText(stream: Readable, file: string): Promise<string> {
  const blocks: string[] = [];
  for await (const { text } of textBlocks(stream, file)) blocks.push(text);
  return blocks.join('');
}

function countLines(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) count += 1;
  return count;
}

function notUtf8(file: string, bytes: Buffer, firstLine: number): UserError {
  let line = firstLine;
  let start = 0;
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    start = end + 1;
    line += 1;
  }
  return new UserError({ file, line, message: 'Not UTF-8 text. Save the file as UTF-8.' });
}
