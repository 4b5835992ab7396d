import type { Requests } from '../estimate/requests.ts';
import type { Scenario } from '../estimate/usage.ts';
import type { MeasuredAnswers } from '../measured/answers.ts';
import type { Money } from '../money.ts';

/** Another model for the same prompt, with what its requests would cost. */
export interface Alternative {
  readonly model: string;
  readonly requests: Requests;
  /** It passed the gate in eval results of this commit. */
  readonly passed: boolean;
  /** The suite that measured it, and where that stands. */
  readonly suite?: string;
  readonly source?: MeasuredAnswers['source'];
  /** It is going to be taken away: nobody is sent there. */
  readonly retires?: true;
}

/** Something of the head that is paid for by request. */
export interface Advised {
  /** The item's id in the estimate. */
  readonly id: string;
  readonly provider?: string | undefined;
  readonly model: string;
  readonly requests: Requests;
  /** Tokens that all requests begin with alike, tools and system first, as caches read them; 0 where there are none. */
  readonly prefix: number;
  /** The requests ask for a cache already. */
  readonly caches: boolean;
  /** Output tokens at most, where that is set. */
  readonly most?: number | undefined;
  /** Mean tokens of the prompt at the base, where it is there. */
  readonly before?: number;
  readonly alternatives: readonly Alternative[];
  /** The day on which the model is taken away, where that is known: `2027-01-14`. */
  readonly retires?: string | undefined;
}

/** What could be saved, and how. Savings do not add up: one may take away from another. */
export interface Advice {
  /** The item's id. */
  readonly about: string;
  readonly kind: 'cache' | 'batch' | 'smaller-model' | 'shorter-prompt' | 'output-limit';
  /** What to do, one sentence of ours in plain text. */
  readonly message: string;
  /** What it rests on. */
  readonly because?: string;
  /** Where what it rests on stands. */
  readonly source?: MeasuredAnswers['source'];
  /** A month; as expected more than nothing. */
  readonly saving: Readonly<Record<Scenario, Money>>;
}

/** Pure. The greatest saving first. */
export type Advise = (advised: readonly Advised[]) => Advice[];
