import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataSchema } from '../../actions/eval-gate/data.ts';
import { decide } from '../../actions/eval-gate/decide.ts';
import { evalGate } from '../../actions/eval-gate/definition.ts';
import { judge } from '../../actions/eval-gate/judge.ts';
import { type Asked, measure } from '../../actions/eval-gate/measure.ts';
import { report } from '../../actions/eval-gate/report.ts';
import { UserError } from '../../shared/action/errors.ts';
import { ModelError } from '../../shared/models/model.ts';
import { markdown } from '../../shared/report/markdown.ts';
import { openResults } from '../../shared/results/folder.ts';
import type { Change, Revision } from '../../shared/revision/tree.ts';
import { Xoshiro128 } from '../../shared/statistics/random.ts';
import { contextOf, speaking } from '../action/context.ts';
import { logInto } from '../action/surroundings.ts';
import type { Reply } from '../evaluation/models.ts';
import { type Files, treeOf } from '../fakes/tree.ts';
import { promptFile } from './files.ts';
import { measured, noDrop, policy } from './measured.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reference-'));
});
afterEach(() => rm(folder, { recursive: true }));

const count = 200;
const cases = Array.from({ length: count }, (_, at) =>
  JSON.stringify({ id: `c${at}`, ticket: `${at}`, expected: 'yes' }),
);
const config = (rest = 'gate: { pass-rate: { max-regression: 2 points } }', compareWith = 'v1.0.0') =>
  `models: { haiku: { provider: bedrock, model: a.b }, old: { provider: bedrock, model: c.d } }\n` +
  `suites: { triage: { prompt: p/a.prompt.yml, models: [haiku], cases: evals/a.jsonl, graders: [{ equals: "{{expected}}" }], ` +
  `${rest}${compareWith && `, compare-with: ${compareWith}`} } }`;

/** A prompt of which so many cases fail. */
const failing = (bad: number, aiops = config(), rest: Files = {}): Files => ({
  'aiops.yml': aiops,
  'p/a.prompt.yml': promptFile(`fails ${bad}`),
  'evals/a.jsonl': cases.join('\n'),
  ...rest,
});

interface Run {
  readonly base?: Files;
  readonly head: Files;
  /** What each name leads to; `undefined` where no tag matches. */
  readonly commits?: Readonly<Record<string, Files | undefined>>;
  readonly changed?: readonly Change[];
  /** What differs between the reference and the head. */
  readonly since?: readonly Change[];
  readonly asked?: Partial<Asked>;
  readonly untrusted?: boolean;
  readonly reply?: (question: string, model: string) => Reply;
  readonly waivers?: Parameters<typeof policy>;
}

const byPrompt = (question: string): Reply => {
  const [, bad = '0', ticket = '0'] = /fails (\d+)\n(\d+)/.exec(question) ?? [];
  return { text: Number(ticket) < Number(bad) ? 'no' : 'yes', cost: 0.001 };
};

async function run({ base, head, commits = {}, asked, reply = byPrompt, untrusted = false, ...rest }: Run) {
  const lines: string[] = [];
  const named: string[] = [];
  const reference: Revision['reference'] = async (name, place) => {
    named.push(name);
    if (!Object.hasOwn(commits, name))
      throw new UserError({ ...place, message: `${name} cannot be fetched: it is not there.` });
    const found = commits[name];
    if (found === undefined) return undefined;
    const same = found === base ? '1'.repeat(40) : found === head ? '5'.repeat(40) : 'a'.repeat(40);
    const tree = Object.assign(treeOf(found, 'a1b2c3d'), { sha: same });
    return { name: name === 'v*' ? 'v1.0.0' : name, tree, changed: async () => rest.since ?? [] };
  };
  const { opened, model } = speaking(reply);
  const results = await openResults(folder);
  const context = await contextOf(
    {
      head,
      ...(base && { base }),
      changed: rest.changed ?? [{ path: 'p/a.prompt.yml', kind: 'modified' }],
      trust: untrusted ? { trusted: false, rules: 'base', execute: false } : {},
      revision: { reference },
      seen: (tree, side) => Object.assign(tree, { sha: (side === 'base' ? '1' : '5').repeat(40) }),
    },
    { directory: folder, results, log: logInto(lines), model },
  );
  const data = dataSchema.parse(await measure({ all: false, cache: false, ledger: 'none', ...asked }, context));
  const decided = policy(...(rest.waivers ?? []));
  const decision = decide(data, decided);
  const written = await evalGate.files?.(data, decision, results, decided);
  const comment = markdown(report(data, decision, decided), { limit: 65_000 });
  return { data, decision, lines, opened, named, comment, written, subject: data.subjects[0] };
}

