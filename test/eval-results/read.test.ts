import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleLine } from '../../actions/eval-gate/samples.ts';
import { shownText } from '../../shared/action/shown-text.ts';
import { readEvalResults } from '../../shared/eval-results/read.ts';
import type { Usage } from '../../shared/models/model.ts';
import { folder, head, type ResultsFolder, result, subject } from './folder.ts';

let files: ResultsFolder;
beforeEach(() => {
  files = folder();
});
afterEach(() => files.remove());

const log = { warning: () => undefined } as unknown as Parameters<typeof shownText>[1];

/** As eval-gate writes it, whatever of the texts may be shown. */
async function line(usage: Partial<Usage>, about: { model?: string; side?: 'base' | 'head'; id?: string } = {}) {
  const { model = 'haiku', side = 'head', id = 'a' } = about;
  const testCase = { id, file: 'cases.jsonl', line: 1, vars: {}, tags: {}, critical: false } as never;
  const asked = { suite: 'support-triage', prompt: 'prompts/triage.prompt.yml', model, side, case: testCase };
  const request = { messages: [{ role: 'user' as const, content: 'Hello' }], parameters: {} };
  const answer = { text: 'billing', latency: 5, attempts: 1, usage: { input: 100, output: 10, ...usage } };
  return sampleLine(
    asked,
    { repeat: 0, request, answer, grades: [], pass: true, score: 1 },
    await shownText('none', log),
  );
}

async function write(lines: readonly string[], given = result([subject()]), path = 'aiops-results/eval-gate') {
  files.write(`${path}/result.json`, JSON.stringify(given));
  files.write(`${path}/samples.jsonl`, `${lines.join('\n')}\n`);
}

const read = (paths = ['aiops-results/eval-gate'], of: string | undefined = head) =>
  readEvalResults(paths, { directory: files.directory, head: of, signal: new AbortController().signal });

describe('eval results say of a prompt and a model', () => {
  it('how long answers are: their 10th percentile, mean and 90th, by nearest rank', async () => {
    // 10, 20, … 100: the first of ten, 550 / 10, the ninth.
    await write(await Promise.all([5, 3, 1, 10, 9, 8, 7, 6, 4, 2].map((n) => line({ output: n * 10 }))));
    const { measured, problems } = await read();
    expect(problems).toEqual([]);
    expect(measured).toMatchObject([
      {
        suite: 'support-triage',
        prompt: 'prompts/triage.prompt.yml',
        model: 'haiku',
        answers: 10,
        output: { low: 10, expected: 55, high: 90 },
      },
    ]);
    expect(measured[0]).not.toHaveProperty('reasoning');
  });

  it('thinking apart from answers', async () => {
    await write([await line({ output: 300, reasoning: 200 }), await line({ output: 100, reasoning: 0 })]);
    expect((await read()).measured[0]).toMatchObject({
      output: { low: 100, expected: 100, high: 100 },
      reasoning: { low: 0, expected: 100, high: 200 },
    });
  });

  it('a mean that a few long answers lift above the rest', async () => {
    await write(await Promise.all([...Array(19).fill(10), 10_000].map((output) => line({ output }))));
    // (19 × 10 + 10,000) / 20.
    expect((await read()).measured[0]?.output).toEqual({ low: 10, expected: 509.5, high: 509.5 });
  });

  it('the part of the input that came from a cache', async () => {
    // 300 of 100 + 300 + 100 and of 500.
    await write([await line({ cacheRead: 300, cacheWrite: 100 }), await line({ input: 500 })]);
    expect((await read()).measured[0]?.cached).toBe(0.3);
  });

  it('what a run of the suite costs, as far as all prices are known', async () => {
    const judging = { judges: [], answers: 3, kept: 0, errors: 0, spent: 0.4, unpriced: 0, disagreed: 0, addressed: 0 };
    await write([await line({})], result([subject({ judging: { ...judging, speaking: [] } })]));
    expect((await read()).measured[0]?.run).toEqual({ answers: 0.012, judges: 0.4 });
    await write([await line({})], result([subject({ judging: { ...judging, speaking: [], unpriced: 1 } })]));
    expect((await read()).measured[0]?.run).toEqual({ answers: 0.012 });
  });

  it('nothing by answers of the base, or without a usage', async () => {
    const unknown = JSON.stringify({ ...JSON.parse(await line({})), usage: undefined });
    await write([await line({}, { side: 'base' }), unknown]);
    expect((await read()).measured).toEqual([]);
  });
});

