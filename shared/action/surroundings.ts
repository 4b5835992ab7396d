import type { Section } from '../report/document.ts';
import type { Clock } from './context.ts';
import type { RawInputs } from './inputs.ts';
import type { Log } from './log.ts';

/** Where a run tells its outcome, beside GitHub. */
export interface Output {
  /** All outputs at once. What is `undefined` is told as empty. */
  set(values: Readonly<Record<string, unknown>>): void;
  /** Shows the report, and where its files are. */
  show(sections: readonly Section[], files: readonly string[]): Promise<void>;
}

/** What a run is given: a workflow's step or a terminal. Nothing else is read from the process after this. */
export interface Surroundings {
  readonly inputs: RawInputs;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** Absolute; where relative paths begin. */
  readonly directory: string;
  readonly signal: AbortSignal;
  readonly log: Log;
  readonly output: Output;
  readonly clock: Clock;
}
