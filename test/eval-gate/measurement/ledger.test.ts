import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { report } from '../../../actions/eval-gate/report.ts';
import { openLedger } from '../../../shared/ledger/open.ts';
import { markdown } from '../../../shared/report/markdown.ts';
import { policy } from '../measured.ts';
import { files, folder, type Run, run, suite } from './run.ts';

describe('what was answered before', () => {
  const path = () => join(folder, 'ledger.sqlite');
  const day = 24 * 60 * 60 * 1000;
  const yes = () => ({ text: 'yes', cost: 0.01 });
  /** Runs one after the other with the same ledger, and what each of them asked. */
  const runWith = async (given: Run) => {
    const { now = 0 } = given;
    const ledger = await openLedger({ path: path(), clock: () => now, warn: (text) => expect.fail(text) });
    try {
      const { data, decision, opened } = await run({ reply: yes, ...given, ledger: async () => ledger });
      const [subject] = data.subjects;
      const text = markdown(report(data, decision, policy()), { limit: 60_000 });
      return { data, subject, text, asked: opened.flatMap(({ asked }) => asked) };
    } finally {
      await ledger.close();
    }
  };

  it('is not asked again, and costs nothing', async () => {
    const first = await runWith({ base: files('long'), head: files('short') });
    expect([first.asked.length, first.data.spent]).toEqual([8, 0.08]);
    const second = await runWith({ base: files('long'), head: files('short') });
    expect(second.asked).toEqual([]);
    expect(second.data.spent).toBe(0);
    expect(second.subject).toMatchObject({ base: { kept: 4, costPerCase: 0.01 }, head: { kept: 4, passRate: 1 } });
    expect(second.text).toContain('8 answers, 8 of them from the ledger; <span>$</span>0.00;');
    expect(first.text).toContain('8 answers; <span>$</span>0.08;');
  });

  it('at the head is what the base of the next change answered', async () => {
    await runWith({ base: files('long'), head: files('short') });
    const next = await runWith({ base: files('short'), head: files('shorter') });
    expect(next.asked.every((question) => question.startsWith('shorter'))).toBe(true);
    expect(next.asked).toHaveLength(4);
  });

  it('is not lost when a run is cancelled', async () => {
    const controller = new AbortController();
    const reply = (question: string) => {
      if (question === 'short\nSECRET two') controller.abort(new Error('stopped by SIGTERM'));
      return yes();
    };
    const cancelled = await runWith({ head: files('short'), reply, signal: controller.signal });
    const resumed = await runWith({ head: files('short') });
    expect(cancelled.subject?.status).toBe('stopped');
    const answered = cancelled.subject?.head?.answers ?? 0;
    expect(answered).toBeGreaterThan(0);
    expect(resumed.asked).toHaveLength(4 - answered);
    expect(resumed.subject).toMatchObject({ status: 'measured', head: { answers: 4, kept: answered } });
  });

  it('is asked again where a rule is on latency', async () => {
    const config = suite(', gate: { latency-p95: { max-regression: 20 % } }');
    await runWith({ base: files('long', config), head: files('short', config) });
    const second = await runWith({ base: files('long', config), head: files('short', config) });
    expect(second.asked).toHaveLength(8);
    expect(second.subject).toMatchObject({ base: { kept: 0 }, head: { kept: 0 } });
  });

  it('is asked again after a week, and what the base answers otherwise is drift', async () => {
    const head = files('short');
    await runWith({ base: files('long'), head });
    const reply = (question: string) => ({
      text: question.endsWith('one') ? 'no' : question.endsWith('two') ? 'yes ' : 'yes',
    });
    const later = await runWith({ base: files('long'), head, reply, now: 8 * day });
    expect(later.asked).toHaveLength(8);
    expect(later.subject?.drift).toEqual({ asked: 4, text: 2, result: 1 });
    expect(later.text).toContain(
      '4 answers of before were asked again: 2 have another text, and 1 of them another result.',
    );
  });

  it('that is the same when asked again is told as that', async () => {
    await runWith({ head: files('short') });
    const later = await runWith({ head: files('short'), now: 8 * day });
    expect(later.subject?.drift).toEqual({ asked: 4, text: 0, result: 0 });
    expect(later.text).toContain('4 answers of before were asked again, and all are the same.');
  });
});
