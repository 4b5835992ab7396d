import { describe, expect, it } from 'vitest';
import { decide } from '../../../actions/eval-gate/decide.ts';
import { judge } from '../../../actions/eval-gate/judge.ts';
import { SliceTally } from '../../../actions/eval-gate/slices/tally.ts';
import { dataOf, measured, noDrop, noErrors, policy } from '../measured.ts';
import { type Given, gap, groups } from './gap.ts';

const full = { show: <T>(value: T) => value, tell: (sentence: string) => sentence };

describe('slices', () => {
  const cases = (at: number) => ({ tags: { language: at % 2 === 0 ? 'de' : 'en' } });

  it('have pass rates by the values of a tag, of cases answered on both sides', () => {
    expect(measured({ base: '++++++', head: '-+-++!', cases }).slices).toMatchObject([
      { tag: 'language', value: 'de', cases: 3, base: 1, head: 1 / 3 },
      { tag: 'language', value: 'en', cases: 2, base: 1, head: 1 },
    ]);
    expect(measured({ head: '-+', cases }).slices[0]).not.toHaveProperty('base');
  });

  it('have intervals of their own: of each side, and of the change', () => {
    const { results, cases: tagged } = groups(['de', 20, 40], ['en', 38, 40]);
    const [de, en] = measured({ base: '+'.repeat(80), head: results, cases: tagged }).slices;
    // Wilson, 90 %, 20 of 40: 0.5 ± z √(0.25/40 + z²/(4 · 40²)) / (1 + z²/40).
    expect(de?.headInterval?.low).toBeCloseTo(0.3741, 4);
    expect(de?.headInterval?.high).toBeCloseTo(0.6259, 4);
    expect(de?.baseInterval).toMatchObject({ high: 1 });
    expect(de?.change?.high).toBeLessThan(-0.3);
    expect(en?.change?.low).toBeGreaterThan(-0.2);
  });

  it('count cases of one cluster together', () => {
    const twoEach = (at: number) => ({ ...cases(at), cluster: `d${Math.floor(at / 8)}` });
    const results = '+'.repeat(32) + '-'.repeat(32);
    const width = (given: Given) => {
      const { low = 0, high = 0 } = measured(given).slices[0]?.headInterval ?? {};
      return high - low;
    };
    expect(width({ head: results, cases: twoEach })).toBeGreaterThan(1.5 * width({ head: results, cases }));
  });

  it('leave out a tag that names cases rather than groups, and one with a single value', () => {
    const tally = new SliceTally([]);
    for (let at = 0; at < 40; at += 1)
      tally.add(at, { tags: { id: `${at}`, one: 'x', team: at % 2 ? 'a' : 'b' }, vars: {} });
    expect(tally.shown(full).map(({ name }) => name)).toEqual(['team']);
  });
});

describe('a rule on the gap between slices', () => {
  const verdictOf = (limit: number, given: ReturnType<typeof groups>, least = 10) =>
    judge(measured({ head: given.results, cases: given.cases, rules: [gap(limit, 'language', least)] }), policy())
      .verdict;

  it('fails where a larger gap is shown, passes within it, and is inconclusive between', () => {
    expect(verdictOf(0.1, groups(['de', 20, 40], ['en', 39, 40]))).toBe('fail');
    expect(verdictOf(0.1, groups(['de', 36, 40], ['en', 39, 40]))).toBe('pass');
    expect(verdictOf(0.1, groups(['de', 32, 40], ['en', 39, 40]))).toBe('inconclusive');
  });

  it('is not broken by the last digit of a binary fraction', () => {
    expect(verdictOf(0.1, groups(['de', 28, 40], ['en', 24, 40]))).toBe('pass');
  });

  it('asks more of more slices, since any two could be apart by chance', () => {
    const two = [
      ['de', 28, 40],
      ['en', 38, 40],
    ] as [string, number, number][];
    const more = ['fr', 'es', 'it', 'pl', 'nl', 'pt'].map((name): [string, number, number] => [name, 34, 40]);
    expect(verdictOf(0.05, groups(...two))).toBe('fail');
    expect(verdictOf(0.05, groups(...two, ...more))).toBe('inconclusive');
  });

  it('shares its level with rules on drops', () => {
    const { results, cases } = groups(['de', 33, 40], ['en', 39, 40]);
    const rules = [gap(0), noDrop];
    const alone = judge(measured({ head: results, cases, rules: [gap(0)] }), policy());
    expect(alone.outcomes[0]?.outcome.gap?.p).toBeGreaterThan(0.025);
    expect(alone.verdict).toBe('fail');
    expect(judge(measured({ base: results, head: results, cases, rules }), policy()).verdict).toBe('inconclusive');
  });

  it('leaves out slices that are too small, and says how many', () => {
    const { results, cases } = groups(['de', 38, 40], ['en', 39, 40], ['fr', 0, 9]);
    const { outcomes } = measured({ head: results, cases, rules: [gap(0.1)] });
    expect(outcomes[0]?.gap).toMatchObject({ slices: 2, small: 1, lowest: { value: 'de', cases: 40, passRate: 0.95 } });
    expect(verdictOf(0.1, { results, cases }, 5)).toBe('fail');
  });

  it('counts clusters where cases are in clusters', () => {
    const { results, cases } = groups(['de', 20, 40], ['en', 39, 40]);
    const inFive = (at: number) => ({ ...cases(at), cluster: `d${at % 5}` });
    const given = { head: results, cases: inFive };
    expect(measured({ ...given, rules: [gap(0.1)] }).outcomes[0]).not.toHaveProperty('gap');
    expect(measured({ ...given, rules: [gap(0.1, 'language', 5)] }).outcomes[0]?.gap).toBeDefined();
  });

  it('can be about a variable, whose values are shown as texts of cases are', () => {
    const { results } = groups(['de', 20, 40], ['en', 39, 40]);
    const cases = (at: number) => ({ vars: { region: at < 40 ? 'north' : 'south' } });
    const rules = [gap(0.1, 'region')];
    const [shown, hidden] = [true, false].map((showText) => measured({ head: results, cases, rules, showText }));
    expect(shown?.outcomes[0]?.gap).toMatchObject({ variable: true, lowest: { value: 'north' } });
    expect(shown?.slices.map(({ value }) => value)).toEqual(['north', 'south']);
    expect(JSON.stringify(hidden)).not.toContain('north');
    expect(hidden?.outcomes[0]?.gap).toMatchObject({ lowest: { value: 'value 1' } });
  });

  it('is an error where too few cases were answered', () => {
    const { cases } = groups(['de', 10, 10], ['en', 10, 10]);
    const subject = measured({ head: `${'+'.repeat(19)}!`, cases, rules: [gap(0.1)] });
    const { headline, verdict } = decide(dataOf([subject]), policy());
    expect(verdict).toBe('error');
    expect(headline).toBe(
      'triage: the gap by language is not known: fewer than two slices have the 10 answered cases that it takes',
    );
  });

  it('can be waived', () => {
    const { results, cases } = groups(['de', 20, 40], ['en', 39, 40]);
    const subject = measured({ head: results, cases, rules: [gap(0.1), noErrors] });
    expect(judge(subject, policy({ finding: 'slices' })).verdict).toBe('pass');
  });
});
