import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../shared/config/parse-yaml.ts';
import { evaluate } from '../../shared/evaluation/evaluate.ts';
import type { Juror } from '../../shared/evaluation/judging.ts';
import type { Plan, Side } from '../../shared/evaluation/plan.ts';
import type { CaseOutcome } from '../../shared/evaluation/sample.ts';
import { graderSchema } from '../../shared/grading/entries.ts';
import { compileGraders } from '../../shared/grading/graders.ts';
import { packed } from '../../shared/models/embedding/packed.ts';
import { type Model, ModelError } from '../../shared/models/model.ts';
import { casesOf, modelOf } from './models.ts';

const good = JSON.stringify({ reason: 'Good.', score: 1 });

async function run(
  judge: Model,
  given: {
    count?: number;
    base?: Model;
    head?: Model;
    juror?: Partial<Juror>;
    kind?: string;
    entry?: string;
    name?: string;
  } & Pick<Partial<Plan>, 'repeats' | 'maxCost'> = {},
) {
  const { count = 3, base, head = modelOf(() => 'yes'), juror, kind = 'rubric', name = 'nova', ...rest } = given;
  const { entry: yaml = `${kind}: { judge: nova, criteria: Polite }`, ...others } = rest;
  const entry = parseYaml('aiops.yml', yaml, graderSchema).value;
  const graders = await compileGraders([entry]);
  const side = (model: Model): Side => ({
    model,
    graders,
    render: ({ id }) => ({ messages: [{ role: 'user', content: id }], parameters: {} }),
  });
  const outcomes: CaseOutcome[] = [];
  const ending = await evaluate(
    {
      label: 'triage',
      total: count,
      repeats: 1,
      signal: new AbortController().signal,
      clock: () => 0,
      cases: (async function* () {
        yield* casesOf(count);
      })(),
      judges: { [name]: { model: judge, ...juror } },
      ...others,
      head: side(head),
      ...(base && { base: side(base) }),
    },
    { sample: async () => undefined, outcome: (one) => void outcomes.push(one), progress: () => undefined },
  );
  return { ...ending, samples: outcomes.flatMap((one) => one.head) };
}

describe('a judge', () => {
  it('is asked about each answer, with the parameters of its configuration', async () => {
    const judge = modelOf(() => ({ text: good, cost: 0.01 }), { name: 'nova' });
    const { samples, judging, spent } = await run(judge, { juror: { parameters: { temperature: 0 } } });
    expect(samples.map(({ pass, score }) => [pass, score])).toEqual(Array(3).fill([true, 1]));
    expect(judge.requests.map(({ parameters }) => parameters)).toEqual(Array(3).fill({ temperature: 0 }));
    expect(judging).toEqual({ answers: 3, kept: 0, errors: 0, spent: expect.closeTo(0.03), unpriced: 0 });
    expect(spent).toBeCloseTo(0.03);
  });

  it('judges equal answers of both sides and of repeats once', async () => {
    const judge = modelOf(() => good);
    const model = modelOf(() => 'yes');
    await run(judge, { base: model, head: modelOf(() => 'yes'), repeats: 3 });
    expect(judge.asked).toHaveLength(3);
  });

  it('that was asked before costs nothing', async () => {
    const { judging, spent } = await run(modelOf(() => ({ text: good, cost: 1, attempts: 0 })));
    expect([judging.kept, judging.spent, spent]).toEqual([3, 0, 0]);
  });

  it('without a known price is counted as such', async () => {
    expect((await run(modelOf(() => good))).judging.unpriced).toBe(3);
  });

  it('counts in what may be spent', async () => {
    const judge = modelOf(() => ({ text: good, cost: 0.1 }), { concurrency: 1 });
    const { stopped, spent, judging } = await run(judge, { count: 50, maxCost: 0.25 });
    expect(stopped?.code).toBe('max-cost');
    expect(spent).toBe(judging.spent);
    // What was in flight is paid for as well.
    expect(judge.asked.length).toBeLessThan(6);
  });

  it('that cannot be reached is an error of the case, and no score', async () => {
    let asked = 0;
    const judge = modelOf(() => {
      asked += 1;
      return asked === 2 ? new ModelError('timeout', 'no answer in 60 s') : good;
    });
    const { samples, judging, stopped } = await run(judge);
    const errors = samples.flatMap(({ error, score, answer }) => (error ? [{ error, score, text: answer?.text }] : []));
    expect(errors).toEqual([
      {
        error: { code: 'grading', message: 'The judge nova gave no verdict: no answer in 60 s' },
        score: undefined,
        text: 'yes',
      },
    ]);
    expect([judging.errors, stopped]).toEqual([1, undefined]);
  });

  it('that may not be asked at all ends the run', async () => {
    const { stopped } = await run(modelOf(() => new ModelError('access', 'no access to it'), { name: 'nova' }));
    expect(stopped).toEqual({ code: 'access', message: 'the judge nova: no access to it' });
  });

  it('that fails twenty times and never answers ends the run', async () => {
    const judge = modelOf(() => new ModelError('unavailable', 'down'), { name: 'nova' });
    const { stopped } = await run(judge, { count: 50 });
    expect(stopped?.message).toMatch(/^the first \d+ questions to the judge nova all failed: down$/);
  });

  it('that takes no form for its answers is asked without', async () => {
    const judge: Model = {
      ...modelOf(() => good),
      ask: async (request) => {
        if (request.responseFormat) throw new ModelError('invalid-request', 'no response format here');
        return { text: good, latency: 1, attempts: 1 };
      },
    };
    const { samples, judging, stopped } = await run(judge, { count: 40 });
    expect(samples.every(({ pass }) => pass === true)).toBe(true);
    expect([judging.errors, stopped]).toEqual([0, undefined]);
  });
});

