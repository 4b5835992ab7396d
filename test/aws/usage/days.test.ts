import { describe, expect, it } from 'vitest';
import { type Day, monthOf, noRequests } from '../../../shared/aws/usage/days.ts';

const day = (requests: number, given: Partial<Day> = {}): Day => ({
  ...noRequests,
  requests,
  input: requests * 100,
  output: requests * 20,
  ...given,
});

describe('a month of metered days has', () => {
  it('as many requests as the days, for 730 / 24 of them', () => {
    // 1,200 in 3 days: 400 × 30.4167. The quietest has 300, the busiest 500.
    expect(monthOf([day(300), day(400), day(500)])).toMatchObject({
      requests: { low: 9125, expected: 12_167, high: 15_208 },
      days: 3,
    });
  });

  it('its quietest and busiest seven days in a row, where there are two weeks', () => {
    // Six days of 100 and one of 0, then six of 200 and one of 0: 600 and 1,200 in 7 days, 1,800 in 14.
    const week = (requests: number) => [...Array<Day>(6).fill(day(requests)), day(0)];
    expect(monthOf([...week(100), ...week(200)])).toMatchObject({
      requests: { low: Math.round((600 / 7) * (730 / 24)), expected: Math.round((1800 / 14) * (730 / 24)), high: 5214 },
    });
  });

  it('the lengths of answers, and the parts of the input that a cache took and gave', () => {
    // Answers: 10 × 10 and 10 × 30 tokens. Input: 600 + 1,200 from a cache + 200 written to one, of 20 requests.
    const days = [
      day(10, { input: 300, output: 100, cacheRead: 700, cacheWrite: 200 }),
      day(10, { input: 300, output: 300, cacheRead: 500 }),
    ];
    expect(monthOf(days)).toEqual({
      requests: { low: 304, expected: 304, high: 304 },
      output: { low: 10, expected: 20, high: 30 },
      cached: 0.6,
      written: 0.1,
      input: 100,
      days: 2,
    });
  });

  it('no days before a model was first asked, and nothing where it never was', () => {
    expect(monthOf([day(0), day(0), day(10), day(0)])).toMatchObject({ requests: { expected: 152 }, days: 2 });
    expect(monthOf([day(0), day(0)])).toBeUndefined();
  });
});
