import { counting } from '../shared/pricing/tokens/counting.ts';
import type { Work } from '../shared/threads/work.ts';

/** The only list of what a thread can do. */
export const works: readonly Work<never, unknown>[] = [counting];
