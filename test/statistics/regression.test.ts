import { describe, expect, test } from 'vitest';
import { regressionVerdict } from '../../shared/statistics/regression.ts';

describe('a rule on a drop', () => {
  const shown = { rejected: false, proven: false, prove: false, margin: 0.02 };

  test('fails when a drop beyond the margin is shown', () => {
    expect(regressionVerdict({ ...shown, change: -0.1, rejected: true })).toBe('fail');
    expect(regressionVerdict({ ...shown, change: -0.1, rejected: true, prove: true })).toBe('fail');
  });

  test('passes when the change is within the margin, or better', () => {
    expect(regressionVerdict({ ...shown, change: -0.01 })).toBe('pass');
    expect(regressionVerdict({ ...shown, change: 0.3 })).toBe('pass');
  });

  test('passes at the margin, whatever the rounding', () => {
    expect(regressionVerdict({ ...shown, change: 0.78 - 0.8 })).toBe('pass');
    expect(0.78 - 0.8).toBeLessThan(-0.02);
  });

  test('is inconclusive when the change is beyond the margin and not shown to be', () => {
    expect(regressionVerdict({ ...shown, change: -0.03 })).toBe('inconclusive');
  });

  test('with prove, passes only what is shown', () => {
    expect(regressionVerdict({ ...shown, change: 0.1, prove: true })).toBe('inconclusive');
    expect(regressionVerdict({ ...shown, change: 0.1, prove: true, proven: true })).toBe('pass');
  });

  test('a change that is not known never passes', () => {
    expect(regressionVerdict({ ...shown, change: Number.NaN })).toBe('inconclusive');
  });
});
