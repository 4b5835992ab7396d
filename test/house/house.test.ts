import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Module, readModule } from './module.ts';
import { lockedHosts, looseVersions, machinePaths } from './repository.ts';
import { boundaries, cycles, heavyStarts, names, purity, sizes, waysOut } from './rules.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const git = (...args: string[]): string[] =>
  execFileSync('git', ['-C', root, 'ls-files', '-z', ...args], { encoding: 'utf8' })
    .split('\0')
    .filter(Boolean);

/** What is in the repository, and what is about to be added. */
const deleted = new Set(git('--deleted'));
const files = [...new Set(git('--cached', '--others', '--exclude-standard'))].filter((path) => !deleted.has(path));
const ours = files
  .filter((path) => /^(actions|shared)\/.*\.(ts|js)$/.test(path))
  .map((path) => readModule(path, read(path)));

/** Modules from `{ path: text }`. */
const house = (texts: Readonly<Record<string, string>>): Module[] =>
  Object.entries(texts).map(([path, text]) => readModule(path, text));

it('reads the whole house', () => expect(ours.length).toBeGreaterThan(50));

describe('quick starts', () => {
  it('hold', () => expect(heavyStarts(ours)).toEqual([]));

  it('are kept from what is heavy, however far away, but where it is loaded when it is needed', () => {
    const modules = house({
      'actions/main.ts': `import { load } from '../shared/config/load.ts';`,
      'shared/config/load.ts': `import { hash } from 'node:crypto'; export const load = () => import('./late.ts');`,
      'shared/config/late.ts': `import { createHash } from 'node:crypto';`,
    });
    expect(heavyStarts(modules)).toEqual(['shared/config/load.ts imports node:crypto']);
  });
});

describe('no import cycles', () => {
  it('holds', () => expect(cycles(ours)).toEqual([]));

  it('finds a cycle over a re-export and a lazy import', () => {
    const modules = house({
      'shared/a.ts': `export * from './b.ts';`,
      'shared/b.ts': `export const c = () => import('./c/d.ts');`,
      'shared/c/d.ts': `import { a } from '../a.ts'; export const d = a;`,
    });
    expect(cycles(modules)).toEqual(['shared/a.ts → shared/b.ts → shared/c/d.ts → shared/a.ts']);
  });

  it('finds a module that imports itself', () => {
    expect(cycles(house({ 'shared/a.ts': `import './a.ts';` }))).toEqual(['shared/a.ts → shared/a.ts']);
  });

  it('lets types refer to each other', () => {
    const modules = house({ 'shared/a.ts': `import type { B } from './b.ts';`, 'shared/b.ts': `import './a.ts';` });
    expect(cycles(modules)).toEqual([]);
  });
});

describe('rooms', () => {
  it('holds', () => expect(boundaries(ours)).toEqual([]));

  it.each([
    ['shared/action/execute.ts', `import { actions } from '../../actions/registry.ts';`, 'actions/registry.ts'],
    ['shared/a.ts', `import type { Data } from '../actions/eval-gate/data.ts';`, 'actions/eval-gate/data.ts'],
    ['shared/a.ts', `type Data = import('../actions/eval-gate/data.ts').Data;`, 'actions/eval-gate/data.ts'],
    ['actions/rollback/a.ts', `import { b } from '../deploy-model/b.ts';`, 'actions/deploy-model/b.ts'],
    [
      'actions/review/definition.ts',
      `const b = await import('../eval-gate/definition.ts');`,
      'actions/eval-gate/definition.ts',
    ],
    ['actions/review/definition.ts', `import { actions } from '../registry.ts';`, 'actions/registry.ts'],
    ['actions/main.ts', `import '../test/fakes/github.ts';`, 'test/fakes/github.ts'],
  ])('%s may not: %s', (path, text, target) => {
    expect(boundaries(house({ [path]: text }))).toEqual([`${path} imports ${target}`]);
  });

  it.each([
    ['actions/registry.ts', `export const a = () => import('./eval-gate/definition.ts');`],
    ['actions/eval-gate/a.ts', `import './b.ts'; import '../../shared/c.ts'; import 'zod';`],
    ['actions/eval-gate/start.js', `import { start } from '../../dist/index.js';`],
  ])('%s may: %s', (path, text) => expect(boundaries(house({ [path]: text }))).toEqual([]));
});

