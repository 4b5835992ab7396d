import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { nameOf } from '../shared/grading/sql/dialects.ts';
import { parsers } from '../shared/grading/sql/parsers.ts';
import type { Dialect } from '../shared/grading/sql.ts';

/**
 * `node scripts/pack-parsers.ts [.build]`: puts the SQL parsers into the build packed together. They have most of their
 * text in common, each further from the last than gzip looks back: 0.3 MB of 0.5 less to download. Text and order come
 * from the installed package alone, so that every build of the same Node gives the same.
 */
if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? '.build', 'shared/grading/sql');
  writeFileSync(join(folder, 'parsers.js'), packedParsers());
}

/** A file of the package that is installed. */
export function sourceOf(dialect: Dialect): string {
  return `node-sql-parser/build/${nameOf(dialect)}.js`;
}

/**
 * A module that gives the same as shared/grading/sql/parsers.ts.
 * @param quality of brotli: the best takes 10 s
 */
export function packedParsers(quality: number = constants.BROTLI_MAX_QUALITY): string {
  const dialects = Object.keys(parsers) as Dialect[];
  const { resolve: find } = createRequire(import.meta.url);
  const texts = dialects.map((dialect) => readFileSync(find(sourceOf(dialect))));
  const ends = texts.map((_, at) => texts.slice(0, at + 1).reduce((sum, { length }) => sum + length, 0));
  const spans = Object.fromEntries(dialects.map((dialect, at) => [sourceOf(dialect), [ends[at - 1] ?? 0, ends[at]]]));
  return [
    `import bigInteger from 'big-integer';`,
    `import { PackedParsers } from './packed-parsers.js';`,
    `const packed = '${compressed(Buffer.concat(texts), quality)}';`,
    `export const all = new PackedParsers(packed, ${JSON.stringify(spans)}, { 'big-integer': bigInteger });`,
    'export const parsers = {',
    ...dialects.map((dialect) => `  ${dialect}: async () => all.load('${sourceOf(dialect)}'),`),
    '};',
    '',
  ].join('\n');
}

function compressed(text: Uint8Array, quality: number): string {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  return brotliCompressSync(text, { params }).toString('base64');
}
