import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Data, ShownSum } from '../../actions/cost-estimate/data.ts';
import { moneyIn } from '../../shared/pricing/money.ts';
import { estimated, promptOf } from './estimated.ts';

const sum = (amounts: readonly string[]): bigint => amounts.reduce((all, amount) => all + moneyIn(amount), 0n);
const known = (sums: readonly ShownSum[]): bigint => sum(sums.map((one) => one.known));

/** All that has to add up, to the last digit. */
function addsUp({ rows, monthly, components }: Data): void {
  for (const side of ['base', 'head'] as const) {
    const total = moneyIn(monthly.expected[side].known);
    expect(known(rows.map((row) => row.monthly.expected[side]))).toBe(total);
    expect(known(Object.values(components).map((change) => change[side]))).toBe(total);
    for (const row of rows) {
      const charges = (row[side]?.charges ?? []).flatMap((charge) => charge.monthly ?? []);
      expect(sum(charges)).toBe(moneyIn(row.monthly.expected[side].known));
    }
  }
  const changes = [monthly, ...rows.map((row) => row.monthly)].flatMap(({ low, expected, high }) => [
    low,
    expected,
    high,
  ]);
  for (const { base, head, by } of [...changes, ...Object.values(components)])
    expect(moneyIn(base.known) + moneyIn(by)).toBe(moneyIn(head.known));
  expect(sum(rows.map((row) => row.monthly.expected.by))).toBe(moneyIn(monthly.expected.by));
}

const models = ['gpt-5.5', 'us.anthropic.claude-haiku-4-5-20251001-v1:0', 'us.amazon.nova-lite-v1:0', 'acme/unknown'];
const prompts = fc.array(fc.record({ words: fc.integer({ min: 1, max: 60 }), model: fc.constantFrom(...models) }), {
  minLength: 1,
  maxLength: 4,
});
const percent = fc.integer({ min: 0, max: 50 });
const usage = fc.record({
  requests: fc.integer({ min: 0, max: 10_000_000 }),
  output: fc.integer({ min: 0, max: 5000 }),
  cached: percent,
  batch: percent,
  runs: fc.integer({ min: 0, max: 5000 }),
  repeats: fc.integer({ min: 1, max: 7 }),
});

/** Answered by two models, judged by one, and compared by the vectors of another. */
const suites = (repeats: number) => `models:
  one: { provider: bedrock, model: us.anthropic.claude-haiku-4-5-20251001-v1:0 }
  two: { provider: openai, model: gpt-5.5 }
  vectors: { provider: openai, model: text-embedding-3-small }
suites:
  all:
    prompt: "*.prompt.yml"
    models: [one, two]
    cases: cases.jsonl
    repeats: ${repeats}
    graders: [{ rubric: { judge: two, criteria: Short } }, { similar: { to: "{{ticket}}", model: vectors } }]
`;
const cases = Array.from({ length: 7 }, (_, at) => JSON.stringify({ ticket: 'Where is it? '.repeat(at) })).join('\n');

describe('money', () => {
  it('adds up exactly: charges to rows, rows and components to the total, base and change to the head', async () => {
    await fc.assert(
      fc.asyncProperty(
        prompts,
        prompts,
        usage,
        async (before, after, { requests, output, cached, batch, runs, repeats }) => {
          const config = `${suites(repeats)}costs:\n  eval-runs: ${runs} per month\n  usage:\n${[0, 1, 2, 3].map((at) => `    ${at}.prompt.yml: { requests: ${requests} per month, output-tokens: ${output}, cached: ${cached} %, cache-writes: 7 %, batch: ${batch} % }\n`).join('')}`;
          const files = (all: typeof before) => ({
            'aiops.yml': config,
            'cases.jsonl': cases,
            ...Object.fromEntries(all.map(({ words, model }, at) => [`${at}.prompt.yml`, promptOf(words, { model })])),
          });
          const { data } = await estimated({ base: files(before), head: files(after) });
          addsUp(data);
          const gate = data.rows.filter(({ kind }) => kind === 'evaluation' || kind === 'judge');
          expect(known(gate.map((row) => row.monthly.expected.head))).toBe(moneyIn(data.gate?.head.known ?? '0'));
        },
      ),
      { numRuns: 40 },
    );
  });
});
