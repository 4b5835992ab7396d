import type { Readable } from 'node:stream';

/**
 * The lines of a text as it arrives. Split at `\n` alone: `node:readline` would also split at U+2028, which may stand
 * in a JSON string.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (rest + (chunk as string)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}
