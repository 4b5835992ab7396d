import type { Operation } from '../../shared/targets/target.ts';
import { logInto } from '../action/surroundings.ts';

/** An operation that may do everything, and waits for nothing. */
export const operation = (given: Partial<Operation> = {}): Operation => ({
  signal: new AbortController().signal,
  deadline: Number.POSITIVE_INFINITY,
  clock: () => 0,
  wait: async () => {},
  progress: () => {},
  log: logInto([]),
  token: (name) => `aiops-${name}`,
  hold: async () => {},
  ...given,
});
