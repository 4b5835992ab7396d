import { describe, expect, it } from 'vitest';
import { decide } from '../../../actions/eval-gate/decide.ts';
import { report } from '../../../actions/eval-gate/report.ts';
import type { Case } from '../../../shared/cases/case.ts';
import { withoutQuotes } from '../../../shared/report/document.ts';
import { markdown } from '../../../shared/report/markdown.ts';
import { dataOf, measured, noErrors, policy } from '../measured.ts';
import { gap, groups } from './gap.ts';

describe('the report of a rule on slices', () => {
  const { results, cases } = groups(['de', 24, 40], ['en', 39, 40], ['fr', 37, 40], ['eo', 0, 3]);
  const subject = measured({
    base: `${'+'.repeat(40)}${results.slice(40)}`,
    head: results,
    cases,
    rules: [gap(0.1), noErrors],
  });
  const data = dataOf([subject]);
  const decision = decide(data, policy());
  const text = markdown(report(data, decision, policy()), { limit: 60_000 }).replaceAll('\u2060', '');

  it('says in its headline how far they are apart, and names no slice there', () => {
    expect(decision).toMatchObject({ verdict: 'fail', title: 'triage misses a limit' });
    expect(decision.headline).toBe(
      'triage: pass rates by language lie up to 37.5 points apart (3 slices, 90 % interval 16.1 to 50.6; allowed: gap by language ≤ 10.0 points)',
    );
  });

  it('names what the slices are by in its annotation', () => {
    expect(decision.findings).toContainEqual(
      expect.objectContaining({ rule: 'slices', title: 'triage: gap by language' }),
    );
  });

  it('has a row for it, with the gap of the same slices at the base', () => {
    expect(text).toContain(
      '| gap by language | 7.5 points | 37.5 points (16.1 to 50.6) | \\+30.0 | ≤ 10.0 points | ❌ |',
    );
  });

  it('names those furthest apart, and shows each with the interval of its change', () => {
    expect(text).toContain(
      'Lowest by `language` is `de`, 60 % of 40; highest is `en`, 98 % of 40: 37.5 points apart. One slice is too small to count.',
    );
    expect(text).toMatch(/de +40 +base ██████████ 100 % +head ██████░░░░ +60 % +−40 points +\(−53 to −28\)/);
  });

  it('says what it was decided by', () => {
    expect(text).toMatch(
      /triage, gap by language: Newcombe's interval for each two of 3 slices, p = [\d.]+(e-\d+)? for all of them; it can show a gap [\d.]+ points or more beyond what is allowed\./,
    );
  });

  it('says how many cases would tell where it may be noise', () => {
    const open = groups(['de', 32, 40], ['en', 39, 40]);
    const doubt = dataOf([measured({ head: open.results, cases: open.cases, rules: [gap(0.1)] })]);
    const said = decide(doubt, policy());
    expect(said).toMatchObject({ verdict: 'inconclusive', title: 'triage may miss a limit' });
    expect(said.headline).toContain('lie up to 17.5 points apart could be noise (2 slices');
    expect(markdown(report(doubt, said, policy()), { limit: 60_000 }).replaceAll('\u2060', '')).toMatch(
      /About \d+ cases in the two slices by language that lie furthest apart would tell; they have 80\./,
    );
  });

  it('keeps values of variables out of logs, and tags in', () => {
    const ofVariable = (at: number) => ({ vars: { language: cases(at).tags.language } });
    const sections = (given: (at: number) => Partial<Case>) => {
      const one = dataOf([measured({ head: results, cases: given, rules: [gap(0.1)] })]);
      return JSON.stringify(withoutQuotes(report(one, decide(one, policy()), policy())));
    };
    expect(sections(cases)).toContain('"de"');
    expect(sections(ofVariable)).not.toContain('"de"');
  });
});
