import { describe, expect, it } from 'vitest';
import { mentioning, pairsOf, promptFiles } from '../../shared/touched/files.ts';
import { configOf } from '../eval-gate/files.ts';
import { treeOf } from '../fakes/tree.ts';

const foundBy = async (...configs: string[]) => promptFiles(await Promise.all(configs.map(loaded)));
const loaded = async (text: string) => (await configOf(text)).value;
const suite = 'suites: { t: { prompt: "app/ask.txt#one", cases: a.jsonl, graders: [{ equals: x }] } }';

describe('a file of prompts', () => {
  it.each([
    ['prompts/triage.prompt.yml', 'default'],
    ['AGENTS.md', 'default'],
    ['services/a/.github/copilot-instructions.md', 'default'],
    ['prompts/triage.md', 'default'],
    ['README.md', undefined],
    ['src/app.ts', undefined],
  ])('is told by its name where the configuration does not say: %s is %s', async (path, by) => {
    expect((await foundBy(''))(path)).toBe(by);
  });

  it('is named by `prompts:` alone where there is one, and by suites', async () => {
    const found = await foundBy(`prompts: ["texts/**"]\n${suite}`);
    expect(['texts/a.txt', 'app/ask.txt', 'AGENTS.md'].map(found)).toEqual(['named', 'named', undefined]);
  });

  it('is what either side has for one: a change cannot hide its prompts', async () => {
    const found = await foundBy('prompts: ["nowhere/**"]', '');
    expect(found('AGENTS.md')).toBe('default');
    expect((await foundBy('prompts: ["nowhere/**"]', 'prompts: ["texts/**"]'))('texts/a.txt')).toBe('named');
  });
});

describe('a change', () => {
  it('gives a pair of each file, of which a side may be no prompt', async () => {
    const pairs = pairsOf(
      [
        { path: 'a.prompt.yml', kind: 'modified' },
        { path: 'b.prompt.yml', kind: 'added' },
        { path: 'c.prompt.yml', kind: 'removed' },
        { path: 'new.prompt.yml', from: 'old.prompt.yml', kind: 'renamed' },
        { path: 'd.txt', from: 'd.prompt.yml', kind: 'renamed' },
        { path: 'src/app.ts', kind: 'modified' },
      ],
      await foundBy(''),
    );
    expect(pairs).toEqual([
      { base: 'a.prompt.yml', head: 'a.prompt.yml' },
      { head: 'b.prompt.yml' },
      { base: 'c.prompt.yml' },
      { base: 'old.prompt.yml', head: 'new.prompt.yml' },
      { base: 'd.prompt.yml' },
    ]);
  });

  it('touches prompts that may have a changed file in them, and no others', async () => {
    const head = treeOf({
      'prompts/a.hbs': 'Be brief. {{> rules}}',
      'prompts/b.hbs': 'Be brief.',
      'prompts/_rules.hbs': 'Kind.',
      'notes.txt': 'rules',
    });
    const found = await foundBy('');
    expect(await mentioning([{ path: 'prompts/_rules.hbs', kind: 'modified' }], found, head)).toEqual([
      'prompts/a.hbs',
    ]);
    expect(await mentioning([{ path: 'src/rules.ts', kind: 'modified' }], found, head)).toEqual([]);
  });
});