describe('a judge of both sides', () => {
  const prefers = (answer: string) =>
    modelOf((asked) => {
      const [, , first] = /^<first (\w+)>\n(.*)\n/m.exec(asked) ?? [];
      return JSON.stringify({ reason: 'So.', better: first === answer ? 'first' : 'second' });
    });
  const sides = { kind: 'pairwise', base: modelOf(() => 'old'), head: modelOf(() => 'new') };

  it.each([
    ['new', true, 1],
    ['old', false, 0],
  ])('is shown the base’s answer for each one of the head: prefers %s', async (answer, pass, score) => {
    const { samples } = await run(prefers(answer), { ...sides, repeats: 2 });
    expect(samples.map((one) => [one.pass, one.score])).toEqual(Array(6).fill([pass, score]));
  });

  it('does not wait for a base that has no answer', async () => {
    const base = modelOf(() => new ModelError('timeout', 'no answer in 60 s'));
    const { samples } = await run(prefers('new'), { ...sides, base });
    expect(samples.map(({ score }) => score)).toEqual([0.5, 0.5, 0.5]);
  });
});

describe('a model that embeds', () => {
  const vectors: Readonly<Record<string, readonly number[]>> = { yes: [1, 0], no: [0, 1], right: [0.8, 0.6] };
  const embedder = (reply: (text: string) => ReturnType<Parameters<typeof modelOf>[0]> = inPlace) =>
    modelOf(reply, { name: 'titan' });
  const inPlace = (text: string) => ({ text: packed(vectors[text] ?? [0.6, 0.8]), cost: 0.01 });
  const asked = (
    titan: Model,
    given: { count?: number; base?: Model; head?: Model } & Pick<Partial<Plan>, 'repeats' | 'maxCost'> = {},
  ) => run(titan, { entry: '{ similar: { model: titan, to: right } }', name: 'titan', ...given });

  it('is asked for each text of a case once, for both sides and all repeats', async () => {
    const titan = embedder();
    const { samples, embedding, judging, spent } = await asked(titan, {
      base: modelOf(() => 'no'),
      repeats: 2,
      count: 2,
    });
    expect(titan.asked.sort()).toEqual(['no', 'no', 'right', 'right', 'yes', 'yes']);
    expect(samples.map(({ pass, score }) => [pass, score])).toEqual(Array(4).fill([true, expect.closeTo(0.8, 6)]));
    expect(embedding).toEqual({ answers: 6, kept: 0, errors: 0, spent: expect.closeTo(0.06), unpriced: 0 });
    expect(judging.answers).toBe(0);
    expect(spent).toBeCloseTo(0.06);
  });

  it('counts in what may be spent', async () => {
    const { stopped, embedding } = await asked(embedder(), { count: 50, maxCost: 0.05 });
    expect(stopped?.code).toBe('max-cost');
    expect(embedding.answers).toBeLessThan(50);
  });

  it('that gives no vector makes an error of the case, and no score', async () => {
    const titan = embedder((text) => (text === 'yes' ? new ModelError('invalid-request', 'too long') : inPlace(text)));
    const { samples, embedding } = await asked(titan, { count: 1 });
    expect(samples).toMatchObject([
      { error: { code: 'grading', message: 'The embedding model titan gave no vector: too long' } },
    ]);
    expect(embedding).toMatchObject({ answers: 1, errors: 1 });
  });

  it('whose recorded answer is no vector says so', async () => {
    const { samples } = await asked(
      embedder(() => 'Hello!'),
      { count: 1 },
    );
    expect(samples[0]?.error?.message).toBe('The embedding model titan gave no vector: what was recorded is none.');
  });

  it('that may not be asked at all ends the run', async () => {
    const { stopped } = await asked(embedder(() => new ModelError('access', 'no access to it')));
    expect(stopped).toEqual({ code: 'access', message: 'the embedding model titan: no access to it' });
  });

  it('that fails for many texts at once has failed once', async () => {
    const together = new ModelError('timeout', 'no answer in 60 s');
    const once = await asked(
      embedder(() => together),
      { count: 30 },
    );
    expect([once.stopped, once.embedding.errors]).toEqual([undefined, 60]);
    const always = await asked(
      embedder(() => new ModelError('timeout', 'no answer in 60 s')),
      { count: 60 },
    );
    expect(always.stopped?.message).toMatch(
      /^the first \d+ questions to the embedding model titan all failed: no answer in 60 s$/,
    );
  });
});
