import type { Watch, WatchPlace } from '../aws/watch/watch.ts';
import type { CloudWatchSettings } from '../config/costs/cloudwatch.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Client } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import type { Scripts } from '../grading/script/script.ts';
import type { Connection, OpenedGuardrail } from '../guardrails/open.ts';
import type { Subject } from '../guardrails/subject.ts';
import type { LedgerSettings } from '../ledger/keeper.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { ModelConfig } from '../models/config.ts';
import type { Model } from '../models/model.ts';
import type { RequestCounter } from '../pricing/measured/counter.ts';
import type { UsageMeter } from '../pricing/measured/usage.ts';
import type { ResultsFolder } from '../results/folder.ts';
import type { Revision, Tree } from '../revision/tree.ts';
import type { TargetConfig } from '../targets/config.ts';
import type { Target } from '../targets/target.ts';
import type { Trust } from '../trust/trust.ts';
import type { CommonInputs } from './common-inputs.ts';
import type { Log } from './log.ts';

/** Milliseconds since 1970. */
export type Clock = () => number;

/** Whose configuration is in force, settled by trust. */
export interface Rules {
  readonly config: LoadedConfig;
  /** The base's, where the stricter of both decides. */
  readonly stricter?: LoadedConfig;
}

/** What goes live, for its target. */
export interface TargetAbout {
  readonly deployment: string;
  readonly environment: string;
  readonly alarms: readonly string[];
  readonly tree: Tree;
}

/** All that an action may know of and do to the world, apart from its inputs. */
export interface Context {
  readonly event: Event;
  readonly trust: Trust;
  readonly revision: Revision;
  readonly rules: Rules;
  /** GitHub, for what is recorded there. Absent without a token. */
  readonly client?: Client;
  /** The working directory, absolute. */
  readonly directory: string;
  readonly results: ResultsFolder;
  readonly log: Log;
  /** Aborted with a reason for people when the run has to end. */
  readonly signal: AbortSignal;
  readonly clock: Clock;
  readonly text: CommonInputs['text'];
  /** Opens a model of `models:`, to answer or to embed texts; what it reads (recorded answers) comes from the tree. */
  readonly model: (name: string, config: ModelConfig, tree: Tree, role?: 'embeds') => Promise<Model>;
  /** Reads how models are used from where it is metered. For trusted events alone. */
  readonly meter: (settings: CloudWatchSettings | undefined) => Promise<UsageMeter>;
  /** Counts tokens as a model's own provider does; `undefined` where it does not. For trusted events alone. */
  readonly counter: (config: ModelConfig) => Promise<RequestCounter | undefined>;
  /** Opens a guardrail of Bedrock to be tested. For trusted events alone. */
  readonly guardrail: (subject: Subject, connection: Connection) => Promise<OpenedGuardrail>;
  /** Runs scripts that graders are; they come from the tree. Whoever opens them closes them. */
  readonly scripts: (tree: Tree) => Scripts;
  /** Asks CloudWatch of what is live. For trusted events alone. */
  readonly watch: (place: WatchPlace) => Promise<Watch>;
  /**
   * Opens a place where releases go live. Whoever opens it closes it.
   * @param about what goes live there; programs that the configuration names come from `tree`
   */
  readonly target: (config: TargetConfig, about: TargetAbout) => Promise<Target>;
  /** Brings the answers that were kept; it is written and taken back when the verdict has been told. Never fails. */
  readonly ledger: (settings: LedgerSettings) => Promise<Ledger>;
}
