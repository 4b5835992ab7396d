import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../shared/action/errors.ts';
import { execute } from '../../shared/action/execute.ts';
import type { Verdict } from '../../shared/action/verdict.ts';
import { version } from '../../shared/action/version.ts';
import { workflowLog } from '../../shared/action/workflow-log.ts';
import { envelopeSchema } from '../../shared/results/envelope.ts';
import { newFolder } from '../fakes/folder.ts';
import { actionThat } from './measure-one.ts';
import { surroundingsIn } from './surroundings.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

async function run(measure: () => Promise<{ found: Verdict }>, inputs: Record<string, string> = {}, env = {}) {
  const surroundings = surroundingsIn(folder, inputs, env);
  const code = await execute(actionThat(measure), surroundings);
  return { code, ...surroundings };
}
const finds = (found: Verdict, inputs?: Record<string, string>) => run(async () => ({ found }), inputs);
const throws = (error: unknown, inputs?: Record<string, string>) => run(() => Promise.reject(error), inputs);
const resultOf = async (path = 'aiops-results/measure-one/result.json') =>
  envelopeSchema.parse(JSON.parse(await readFile(join(folder, path), 'utf8')));

describe('the exit code', () => {
  it.each([
    ['pass', 0],
    ['skipped', 0],
    ['inconclusive', 0],
    ['fail', 1],
    ['error', 1],
  ] as const)('of %s is %i', async (verdict, code) => {
    expect((await finds(verdict)).code).toBe(code);
  });

  it('is as fail-on says, but for an error', async () => {
    const codes = async (failOn: string) => [
      (await finds('fail', { 'fail-on': failOn })).code,
      (await finds('inconclusive', { 'fail-on': failOn })).code,
      (await finds('error', { 'fail-on': failOn })).code,
    ];
    expect(await codes('fail')).toEqual([1, 0, 1]);
    expect(await codes('inconclusive')).toEqual([1, 1, 1]);
    expect(await codes('never')).toEqual([0, 0, 1]);
  });
});

describe('what a run leaves', () => {
  it('is a result file with the decision, the data and where they come from', async () => {
    const { outputs, reports } = await finds('pass');
    expect(await resultOf()).toMatchObject({
      schema: 'aiops.measure-one/3',
      verdict: 'pass',
      headline: 'found pass',
      findings: [{ rule: 'found' }],
      data: { found: 'pass' },
      provenance: { event: 'local', at: '2026-11-30T12:00:00.000Z', durationMs: 0 },
    });
    expect(await readFile(join(folder, 'aiops-results/measure-one/extra.txt'), 'utf8')).toBe('extra');
    expect(await readFile(join(folder, 'aiops-results/measure-one/report.md'), 'utf8')).toContain(
      '### ✅ measure-one: found pass\n\nWhat was found: pass.',
    );
    expect(reports).toHaveLength(1);
    expect(outputs).toEqual({
      verdict: 'pass',
      found: 'pass',
      unknown: '',
      result: join(folder, 'aiops-results/measure-one/result.json'),
      report: join(folder, 'aiops-results/measure-one/report.md'),
      'comment-url': '',
      'check-url': '',
    });
  });

  it('has a folder of its own for each key, and nothing of a key leaves it', async () => {
    await finds('pass', { key: '../night ly' });
    expect((await resultOf('aiops-results/measure-one-.._night_ly/result.json')).verdict).toBe('pass');
  });

  it('goes to the folder that is asked for, wherever that is', async () => {
    await finds('pass', { results: join(folder, 'out') });
    expect((await resultOf('out/measure-one/result.json')).verdict).toBe('pass');
    await finds('pass', { results: 'here/too' });
    expect((await resultOf('here/too/measure-one/result.json')).verdict).toBe('pass');
  });
});