describe('ten changes that each drop a little', () => {
  const drop = 3;
  /** Three more of 200 cases fail with each: 1.5 points, and 2 are allowed. */
  const step = (at: number, aiops: string) => ({
    base: failing((at - 1) * drop, aiops),
    head: failing(at * drop, aiops),
  });

  it('pass one by one where only the base is compared with', async () => {
    for (const at of Array(10).keys()) {
      const { decision } = await run(step(at + 1, config(undefined, '')));
      expect(decision.verdict).toBe('pass');
    }
  });

  it('are stopped by the release that they are compared with', async () => {
    const verdicts: string[] = [];
    for (const at of Array(10).keys()) {
      const { decision } = await run({ ...step(at + 1, config()), commits: { 'v1.0.0': failing(0) } });
      verdicts.push(decision.verdict);
    }
    // With the third the loss is shown; with the second it may be chance, and is told.
    expect(verdicts).toEqual(['pass', 'inconclusive', ...Array(8).fill('fail')]);
  });
});

it('fails a change that is no worse no more often than one in twenty, with two commits to compare with', () => {
  const random = Xoshiro128.fromSeed(11);
  const side = (): string => Array.from({ length: 100 }, () => (random.uniform() < 0.9 ? '+' : '-')).join('');
  const suites = 1000;
  let failed = 0;
  for (let at = 0; at < suites; at += 1) {
    const [base, head, release] = [side(), side(), side()];
    const since = measured({ base: release, head, rules: [{ ...noDrop, against: 'reference' }] });
    const subject = measured({ base, head, rules: [noDrop] });
    const reference = { asked: 'v1', state: 'compared' as const, ...(since.base && { figures: since.base }) };
    const outcomes = [...subject.outcomes, ...since.outcomes];
    if (judge({ ...subject, reference, outcomes }, policy()).verdict === 'fail') failed += 1;
  }
  expect(failed / suites).toBeLessThan(0.06);
  // It does fail some: chance is what the level allows.
  expect(failed / suites).toBeGreaterThan(0.02);
});

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
    const { written } = await run(worse);
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

describe('what to compare with', () => {
  const lost: Run = {
    base: failing(20),
    head: failing(20, config().replace('fails', 'fails')),
    commits: { 'v1.0.0': failing(0) },
  };
  const changed: Change[] = [
    { path: 'aiops.yml', kind: 'modified' },
    { path: 'p/a.prompt.yml', kind: 'modified' },
  ];

  it.each([
    ['gives it up', config(undefined, '')],
    ['moves it to a commit that was no better', config(undefined, 'v2.0.0')],
    ['allows more since then', config(undefined, '{ ref: v1.0.0, gate: { pass-rate: { max-regression: 30 % } } }')],
  ])('stays what the base says where the change %s', async (_, aiops) => {
    const { decision } = await run({
      ...lost,
      head: failing(21, aiops),
      changed,
      commits: { 'v1.0.0': failing(0), 'v2.0.0': failing(21) },
    });
    expect(decision).toMatchObject({ verdict: 'fail', title: expect.stringContaining('got worse since v1.0.0') });
    expect(decision.findings).toContainEqual(
      expect.objectContaining({
        rule: 'test-changed',
        level: 'warning',
        message: expect.stringMatching(/^triage: compare-with.* What the base asks for stays in force here\.$/),
        file: 'aiops.yml',
      }),
    );
  });

  it('is the head’s where the base named nothing', async () => {
    const { decision } = await run({ ...lost, base: failing(20, config(undefined, '')), head: failing(20), changed });
    expect(decision.title).toBe('triage got worse since v1.0.0');
  });

  it('is the next one where the change gives up a commit that is gone', async () => {
    const { named, decision, lines, subject } = await run({
      ...lost,
      head: failing(20, config(undefined, 'v2.0.0')),
      changed,
      commits: { 'v2.0.0': failing(19) },
    });
    expect(named).toEqual(['v1.0.0', 'v2.0.0']);
    expect(subject?.reference).toMatchObject({ name: 'v2.0.0', state: 'compared' });
    expect(decision).toMatchObject({
      verdict: 'fail',
      title: 'the test was taken away',
      headline: 'triage: compare-with was moved from v1.0.0 to v2.0.0',
    });
    expect(lines.join('\n')).toContain('What the base names cannot be compared with: ');
  });

  it('can be told by the input, before the configuration', async () => {
    const { named } = await run({ ...lost, commits: { 'v*': failing(0) }, asked: { 'compare-with': 'v*' } });
    expect(named).toEqual(['v*']);
  });

  it('is the base’s alone where the head is not trusted', async () => {
    const head = failing(21, config(undefined, 'evil'));
    const { named, decision } = await run({ ...lost, head, changed, untrusted: true });
    expect(named).toEqual(['v1.0.0']);
    expect(decision.verdict).toBe('fail');
  });

  it('that is not there is a mistake, with its place', async () => {
    await expect(run({ ...lost, commits: {} })).rejects.toThrow(
      /^aiops\.yml:2:\d+: suites\.triage\.compare-with: v1\.0\.0 cannot be fetched/,
    );
  });
});

