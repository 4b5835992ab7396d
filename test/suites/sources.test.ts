import { describe, expect, it } from 'vitest';
import { baseOf } from '../../actions/eval-gate/pairing.ts';
import type { Change } from '../../shared/revision/tree.ts';
import { isAffected, isAttachedTo } from '../../shared/suites/affected.ts';
import { readSide } from '../../shared/suites/side.ts';
import { sourcesOf } from '../../shared/suites/sources.ts';
import { configOf, promptFile } from '../eval-gate/files.ts';
import { treeOf } from '../fakes/tree.ts';

const files = {
  'p/a.prompt.yml': '',
  'p/b.prompt.yml': '',
  'p/deep/c.prompt.yaml': '',
  'evals/a.jsonl': '',
  'README.md': '',
};
const models =
  'models: { canned: { provider: replay, file: evals/recorded.jsonl }, nova: { provider: bedrock, model: us.amazon.nova } }';
const config = (suites: string) => configOf(`${models}\nsuites: ${suites}\n`);
const namesOf = async (suites: string, only?: string[], tree = treeOf(files)) =>
  (await sourcesOf(suites === '' ? await configOf('') : await config(suites), tree, only)).map(
    ({ suite, prompt, settings }) => [suite, prompt, settings !== undefined] as const,
  );

describe('what there is to measure', () => {
  it('is each prompt of each suite, then each prompt that no suite names', async () => {
    expect(await namesOf('{ triage: { prompt: "p/[ab].prompt.yml" } }')).toEqual([
      ['triage', 'p/a.prompt.yml', true],
      ['triage', 'p/b.prompt.yml', true],
      ['p/deep/c', 'p/deep/c.prompt.yaml', false],
    ]);
  });

  it('is every prompt that is found, without a configuration', async () => {
    expect((await namesOf('')).map(([suite]) => suite)).toEqual(['p/a', 'p/b', 'p/deep/c']);
    expect(await namesOf('', undefined, treeOf({ 'README.md': '' }))).toEqual([]);
  });

  it('is only what was asked for', async () => {
    expect(await namesOf('{ triage: { prompt: p/a.prompt.yml } }', ['triage', 'p/b'])).toEqual([
      ['triage', 'p/a.prompt.yml', true],
      ['p/b', 'p/b.prompt.yml', false],
    ]);
  });

  it('has every name that was asked for, or says which are near', async () => {
    await expect(namesOf('{ triage: { prompt: p/a.prompt.yml } }', ['traige', 'zebra'])).rejects.toThrow(
      'input suites: there is no suite traige. Did you mean triage?\n' +
        'input suites: there is no suite zebra. There are: triage, p/b, p/deep/c.',
    );
    await expect(namesOf('', ['x'], treeOf({}))).rejects.toThrow('input suites: there is no suite x. There is none.');
  });

  it('is in the tree, or the place that names it is told', async () => {
    await expect(namesOf('{ triage: { prompt: p/aa.prompt.yml } }')).rejects.toThrow(
      'aiops.yml:2:29: suites.triage.prompt: no file p/aa.prompt.yml. Did you mean p/a.prompt.yml?',
    );
    await expect(namesOf('{ triage: { prompt: "other/**" } }')).rejects.toThrow('There is none in 5d6e7f8.');
  });
});

describe('whether a change can make a difference to a suite', () => {
  const settings = '{ prompt: p/a.prompt.yml, models: [canned], cases: "evals/*.jsonl" }';
  const affected = async (changes: (string | Change)[], before = `{ t: ${settings} }`, now = before) => {
    const head = await config(now);
    const [source] = await sourcesOf(head, treeOf(files));
    const changed = changes.map((one): Change => (typeof one === 'string' ? { path: one, kind: 'modified' } : one));
    return source && isAffected(source, changed, before === now ? head : await config(before));
  };

  it.each([
    ['p/a.prompt.yml', true],
    ['evals/a.jsonl', true],
    ['evals/recorded.jsonl', true],
    ['p/b.prompt.yml', false],
    ['README.md', false],
    ['evals/deep/x.jsonl', false],
  ])('in %s: %s', async (path, wanted) => expect(await affected([path])).toBe(wanted));

  it.each([
    ['evals/scans/a.pdf', true],
    ['evals/scans/b.pdf', false],
    ['docs/a.pdf', false],
  ])('by an attachment, %s: %s', async (path, wanted) => {
    const line = '{ "vars": {}, "attachments": "scans/a.pdf" }';
    const tree = treeOf({ ...files, 'evals/a.jsonl': line, 'evals/scans/a.pdf': '%PDF' });
    const [source] = await sourcesOf(await config(`{ t: ${settings} }`), tree);
    expect(source && (await isAttachedTo(source, [{ path, kind: 'modified' }], tree))).toBe(wanted);
  });

  it.each([
    ['command', ', sources: ["app/**", lock]', 'app/deep/a.py', true],
    ['command', ', sources: ["app/**", lock]', 'lock', true],
    ['command', ', sources: ["app/**", lock]', 'README.md', false],
    ['command', '', 'README.md', true],
    ['http', ', sources: app/**', 'app/a.py', true],
    ['http', ', sources: app/**', 'README.md', false],
    ['http', '', 'README.md', true],
  ])('by an application (%s%s), %s: %s', async (provider, sources, path, wanted) => {
    const how = provider === 'http' ? 'url: "https://app.example.com"' : 'run: [node, app.js]';
    const loaded = await configOf(
      `models: { app: { provider: ${provider}, ${how}${sources} } }\nsuites: { t: { prompt: p/a.prompt.yml, models: [app] } }`,
    );
    const [source] = await sourcesOf(loaded, treeOf(files));
    expect(source && isAffected(source, [{ path, kind: 'modified' }], loaded)).toBe(wanted);
  });

  it('counts what a file was called before', async () => {
    expect(await affected([{ path: 'old/a.jsonl', from: 'evals/a.jsonl', kind: 'renamed' }])).toBe(true);
  });

  it('counts its own settings and models, and nobody else’s', async () => {
    const suites = (repeats: number, other = '') =>
      `{ t: { prompt: p/a.prompt.yml, models: [canned], repeats: ${repeats} }${other} }`;
    expect(await affected([], suites(1), suites(2))).toBe(true);
    expect(await affected([], suites(1), suites(1, ', u: { prompt: p/b.prompt.yml }'))).toBe(false);
  });
});

