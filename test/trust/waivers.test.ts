import { describe, expect, it } from 'vitest';
import type { Finding } from '../../shared/action/verdict.ts';
import { applyWaivers, settleWaivers, type Waiver } from '../../shared/trust/waivers.ts';

const finding = (rule: string, rest: Partial<Finding> = {}): Finding => ({
  rule,
  level: 'failure',
  title: rule,
  message: rule,
  ...rest,
});
const waiver = (rest: Partial<Waiver>): Waiver => ({
  owner: '@maria',
  reason: 'The answer key is wrong',
  expires: '2026-12-31',
  file: 'aiops-waivers.yml',
  line: 3,
  ...rest,
});
const today = '2026-11-30';

describe('applying waivers', () => {
  const failing = finding('newly-failing', { subject: 't-1', suite: 'triage' });

  it('takes out a case and says who answers for it', () => {
    const other = finding('newly-failing', { subject: 't-2', suite: 'triage' });
    const given = waiver({ case: 't-1' });
    const { kept, waived, remarks } = applyWaivers([failing, other], [given], today);
    expect(kept).toEqual([other]);
    expect(waived).toEqual([{ finding: failing, waiver: given }]);
    expect(remarks).toEqual([]);
  });

  it('takes out every finding of a kind', () => {
    const { kept, waived } = applyWaivers(
      [failing, finding('latency-p95')],
      [waiver({ finding: 'newly-failing' })],
      today,
    );
    expect(kept.map(({ rule }) => rule)).toEqual(['latency-p95']);
    expect(waived).toHaveLength(1);
  });

  it('leaves another suite alone', () => {
    expect(applyWaivers([failing], [waiver({ case: 't-1', suite: 'billing' })], today).kept).toEqual([failing]);
    expect(applyWaivers([failing], [waiver({ case: 't-1', suite: 'triage' })], today).kept).toEqual([]);
  });

  it('does not match a finding without a suite by a waiver with one', () => {
    const bare = finding('newly-failing');
    expect(applyWaivers([bare], [waiver({ finding: 'newly-failing', suite: 'triage' })], today).kept).toEqual([bare]);
  });

  it('counts on its last day, and not on the next', () => {
    const given = [waiver({ case: 't-1' })];
    expect(applyWaivers([failing], given, '2026-12-31').kept).toEqual([]);
    const after = applyWaivers([failing], given, '2027-01-01');
    expect(after.kept).toEqual([failing]);
    expect(after.remarks).toMatchObject([{ rule: 'waiver-expired', level: 'warning', line: 3 }]);
    expect(after.remarks[0]?.message).toBe(
      'The waiver for case t-1 ended on 2026-12-31 (@maria: The answer key is wrong).',
    );
  });

  it('notices a waiver that matches nothing', () => {
    const { remarks } = applyWaivers([], [waiver({ finding: 'stopped', suite: 'triage' })], today);
    expect(remarks).toMatchObject([{ rule: 'waiver-unused', level: 'notice' }]);
    expect(remarks[0]?.message).toContain('finding stopped of triage');
  });

  it('does not call the second of two that match unused', () => {
    expect(
      applyWaivers([failing], [waiver({ case: 't-1' }), waiver({ finding: 'newly-failing' })], today).remarks,
    ).toEqual([]);
  });
});

describe('whose waivers count', () => {
  const short = waiver({ case: 't-1', expires: '2026-12-01' });
  const long = waiver({ case: 't-1', expires: '2027-06-01' });

  it('takes only the base’s where the head is not trusted', () => {
    expect(settleWaivers('base', [short], [long])).toEqual({ waivers: [short], findings: [] });
    expect(settleWaivers('base', undefined, [long])).toEqual({ waivers: [], findings: [] });
  });

  it('takes the head’s where it is, and tells of one that was added', () => {
    const { waivers, findings } = settleWaivers('stricter', [], [short]);
    expect(waivers).toEqual([{ ...short, isNew: true }]);
    expect(findings).toMatchObject([{ rule: 'test-changed', level: 'warning', file: 'aiops-waivers.yml', line: 3 }]);
    expect(findings[0]?.message).toContain('adds a waiver for case t-1, until 2026-12-01');
  });

  it('tells of one that was lengthened, or widened to all suites', () => {
    expect(settleWaivers('stricter', [short], [long]).findings[0]?.message).toContain(
      'lengthens the waiver for case t-1 from 2026-12-01 to 2027-06-01',
    );
    expect(settleWaivers('stricter', [waiver({ case: 't-1', suite: 'triage' })], [short]).findings).toHaveLength(1);
  });

  it('says nothing of one that is the same, shorter or gone', () => {
    expect(settleWaivers('stricter', [short], [short]).findings).toEqual([]);
    expect(settleWaivers('stricter', [long], [short]).findings).toEqual([]);
    expect(settleWaivers('stricter', [long], [])).toEqual({ waivers: [], findings: [] });
  });

  it('has nothing to compare with without a base', () => {
    expect(settleWaivers('stricter', undefined, [long])).toEqual({ waivers: [long], findings: [] });
    expect(settleWaivers('head', [short], [long])).toEqual({ waivers: [long], findings: [] });
  });

  it('does not let a change answer for what it does to the test itself', () => {
    const given = waiver({ finding: 'test-changed' });
    const weakened = finding('test-changed');
    const added = settleWaivers('stricter', [], [given]).waivers;
    expect(applyWaivers([weakened], added, today).kept).toEqual([weakened]);
    const known = settleWaivers('stricter', [given], [given]).waivers;
    expect(applyWaivers([weakened], known, today).kept).toEqual([]);
  });
});

describe('a waiver for what was found in a file', () => {
  const at = (file: string, fingerprint = 'ab12') => ({ ...finding('injection/override'), file, fingerprint });
  const kept = (given: Parameters<typeof waiver>[0], ...found: ReturnType<typeof at>[]) =>
    applyWaivers(found, [waiver(given)], today).kept.map(({ file }) => file);

  it('counts for one finding, by its fingerprint', () => {
    expect(kept({ fingerprint: 'ab12' }, at('a.md'), at('b.md', 'cd34'))).toEqual(['b.md']);
  });

  it('counts in one file alone, or in a folder', () => {
    const found = [at('evals/a.jsonl'), at('evals/red/b.jsonl'), at('evals-2/c.jsonl')];
    const rest = { finding: 'injection/override' };
    expect(kept({ ...rest, path: 'evals/a.jsonl' }, ...found)).toEqual(['evals/red/b.jsonl', 'evals-2/c.jsonl']);
    expect(kept({ ...rest, path: 'evals/' }, ...found)).toEqual(['evals-2/c.jsonl']);
  });

  it('is not told as one that matches nothing: most changes touch no such file', () => {
    for (const given of [{ fingerprint: 'ab12' }, { finding: 'injection/override' }])
      expect(applyWaivers([], [waiver(given)], today).remarks).toEqual([]);
  });

  it('is told as widened when the change takes its path away', () => {
    const [before, after] = [{ finding: 'secret/aws-key', path: 'a.md' }, { finding: 'secret/aws-key' }].map(waiver);
    const { findings } = settleWaivers('stricter', [before as Waiver], [after as Waiver]);
    expect(findings[0]?.message).toContain('adds a waiver for finding secret/aws-key');
  });
});
