import { describe, expect, it } from 'vitest';
import { markdown } from '../../shared/report/markdown.ts';
import type { Tree } from '../../shared/revision/tree.ts';
import { compared } from './comparison.ts';

const prompt = (text: string, rest = ''): string =>
  `messages:\n  - { role: system, content: ${JSON.stringify(text)} }\n  - { role: user, content: "{{ticket}}" }\n${rest}`;
const broken = 'messages:\n  - role: system\n   content: x\n';

describe('a file that cannot be read', () => {
  const good = { 'p/good.prompt.yml': prompt('Be kind.') };
  const head = { 'p/good.prompt.yml': prompt('Be brief.') };

  it.each([
    ['the base', broken, prompt('a'), ['base'], 'pass'],
    ['the head', prompt('a'), broken, ['head'], 'fail'],
    ['both', broken, `${broken}# more\n`, ['base', 'head'], 'fail'],
  ])(
    'at %s is told on that file alone, and reads neither as new nor as removed',
    async (_, before, after, sides, verdict) => {
      const { data, decision } = await compared({
        base: { ...good, 'p/bad.prompt.yml': before },
        head: { ...head, 'p/bad.prompt.yml': after },
      });
      expect(data.prompts.map(({ path, kind }) => [path, kind])).toEqual([['p/good.prompt.yml', 'changed']]);
      expect(data.problems.map(({ side }) => side)).toEqual(sides);
      expect(data.problems.every(({ file, line }) => file === 'p/bad.prompt.yml' && line === 3)).toBe(true);
      expect(decision.verdict).toBe(verdict);
    },
  );

  it.each([
    ['binary', 'a\u0000b', 'It is binary'],
    ['larger than 5 MB', 'x'.repeat(5_000_001), '5 MB'],
  ])('since it is %s keeps no other from being told', async (_, content, message) => {
    const { data, decision } = await compared({ base: good, head: { ...head, 'prompts/huge.md': content } });
    expect(data.problems).toMatchObject([
      { side: 'head', file: 'prompts/huge.md', message: expect.stringContaining(message) },
    ]);
    expect(data.prompts).toHaveLength(1);
    expect(decision.verdict).toBe('fail');
  });

  it('is told with the key that is wrong, at its line', async () => {
    const bad = 'messages:\n  - { role: user, content: x }\nmodelParameters: { temperature: hot }\n';
    const { data } = await compared({ base: good, head: { ...head, 'p/bad.prompt.yml': bad } });
    expect(data.problems.map(({ line, message }) => [line, message])).toEqual([
      [3, 'modelParameters.temperature: must be a number, not "hot".'],
    ]);
  });

  it('blocks nothing where its name alone does not make it a prompt', async () => {
    const { data, decision } = await compared({
      base: {},
      head: { 'infra/plan.json': 'x'.repeat(5_000_001), 'infra/stack.yaml': 'Resources: {', 'a/plan.json': '{}' },
    });
    expect(data.problems).toEqual([]);
    expect(data.notes).toMatchObject([{ file: 'infra/plan.json' }]);
    expect(decision.verdict).toBe('skipped');
  });

  it('blocks nothing where the rule is off on both sides, and blocks where the base keeps it', async () => {
    const bad = { 'p/bad.prompt.yml': broken };
    const off = { 'aiops.yml': 'prompt-diff: { unreadable: off }' };
    const both = await compared({ base: off, head: { ...off, ...bad } });
    expect(both.decision.verdict).toBe('pass');
    const loosened = await compared({ base: {}, head: { ...off, ...bad } });
    expect(loosened.decision.verdict).toBe('fail');
  });
});