describe('what goes wrong', () => {
  it('in the measurement is told as what a user can do, at its place', async () => {
    const { code, outputs, lines, reports } = await throws(
      new UserError([
        { file: 'aiops.yml', line: 14, column: 7, key: 'suites.t.gate.pass-rat', message: 'no such rule.' },
        { file: 'aiops.yml', line: 20, message: 'there is no model nova.' },
      ]),
    );
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ verdict: 'error', found: '' });
    const headline = 'aiops.yml:14:7: suites.t.gate.pass-rat: no such rule. (and 1 more)';
    const result = await resultOf();
    expect(result.headline).toBe(headline);
    expect(result.findings).toMatchObject([
      { file: 'aiops.yml', line: 14 },
      { file: 'aiops.yml', line: 20 },
    ]);
    expect(result).not.toHaveProperty('data');
    expect(lines.at(-1)).toBe(`error: measure-one: ${headline}`);
    expect(lines.join('\n')).not.toContain('at ');
    expect(reports[0]).toContain('there is no model nova.');
  });

  it('as a bug keeps its stack and its cause, in the log alone', async () => {
    const bug = new TypeError('x is not a function', { cause: new RangeError('deep down') });
    const { code, lines, reports } = await throws(bug);
    expect(code).toBe(1);
    const log = lines.join('\n');
    expect(log).toContain('execute.test.ts');
    expect(log).toContain('Caused by: RangeError: deep down');
    expect((await resultOf()).headline).toBe('stopped: x is not a function: deep down');
    expect(reports[0]).not.toContain('execute.test.ts');
  });

  it('in the inputs is told all at once, before anything is done', async () => {
    const { code, lines, outputs } = await finds('pass', { coment: 'true', 'fail-on': 'allways', all: 'yes' });
    expect(code).toBe(1);
    expect(outputs).toEqual({ verdict: 'error' });
    expect(lines.filter((line) => line.startsWith('error:'))).toEqual([
      'error: coment: no such input. Did you mean comment?',
      'error: input all: must be true or false, not "yes".',
      'error: input fail-on: must be one of fail, inconclusive, never, not "allways".',
    ]);
  });

  it('where there can be no folder is told, and nothing is measured', async () => {
    await writeFile(join(folder, 'aiops-results'), '');
    const { code, lines, outputs } = await run(() => Promise.reject(new Error('must not be measured')));
    expect([code, outputs]).toEqual([1, { verdict: 'error' }]);
    expect(lines.at(-1)).toMatch(/^error: .*aiops-results\/measure-one: a file is in the way\./);
  });

  it('where the result cannot be written fails the job, and the report is shown all the same', async () => {
    const { code, lines, outputs, reports } = await run(async () => {
      await mkdir(join(folder, 'aiops-results/measure-one/result.json'));
      return { found: 'pass' };
    });
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(/error: .*result\.json: a folder is in the way\./);
    expect(outputs).toMatchObject({ verdict: 'pass', result: '' });
    expect(reports[0]).toContain('found pass');
  });

  it('where only what comes after the result cannot be written leaves the result to be found', async () => {
    const { code, outputs } = await run(async () => {
      await mkdir(join(folder, 'aiops-results/measure-one/extra.txt'));
      return { found: 'pass' };
    });
    expect(code).toBe(1);
    expect(outputs.result).toBe(join(folder, 'aiops-results/measure-one/result.json'));
  });

  it('outside of the workspace is refused', async () => {
    const { code } = await finds('pass', { 'working-directory': '../..' });
    expect(code).toBe(1);
    expect((await resultOf()).headline).toMatch(/^input working-directory: \.\.\/\.\. is outside of /);
  });
});

it('hides the token and the keys before anything else is said', async () => {
  const env = { AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI', HTTPS_PROXY: 'http://me:hunter22@127.0.0.1:9' };
  const surroundings = surroundingsIn(folder, { 'github-token': 'ghs_1' }, env);
  let printed = '';
  const log = workflowLog((text) => {
    printed += text;
  }, Date.now);
  await execute(
    actionThat(async () => ({ found: 'pass' })),
    { ...surroundings, log },
  );
  expect(printed.split('\n').slice(0, 5)).toEqual([
    '::add-mask::ghs_1',
    '::add-mask::wJalrXUtnFEMI',
    '::add-mask::hunter22',
    `::add-mask::${Buffer.from('me:hunter22').toString('base64')}`,
    `aiops measure-one ${version}`,
  ]);
});
