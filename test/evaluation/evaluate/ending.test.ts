import { describe, expect, it } from 'vitest';
import { UserError } from '../../../shared/action/errors.ts';
import { formatMoney } from '../../../shared/config/format.ts';
import type { Side } from '../../../shared/evaluation/plan.ts';
import type { Grader } from '../../../shared/grading/grader.ts';
import { type Model, ModelError } from '../../../shared/models/model.ts';
import { casesOf, modelOf } from '../models.ts';
import { run, side } from './run.ts';

describe('what ends it', () => {
  it('stops at once for what every other case would meet as well', async () => {
    const model = modelOf(() => new ModelError('access', 'no access to this model'), { concurrency: 2 });
    const { stopped } = await run({ cases: casesOf(50), head: side(model) });
    expect(stopped).toEqual({ code: 'access', message: 'no access to this model' });
    expect(model.asked.length).toBeLessThanOrEqual(2);
  });

  it('stops at once when a model has given up its endpoint', async () => {
    const given = new ModelError('unreachable', 'Cannot reach it. It has not answered for 5 s.', { fatal: true });
    const model = modelOf((question) => (question === 'c9' ? given : 'yes'), { concurrency: 1 });
    const { stopped, kept } = await run({ cases: casesOf(50), head: side(model) });
    expect(stopped).toEqual({ code: 'unreachable', message: 'Cannot reach it. It has not answered for 5 s.' });
    expect(kept).toHaveLength(10);
  });

  it('stops when the first twenty questions have no answer', async () => {
    const model = modelOf(() => new ModelError('unavailable', 'HTTP 503'), { concurrency: 1 });
    const { stopped } = await run({ cases: casesOf(50), base: side(model), head: side(model) });
    expect(model.asked).toHaveLength(20);
    expect(stopped).toEqual({ code: 'only-errors', message: 'the first 20 questions all failed: HTTP 503' });
  });

  it('goes on when there was one answer, or when most cases do not fill the prompt', async () => {
    let first = true;
    const flaky = modelOf(() => {
      if (!first) return new ModelError('unavailable', 'HTTP 503');
      first = false;
      return 'yes';
    });
    expect((await run({ cases: casesOf(50), head: side(flaky) })).outcomes).toHaveLength(50);
    const late = modelOf((question) => (question === 'c30' ? new ModelError('timeout', 'slow') : 'yes'));
    const head: Side = {
      ...side(late),
      render: (testCase) => {
        if (Number(testCase.id.slice(1)) < 30) throw new UserError('no variable');
        return side(late).render(testCase);
      },
    };
    const { stopped } = await run({ cases: casesOf(40), head });
    expect(stopped).toBeUndefined();
  });

  it('asks nothing further when the money is spent', async () => {
    const model = modelOf(() => ({ text: 'yes', cost: 0.1 }), { concurrency: 1 });
    const { stopped, spent, kept } = await run({ cases: casesOf(50), head: side(model), maxCost: 0.25 });
    expect(model.asked).toHaveLength(3);
    expect(kept).toHaveLength(3);
    expect(spent).toBeCloseTo(0.3);
    expect(stopped).toEqual({ code: 'max-cost', message: '$0.30 spent of $0.25' });
  });

  it('keeps the answers that are in flight when the money is spent: they are paid for', async () => {
    const asked: string[] = [];
    const allAsked = Promise.withResolvers<void>();
    const head: Model = {
      name: 'm',
      concurrency: 4,
      ask: async (request, { signal }) => {
        const isFirst = asked.push(String(request.messages.at(-1)?.content)) === 1;
        if (asked.length === 4) allAsked.resolve();
        await allAsked.promise;
        // The first answer spends the money while the others are on their way.
        if (!isFirst) await new Promise((resolve) => setImmediate(resolve));
        signal.throwIfAborted();
        return { text: 'yes', cost: 1, latency: 1, attempts: 1 };
      },
    };
    const { stopped, spent, kept } = await run({ cases: casesOf(50), head: side(head), maxCost: 1 });
    expect(asked).toHaveLength(4);
    expect(kept).toHaveLength(4);
    expect(spent).toBe(4);
    expect(stopped?.code).toBe('max-cost');
  });

  it('costs at most what is in flight more than it may', async () => {
    const model = modelOf(() => ({ text: 'yes', cost: 0.25 }), { concurrency: 8 });
    const sides = { base: side(model, 'base '), head: side(model, 'head ') };
    const { stopped, spent, kept } = await run({ cases: casesOf(500), ...sides, repeats: 3, maxCost: 1 });
    expect(model.asked.length).toBeLessThanOrEqual(4 + 8);
    expect(kept).toHaveLength(model.asked.length);
    expect(spent).toBe(0.25 * model.asked.length);
    expect(stopped).toMatchObject({ code: 'max-cost', message: `${formatMoney(spent)} spent of $1.00` });
  });

  it('is whole when the last answer spends the last of the money', async () => {
    const model = modelOf(() => ({ text: 'yes', cost: 0.5 }), { concurrency: 1 });
    const { stopped, outcomes } = await run({ cases: casesOf(2), head: side(model), maxCost: 1 });
    expect(outcomes).toHaveLength(2);
    expect(stopped).toBeUndefined();
  });

  it('asks nothing at all when the money is gone before', async () => {
    const model = modelOf(() => 'yes');
    const { stopped } = await run({ cases: casesOf(2), head: side(model), maxCost: 0 });
    expect(model.asked).toEqual([]);
    expect(stopped).toEqual({ code: 'max-cost', message: 'no money is left to spend' });
  });

  it('costs nothing to replay: recorded answers were paid for before', async () => {
    const model = modelOf(() => ({ text: 'yes', cost: 1, attempts: 0 }));
    expect(await run({ cases: casesOf(9), head: side(model), maxCost: 1 })).toMatchObject({ spent: 0 });
  });

  it('asks nothing further when the time is over, and keeps what is in flight', async () => {
    const deadline = new AbortController();
    const model = modelOf(
      (question) => {
        if (question === 'c5') deadline.abort(new Error('the 30 min of `max-time` are over'));
        return 'yes';
      },
      { concurrency: 3 },
    );
    const { stopped, kept } = await run({ cases: casesOf(50), head: side(model), deadline: deadline.signal });
    expect(stopped).toEqual({ code: 'max-time', message: 'the 30 min of `max-time` are over' });
    expect(kept.every(({ sample }) => sample.pass)).toBe(true);
    expect(kept).toHaveLength(model.asked.length);
    expect(model.asked.length).toBeLessThan(9);
  });

  it('asks nothing at all when the time is over before, and is whole when it is over after the last answer', async () => {
    const model = modelOf(() => 'yes');
    const over = AbortSignal.abort(new Error('it is late'));
    const { stopped } = await run({ cases: casesOf(5), head: side(model), deadline: over });
    expect([model.asked, stopped]).toEqual([[], { code: 'max-time', message: 'it is late' }]);
    const deadline = new AbortController();
    const last = modelOf(
      (question) => {
        if (question === 'c4') deadline.abort(new Error('it is late'));
        return 'yes';
      },
      { concurrency: 1 },
    );
    expect(await run({ cases: casesOf(5), head: side(last), deadline: deadline.signal })).not.toHaveProperty('stopped');
  });

  it('keeps what was answered before it is aborted, and says why it ended', async () => {
    const controller = new AbortController();
    const model = modelOf(
      (question) => {
        if (question === 'c4') controller.abort(new Error('stopped by SIGTERM'));
        return 'yes';
      },
      { concurrency: 1 },
    );
    const { stopped, kept } = await run({ cases: casesOf(50), head: side(model), signal: controller.signal });
    expect(stopped).toEqual({ code: 'aborted', message: 'stopped by SIGTERM' });
    expect(kept.map(({ case: id }) => id)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4']);
  });

  it('keeps an answer that is still being graded when the other side is stopped', async () => {
    const controller = new AbortController();
    const slowly: Grader = {
      name: 'slow',
      grade: async () => {
        controller.abort(new Error('stopped by SIGINT'));
        for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
        return { grader: 'slow', pass: true, score: 1 };
      },
    };
    const never = modelOf(
      (_, { signal }) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason), { once: true });
        }),
    );
    const { kept, stopped } = await run({
      cases: casesOf(1),
      base: side(never),
      head: side(
        modelOf(() => ({ text: 'yes', cost: 1 })),
        '',
        [slowly],
      ),
      signal: controller.signal,
    });
    expect(stopped?.code).toBe('aborted');
    expect(kept).toMatchObject([{ case: 'c0', side: 'head', sample: { pass: true } }]);
  });

  it('is ended by a crash, which is thrown as it was', async () => {
    const bug = new TypeError('cannot read properties of undefined');
    const grader: Grader = {
      name: 'broken',
      grade: () => {
        throw bug;
      },
    };
    const model = modelOf(() => 'yes', { concurrency: 1 });
    await expect(run({ cases: casesOf(50), head: side(model, '', [grader]) })).rejects.toBe(bug);
    expect(model.asked.length).toBeLessThan(4);
    expect(bug.stack).toContain('ending.test.ts');
  });

  it('is ended by a file of cases that cannot be read to its end', async () => {
    async function* broken() {
      yield* casesOf(2);
      throw new UserError({ file: 'evals/t.jsonl', line: 3, message: 'not JSON.' });
    }
    const model = modelOf(() => 'yes');
    await expect(run({ cases: broken(), total: 3, head: side(model) })).rejects.toThrow('evals/t.jsonl:3: not JSON.');
  });
});
