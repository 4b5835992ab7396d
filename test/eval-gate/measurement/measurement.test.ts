import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { dataSchema } from '../../../actions/eval-gate/data.ts';
import { evalGate } from '../../../actions/eval-gate/definition.ts';
import { type Load, ModelError } from '../../../shared/models/model.ts';
import { promptFile } from '../files.ts';
import { policy } from '../measured.ts';
import { files, folder, run, samples, suite } from './run.ts';

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
