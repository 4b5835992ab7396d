import { describe, expect, it } from 'vitest';
import type { Data, One } from '../../actions/deploy-model/data.ts';
import { decide } from '../../actions/deploy-model/decide.ts';
import { requirePlannable } from '../../actions/deploy-model/plannable.ts';
import { report } from '../../actions/deploy-model/report.ts';
import { dataOf } from '../../actions/deploy-model/several.ts';
import { Skipped } from '../../shared/action/errors.ts';
import { loadConfig } from '../../shared/config/load.ts';
import { allDeployments } from '../../shared/releases/choose.ts';
import { isTouched } from '../../shared/releases/touched.ts';
import { markdown } from '../../shared/report/markdown.ts';
import { contextOf } from '../action/context.ts';
import { type Files, treeOf } from '../fakes/tree.ts';

const target = 'target: { kind: file, folder: live }';
const files: Files = {
  'aiops.yml': `
models: { small: { provider: replay, file: a.jsonl } }
deployments:
  bot: { environment: production, release: { prompts: "prompts/*", model: small }, ${target} }
  faq: { environment: staging, release: { files: "faq/**" }, ${target} }
`,
  'prompts/a.prompt.yml': 'messages:\n  - { role: user, content: Sort the ticket. }\n',
  'faq/one.md': 'Refunds',
  'src/app.ts': 'one',
};

/** Which deployments a change is about. */
async function touched(changes: Files, base: Files | undefined = files): Promise<string[]> {
  const head = { ...files, ...changes };
  const context = await contextOf({ head, ...(base && { base }) });
  const tree = { ...treeOf(head), sha: 'b'.repeat(40) };
  const revision = { ...context.revision, head: tree };
  const all = await allDeployments({ revision, rules: context.rules });
  const found = await Promise.all(all.map((one) => isTouched(one, { revision, rules: context.rules })));
  return all.flatMap(({ name }, at) => (found[at] ? [name] : []));
}

describe('a change', () => {
  const config = (from: string, to: string): Files => ({ 'aiops.yml': String(files['aiops.yml']).replace(from, to) });

  it.each([
    ['of what no release pins', { 'src/app.ts': 'two' }, []],
    ['of nothing', {}, []],
    ['of a prompt', { 'prompts/a.prompt.yml': 'messages:\n  - { role: user, content: Guess. }\n' }, ['bot']],
    ['that adds a file of a pattern', { 'faq/two.md': 'Returns' }, ['faq']],
    ['of the model', config('a.jsonl', 'b.jsonl'), ['bot']],
    ['of where it goes live', config('staging', 'shop'), ['faq']],
    ['of something else in aiops.yml', config('models:', 'prompts: [x]\nmodels:'), []],
    ['that breaks a prompt', { 'prompts/a.prompt.yml': 'messages: [' }, ['bot']],
  ])('%s is about the deployments that it touches', async (_, changes, names) => {
    expect(await touched(changes)).toEqual(names);
  });

  it('with nothing to compare with is about all', async () => {
    expect(await touched({}, {})).toEqual(['bot', 'faq']);
  });
});

describe('a change that is not trusted', () => {
  const openings = async (kind: string) => {
    const { value } = await loadConfig(treeOf({ 'aiops.yml': String(files['aiops.yml']).replaceAll(target, kind) }));
    return [{ settings: value.deployments?.bot }] as never;
  };
  const stranger = { trust: { trusted: false, reason: 'It comes from a fork.' } } as never;
  const own = { trust: { trusted: true } } as never;

  it.each([
    'target: { kind: command, observe: [a], apply: [a], revert: [a] }',
    'target: { kind: ssm-parameter, parameter: /support/release }',
  ])('is not planned for %s', async (kind) => {
    const given = await openings(kind);
    expect(() => requirePlannable(given, stranger)).toThrow(Skipped);
    expect(() => requirePlannable(given, own)).not.toThrow();
  });

  it('is planned for files: nothing is signed in to for it', async () => {
    const given = await openings(target);
    expect(() => requirePlannable(given, stranger)).not.toThrow();
  });
});

describe('a plan of several deployments', () => {
  const one = (deployment: string, more: Partial<One> = {}): One => ({
    deployment,
    environment: 'production',
    mode: 'plan',
    because: '',
    target: 'folder live',
    release: { digest: 'sha256:1', content: 'sha256:2', commit: 'c'.repeat(40) },
    proof: [],
    missing: [],
    steps: [{ what: 'prompt a', live: 'v1', after: 'v2', kind: 'replaced' }],
    obstacles: [],
    again: false,
    repaired: [],
    seconds: 1,
    ...more,
  });
  const blocked = one('faq', { obstacles: [{ message: 'The alarm 5xx rings already.', fix: 'Wait.' }] });
  const data: Data = dataOf([one('bot'), blocked]);

  it('is as bad as the worst of them, and tells each', () => {
    const { verdict, headline, findings } = decide(data);
    expect(verdict).toBe('fail');
    expect(headline).toMatch(
      /^plan for bot in production: 1 thing would change; .* cannot go live as faq in production$/,
    );
    expect(findings.map(({ message }) => message)).toEqual(['The alarm 5xx rings already.']);
    const text = markdown(report(data, decide(data)), { limit: 10_000, unit: 'characters' });
    expect(text).toMatch(/^#### bot in production$[\s\S]*^#### faq in production$[\s\S]*The alarm 5xx rings already/m);
    expect(text.match(/alarm 5xx/g)).toHaveLength(1);
  });

  it('is one where there is one', () => {
    expect(dataOf([one('bot')])).toEqual(one('bot'));
    expect(() => dataOf([])).toThrow('there is no deployment');
  });
});
