import { afterEach, describe, expect, it } from 'vitest';
import { dataSchema } from '../../actions/cost-estimate/data.ts';
import { decide } from '../../actions/cost-estimate/decide.ts';
import { measure } from '../../actions/cost-estimate/measure.ts';
import { report } from '../../actions/cost-estimate/report.ts';
import { commonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { markdown } from '../../shared/report/markdown.ts';
import { contextOf } from '../action/context.ts';
import { folder, result, subject } from '../eval-results/folder.ts';
import { promptOf } from './estimated.ts';

const files = folder();
afterEach(() => files.remove());

const config = `models:
  big: { provider: openai, model: gpt-5.5 }
  small: { provider: openai, model: gpt-5.4 }
  judge: { provider: openai, model: gpt-5.5 }
suites:
  a:
    prompt: p/a.prompt.yml
    models: [big, small]
    cases: cases.jsonl
    graders: [{ rubric: { judge: judge, criteria: Polite } }]
costs:
  usage: { a: { requests: 1M per month } }
  eval-runs: 100 per month
  prices: { big: { input: $3, output: $15 }, small: { input: $0.3, output: $1.5 }, judge: { input: $3, output: $15 } }
`;
const project = (words: number) => ({
  'aiops.yml': config,
  'p/a.prompt.yml': promptOf(words),
  'cases.jsonl': '{"ticket":"hello"}\n',
});

const prompt = 'p/a.prompt.yml';
const of = (model: string, more: object = {}) =>
  subject({
    ...{ suite: 'a', prompt, model },
    head: { cases: 1, errors: 0, cost: 0.02, unpriced: 0, answers: 1, recorded: 0, kept: 0 },
    ...more,
  });
const judging = { judges: [], answers: 4, kept: 1, errors: 0, spent: 0.03, unpriced: 0, disagreed: 0, addressed: 0 };

async function priced(event: Partial<Context['event']> = {}) {
  const { head: _, ...provenance } = result([]).provenance;
  const found = result(
    ['big', 'small'].map((model) => of(model, { judging: { ...judging, speaking: [] } })),
    {
      provenance: { ...provenance, run: { id: 42, attempt: 1 } },
    },
  );
  files.write('aiops-results/eval-gate/result.json', JSON.stringify(found));
  const lines = ['big', 'small'].map((model) =>
    JSON.stringify({ suite: 'a', prompt, model, side: 'head', usage: { input: 5, output: 20 } }),
  );
  files.write('aiops-results/eval-gate/samples.jsonl', lines.join('\n'));
  const plain = await contextOf({ base: project(1), head: project(2) });
  const context = { ...plain, directory: files.directory, event: { ...plain.event, ...event } };
  const asked = { ...commonInputs.parse({}), count: 'library' as const, 'eval-results': ['aiops-results/eval-gate'] };
  const data = dataSchema.parse(JSON.parse(JSON.stringify(await measure(asked, context))));
  const policy = { waivers: [], today: '2026-11-23' };
  return { data, comment: markdown(report(data, decide(data, policy), policy), { limit: 65_000 }) };
}

describe('eval results of the commit', () => {
  it('say how long answers are', async () => {
    const { data } = await priced();
    // 3 tokens × $3 + 20 × $15, a million times.
    expect(data.rows.find(({ kind }) => kind === 'prompt')?.monthly.expected.head.known).toBe('309');
  });

  it('say what a run costs: both sides of each model, and the judges with what was kept', async () => {
    const { data } = await priced();
    // 2 models × 2 sides × $0.02 × 100.
    expect(data.components.evaluation?.head.known).toBe('8');
    // $0.03 for 3 of 4 verdicts on each model: 2 × $0.04 × 100.
    expect(Number(data.components.judge?.head.known)).toBeCloseTo(8, 9);
    expect(Number(data.gate?.head.known)).toBeCloseTo(16, 9);
  });

  it('have a model advised that passed, with a link to the run that measured it', async () => {
    const { data, comment } = await priced({
      serverUrl: 'https://github.example',
      repository: { owner: 'acme', name: 'shop' },
    });
    expect(data.advice.find(({ kind }) => kind === 'smaller-model')).toMatchObject({
      message: 'Ask gpt-5.4 instead of gpt-5.5: it passes the gate of a as well.',
      source: {
        file: 'aiops-results/eval-gate/result.json',
        page: 'https://github.example/acme/shop/actions/runs/42',
      },
    });
    expect(comment).toContain('(https://github.example/acme/shop/actions/runs/42)');
  });

  it('are named by their file where there is no run', async () => {
    expect((await priced()).comment).toContain('`aiops-results/eval-gate/result.json`');
  });
});