describe('what a head is compared with', () => {
  const sources = async (suites: string, tree = treeOf(files)) =>
    sourcesOf(suites === '' ? await configOf('') : await config(suites), tree);
  const pair = async (now: string, before: string, changed: Change[] = [], at = 0) => {
    const heads = await sources(now);
    const head = heads[at];
    return head && baseOf(head, heads, await sources(before), changed);
  };

  it('is the same prompt in the same suite', async () => {
    const both = '{ t: { prompt: [p/a.prompt.yml, p/b.prompt.yml] } }';
    expect(await pair(both, both, [], 1)).toMatchObject({ suite: 't', prompt: 'p/b.prompt.yml' });
  });

  it('is what the prompt was called before', async () => {
    const [now, before] = [
      '{ t: { prompt: [p/a.prompt.yml, p/b.prompt.yml] } }',
      '{ t: { prompt: [p/a.prompt.yml, p/deep/c.prompt.yaml] } }',
    ];
    const renamed: Change = { path: 'p/b.prompt.yml', from: 'p/deep/c.prompt.yaml', kind: 'renamed' };
    expect(await pair(now, before, [renamed], 1)).toMatchObject({ prompt: 'p/deep/c.prompt.yaml' });
    expect(await pair(now, before, [], 1)).toBeUndefined();
  });

  it('is what a prompt that is its own suite was called before', async () => {
    const heads = await sources('', treeOf({ 'new.prompt.yml': '' }));
    const bases = await sources('', treeOf({ 'old.prompt.yml': '' }));
    const renamed: Change = { path: 'new.prompt.yml', from: 'old.prompt.yml', kind: 'renamed' };
    expect(baseOf(heads[0] as never, heads, bases, [renamed])).toBe(bases[0]);
    expect(baseOf(heads[0] as never, heads, bases, [])).toBeUndefined();
  });

  it('is the only prompt of the suite, whatever it is called', async () => {
    expect(await pair('{ t: { prompt: p/a.prompt.yml } }', '{ t: { prompt: p/b.prompt.yml } }')).toMatchObject({
      prompt: 'p/b.prompt.yml',
    });
  });
});

describe('the models that answer', () => {
  const modelsOf = async (suites: string, prompt: string) => {
    const tree = treeOf({ ...files, 'p/a.prompt.yml': prompt });
    const [source] = await sourcesOf(suites === '' ? await configOf('') : await config(suites), tree);
    return (await readSide(source as never, tree, tree)).models.map(({ name, config: { provider } }) => [
      name,
      provider,
    ]);
  };
  const suite = '{ t: { prompt: p/a.prompt.yml } }';

  it('are those of the suite, before the one that the prompt names', async () => {
    const given = '{ t: { prompt: p/a.prompt.yml, models: [nova, canned] } }';
    expect(await modelsOf(given, promptFile('x'))).toEqual([
      ['nova', 'bedrock'],
      ['canned', 'replay'],
    ]);
  });

  it('are what the prompt names: a model of aiops.yml, or an id of Bedrock as it is', async () => {
    expect(await modelsOf(suite, promptFile('x', { model: 'canned' }))).toEqual([['canned', 'replay']]);
    for (const model of [
      'us.anthropic.claude-haiku-4-5-20251001-v1:0',
      'amazon.nova-pro-v1:0',
      'arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.amazon.nova-pro-v1:0',
    ])
      expect(await modelsOf('', promptFile('x', { model }))).toEqual([[model, 'bedrock']]);
  });

  it('are known, or it is told where one is named that is not', async () => {
    await expect(modelsOf(suite, promptFile('x', { model: 'cannde' }))).rejects.toThrow(
      'p/a.prompt.yml:1:8: model: cannde is no Bedrock model id and no model of aiops.yml. Did you mean canned?',
    );
    await expect(modelsOf(suite, promptFile('x', { model: 'openai/gpt-4o' }))).rejects.toThrow(
      'Write it under `models:` in aiops.yml, such as "openai/gpt-4o": { provider: bedrock,',
    );
    await expect(modelsOf(suite, promptFile('x', { model: 'constructor' }))).rejects.toThrow('is no Bedrock model id');
    await expect(modelsOf(suite, promptFile('x').split('\n').slice(1).join('\n'))).rejects.toThrow(
      'p/a.prompt.yml:1: it names no model. Write `model:` in it, or `suites.t.models` in aiops.yml.',
    );
  });
});
