import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { dataSchema } from '../../actions/review/data.ts';
import type { Context } from '../../shared/action/context.ts';
import type { Definition } from '../../shared/action/define.ts';
import type { Verdict } from '../../shared/action/verdict.ts';
import { envelopeSchema } from '../../shared/results/envelope.ts';
import { surroundingsIn } from '../action/surroundings.ts';
import { newFolder } from '../fakes/folder.ts';
import { partThat, review } from './parts.ts';

let folder: string;
beforeEach(() => {
  folder = newFolder();
});

async function run(parts: readonly Definition[], inputs: Record<string, string> = {}) {
  const surroundings = surroundingsIn(folder, inputs);
  const code = await review(...parts).run(surroundings);
  return { code, ...surroundings };
}
const finds = (name: string, verdict: Verdict) => partThat(name, { measure: async () => verdict });
const resultOf = async (name: string) =>
  envelopeSchema.parse(JSON.parse(await readFile(join(folder, 'aiops-results', name, 'result.json'), 'utf8')));

describe('the exit code', () => {
  it.each([
    [['pass', 'skipped'], 0, 'pass'],
    [['pass', 'fail'], 1, 'fail'],
    [['fail', 'error'], 1, 'error'],
    [['skipped', 'skipped'], 0, 'skipped'],
    [['inconclusive', 'pass'], 0, 'inconclusive'],
  ] as const)('of %j is %i, and the verdict %s', async ([first, second], code, verdict) => {
    const told = await run([finds('diff', first), finds('gate', second)]);
    expect([told.code, told.outputs.verdict]).toEqual([code, verdict]);
  });

  it('is as fail-on says', async () => {
    const parts = [finds('diff', 'inconclusive'), finds('gate', 'pass')];
    expect((await run(parts, { 'fail-on': 'inconclusive' })).code).toBe(1);
    expect((await run([finds('diff', 'fail')], { 'fail-on': 'never' })).code).toBe(0);
  });
});

it('runs all beside each other, and what measures time asks when the others are done, one after the other', async () => {
  const told: string[] = [];
  await writeFile(join(folder, 'recorded.jsonl'), '');
  const noted = (name: string, timed?: true) => {
    const measure = async ({ model, revision }: Context): Promise<Verdict> => {
      told.push(`${name} begins`);
      if (timed) await model(name, { provider: 'replay', file: 'recorded.jsonl', concurrency: 1 }, revision.head);
      if (timed) told.push(`${name} asks`);
      await new Promise((resolve) => setImmediate(resolve));
      told.push(`${name} ends`);
      return 'pass';
    };
    return partThat(name, { measure, ...(timed && { timed }) });
  };
  const { outputs } = await run([noted('gate', true), noted('diff'), noted('load', true), noted('scan')]);
  expect(told.slice(0, 4).sort()).toEqual(['diff begins', 'gate begins', 'load begins', 'scan begins']);
  expect(told.slice(4, 6).sort()).toEqual(['diff ends', 'scan ends']);
  expect(told.slice(6)).toEqual(['gate asks', 'gate ends', 'load asks', 'load ends']);
  expect(outputs['gate-verdict']).toBe('pass');
});

describe('what goes wrong in one part', () => {
  const throws = (name: string) => partThat(name, { measure: () => Promise.reject(new TypeError('no such thing')) });

  it('hides no other', async () => {
    const { code, outputs, reports, lines } = await run([throws('diff'), finds('gate', 'pass')]);
    expect([code, outputs.verdict, outputs['gate-verdict'], outputs['gate-found']]).toEqual([
      1,
      'error',
      'pass',
      'pass',
    ]);
    expect((await resultOf('gate')).verdict).toBe('pass');
    expect((await resultOf('diff')).headline).toBe('stopped: no such thing');
    expect(reports[0]).toContain('In full of gate.');
    expect(lines.find((line) => line.startsWith('info: diff: TypeError: no such thing'))).toContain('run.test.ts');
    expect(lines.at(-1)).toBe('error: diff: stopped: no such thing');
  });

  it('when it tells what it found does not either', async () => {
    const report = (): never => {
      throw new RangeError('cannot be told');
    };
    const { code, outputs, reports } = await run([partThat('diff', { report }), finds('gate', 'pass')]);
    expect([code, outputs['diff-verdict'], outputs['gate-verdict']]).toEqual([1, 'error', 'pass']);
    expect((await resultOf('diff')).headline).toBe('stopped: cannot be told');
    expect(reports[0]).toContain('In full of gate.');
  });

  it('with its files fails the job, and all is told', async () => {
    await mkdir(join(folder, 'aiops-results/diff/result.json'), { recursive: true });
    const { code, outputs, reports } = await run([finds('diff', 'pass'), finds('gate', 'pass')]);
    expect([code, outputs.verdict, outputs['diff-result']]).toEqual([1, 'pass', '']);
    expect(reports[0]).toContain('In full of diff.');
    expect(dataSchema.parse((await resultOf('review')).data).parts).toEqual([
      { name: 'diff', verdict: 'pass', headline: 'diff found pass', fails: true },
      { name: 'gate', verdict: 'pass', headline: 'gate found pass', fails: false, result: '../gate/result.json' },
    ]);
  });

  it('with its folder is told before anything is measured', async () => {
    await mkdir(join(folder, 'aiops-results'));
    await writeFile(join(folder, 'aiops-results/gate'), '');
    const never = partThat('diff', { measure: () => Promise.reject(new Error('must not be measured')) });
    const { code, lines, outputs } = await run([never, finds('gate', 'pass')]);
    expect([code, outputs]).toEqual([1, { verdict: 'error' }]);
    expect(lines.at(-1)).toMatch(/^error: .*aiops-results\/gate: a file is in the way\./);
  });
});

it('what is told while it works says whose it is', async () => {
  const { lines } = await run([finds('diff', 'pass'), finds('gate', 'fail')], { 'working-directory': '../..' });
  expect(lines.filter((line) => line.startsWith('error:'))).toHaveLength(1);
  expect(lines.at(-1)).toMatch(/^error: diff, gate: input working-directory: /);
});
