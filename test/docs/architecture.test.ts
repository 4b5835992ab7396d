import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from './documents.ts';

const root = join(import.meta.dirname, '../..');
const folders = globSync('{actions,shared}/*/', { cwd: root }).map((path) => path.replace(/\/$/, ''));

describe('docs/architecture.md', () => {
  it('has a line for each room that all actions share', () => {
    const shared = folders.filter((path) => path.startsWith('shared/'));
    expect(shared.length).toBeGreaterThan(15);
    const text = read('docs/architecture.md');
    expect(shared.filter((path) => !text.includes(`\`${path}\``))).toEqual([]);
  });

  it('names no room that is not there', () => {
    const named = [...read('docs/architecture.md').matchAll(/`((?:shared|actions)\/[\w-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.length).toBeGreaterThan(15);
    expect(named.filter((path) => !folders.includes(path))).toEqual([]);
  });
});

describe('docs/permissions.md', () => {
  const rows = read('docs/permissions.md').match(/^\| `[a-z-]+: (?:read|write)` \|/gm) ?? [];
  const explained = rows.map((row) => row.replace(/[|`]/g, '').trim());

  it('explains every permission that a message may name', () => {
    const sources = globSync(['shared/**/*.ts', 'actions/**/*.ts'], { cwd: root }).map(read);
    const needed = new Set(
      sources.flatMap((text) => [...text.matchAll(/\bneeds: '([a-z-]+: (?:read|write))'/g)].map(([, one = '']) => one)),
    );
    expect(needed.size).toBeGreaterThan(5);
    expect([...needed].filter((one) => !explained.includes(one))).toEqual([]);
  });
});
