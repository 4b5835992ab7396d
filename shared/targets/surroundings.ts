import type { Clock } from '../action/context.ts';
import type { Log } from '../action/log.ts';

/** What a target is opened with: where it is started from, and with whose rights. */
export interface TargetSurroundings {
  /** Of `deployments:` in aiops.yml. */
  readonly deployment: string;
  readonly environment: string;
  /** Alarms that have to be quiet, before and while it goes live. Empty: none are watched. */
  readonly alarms: readonly string[];
  readonly env: Readonly<NodeJS.ProcessEnv>;
  /** The working directory, absolute. */
  readonly directory: string;
  readonly log: Log;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Where branches are pushed to; absent on a terminal, where the clone's own are moved. */
  readonly remote?: { readonly serverUrl: string; readonly page: string; readonly token?: string };
  /** @throws UserError when a program that the configuration names may not be started: it comes from a stranger */
  checkExecution(what: string): void;
}
