import { quantity } from '../action/inputs.ts';
import { parseDuration, parseMoney } from '../config/quantity.ts';

/** What every action that asks models takes for its limits. */
export const limitInputs = {
  'max-cost': quantity(
    'The most that this run may cost, such as `$2.00`. It stops there, and the verdict is `error`.',
    parseMoney,
  ),
  'max-time': quantity(
    'The longest that this run may take, such as `30 min`. Nothing further is asked then, and the verdict is `error`.',
    parseDuration,
  ),
};

/** Their values. */
export interface LimitInputs {
  /** US dollars. */
  readonly 'max-cost'?: number | undefined;
  /** Milliseconds. */
  readonly 'max-time'?: number | undefined;
}
