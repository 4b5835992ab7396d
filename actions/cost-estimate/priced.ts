import type { Item } from '../../shared/pricing/estimate/estimate.ts';
import type { Requests } from '../../shared/pricing/estimate/requests.ts';
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
  /** The prompt as it was read: another object is a prompt that changed. */
  readonly source?: object;
  /** Where it is requests of a prompt. */
  readonly requests?: Requests;
  readonly served?: Served;
  readonly candidates?: readonly { readonly served: Served; readonly requests: Requests; readonly retires: boolean }[];
}
