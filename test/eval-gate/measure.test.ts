import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dataSchema } from '../../actions/eval-gate/data.ts';
import { decide } from '../../actions/eval-gate/decide.ts';
import { evalGate } from '../../actions/eval-gate/definition.ts';
import { type Asked, measure } from '../../actions/eval-gate/measure.ts';
import { report } from '../../actions/eval-gate/report.ts';
import type { Context } from '../../shared/action/context.ts';
import { openLedger } from '../../shared/ledger/open.ts';
import { type Load, ModelError } from '../../shared/models/model.ts';
import { openReplay } from '../../shared/models/replay/open.ts';
import { markdown } from '../../shared/report/markdown.ts';
import { openResults } from '../../shared/results/folder.ts';
import { contextOf, type Sides, speaking } from '../action/context.ts';
import { logInto } from '../action/surroundings.ts';
import type { Reply } from '../evaluation/models.ts';
import { type Files, treeOf } from '../fakes/tree.ts';
import { promptFile } from './files.ts';
import { policy } from './measured.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'measure-'));
});
afterEach(() => rm(folder, { recursive: true }));

const cases = ['one', 'two', 'three', 'four']
  .map((id) => JSON.stringify({ id, ticket: `SECRET ${id}`, expected: 'yes' }))
  .join('\n');
const suite = (rest = '') =>
  `models: { haiku: { provider: bedrock, model: a.b }, nova: { provider: bedrock, model: c.d } }\n` +
  `suites: { triage: { prompt: p/a.prompt.yml, cases: evals/a.jsonl, graders: [{ equals: "{{expected}}" }]${rest} } }`;
const files = (system: string, config = suite()): Files => ({
  'aiops.yml': config,
  'p/a.prompt.yml': promptFile(system),
  'evals/a.jsonl': cases,
});

interface Run extends Sides {
  readonly asked?: Partial<Asked>;
  readonly text?: Context['text'];
  readonly reply?: (question: string, model: string) => Reply;
  readonly signal?: AbortSignal;
  readonly ledger?: Context['ledger'];
  readonly load?: Load;
  readonly now?: number;
}

