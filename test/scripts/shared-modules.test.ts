import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { shareModules } from '../../scripts/shared-modules.ts';

const both = `((module) => { module.exports = 'in both'; })`;
const chunk = (own: number, shared = both): string =>
  `export const id = ${own};\nexport const modules = {\n${own}: ((module) => { module.exports = ${own}; }),\n\n7: (${shared})\n};\n`;

it('takes a module of several chunks into one file, and each chunk has it as before', async () => {
  const chunks = new Map([
    ['1.index.js', chunk(1)],
    ['2.index.js', chunk(2)],
    ['3.index.js', 'export const id = 3;\nexport const modules = {\n3: ((module) => { module.exports = 3; })\n};\n'],
  ]);
  const shared = shareModules(chunks, 1);
  expect([...shared.keys()].sort()).toEqual(['1.index.js', '2.index.js', '7.shared.js']);
  expect([...shared.values()].filter((code) => code.includes('in both'))).toHaveLength(1);
  const folder = mkdtempSync(join(tmpdir(), 'aiops-shared-'));
  try {
    for (const [name, code] of [['package.json', '{"type":"module"}'] as const, ...shared])
      writeFileSync(join(folder, name), code);
    for (const own of [1, 2]) {
      const { modules } = await import(/* @vite-ignore */ pathToFileURL(join(folder, `${own}.index.js`)).href);
      const exportsOf = (id: number): unknown => {
        const module = { exports: undefined };
        modules[id](module);
        return module.exports;
      };
      expect([exportsOf(own), exportsOf(7)]).toEqual([own, 'in both']);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('leaves what would save less than a file is worth', () => {
  const chunks = new Map([
    ['1.index.js', chunk(1)],
    ['2.index.js', chunk(2)],
  ]);
  expect(shareModules(chunks, 10_000).size).toBe(0);
});

it('leaves modules of one name that differ', () => {
  const other = `((module) => { module.exports = 'another'; })`;
  const chunks = new Map([
    ['1.index.js', chunk(1)],
    ['2.index.js', chunk(2, other)],
  ]);
  expect(shareModules(chunks, 1).size).toBe(0);
});