describe('pure rooms', () => {
  it('holds', () => expect(purity(ours)).toEqual([]));

  it.each([
    [`import { readFileSync } from 'node:fs';`, 'node:fs'],
    [`export { readFile } from 'node:fs/promises';`, 'node:fs/promises'],
    [`const { spawn } = await import('node:child_process');`, 'node:child_process'],
    [`import { randomUUID } from 'node:crypto';`, 'node:crypto (randomUUID)'],
    [`import core from '@actions/core';`, '@actions/core'],
    [`const { env } = process;`, 'process'],
    [`console.log(1);`, 'console'],
    [`await fetch('https://example.com');`, 'fetch'],
    [`const now = Date.now();`, 'Date.now'],
    [`const now = new Date();`, 'new Date()'],
    [`const chance = [1].map(() => Math.random());`, 'Math.random'],
    [`setTimeout(() => {}, 1);`, 'setTimeout'],
  ])('may not: %s', (text, effect) => {
    expect(purity(house({ 'shared/report/a.ts': text }))).toEqual([`shared/report/a.ts uses ${effect}`]);
  });

  it.each([
    `import type { Stats } from 'node:fs';`,
    `import { createHash } from 'node:crypto'; import { posix } from 'node:path';`,
    `import { brotliDecompressSync } from 'node:zlib';`,
    `const then = new Date(0); const third = Math.floor(1 / 3);`,
    `interface Ports { fetch(url: string): void; readonly process: typeof process.env }`,
    `const total = (run: { process: number; console: number }) => run.process + run['console'] + { fetch: 1 }.fetch;`,
  ])('may: %s', (text) => expect(purity(house({ 'shared/report/a.ts': text }))).toEqual([]));

  it.each(['shared/statistics/tango.ts', 'actions/eval-gate/decide.ts', 'actions/deploy-model/plan.ts'])(
    '%s is one',
    (path) => expect(purity(house({ [path]: 'console.log(1);' }))).toEqual([`${path} uses console`]),
  );

  it('finds an effect behind an import', () => {
    const modules = house({
      'actions/eval-gate/decide.ts': `import { today } from '../../shared/action/today.ts';`,
      'shared/action/today.ts': `export { now as today } from './clock.ts';`,
      'shared/action/clock.ts': `export const now = () => Date.now();`,
    });
    const way = 'actions/eval-gate/decide.ts → shared/action/today.ts → shared/action/clock.ts';
    expect(purity(modules)).toEqual([`${way} uses Date.now`]);
  });
});

describe('requests go out through shared/network', () => {
  it('holds', () => expect(waysOut(ours)).toEqual([]));

  it('finds another way', () => {
    const modules = house({
      'shared/github/fetch.ts': `const { request } = await import('node:https');`,
      'shared/models/a.ts': `import type { Agent } from 'node:http';`,
      'shared/network/network.ts': `import { Agent } from 'node:http';`,
    });
    expect(waysOut(modules)).toEqual(['shared/github/fetch.ts imports node:https']);
  });
});

describe('files', () => {
  it('have at most 250 lines, half of them at most 120', () => expect(sizes(ours)).toEqual([]));
  it('have names that say something', () => expect(names(files)).toEqual([]));

  it('are too long', () => {
    const modules = house({ 'shared/a.ts': '\n'.repeat(250), 'shared/b.ts': '\n'.repeat(251) });
    expect(sizes(modules)).toEqual(['shared/b.ts has 251 lines', 'the median file has 251 lines']);
    expect(sizes(house({ 'shared/a.ts': '\n'.repeat(120), 'shared/b.ts': '\n' }))).toEqual([]);
  });

  it('say nothing by their name', () => {
    const paths = [
      'shared/utils/a.ts',
      'shared/date-helpers.ts',
      'test/common.test.ts',
      'actions/lock-manager.ts',
      'misc.md',
    ];
    const found = [
      'shared/utils',
      'shared/date-helpers.ts',
      'test/common.test.ts',
      'actions/lock-manager.ts',
      'misc.md',
    ];
    expect(names(paths)).toEqual(found.map((path) => `${path} says nothing`));
    expect(names(['shared/action/common-inputs.ts', 'docs/commonplace.md'])).toEqual([]);
  });
});

describe('the repository', () => {
  it('locks no host', () => expect(lockedHosts(JSON.parse(read('package-lock.json')))).toEqual([]));
  it('depends on exact versions', () => expect(looseVersions(JSON.parse(read('package.json')))).toEqual([]));
  it('names no path of one machine', () => {
    const found = files.flatMap((path) => machinePaths(path, read(path), [root, process.env.HOME ?? root]));
    expect(found).toEqual([]);
  });

  it('finds a host', () => {
    const packages = { '': {}, 'node_modules/a': { version: '1.0.0', resolved: 'https://npm.example.com/a.tgz' } };
    expect(lockedHosts({ packages })).toEqual(['node_modules/a is resolved to https://npm.example.com/a.tgz']);
  });

  it.each(['^1.2.3', '~1.2.3', '1.x', 'latest', '>=1.2.3', 'github:a/b'])('%s is no exact version', (version) => {
    expect(looseVersions({ devDependencies: { a: version, b: '1.2.3-beta.1' } })).toEqual([`a is "${version}"`]);
  });

  it('finds paths of one machine', () => {
    const home = ['', 'home', 'someone'].join('/');
    const text = `"${home}/project/a.ts" ${['', 'srv', 'checkout', 'b.ts'].join('/')}`;
    expect(machinePaths('a.md', text, ['/srv/checkout'])).toEqual([`a.md names ${home}`, 'a.md names /srv/checkout']);
    expect(
      machinePaths('a.md', 'docs/home/someone/a /home/runner/work/a https://example.com/home/x/', ['/srv']),
    ).toEqual([]);
  });
});
