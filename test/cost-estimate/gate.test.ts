import { describe, expect, it } from 'vitest';
import { withMeasuredRuns } from '../../actions/cost-estimate/measured-runs.ts';
import type { Priced } from '../../actions/cost-estimate/priced.ts';
import { bill } from '../../shared/pricing/estimate/estimate.ts';
import { always } from '../../shared/pricing/estimate/usage.ts';
import type { MeasuredAnswers } from '../../shared/pricing/measured/answers.ts';
import { dollarsOf } from '../../shared/pricing/money.ts';
import { estimated, promptOf, word } from './estimated.ts';

/** A suite of two cases. Answers have 10 tokens and cost $3 and $15 a million; a question to the judge costs a cent. */
const project = (words: number, { graders = 'equals: x', suite = '', runs = '100 per month', more = '' } = {}) => ({
  'aiops.yml': `models:
  m: { provider: openai, model: gpt-5.5 }
  other: { provider: openai, model: gpt-5.4 }
  j: { provider: openai, model: judge-1 }
  e: { provider: openai, model: embed-1 }
  r: { provider: replay, file: recorded.jsonl }
suites:
  a: { prompt: p/a.prompt.yml, cases: evals/a.jsonl, graders: [{ ${graders} }]${suite.includes('models') ? '' : ', models: [m]'}${suite} }
costs:
  usage: { p/a.prompt.yml: { requests: 0 per month, output-tokens: 10 } }
${runs === '' ? '' : `  eval-runs: ${runs}\n`}  prices:
    m: { input: $3, output: $15 }
    other: { input: $0.3, output: $1.5 }
    j: { input: $0, output: $0, request: $0.01 }
    e: { input: $3 }
${more}`,
  'p/a.prompt.yml': promptOf(words),
  'evals/a.jsonl': `{"ticket":"${word}","expected":"${word}"}\n{"ticket":"${word}","expected":"${word}"}\n`,
});

const dollars = (amount: string | undefined): number | undefined => (amount === undefined ? undefined : Number(amount));

