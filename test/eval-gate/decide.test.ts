import { describe, expect, it } from 'vitest';
import type { Data } from '../../actions/eval-gate/data.ts';
import { decide } from '../../actions/eval-gate/decide.ts';
import { dataOf, measured, noDrop, noErrors, policy, rule } from './measured.ts';

type Given = Parameters<typeof measured>[0];
const many = (passing: number, of = 100) => '+'.repeat(passing) + '-'.repeat(of - passing);
const decided = (given: Given | Given[], ...waivers: Parameters<typeof policy>) =>
  decide(dataOf([given].flat().map(measured)), policy(...waivers));
const suite = (name: string, head: string, rest: Partial<Given> = {}): Given => ({
  base: many(95),
  head,
  ...rest,
  subject: { suite: name, prompt: `prompts/${name}.prompt.yml`, ...rest.subject },
});

describe('the headline', () => {
  it('says what got worse, by how much, how sure that is and what is allowed', () => {
    expect(decided(suite('triage', many(80)))).toMatchObject({
      verdict: 'fail',
      title: 'triage got worse',
      headline: 'triage: pass rate 95.0 % → 80.0 % (−15.0 points, 90 % interval −21.8 to −10.1; allowed: no drop)',
    });
  });

  it('says that something may be chance', () => {
    expect(decided(suite('triage', many(94)))).toMatchObject({
      verdict: 'inconclusive',
      title: 'triage may have got worse',
      headline: expect.stringContaining('pass rate 95.0 % → 94.0 % could be noise (−1.0 points, '),
    });
  });

  it('says that nothing got worse', () => {
    expect(decided(suite('triage', many(95)))).toMatchObject({ verdict: 'pass', headline: 'no regression in 1 suite' });
    expect(decided([suite('triage', many(95)), suite('reply', many(96))]).headline).toBe('no regression in 2 suites');
  });

  it('says that there was nothing to compare with', () => {
    expect(decided({ head: many(80) }).headline).toBe('nothing to compare with, and all other rules hold in 1 suite');
    expect(decided({ head: many(95), rules: [rule('pass-rate', 'min', 0.9), noErrors] }).headline).toBe(
      'all rules hold in 1 suite',
    );
  });

  it('tells a limit that is missed from a change that is worse', () => {
    const rules = [rule('pass-rate', 'min', 0.9), noErrors];
    expect(decided({ head: many(80), rules })).toMatchObject({
      title: 'triage misses a limit',
      headline: 'triage: pass rate 80.0 % (allowed: ≥ 90.0 %)',
    });
  });

  it('counts what newly fails, and names critical cases', () => {
    const rules = [rule('newly-failing', 'max', 0), noErrors];
    expect(decided({ base: '++', head: '-+', rules }).headline).toBe('triage: 1 case newly fails (allowed: ≤ 0)');
    expect(decided({ base: '++', head: '--', rules }).headline).toBe('triage: 2 cases newly fail (allowed: ≤ 0)');
    const critical = { base: '++', head: '-+', rules: [noErrors], cases: () => ({ critical: true }) };
    expect(decided(critical).headline).toBe('triage: critical case newly failing: c0');
  });

  it('counts the suites where several decide', () => {
    const { title, headline } = decided([
      suite('triage', many(80)),
      suite('reply', many(70)),
      suite('digest', many(95)),
    ]);
    expect(title).toBeUndefined();
    expect(headline).toBe('2 of 3 suites got worse: triage, reply');
  });

  it('tells the models and prompts of one suite apart', () => {
    const of = (model: string, head: string) => suite('triage', head, { subject: { model } });
    expect(decided([of('haiku', many(95)), of('nova', many(80))]).headline).toMatch(
      /^triage · nova: pass rate 95\.0 %/,
    );
    expect(decided([of('haiku', many(70)), of('nova', many(80))]).headline).toBe(
      '2 of 2 comparisons got worse: triage · haiku, triage · nova',
    );
  });

  it('says what could not be measured, on whichever side', () => {
    expect(decided({ base: '!!!!', head: '!!!!' })).toMatchObject({
      verdict: 'error',
      title: 'triage could not be measured',
      headline: 'triage: 4 of 4 cases could not be measured (allowed: ≤ 0.0 %)',
    });
    expect(decided({ base: '++!+', head: '++++' }).headline).toBe(
      'triage: 1 of 4 cases could not be measured (allowed: ≤ 0.0 %)',
    );
  });

  it('says after how many cases it was stopped, and why', () => {
    const subject = { status: 'stopped', reason: '$2.00 spent of $2.00', total: 300 } as const;
    expect(decided({ base: '++', head: '++', subject }).headline).toBe(
      'triage: stopped after 2 of 300 cases: $2.00 spent of $2.00',
    );
  });

  it('says which price is missing', () => {
    const unknown = [{ cost: undefined }] as never;
    expect(decided({ head: unknown, rules: [rule('cost-per-case', 'max', 1)] }).headline).toBe(
      'triage: cost per case is not known: there is no price for haiku. Add `price:` to it in aiops.yml',
    );
    const rules = [rule('cost-per-case', 'max-regression', 0.1)];
    expect(decided({ base: unknown, head: '+', rules }).headline).toBe(
      'triage: cost per case cannot be compared: there is no price for what answers at the base. Add `price:` to it in aiops.yml',
    );
  });

  it('says that nothing was to be measured', () => {
    expect(decided([])).toEqual({
      verdict: 'skipped',
      headline: 'there is no suite to run: npx aiops-actions init writes a first one',
      findings: [],
    });
    expect(decided({ head: '', subject: { status: 'unchanged' } })).toEqual({
      verdict: 'skipped',
      headline: 'nothing that the suites cover changed',
      findings: [],
    });
  });
});