describe('a model passed the gate', () => {
  const failing = {
    rule: 'pass-rate',
    level: 'failure' as const,
    title: 'support-triage · nova: pass rate at least 90 %',
    message: 'It is 80 %.',
    suite: 'support-triage',
    file: 'prompts/triage.prompt.yml',
  };
  const both = [subject(), subject({ model: 'nova' })];
  const passed = async (...given: Parameters<typeof result>) => {
    await write([await line({}), await line({}, { model: 'nova' })], result(...given));
    return Object.fromEntries((await read()).measured.map((one) => [one.model, one.passed]));
  };

  it('where all did', async () => {
    expect(await passed(both)).toEqual({ haiku: true, nova: true });
  });

  it('where another one failed', async () => {
    expect(await passed(both, { verdict: 'fail', findings: [failing] })).toEqual({ haiku: true, nova: false });
  });

  it('not where it is not certain, was stopped, or broke a critical case', async () => {
    const doubtful = { ...failing, level: 'warning' as const };
    expect(await passed(both, { verdict: 'inconclusive', findings: [doubtful] })).toMatchObject({ nova: false });
    const broken = [subject({ status: 'stopped' }), subject({ model: 'nova', criticalNewlyFailing: ['a'] })];
    expect(await passed(broken, { verdict: 'fail' })).toEqual({ haiku: false, nova: false });
  });

  it('not where a case was taken from its test', async () => {
    const loosened = { ...failing, rule: 'test-changed', title: 'a case was removed', file: 'cases.jsonl' };
    expect(await passed(both, { verdict: 'fail', findings: [loosened] })).toEqual({ haiku: false, nova: false });
  });

  it('is not told where no rule decided', async () => {
    expect(await passed([subject({ outcomes: [] })])).toEqual({ haiku: undefined });
  });
});

describe('eval results that cannot be used', () => {
  it.each([
    ['of another commit', { head: 'f00dfeed' }, /another commit: of f00dfee, and not of 1a2b3c4/],
    ['of a working tree', {}, /of a working tree, and not of 1a2b3c4/],
    ['of one share', { head, shard: { index: 1, of: 3 } }, /one share of several/],
  ])('%s are refused', async (_, provenance, message) => {
    await write([await line({})], { ...result([subject()]), provenance } as never);
    const { measured, problems } = await read();
    expect(measured).toEqual([]);
    expect(problems).toEqual([
      { file: 'aiops-results/eval-gate/result.json', message: expect.stringMatching(message), ...anyFix(problems) },
    ]);
  });

  it('are told, and the others are read', async () => {
    await write([await line({})]);
    await write(['{"suite":'], result([subject()]), 'more/broken');
    files.write('more/alone/result.json', JSON.stringify(result([subject()])));
    files.write('more/odd/result.json', '{"schema":"aiops.prompt-diff/1"}');
    const { measured, problems } = await read(['aiops-results/*', 'more/*', 'nowhere']);
    expect(measured).toHaveLength(1);
    expect(problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      'nowhere: There is no result of eval-gate here.',
      'more/alone/result.json: There is no samples.jsonl beside it, which says how long answers are.',
      'more/broken/samples.jsonl: A line of it is no JSON.',
      'more/odd/result.json: This is no result of eval-gate that can be read.',
    ]);
  });
});

const anyFix = ([problem]: readonly { readonly fix?: string }[]) => (problem?.fix ? { fix: expect.any(String) } : {});
