import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { readLines } from '../../shared/results/read-lines.ts';

async function linesOf(...chunks: (string | Buffer)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(chunks, { objectMode: false }))) lines.push(line);
  return lines;
}

it('lines end at a line feed and nowhere else', async () => {
  expect(await linesOf('{"text":"a\u2028b\u2029c\\u0085"}\n{"text":"d"}')).toEqual([
    '{"text":"a\u2028b\u2029c\\u0085"}',
    '{"text":"d"}',
  ]);
});

it('a line and a letter may arrive in parts', async () => {
  const umlaut = Buffer.from('ü');
  expect(await linesOf(Buffer.from('f'), umlaut.subarray(0, 1), umlaut.subarray(1), Buffer.from('r\nnun\n'))).toEqual([
    'für',
    'nun',
    '',
  ]);
});