async function run({ asked, text = 'full', reply = () => 'yes', now = 0, load, signal, ledger, ...sides }: Run) {
  const lines: string[] = [];
  const results = await openResults(folder);
  const { opened, model } = speaking(reply, { ...(load && { load }) });
  const context = await contextOf(
    { changed: [{ path: 'p/a.prompt.yml', kind: 'modified' }], ...sides },
    {
      directory: folder,
      results,
      log: logInto(lines),
      clock: () => now,
      text,
      model,
      ...(signal && { signal }),
      ...(ledger && { ledger }),
    },
  );
  const data = dataSchema.parse(await measure({ all: false, cache: false, ...asked }, context));
  const decision = decide(data, policy());
  const written = await evalGate.files?.(data, decision, results, policy());
  return { data, decision, lines, opened, written, results };
}
const samples = async () =>
  (await readFile(join(folder, 'samples.jsonl'), 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('a measurement', () => {
  it('asks both sides the head’s cases, and keeps every answer', async () => {
    const reply = (question: string) => (question.startsWith('short\nSECRET t') ? 'no' : { text: 'yes', cost: 0.01 });
    const { data, decision } = await run({ base: files('long'), head: files('short'), reply });
    expect(data.subjects).toMatchObject([
      { suite: 'triage', model: 'haiku', status: 'measured', total: 4, newlyFailing: { count: 2 } },
    ]);
    expect(decision.verdict).toBe('inconclusive');
    const lines = await samples();
    expect(lines.map((line) => `${line.side} ${line.case} ${line.pass}`).sort()).toEqual([
      'base four true',
      'base one true',
      'base three true',
      'base two true',
      'head four true',
      'head one true',
      'head three false',
      'head two false',
    ]);
    const line = { suite: 'triage', prompt: 'p/a.prompt.yml', file: 'evals/a.jsonl', repeat: 0, attempts: 1 };
    expect(lines[0]).toMatchObject(line);
  });

  it('asks nothing where the change makes no difference', async () => {
    const { data, decision, opened, written } = await run({
      base: files('long'),
      head: files('long'),
      changed: [{ path: 'README.md', kind: 'modified' }],
    });
    expect(opened).toEqual([]);
    expect(data.subjects).toMatchObject([{ suite: 'triage', status: 'unchanged' }]);
    expect(decision.verdict).toBe('skipped');
    expect(written).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('without a base measures the head alone, and says why', async () => {
    const { data } = await run({ head: files('short') });
    expect(data).not.toHaveProperty('base');
    expect(data.subjects[0]).toMatchObject({ noBase: 'there is no base', head: { cases: 4, passRate: 1 } });
    expect(data.subjects[0]).not.toHaveProperty('base');
  });

  it('compares with nothing where the base has no such suite, or a broken prompt', async () => {
    const base = { 'aiops.yml': '' };
    expect((await run({ base, head: files('short') })).data.subjects[0]?.noBase).toBe('it is not at 1a2b3c4');
    const broken = await run({ base: { ...files('x'), 'p/a.prompt.yml': 'model: [' }, head: files('short') });
    expect(broken.data.subjects[0]?.noBase).toBe('it cannot be read at 1a2b3c4');
    expect(broken.lines.join('\n')).toContain('warning: The base cannot be compared with: p/a.prompt.yml');
  });

  it('is of each model by itself', async () => {
    const config = suite(', models: [haiku, nova]');
    const reply = (question: string, model: string) =>
      model === 'nova' && question.startsWith('short') ? 'no' : 'yes';
    const { data, decision } = await run({ base: files('long', config), head: files('short', config), reply });
    expect(data.subjects.map(({ model, head }) => [model, head?.passRate])).toEqual([
      ['haiku', 1],
      ['nova', 0],
    ]);
    expect(decision.headline).toMatch(/^triage · nova: pass rate 100\.0 % → 0\.0 %/);
  });

  it('asks nothing more when the money of the whole run is spent', async () => {
    const config = suite(', models: [haiku, nova]');
    const reply = () => ({ text: 'yes', cost: 0.1 });
    const { data, decision, opened } = await run({ head: files('short', config), reply, asked: { 'max-cost': 0.4 } });
    expect(opened.map(({ asked }) => asked.length)).toEqual([4, 0]);
    expect(data.subjects.map(({ status }) => status)).toEqual(['measured', 'stopped']);
    expect(data.spent).toBeCloseTo(0.4);
    expect(decision).toMatchObject({
      verdict: 'error',
      headline: 'triage · nova: stopped after 0 of 4 cases: no money is left to spend',
    });
  });

  it('asks nothing more when its time is over', async () => {
    const { data, decision, opened } = await run({ head: files('short'), asked: { 'max-time': 0 } });
    expect(opened.map(({ asked }) => asked)).toEqual([[]]);
    expect(data.subjects).toMatchObject([{ status: 'stopped', reason: 'the 0 ms that it may take are over' }]);
    expect(decision).toMatchObject({
      verdict: 'error',
      headline: expect.stringContaining('stopped after 0 of 4 cases'),
    });
  });

  it('tells how many requests went to all endpoints, each counted once', async () => {
    const load: Load = { inFlight: 0, atOnce: 4, sent: 12, throttled: 3 };
    const { data } = await run({ base: files('long'), head: files('short'), load });
    expect(data).toMatchObject({ sent: 12, throttled: 3 });
  });

  it('is stopped with what is known', async () => {
    const controller = new AbortController();
    const reply = (question: string) => {
      if (question.endsWith('four')) controller.abort(new Error('stopped by SIGTERM'));
      return 'yes';
    };
    const { data, decision } = await run({ head: files('short'), reply, signal: controller.signal });
    expect(data.subjects).toMatchObject([{ status: 'stopped', reason: 'stopped by SIGTERM', head: { cases: 4 } }]);
    expect(decision.headline).toBe('triage: stopped after 4 of 4 cases: stopped by SIGTERM');
    expect(await samples()).toHaveLength(4);
  });

  it('names what it did not come to when it is stopped', async () => {
    const controller = new AbortController();
    const reply = () => {
      controller.abort(new Error('stopped by SIGTERM'));
      return 'yes';
    };
    const head = files('short', suite(', models: [haiku, nova]'));
    const { data, decision } = await run({ head, reply, signal: controller.signal });
    expect(data.subjects.map(({ model, status, head: figures }) => [model, status, figures?.answers])).toEqual([
      ['haiku', 'stopped', expect.any(Number)],
      ['nova', 'stopped', 0],
    ]);
    expect(decision.verdict).toBe('error');
  });

  it('without credentials is told as that', async () => {
    const reply = () => new ModelError('credentials', 'There are no AWS credentials.');
    await expect(run({ head: files('short'), reply })).rejects.toMatchObject({ name: 'MissingCredentials' });
  });

  it('asks nothing where a rule on slices cannot be decided', async () => {
    const config = suite(', gate: { slices: { by: ticket, max-gap: 10 % } }');
    const asked: string[] = [];
    const reply = (question: string) => {
      asked.push(question);
      return 'yes';
    };
    await expect(run({ head: files('short', config), reply })).rejects.toThrow(
      'aiops.yml:2: suites.triage.gate.slices.by: each of the 4 slices by ticket is of a single case',
    );
    expect(asked).toEqual([]);
  });

  it('compares the models of a suite over the same cases', async () => {
    const reply = (question: string, model: string) => ({
      text: model === 'nova' && question.includes('one') ? 'no' : 'yes',
      cost: model === 'nova' ? 0.001 : 0.008,
    });
    const head = files('short', suite(', models: [haiku, nova], gate: { pass-rate: { min: 70 % } }'));
    const { data } = await run({ base: files('long'), head, reply });
    expect(dataSchema.parse(data).tables).toMatchObject([
      {
        suite: 'triage',
        best: { prompt: 'p/a.prompt.yml', model: 'haiku' },
        rows: [
          { model: 'haiku', change: { change: 0 } },
          { model: 'nova', behindBest: { change: -0.25 } },
        ],
      },
    ]);
    const cheapest = await evalGate.outputs['cheapest-passing']?.value(data, policy(), []);
    expect(JSON.parse(String(cheapest))).toEqual({
      triage: { prompt: 'p/a.prompt.yml', model: 'nova', 'cost-per-case': 0.001, 'pass-rate': 0.75 },
    });
  });

  it('finds a suite that the head takes away', async () => {
    const { data, decision } = await run({ base: files('long'), head: { ...files('long'), 'aiops.yml': '' } });
    expect(data.loosened).toMatchObject([{ message: 'the suite triage was removed', level: 'failure', line: 2 }]);
    expect(decision.verdict).toBe('fail');
  });

  it('has a prompt as its own suite by its test data and evaluators, and no other prompt', async () => {
    const head = { 'a.prompt.yml': promptFile('x', { model: 'a.b', suite: true }), 'b.prompt.yml': promptFile('x') };
    const { data } = await run({ head });
    expect(data.subjects.map(({ suite: name, total }) => [name, total])).toEqual([['a', 1]]);
  });
});

describe('a question', () => {
  it('carries the attachments of its case and the tools of its prompt', async () => {
    const prompt = `${promptFile('short')}\ntools: [{ name: find }]`;
    const line = '{ "vars": { "ticket": "one" }, "expected": "yes", "attachments": "scan.png" }';
    const { opened } = await run({
      head: { ...files('short'), 'p/a.prompt.yml': prompt, 'evals/a.jsonl': line, 'evals/scan.png': 'bytes' },
    });
    const [request] = opened[0]?.requests ?? [];
    expect(request?.tools).toMatchObject([{ name: 'find' }]);
    expect(request?.messages.at(-1)).toMatchObject({
      content: 'one',
      attachments: [{ kind: 'image', name: 'scan.png', mediaType: 'image/png', bytes: Buffer.from('bytes') }],
    });
  });
});

describe('what it leaves', () => {
  it('can be replayed', async () => {
    await run({ head: files('short'), reply: (question) => ({ text: question.toUpperCase(), cost: 0.01 }) });
    const config = { provider: 'replay', file: 'samples.jsonl', concurrency: 4 } as const;
    const replay = await openReplay('canned', config, {
      tree: treeOf({ 'samples.jsonl': await readFile(join(folder, 'samples.jsonl'), 'utf8') }),
    });
    const messages = [
      { role: 'system', content: 'short' },
      { role: 'user', content: 'SECRET two' },
    ] as const;
    const answer = await replay.ask({ messages, parameters: {} }, { repeat: 0, signal: new AbortController().signal });
    expect(answer).toMatchObject({ text: 'SHORT\nSECRET TWO', cost: 0.01, attempts: 0 });
  });

  it('has no text anywhere where that is not wanted', async () => {
    const reply = (question: string) =>
      question.endsWith('four')
        ? new ModelError('timeout', 'no answer in 60 s')
        : question.startsWith('long')
          ? 'yes'
          : 'SECRET answer';
    const { data, decision } = await run({ base: files('long'), head: files('short'), reply, text: 'none' });
    const left = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    expect(left).toHaveLength(3);
    expect(JSON.stringify([data, decision, left])).not.toContain('SECRET');
    expect((await samples()).every((line) => !('text' in line))).toBe(true);
    expect(decision.findings.map(({ rule }) => rule)).toEqual(['errors', 'pass-rate', 'errored']);
  });

  describe('with secrets and personal data replaced', () => {
    const key = `sk-ant-${'a1'.repeat(20)}`;
    const reply = (question: string) =>
      question.startsWith('long')
        ? { text: 'yes' }
        : { text: `Ask ana@acme.test, or bo@acme.test`, toolCalls: [{ name: 'send', arguments: { key } }] };
    const mail = (system: string): Files => ({
      ...files(system),
      'evals/a.jsonl': `{"id":"one","ticket":"I am ana@acme.test","expected":"yes"}`,
    });

    it('holds none of them anywhere', async () => {
      const { data, decision } = await run({ base: mail('long'), head: mail('short'), reply, text: 'redacted' });
      const left = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
      const all = JSON.stringify([data, decision, left]);
      expect(all).not.toContain('acme.test');
      expect(all).not.toContain(key);
      expect(data.subjects[0]?.newlyFailing.examples).toMatchObject([
        { input: 'I am [email 1]', expected: 'yes', base: 'yes', head: 'Ask [email 1], or [email 2]' },
      ]);
      expect((await samples()).find(({ side }) => side === 'head')).toMatchObject({
        text: 'Ask [email 1], or [email 2]',
        toolCalls: [{ name: 'send', arguments: { key: '[anthropic-key]' } }],
        redacted: true,
      });
    });

    it('decides as it does without', async () => {
      const full = await run({ base: mail('long'), head: mail('short'), reply });
      const redacted = await run({ base: mail('long'), head: mail('short'), reply, text: 'redacted' });
      const decided = ({ decision }: typeof full) => [decision.verdict, decision.headline, decision.findings.length];
      expect(decided(redacted)).toEqual(decided(full));
    });

    it('cannot be replayed, where something was replaced', async () => {
      await run({ base: mail('long'), head: mail('short'), reply, text: 'redacted' });
      const tree = treeOf({ 'samples.jsonl': await readFile(join(folder, 'samples.jsonl'), 'utf8') });
      await expect(
        openReplay('canned', { provider: 'replay', file: 'samples.jsonl', concurrency: 4 }, { tree }),
      ).rejects.toThrow('redacted: what is secret or personal was replaced here: this is not the answer');
    });
  });

  it('is a JUnit file of the head’s answers, repeats told apart', async () => {
    const reply = (question: string) => {
      if (question.endsWith('one')) return new ModelError('timeout', 'no <answer>');
      return question.endsWith('two') ? 'a < b & "c"' : 'yes';
    };
    await run({ base: files('long', suite(', repeats: 2')), head: files('short', suite(', repeats: 2')), reply });
    const elements: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) =>
      elements.push({ name, attributes: attributes as Record<string, string> }),
    );
    parser.write(await readFile(join(folder, 'junit.xml'), 'utf8')).close();
    const of = (tag: string) => elements.filter(({ name }) => name === tag).map(({ attributes }) => attributes);
    expect(of('testsuite')).toMatchObject([
      { name: 'triage · p/a.prompt.yml · haiku', tests: '8', failures: '2', errors: '2' },
    ]);
    expect(
      of('testcase')
        .map(({ name }) => name)
        .sort(),
    ).toEqual([
      'four',
      'four (repeat 2)',
      'one',
      'one (repeat 2)',
      'three',
      'three (repeat 2)',
      'two',
      'two (repeat 2)',
    ]);
    expect(of('failure')[0]?.message).toContain('a < b &');
    expect(of('error')[0]?.message).toBe('no <answer>');
  });
});

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

it('tells its figures as outputs', async () => {
  const reply = (question: string) => (question === 'short\nSECRET one' ? 'no' : { text: 'yes', cost: 0.01 });
  const { data } = await run({ base: files('long'), head: files('short'), reply });
  const values = Object.entries(evalGate.outputs).map(async ([name, { value }]) => [
    name,
    await value(data, policy(), []),
  ]);
  expect(Object.fromEntries(await Promise.all(values))).toEqual({
    'pass-rate': 0.75,
    cases: 4,
    'newly-failing': 1,
    cost: undefined,
  });
});

it('tells what was spent on recorded answers as nothing, also where their price is not known', async () => {
  const { data } = await run({
    base: files('long'),
    head: files('short'),
    reply: () => ({ text: 'yes', attempts: 0 }),
  });
  expect(evalGate.outputs.cost?.value(data, policy(), [])).toBe(0);
});
