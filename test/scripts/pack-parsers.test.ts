import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packedParsers, sourceOf } from '../../scripts/pack-parsers.ts';
import { nameOf, type Parsed } from '../../shared/grading/sql/dialects.ts';
import { PackedParsers } from '../../shared/grading/sql/packed-parsers.ts';
import { parsers } from '../../shared/grading/sql/parsers.ts';
import type { Dialect } from '../../shared/grading/sql.ts';

const root = resolve(import.meta.dirname, '../..');
const dialects = Object.keys(parsers) as Dialect[];

interface Module {
  readonly Parser: new () => { parse(text: string, options: { database: string }): Parsed };
}

describe('the module of the SQL parsers in the build', () => {
  let folder: string;
  let text: string;
  let built: { readonly parsers: typeof parsers; readonly all: PackedParsers };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aiops-parsers-'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    copyFileSync(join(root, 'shared/grading/sql/packed-parsers.ts'), join(folder, 'packed-parsers.ts'));
    writeFileSync(join(folder, 'packed-parsers.js'), `export * from './packed-parsers.ts';`);
    text = packedParsers(5);
    writeFileSync(join(folder, 'parsers.js'), text);
    built = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'parsers.js')).href);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('has the dialects of the sources', () => {
    expect(Object.keys(built.parsers)).toEqual(dialects);
  });

  it.each(dialects)('has the text of the package for %s, which reads as the package does', async (dialect) => {
    expect(built.all.textOf(sourceOf(dialect))).toBe(
      readFileSync(join(root, 'node_modules', sourceOf(dialect)), 'utf8'),
    );
    const query = 'WITH t AS (SELECT id FROM orders) SELECT t.id, 12345678901234567890 AS n FROM t WHERE t.id > 1';
    const [ours, theirs] = await Promise.all([built.parsers[dialect](), parsers[dialect]()]);
    const read = ({ Parser }: Module): unknown => new Parser().parse(query, { database: nameOf(dialect) });
    expect(JSON.stringify(read(ours as Module))).toBe(JSON.stringify(read(theirs as Module)));
  });

  it('runs the text of a dialect once', async () => {
    expect(await built.parsers.trino()).toBe(await built.parsers.trino());
  });

  it('is less than half of what its files are to download', () => {
    const each = dialects.map((dialect) => gzipSync(built.all.textOf(sourceOf(dialect)), { level: 9 }).length);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThan(each.reduce((sum, bytes) => sum + bytes) / 2);
  });
});

describe('packed modules', () => {
  const texts = [`exports.a = 'ä';`, `exports.b = require('one') + 1;`, `exports.c = require('other');`];
  const packed = brotliCompressSync(texts.join('')).toString('base64');
  const all = new PackedParsers(packed, { a: [0, 17], b: [17, 48], c: [48, 77] }, { one: 1 });

  it('stand where their bytes are said to be', () => {
    expect(['a', 'b', 'c'].map((name) => all.textOf(name))).toEqual(texts);
    expect(all.load('a')).toEqual({ a: 'ä' });
  });

  it('get what they require, and no more', () => {
    expect(all.load('b')).toEqual({ b: 2 });
    expect(() => all.load('c')).toThrow('c requires other, which is not given');
    expect(() => all.load('d')).toThrow('d is not packed');
  });
});