describe('findings', () => {
  it('stand at the prompt that broke a rule, and at each case that newly fails', () => {
    const { findings } = decided(suite('triage', many(80)));
    expect(findings).toHaveLength(16);
    expect(findings[0]).toMatchObject({
      rule: 'pass-rate',
      level: 'failure',
      title: 'triage: pass rate',
      suite: 'triage',
      file: 'prompts/triage.prompt.yml',
      line: 1,
    });
    expect(findings[1]).toEqual({
      rule: 'newly-failing',
      level: 'warning',
      title: 'c80 newly fails',
      message: 'Expected: right\nBase: right\nHead: SECRET wrong\nit is "SECRET wrong"',
      subject: 'c80',
      suite: 'triage',
      file: 'evals/t.jsonl',
      line: 81,
    });
  });

  it('are warnings where nothing is shown, and failures for critical cases', () => {
    const { findings } = decided(suite('triage', many(94)));
    expect(findings.map(({ rule: name, level }) => [name, level])).toEqual([
      ['pass-rate', 'warning'],
      ['newly-failing', 'warning'],
    ]);
    const critical = decided(suite('triage', many(94), { cases: (at) => ({ critical: at === 94 }) }));
    expect(critical.findings.find(({ subject }) => subject === 'c94')?.level).toBe('failure');
  });

  it('are none where all is well, but for what could not be measured', () => {
    const rules = [noDrop, rule('errors', 'max', 0.5)];
    expect(decided({ base: '+++-', head: '+!+-', rules }).findings).toMatchObject([
      { rule: 'errored', level: 'warning', title: 'c1 could not be measured', message: 'no answer in 60 s' },
    ]);
  });

  it('have no text of cases and answers where that is not wanted', () => {
    const { findings } = decided(suite('triage', many(80), { showText: false }));
    expect(JSON.stringify(findings)).not.toContain('SECRET');
    expect(findings[1]?.message).toBe('It passed at the base and fails now.');
  });

  it('stay in sight when they are waived, and decide nothing', () => {
    const given = { base: '++++', head: '-+++', rules: [rule('newly-failing', 'max', 0), noErrors] };
    const { verdict, findings } = decided(given, { case: 'c0' });
    expect(verdict).toBe('pass');
    expect(findings).toMatchObject([{ rule: 'newly-failing', level: 'notice', subject: 'c0' }]);
    expect(findings[0]?.message).toMatch(/\nWaived by @maria until 2026-12-31: known\.$/);
  });

  it('tell waivers that have expired, and those that cover nothing', () => {
    const given = { base: '++', head: '++' };
    const { findings } = decided(given, { case: 'c7', expires: '2026-11-01' }, { finding: 'score' });
    expect(findings.map(({ rule: name, level }) => [name, level])).toEqual([
      ['waiver-expired', 'warning'],
      ['waiver-unused', 'notice'],
    ]);
  });

  it('of what was not measured cannot be waived', () => {
    const { verdict, findings } = decided({ head: '!' }, { finding: 'errors' });
    expect(verdict).toBe('error');
    expect(findings.find(({ rule: name }) => name === 'errors')).toMatchObject({ level: 'failure' });
    expect(findings.some(({ rule: name }) => name === 'waiver-unused')).toBe(true);
  });
});

describe('a test that the change loosens', () => {
  const loosened = (level: 'warning' | 'failure', message: string): Data['loosened'][number] => ({ level, message });
  const decidedWith = (given: Given, changes: Data['loosened'], ...waivers: Parameters<typeof policy>) =>
    decide(dataOf([measured(given)], { loosened: changes }), policy(...waivers));
  const fine = { base: '++', head: '++' };

  it('is a warning where the base’s rule stays in force', () => {
    const { verdict, findings } = decidedWith(fine, [
      loosened('warning', 'triage: the rule score ≥ 50.0 % was removed'),
    ]);
    expect(verdict).toBe('pass');
    expect(findings).toMatchObject([
      {
        rule: 'test-changed',
        level: 'warning',
        message: 'triage: the rule score ≥ 50.0 % was removed. What the base asks for stays in force here.',
      },
    ]);
  });

  it('fails where nothing stands in for it, until somebody answers for it', () => {
    const gone = [loosened('failure', 'the suite reply was removed')];
    expect(decidedWith(fine, gone)).toMatchObject({
      verdict: 'fail',
      title: 'the test was taken away',
      headline: 'the suite reply was removed',
    });
    expect(decidedWith(fine, gone, { finding: 'test-changed' }).verdict).toBe('pass');
  });

  it('does not hide that the rest got worse as well', () => {
    const { headline } = decidedWith({ base: many(95), head: many(80) }, [
      loosened('failure', 'the suite was removed'),
    ]);
    expect(headline).toMatch(/^triage: pass rate/);
  });
});
