import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Says what a process loads that compares two sides: modules of this repository, and packages. */
function loadedBy(base: object, head: object, changed: readonly object[]): string[] {
  const script = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ load: (url, context, next) => { loaded.push(url); return next(url, context); } });
    const { promptDiff } = await import(${JSON.stringify(join(root, 'actions/prompt-diff/definition.ts'))});
    const treeOf = (files) => ({
      label: 'side',
      list: async () => Object.keys(files),
      read: async (path) => files[path] === undefined ? undefined : Buffer.from(files[path]),
    });
    const value = { models: {}, suites: {} };
    const inputs = { cosmetic: true, samples: 5, explain: 'a.b', cache: true };
    const context = {
      revision: { base: treeOf(${JSON.stringify(base)}), head: treeOf(${JSON.stringify(head)}), prefix: '', changed: ${JSON.stringify(changed)} },
      rules: { config: { value, locate: () => ({}) } },
      trust: { rules: 'head' }, clock: () => 0, text: 'full', log: { hidden: (text) => text, info() {}, warning() {} },
      ledger: async () => undefined, model: async () => { throw new Error('no model'); },
    };
    const data = await promptDiff.measure(inputs, context).catch((error) => ({ error: error.message }));
    console.log(JSON.stringify({ impact: data.impact, loaded }));
  `;
  const out = execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    encoding: 'utf8',
  });
  const { loaded } = JSON.parse(out) as { readonly loaded: readonly string[] };
  return loaded.map((url) => url.replace(`file://${root}/`, ''));
}

const rooms =
  /^shared\/(?:prompts\/(?:diff|templates|text|github)|prompts\/(?:read|render)\.ts|evaluation|ledger|models\/open|pricing|github)/;
const asking = /^actions\/prompt-diff\/asked\/(?!inputs\.ts)/;
const prompt = (text: string): string => `messages:\n  - { role: system, content: ${text} }\n`;

describe('an unchanged pull request', () => {
  it('loads neither what reads prompts, nor what compares them, nor what asks models', () => {
    const files = { 'a.prompt.yml': prompt('a'), 'src/app.ts': 'a' };
    const loaded = loadedBy(files, { ...files, 'src/app.ts': 'b' }, [{ path: 'src/app.ts', kind: 'modified' }]);
    expect(loaded).toContain('actions/prompt-diff/measure.ts');
    const own = loaded.filter((path) => !path.startsWith('shared/ledger/inputs'));
    expect(own.filter((path) => rooms.test(path) || asking.test(path))).toEqual([]);
  });

  it('loads less than one that changes a prompt', () => {
    const changed = loadedBy({ 'a.prompt.yml': prompt('a') }, { 'a.prompt.yml': prompt('b') }, [
      { path: 'a.prompt.yml', kind: 'modified' },
    ]);
    expect(changed.filter((path) => rooms.test(path)).length).toBeGreaterThan(20);
    expect(changed.filter((path) => asking.test(path))).not.toEqual([]);
  });
});