describe('runs of eval-gate', () => {
  it('cost their cases, on both sides, times how often they run', async () => {
    const { data, outputs } = await estimated({ base: project(1), head: project(3) });
    // 2 cases × 2 sides × 100 = 400 answers. Base: 400 × (2 × $3 + 10 × $15) / M; head: 4 tokens of input.
    expect(data.components.evaluation).toMatchObject({ base: { known: '0.0624' }, head: { known: '0.0648' } });
    expect(data.gate?.by).toBe('0.0024');
    expect(outputs['monthly-gate']).toBe(0.0648);
    expect(outputs['monthly-after']).toBe(0.0648);
  });

  it('ask one side at the least, where the answers of the base are there from before', async () => {
    const { data } = await estimated({ base: project(1), head: project(1, { suite: ', repeats: 3' }) });
    const row = data.rows.find(({ kind }) => kind === 'evaluation');
    // 3 × 400 answers, or 3 × 200.
    expect(row?.head?.usage?.requests).toEqual({ low: 600, expected: 1200, high: 1200 });
    expect(dollars(row?.monthly.low.head.known)).toBe(0.0936);
  });

  it('ask each model of the suite', async () => {
    const { data } = await estimated({ base: project(1), head: project(1, { suite: ', models: [m, other]' }) });
    // A tenth of the price for the other: $0.0624 + $0.00624.
    expect(data.components.evaluation?.head.known).toBe('0.06864');
  });

  it('have their judges asked about each answer', async () => {
    const head = project(1, { graders: 'rubric: { judge: j, criteria: Polite }' });
    const { data, report } = await estimated({ base: project(1), head });
    // 400 answers, a cent each.
    expect(data.components.judge).toMatchObject({ base: { known: '0' }, head: { known: '4' } });
    expect(data.gate?.head.known).toBe('4.0624');
    expect(report).toContain('$4.06 of it is for runs of eval-gate.');
  });

  it('have texts embedded where a grader compares them in meaning', async () => {
    const head = project(1, { graders: 'similar: { to: "{{expected}}", model: e }' });
    const { data } = await estimated({ base: project(1), head });
    // An answer of 10 tokens and what is expected, of 1: 400 × 11 × $3 / M.
    expect(data.components.embeddings?.head.known).toBe('0.0132');
  });

  it('cost nothing where answers are replayed, or none are run', async () => {
    const replayed = await estimated({ base: project(1), head: project(3, { suite: ', models: [r]' }) });
    expect(replayed.data.components.evaluation?.head.known ?? '0').toBe('0');
    expect(replayed.data.rows.map(({ kind, base }) => base && kind)).toContain('prompt');
    const none = await estimated({
      base: project(1, { runs: '0 per month' }),
      head: project(3, { runs: '0 per month' }),
    });
    expect(none.data.gate).toBeUndefined();
    expect(none.outputs['monthly-gate']).toBe(0);
  });

  it('make the total at least the rest where a judge has no known price', async () => {
    const head = project(1, { graders: 'rubric: { judge: nobody, criteria: Polite }' });
    const config = head['aiops.yml'].replace('  r:', '  nobody: { provider: openai, model: acme-1 }\n  r:');
    const { data } = await estimated({ base: project(1), head: { ...head, 'aiops.yml': config } });
    expect(data.monthly.expected.head).toEqual({ known: '0.0624', atLeast: true });
  });

  it('are 60 a month where nobody says how many, and that is told', async () => {
    const { data, report } = await estimated({ base: project(1, { runs: '' }), head: project(3, { runs: '' }) });
    const row = data.rows.find(({ kind }) => kind === 'evaluation');
    expect(row?.head?.usage?.requests).toEqual({ low: 20, expected: 240, high: 800 });
    expect(report).toContain('Nobody says how often eval-gate runs: 60 times a month.');
    expect(report).toContain('costs.eval-runs');
  });

  it('are a part of the budget', async () => {
    const head = project(1, { graders: 'rubric: { judge: j, criteria: Polite }', more: '  budget: { monthly: $4 }\n' });
    expect((await estimated({ base: project(1), head })).rules).toEqual(['monthly failure']);
  });
});

describe('a run that was measured', () => {
  const priced = (what: 'gate' | 'judge', model: string, price: number): Priced => ({
    kind: what === 'gate' ? 'evaluation' : 'judge',
    label: 'a',
    item: {
      id: `a · ${what} · ${model}`,
      role: what === 'gate' ? 'evaluation' : 'judge',
      costs: { kind: 'runs', component: 'judge', run: price, runs: always(100) },
    },
    runs: { suite: 'a', what, models: [model], each: always(100) },
    about: { assumptions: [] },
  });
  const result = (given: Partial<MeasuredAnswers>): MeasuredAnswers => ({
    ...{
      suite: 'a',
      prompt: 'p/a.prompt.yml',
      model: 'm',
      answers: 1,
      output: always(1),
      source: { file: 'result.json' },
    },
    ...given,
  });
  const monthly = (all: readonly Priced[]) => all.map(({ item }) => dollarsOf(bill(item, 'expected').monthly.known));

  it('stands in for the estimate, and the base keeps its ratio to it', () => {
    const { before, after } = withMeasuredRuns({ before: [priced('gate', 'm', 1)], after: [priced('gate', 'm', 2)] }, [
      result({ run: { answers: 3 } }),
    ]);
    expect([monthly(before), monthly(after)]).toEqual([[150], [300]]);
    expect(after[0]?.about.assumptions).toEqual([
      'Eval results of this commit say what a run cost: $3.00 for one side.',
    ]);
  });

  it('is shared out among several judges', () => {
    const { after } = withMeasuredRuns({ before: [], after: [priced('judge', 'j', 1), priced('judge', 'k', 3)] }, [
      result({ run: { judges: 2 } }),
    ]);
    expect(monthly(after)).toEqual([50, 150]);
  });

  it('is left alone where a part of it is not known', () => {
    const sides = { before: [], after: [priced('gate', 'm', 2)] };
    expect(withMeasuredRuns(sides, [result({}), result({ run: { answers: 3 } })])).toEqual(sides);
  });
});
