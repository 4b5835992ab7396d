import { describe, expect, it } from 'vitest';
import { failsJob, worst } from '../../shared/action/verdict.ts';

describe('the verdict of several', () => {
  it.each([
    [[], 'skipped'],
    [['skipped', 'pass'], 'pass'],
    [['pass', 'inconclusive', 'skipped'], 'inconclusive'],
    [['fail', 'inconclusive', 'pass'], 'fail'],
    [['fail', 'error'], 'error'],
  ] as const)('%j is %s', (verdicts, wanted) => expect(worst(verdicts)).toBe(wanted));
});

describe('the job', () => {
  it('fails on an error, whatever was asked for', () => {
    expect(failsJob('error', 'never')).toBe(true);
  });

  it.each([
    ['fail', ['fail', 'error']],
    ['inconclusive', ['inconclusive', 'fail', 'error']],
    ['never', ['error']],
  ] as const)('with fail-on %s fails on %j', (failOn, wanted) => {
    const verdicts = ['pass', 'skipped', 'inconclusive', 'fail', 'error'] as const;
    expect(verdicts.filter((verdict) => failsJob(verdict, failOn))).toEqual(wanted);
  });
});
