import { isAscii, isUtf8 } from 'node:buffer';
import { UserError } from '../action/errors.ts';

/** Bytes of a file that may hold prompts. */
export const largest = 5_000_000;

/** As git tells it: a zero among the first bytes. */
const looked = 8000;

/**
 * The text of a file, without a byte order mark.
 * @throws UserError for a file that is too large, binary or not UTF-8
 */
export function decode(file: string, content: string | Uint8Array): string {
  if (content.length > largest) {
    const size = (content.length / 1e6).toFixed(1);
    throw new UserError({ file, message: `It has ${size} MB. A file with prompts may have 5 MB.` });
  }
  if (typeof content === 'string') return content.replace(/^\uFEFF/, '');
  if (content.subarray(0, looked).includes(0)) throw new UserError({ file, message: 'It is binary, and no text.' });
  if (isAscii(content)) return Buffer.from(content.buffer, content.byteOffset, content.length).toString('latin1');
  if (!isUtf8(content)) {
    throw new UserError({ file, line: firstBadLine(content), message: 'Not UTF-8 text. Save the file as UTF-8.' });
  }
  return new TextDecoder('utf-8').decode(content);
}

function firstBadLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}
