import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../../fakes/tree.ts';
import { promptFile } from '../files.ts';
import { config, count, failing, type Run, run } from './run.ts';

describe('a suite that is compared with a release', () => {
  const base = failing(20);
  const worse: Run = { base, head: failing(22), commits: { 'v1.0.0': failing(0) } };

  it('tells what was lost since, how sure that is, and what is allowed', async () => {
    const { decision, comment, subject } = await run(worse);
    expect(decision).toMatchObject({
      verdict: 'fail',
      title: 'triage got worse since v1.0.0',
      headline: expect.stringMatching(
        /^triage: pass rate 100\.0 % → 89\.0 % since v1\.0\.0 \(−11\.0 points, 90 % interval −15\.\d to −7\.\d; allowed: drop ≤ 2\.0 points\)$/,
      ),
    });
    expect(decision.findings[0]).toMatchObject({
      rule: 'compare-with',
      level: 'failure',
      title: 'triage: pass rate since v1.0.0',
      file: 'p/a.prompt.yml',
    });
    expect(subject?.reference).toMatchObject({
      asked: 'v1.0.0',
      name: 'v1.0.0',
      commit: 'a1b2c3d',
      state: 'compared',
      figures: { passRate: 1, cases: 200 },
      newlyFailing: { count: 22, ids: expect.arrayContaining(['c0', 'c19']) },
    });
    expect(comment).toContain('**Since v1.0.0** `a1b2c3d`');
    expect(comment).toContain('❌ pass rate 100.0 % → 89.0 % since v1.0.0');
    expect(comment).toMatch(/22 cases that passed there fail now: `c0`, .*, and 12 more/);
    // The base's own rule holds, and its row says so.
    expect(comment).toMatch(/\| pass rate \| 90\.0 % \| 89\.0 % \| .* \| ✅ \|/);
    expect(comment).toContain('600 answers');
  });

  it('is what got worse, also where a limit is missed that the base had missed', async () => {
    const limited = config('gate: { pass-rate: { min: 95 %, max-regression: 2 points } }');
    const { decision } = await run({ ...worse, base: failing(20, limited), head: failing(20, limited) });
    expect(decision.title).toBe('triage got worse since v1.0.0');
  });

  it('shares the level among the rules of both comparisons', async () => {
    const { subject } = await run(worse);
    expect(subject?.outcomes.map(({ rule, comparison }) => [rule.metric, rule.against, comparison?.pairs])).toEqual([
      ['pass-rate', undefined, 200],
      ['errors', undefined, undefined],
      ['pass-rate', 'reference', 200],
    ]);
  });

  it('keeps what was answered there in a file of its own', async () => {
    const { written, folder } = await run(worse);
    const lines = (await readFile(join(folder, 'reference.jsonl'), 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(count);
    expect(written).toContain(join(folder, 'reference.jsonl'));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ side: 'reference', suite: 'triage', pass: true });
    expect(await readFile(join(folder, 'samples.jsonl'), 'utf8')).not.toContain('"side":"reference"');
  });

  it('is as quiet as any other where nothing was lost', async () => {
    const { decision, comment } = await run({ ...worse, base: failing(1), head: failing(0) });
    expect(decision).toMatchObject({ verdict: 'pass', headline: 'no regression in 1 suite', findings: [] });
    expect(comment.indexOf('Since v1.0.0')).toBeGreaterThan(comment.indexOf('<details>'));
  });

  it('has it asked by the prompt and the model of that commit, on the head’s cases', async () => {
    const old = failing(0, config().replace('models: [haiku]', 'models: [old]'));
    const { opened } = await run({ ...worse, commits: { 'v1.0.0': old } });
    expect(opened.map(({ name }) => name).sort()).toEqual(['haiku', 'old']);
    expect(opened.find(({ name }) => name === 'old')?.asked).toHaveLength(count);
  });

  it('asks nothing that a side has asked', async () => {
    const { opened } = await run({ ...worse, commits: { 'v1.0.0': failing(20) } });
    expect(opened.map(({ asked }) => asked.length)).toEqual([2 * count]);
  });

  it('finds a prompt that was renamed since', async () => {
    const implicit = (path: string, bad: number): Files => ({
      'aiops.yml': 'models: { haiku: { provider: bedrock, model: a.b } }',
      [path]: promptFile(`fails ${bad}`, { suite: true }),
    });
    const { subject } = await run({
      base: implicit('p/b.prompt.yml', 0),
      head: implicit('p/b.prompt.yml', 2),
      changed: [{ path: 'p/b.prompt.yml', kind: 'modified' }],
      commits: { v9: implicit('p/a.prompt.yml', 0) },
      since: [{ path: 'p/b.prompt.yml', from: 'p/a.prompt.yml', kind: 'renamed' }],
      asked: { 'compare-with': 'v9' },
    });
    expect(subject?.reference).toMatchObject({ name: 'v9', state: 'compared' });
    expect(subject?.outcomes.at(-1)?.rule).toMatchObject({ metric: 'pass-rate', limit: 0, against: 'reference' });
  });

  it('has limits of its own where they are written', async () => {
    const own = config(
      undefined,
      '{ ref: v1.0.0, gate: { newly-failing: { max: 25 }, pass-rate: { max-regression: 20 % } } }',
    );
    const { decision, subject } = await run({ ...worse, base: failing(20, own), head: failing(22, own) });
    expect(decision.verdict).toBe('pass');
    expect(subject?.outcomes.slice(-2).map(({ rule, value }) => [rule.metric, rule.limit, value])).toEqual([
      ['pass-rate', 0.2, 0.89],
      ['newly-failing', 25, 22],
    ]);
  });

  it('counts the cases that were lost since, where the rule counts them', async () => {
    const counted = config('gate: { newly-failing: { max: 2 } }');
    const { decision } = await run({ ...worse, base: failing(20, counted), head: failing(22, counted) });
    expect(decision.headline).toBe('triage: 22 cases that passed at v1.0.0 fail (allowed: ≤ 2)');
  });

  it('can be waived by itself', async () => {
    const { decision } = await run({ ...worse, waivers: [{ finding: 'compare-with', suite: 'triage' }] });
    expect(decision.verdict).toBe('pass');
    expect(decision.findings).toMatchObject([{ rule: 'compare-with', level: 'notice' }]);
    expect((await run({ ...worse, waivers: [{ finding: 'pass-rate' }] })).decision.verdict).toBe('fail');
  });

  it('opens nothing where the change makes no difference', async () => {
    const { named, decision } = await run({ ...worse, head: base, changed: [{ path: 'README.md', kind: 'modified' }] });
    expect(named).toEqual([]);
    expect(decision.verdict).toBe('skipped');
  });
});
