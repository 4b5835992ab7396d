import { describe, expect, it } from 'vitest';
import { judge } from '../../actions/eval-gate/judge.ts';
import { measured, noDrop, noErrors, policy, rule } from './measured.ts';

type Given = Parameters<typeof measured>[0];
const verdictOf = (given: Given, ...waivers: Parameters<typeof policy>) =>
  judge(measured(given), policy(...waivers)).verdict;
const many = (passing: number, of = 100) => '+'.repeat(passing) + '-'.repeat(of - passing);

describe('a rule on regressions', () => {
  it('passes when nothing drops, and fails when a drop is shown', () => {
    expect(verdictOf({ base: many(95), head: many(95) })).toBe('pass');
    expect(verdictOf({ base: many(95), head: many(80) })).toBe('fail');
  });

  it('is inconclusive when there is a drop that may be chance', () => {
    expect(verdictOf({ base: many(95), head: many(94) })).toBe('inconclusive');
  });

  it('allows what it says', () => {
    const rules = [rule('pass-rate', 'max-regression', 0.02), noErrors];
    expect(verdictOf({ rules, base: many(95), head: many(94) })).toBe('pass');
  });

  it('is for a rise where less is better', () => {
    const rules = [rule('latency-p50', 'max-regression', 0.2)];
    const at = (latency: number) => Array.from({ length: 40 }, (_, n) => ({ latency: latency + n }));
    expect(verdictOf({ rules, base: at(100), head: at(200) })).toBe('fail');
    expect(verdictOf({ rules, base: at(200), head: at(100) })).toBe('pass');
  });

  it('asks for proof where it is to be proven', () => {
    const rules = [rule('pass-rate', 'max-regression', 0.02, { prove: true }), noErrors];
    expect(verdictOf({ rules, base: many(30, 30), head: many(30, 30) })).toBe('inconclusive');
    expect(verdictOf({ rules, base: many(500, 500), head: many(500, 500) })).toBe('pass');
  });

  it('says nothing without a base', () => {
    const { outcomes, verdict } = judge(measured({ head: many(50) }), policy());
    expect(outcomes.map((one) => one.verdict)).toEqual(['skipped', 'pass']);
    expect(verdict).toBe('pass');
  });

  it('is an error where there is a base and no price', () => {
    const rules = [rule('cost-per-case', 'max-regression', 0.2)];
    const [known, unknown] = [{ cost: 0.01 }, { cost: undefined }] as never[];
    expect(verdictOf({ rules, base: [unknown], head: [known] } as never)).toBe('error');
    expect(verdictOf({ rules, base: [known], head: [unknown] } as never)).toBe('error');
    expect(verdictOf({ rules, head: [known] } as never)).toBe('pass');
  });

  it('shares its level with the others of the suite by Holm’s method', () => {
    const base = many(100);
    const head = many(97);
    const alone = judge(measured({ base, head, rules: [noDrop] }), policy());
    const p = alone.outcomes[0]?.outcome.comparison?.p ?? 0;
    expect(p).toBeGreaterThan(0.05 / 2);
    expect(p).toBeLessThan(0.05);
    expect(alone.verdict).toBe('fail');
    const latency = rule('latency-p50', 'max-regression', 0.2);
    expect(verdictOf({ base, head, rules: [noDrop, latency] })).toBe('inconclusive');
  });
});

describe('a rule on the head alone', () => {
  it.each([
    ['min', 0.9, 'pass'],
    ['min', 0.91, 'fail'],
  ] as const)('of %s %d for a pass rate of 90 %% is %s', (kind, limit, wanted) => {
    expect(verdictOf({ head: many(90), rules: [rule('pass-rate', kind, limit), noErrors] })).toBe(wanted);
  });

  it('is not broken by the last digit of a binary fraction', () => {
    const rules = [rule('cost-per-case', 'max', 0.3)];
    expect(verdictOf({ rules, head: [{ cost: 0.1 + 0.2 }] })).toBe('pass');
  });

  it('is an error where the figure is not known', () => {
    expect(verdictOf({ rules: [rule('cost-per-case', 'max', 1)], head: [{ cost: undefined }] as never })).toBe('error');
  });

  it('counts what newly fails', () => {
    const rules = [rule('newly-failing', 'max', 1)];
    expect(verdictOf({ rules, base: '+++', head: '-++' })).toBe('pass');
    expect(verdictOf({ rules, base: '+++', head: '--+' })).toBe('fail');
  });
});

describe('errors', () => {
  it('are allowed as far as the rule says, on both sides', () => {
    const rules = [noDrop, rule('errors', 'max', 0.25)];
    expect(verdictOf({ rules, base: '++++', head: '+++!' })).toBe('pass');
    expect(verdictOf({ rules, base: '++!+', head: '+++!' })).toBe('error');
    expect(verdictOf({ base: '+++!', head: '++++' })).toBe('error');
  });

  it('of every case are an error', () => {
    expect(verdictOf({ base: '!!!', head: '!!!' })).toBe('error');
  });
});

describe('a suite', () => {
  it('that was stopped is an error, also when it had got worse already', () => {
    const subject = { status: 'stopped', reason: '$2.00 spent of $2.00', total: 300 } as const;
    expect(verdictOf({ base: many(100), head: many(100), subject })).toBe('error');
    expect(verdictOf({ base: many(100), head: many(50), subject })).toBe('error');
  });

  it('that nothing changed in is skipped', () => {
    expect(verdictOf({ head: '', subject: { status: 'unchanged' } })).toBe('skipped');
  });

  it('fails for a critical case that newly fails, whatever the rates', () => {
    const rules = [rule('pass-rate', 'max-regression', 0.5), noErrors];
    const given = { rules, base: '++++', head: '-+++', cases: (at: number) => ({ critical: at === 0 }) };
    expect(judge(measured(given), policy())).toMatchObject({ verdict: 'fail', critical: ['c0'] });
  });
});

describe('a waiver', () => {
  const rules = [rule('newly-failing', 'max', 0), noErrors];
  const given = { rules, base: '++++', head: '-+++', cases: (at: number) => ({ critical: at === 0 }) };

  it('of a case takes it out of what newly fails, critical or not', () => {
    expect(verdictOf(given)).toBe('fail');
    expect(verdictOf(given, { case: 'c0' })).toBe('pass');
    expect(verdictOf(given, { case: 'c0', suite: 'triage' })).toBe('pass');
  });

  it('counts for its own case and suite alone', () => {
    expect(verdictOf(given, { case: 'c1' })).toBe('fail');
    expect(verdictOf(given, { case: 'c0', suite: 'reply' })).toBe('fail');
  });

  it('counts to the end of its last day', () => {
    expect(verdictOf(given, { case: 'c0', expires: '2026-11-30' })).toBe('pass');
    expect(verdictOf(given, { case: 'c0', expires: '2026-11-29' })).toBe('fail');
  });

  it('of a rule takes that rule alone', () => {
    const worse = { base: many(95), head: many(60), rules: [rule('pass-rate', 'min', 0.9), noDrop, noErrors] };
    expect(verdictOf(worse, { finding: 'pass-rate' })).toBe('pass');
    expect(verdictOf(worse, { finding: 'score' })).toBe('fail');
  });

  it('does not make up for what was not measured', () => {
    expect(verdictOf({ head: '!!' }, { finding: 'errors' }, { finding: 'pass-rate' })).toBe('error');
  });
});
