import { describe, expect, it } from 'vitest';
import { calibrated, sampleOf } from '../../../shared/pricing/measured/calibrated.ts';

describe('counts of a library that are held to a provider’s', () => {
  it('are those of the provider where each case was counted', () => {
    expect(calibrated([100, 200], [0, 1], [120, 230])).toEqual({ input: [120, 230], factor: 350 / 300 });
  });

  it('have what the provider counts more on average, and are off as far as single cases are', () => {
    // 110 + 130 for 100 + 100: 1.2 times. Of that the one has 1.1 / 1.2 = 0.9167, the other 1.3 / 1.2 = 1.0833.
    expect(calibrated([100, 50, 100, 10], [0, 2], [110, 130])).toEqual({
      input: [110, 60, 130, 12],
      factor: 1.2,
      error: { below: 0.0833, above: 0.0833 },
    });
  });

  it('stay as they are where nothing was to count', () => {
    expect(calibrated([0, 0], [0], [0])).toEqual({ input: [0, 0], factor: 1, error: { below: 0, above: 0 } });
  });

  it('take all of a few cases, and of many twenty that lie evenly', () => {
    expect(sampleOf(3)).toEqual([0, 1, 2]);
    expect(sampleOf(0)).toEqual([]);
    const many = sampleOf(191);
    expect(many).toEqual(Array.from({ length: 20 }, (_, at) => at * 10));
  });
});
