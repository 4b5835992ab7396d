import { copyFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { packedModule, relativeModule, toRelative } from '../../scripts/pack-ranks.ts';
import { ranks as cl100k } from '../../shared/pricing/tokens/cl100k-ranks.ts';
import { ranks as o200k } from '../../shared/pricing/tokens/o200k-ranks.ts';
import { fromRelative } from '../../shared/pricing/tokens/relative-ranks.ts';
import type { Ranks } from '../../shared/pricing/tokens/vocabulary.ts';
import { newFolder } from '../fakes/folder.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
});

async function ranksOf(name: string, text: string): Promise<Ranks> {
  const path = join(folder, name);
  writeFileSync(path, text);
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)).ranks();
}

const isSame = (one: Ranks, other: Ranks): boolean =>
  Buffer.compare(one.bytes, other.bytes) === 0 && Buffer.compare(one.lengths, other.lengths) === 0;

describe('the tokens of an encoding', () => {
  it('are packed into a module that gives them back, and is smaller', async () => {
    const text = packedModule(cl100k());
    expect(isSame(await ranksOf('cl100k-ranks.js', text), cl100k())).toBe(true);
    expect(text.length).toBeLessThan(500_000);
  });

  it('are told by those of the newer one in a module that is smaller still', async () => {
    const { lengths, bytes } = o200k();
    const [its, all] = [lengths, bytes].map((one) => `Buffer.from('${Buffer.from(one).toString('base64')}', 'base64')`);
    const newer = `export const ranks = () => ({ lengths: ${its}, bytes: ${all} });`;
    writeFileSync(join(folder, 'o200k-ranks.js'), newer);
    const source = resolve(import.meta.dirname, '../../shared/pricing/tokens/relative-ranks.ts');
    copyFileSync(source, join(folder, 'relative-ranks.ts'));
    writeFileSync(join(folder, 'relative-ranks.js'), `export * from './relative-ranks.ts';`);
    const text = relativeModule(cl100k(), o200k());
    expect(isSame(await ranksOf('cl100k-ranks.js', text), cl100k())).toBe(true);
    expect(text.length).toBeLessThan(350_000);
  });

  it('come back whatever they are, and whatever the others are', () => {
    const token = fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 4 });
    // A rank that is not used has no length.
    const some = fc
      .uniqueArray(token, { maxLength: 40 })
      .chain((tokens) => fc.array(fc.nat(40), { maxLength: 3 }).map((holes) => tokens.toSpliced(holes[0] ?? 0, 0, '')));
    fc.assert(
      fc.property(some, some, (tokens, others) => {
        const given = listed(tokens);
        const other = listed(others);
        expect(isSame(fromRelative(toRelative(given, other), tokens.length, other), given)).toBe(true);
      }),
    );
  });
});

const listed = (tokens: readonly string[]): Ranks => ({
  lengths: Uint8Array.from(tokens, ({ length }) => length),
  bytes: Buffer.from(tokens.join(''), 'latin1'),
});
