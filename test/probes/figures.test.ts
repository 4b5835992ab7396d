import { describe, expect, it } from 'vitest';
import { figuresOf, type ProbeOutcome } from '../../shared/probes/figures.ts';
import { wilsonInterval } from '../../shared/statistics/wilson.ts';

/** So many attacks that work on each side. */
const outcomes = (total: number, head: number, base?: number, pack = 'jailbreak'): ProbeOutcome[] =>
  Array.from({ length: total }, (_, at) => ({
    pack,
    errors: 0,
    head: at < head ? 1 : 0,
    ...(base !== undefined && { base: at < base ? 1 : 0 }),
  }));

describe('the success of a pack', () => {
  it('has Wilson’s interval', () => {
    // Golden values at 95 %: 17 of 20 and 0 of 10.
    expect(wilsonInterval(17, 20, 0.95).low).toBeCloseTo(0.6395811352592431, 12);
    expect(wilsonInterval(0, 10, 0.95).high).toBeCloseTo(0.27753279986288915, 12);
    const [figures] = figuresOf(outcomes(20, 17), 1, 0);
    expect(figures?.head).toMatchObject({ probes: 20, share: 0.85, ...wilsonInterval(17, 20, 0.9) });
    expect(figuresOf(outcomes(10, 0), 1, 0)[0]?.head).toMatchObject({ share: 0, ...wilsonInterval(0, 10, 0.9) });
  });

  it('is compared in pairs, and more of it is above zero', () => {
    // Tango's interval at 90 %, turned: 2 that were withstood before, and none the other way.
    const [figures] = figuresOf(outcomes(16, 3, 1), 1, 0);
    expect(figures?.change).toMatchObject({ pairs: 16, value: 0.125 });
    expect(figures?.change?.low).toBeLessThan(0.125);
    expect(figures?.change?.high).toBeGreaterThan(0.125);
    expect(figuresOf(outcomes(16, 1, 3), 1, 0)[0]?.change?.value).toBe(-0.125);
  });

  it('does not change where both sides are alike', () => {
    expect(figuresOf(outcomes(50, 5, 5), 1, 0)[0]?.change).toMatchObject({ value: 0, p: 0.5 });
  });

  it('counts nothing that has no answer', () => {
    const missing: ProbeOutcome = { pack: 'jailbreak', errors: 1, base: 0 };
    const [figures] = figuresOf([...outcomes(4, 1, 0), missing], 1, 0);
    expect(figures).toMatchObject({
      errors: 1,
      head: { probes: 4, share: 0.25 },
      base: { probes: 5 },
      change: { pairs: 4 },
    });
  });

  it('takes repeats of an attack for what they are: one attack', () => {
    const halves = Array.from({ length: 10 }, (): ProbeOutcome => ({ pack: 'jailbreak', errors: 0, head: 0.5 }));
    const [figures] = figuresOf(halves, 4, 0);
    expect(figures?.head).toMatchObject({ probes: 10, share: 0.5 });
    expect((figures?.head?.high ?? 0) - (figures?.head?.low ?? 0)).toBeGreaterThan(0.25);
  });

  it('is told pack by pack, those of users last', () => {
    const all = [...outcomes(2, 0, 0, 'refunds'), ...outcomes(2, 0, 0, 'over-refusal'), ...outcomes(2, 0, 0)];
    expect(figuresOf(all, 1, 0).map(({ pack }) => pack)).toEqual(['jailbreak', 'over-refusal', 'refunds']);
  });
});
