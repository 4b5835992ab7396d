import type { Item } from '../../shared/pricing/estimate/estimate.ts';
import type { Requests } from '../../shared/pricing/estimate/requests.ts';
import type { Range } from '../../shared/pricing/estimate/usage.ts';
import type { Row, RowSide } from './data.ts';
import type { Served } from './served.ts';

/** Something that is paid for on one side, with what is told of it. */
export interface Priced {
  readonly kind: Row['kind'];
  readonly label: string;
  readonly suite?: string | undefined;
  readonly file?: string;
  readonly line?: number;
  readonly item: Item;
  readonly about: Omit<RowSide, 'charges' | 'monthly' | 'perRequest'>;
  /** A part of the runs of a suite: whose, and how often a month what a measurement has of one run is paid for. */
  readonly runs?: {
    readonly suite: string;
    readonly what: 'gate' | 'judge' | 'embeddings';
    /** As results may name it. */
    readonly models: readonly string[];
    readonly each: Range;
  };
  /** The prompt as it was read: another object is a prompt that changed. */
  readonly source?: object;
  /** Where it is requests of a prompt. */
  readonly requests?: Requests;
  readonly served?: Served;
  readonly candidates?: readonly { readonly served: Served; readonly requests: Requests; readonly retires: boolean }[];
}