describe('where there is nothing to compare with, that is told and not failed', () => {
  it.each([
    ['no tag matches yet', 'v*', { 'v*': undefined }, 'Not compared with `v*`: no tag matches it.'],
    ['nothing was released yet', 'latest-release', { 'latest-release': undefined }, 'nothing was released yet'],
    ['the suite is newer', 'v1.0.0', { 'v1.0.0': { 'README.md': '' } }, 'this suite was not there yet'],
  ])('%s', async (_, name, commits, told) => {
    const aiops = config(undefined, JSON.stringify(name));
    const { decision, comment } = await run({ base: failing(3, aiops), head: failing(3, aiops), commits });
    expect(decision.verdict).toBe('pass');
    expect(comment).toContain(told);
  });

  it('it is the head itself, or the base with the same rules', async () => {
    const [base, head] = [failing(1), failing(2)];
    expect((await run({ base, head, commits: { 'v1.0.0': head } })).comment).toContain('it is this very commit');
    const { subject, comment } = await run({ base, head, commits: { 'v1.0.0': base } });
    expect(comment).toContain('it is the base, with the same rules');
    expect(subject?.reference?.figures).toBeUndefined();
  });
});

describe('where it cannot be measured, nothing is shown: no pass, and no error that nobody can accept', () => {
  const steady = { base: failing(1), head: failing(1) };

  it('its configuration cannot be read', async () => {
    const { decision, comment } = await run({ ...steady, commits: { 'v1.0.0': { 'aiops.yml': 'suites: 3' } } });
    expect(decision).toMatchObject({
      verdict: 'inconclusive',
      title: 'triage cannot be compared with v1.0.0',
      headline: 'triage: pass rate cannot be compared with v1.0.0: it cannot be read there',
    });
    expect(comment).toContain('⚠️ pass rate cannot be compared with v1.0.0');
  });

  it('its model is gone', async () => {
    const old = failing(0, config().replace('models: [haiku]', 'models: [old]'));
    const reply = (question: string, model: string): Reply =>
      model === 'old' ? new ModelError('unknown-model', 'there is no such model') : byPrompt(question);
    const { decision, subject } = await run({ ...steady, commits: { 'v1.0.0': old }, reply });
    expect(decision.verdict).toBe('inconclusive');
    expect(decision.headline).toContain('200 of 200 cases have no answer there: there is no such model');
    expect(subject?.status).toBe('measured');
  });

  it('some of its cases have no answer: the rest still shows a drop', async () => {
    const reply = (question: string): Reply =>
      question === 'fails 0\n199' ? new ModelError('timeout', 'no answer in 60 s') : byPrompt(question);
    const little = await run({ ...steady, commits: { 'v1.0.0': failing(0) }, reply });
    expect(little.decision.verdict).toBe('inconclusive');
    const much = await run({ base: failing(30), head: failing(30), commits: { 'v1.0.0': failing(0) }, reply });
    expect(much.decision.verdict).toBe('fail');
  });

  it('its prompt takes other variables', async () => {
    const old = { ...failing(0), 'p/a.prompt.yml': promptFile('fails 0').replace('{{ticket}}', '{{message}}') };
    const { decision } = await run({ ...steady, commits: { 'v1.0.0': old } });
    expect(decision.headline).toContain('the case does not fit what is there');
  });
});