describe('a change', () => {
  it('of other files reads no prompt', async () => {
    const read: string[] = [];
    const seen = (tree: Tree): Tree => ({
      ...tree,
      read: (path) => {
        read.push(path);
        return tree.read(path);
      },
    });
    const files = { 'p/a.prompt.yml': prompt('a'), 'src/app.ts': 'a' };
    const { data, decision } = await compared({ base: files, head: { ...files, 'src/app.ts': 'b' }, seen });
    expect([decision.verdict, data.impact, data.looked, read]).toEqual(['skipped', 'none', 0, []]);
  });

  it('of what a prompt includes is a change of the prompt', async () => {
    const files = (rules: string) => ({
      'prompts/a.hbs': 'Sort {{ticket}}. {{> rules}}',
      'prompts/_rules.hbs': rules,
      'prompts/b.hbs': 'Other.',
    });
    const { data } = await compared({ base: files('Never guess.'), head: files('Guess.') });
    expect(data.prompts.map(({ path, impact }) => [path, impact])).toContainEqual(['prompts/a.hbs', 'behavioural']);
    expect(data.prompts.map(({ path }) => path)).not.toContain('prompts/b.hbs');
  });

  it('without a base is skipped', async () => {
    const { data, decision } = await compared({ head: { 'a.prompt.yml': prompt('a') } });
    expect(data).not.toHaveProperty('base');
    expect(decision.verdict).toBe('skipped');
  });

  it('that is cosmetic counts, and is listed only where that is wanted', async () => {
    const base = { 'a.prompt.yml': prompt('a') };
    const head = { 'a.prompt.yml': `# why\n${prompt('a')}` };
    expect((await compared({ base, head })).data.prompts).toMatchObject([{ impact: 'cosmetic' }]);
    const without = await compared({ base, head, asked: { cosmetic: false } });
    expect([without.data.prompts, without.data.impact]).toEqual([[], 'cosmetic']);
  });
});

describe('rules', () => {
  const base = { 'a.prompt.yml': prompt('a') };
  const head = { 'a.prompt.yml': prompt('a').replace('{{ticket}}', '{{message}}') };
  const rules = (level: string) => ({ 'aiops.yml': `prompt-diff: { breaking: ${level} }` });

  it.each([
    ['off', 'fail', 'fail'],
    ['fail', 'off', 'fail'],
    ['warn', 'off', 'pass'],
    ['off', 'off', 'pass'],
  ])('are the stricter of base (%s) and head (%s): %s', async (before, after, verdict) => {
    const { decision } = await compared({ base: { ...base, ...rules(before) }, head: { ...head, ...rules(after) } });
    expect(decision.verdict).toBe(verdict);
  });

  it('are those of the base alone where the head is not trusted', async () => {
    const { data } = await compared({
      base: { ...base, ...rules('off') },
      head: { ...head, ...rules('fail') },
      trust: { rules: 'base', trusted: false },
    });
    expect(data.rules.breaking).toBe('off');
  });

  it('know owners by CODEOWNERS of the base, whatever the change makes of it', async () => {
    const { data } = await compared({ base, head, root: { CODEOWNERS: '*.yml @acme/support\n' } });
    expect(data.prompts[0]?.owners).toEqual(['@acme/support']);
    const own = { 'a.prompt.yml': `owner: "@maria"\n${head['a.prompt.yml']}` };
    const named = await compared({ base, head: own, root: { CODEOWNERS: '*.yml @acme/support\n' } });
    expect(named.data.prompts[0]?.owners).toEqual(['@maria']);
  });
});

describe('a prompt that a deployment names', () => {
  const config = `deployments:\n  support-bot:\n    environment: production\n    release: { prompts: "p/**" }\n    target: { kind: file, folder: live }\n`;

  it('is told with where it goes live, and others without', async () => {
    const files = (text: string) => ({
      'aiops.yml': config,
      'p/a.prompt.yml': prompt(text),
      'q/b.prompt.yml': prompt(text),
    });
    const { data, report } = await compared({ base: files('Be kind.'), head: files('Be brief.') });
    expect(data.prompts.map(({ path, deployments }) => [path, deployments])).toEqual([
      ['p/a.prompt.yml', ['support-bot (production)']],
      ['q/b.prompt.yml', undefined],
    ]);
    expect(markdown(report, { limit: 60_000 })).toMatch(/\| goes live in \|[\s\S]*\| support-bot \(production\) \|/);
  });

  it('has no column where nothing is deployed', async () => {
    const { report } = await compared({
      base: { 'p/a.prompt.yml': prompt('Be kind.') },
      head: { 'p/a.prompt.yml': prompt('Be brief.') },
    });
    expect(markdown(report, { limit: 60_000 })).not.toContain('goes live in');
  });
});
