import { product } from '../money.ts';
import type { Charge, Component } from './charge.ts';
import type { Range, Scenario } from './usage.ts';

/** Something that is done so often a month, and costs the same each time: a run of a suite, as it was measured. */
export interface Runs {
  readonly kind: 'runs';
  readonly component: Component;
  /** US dollars of one run. */
  readonly run: number;
  readonly runs: Range;
}

export const runsCharge = ({ component, run, runs }: Runs, scenario: Scenario): Charge => ({
  component,
  tier: 'standard',
  monthly: product([run, runs[scenario]]),
});
