import { formatDuration } from '../config/format.ts';
import { type Operation, type Outcome, TargetError } from './target.ts';

interface Pace {
  /** Milliseconds between two looks, in the end: the first come sooner. */
  readonly every: number;
}

/** Milliseconds before the second look, at most, and by how much each pause is longer than the last. */
const pace = { first: 5000, growth: 1.2 } as const;

/**
 * Looks until there is an outcome. A look that fails for the moment has been repeated by whoever made it.
 * @param look an outcome, or what goes on, for people
 * @returns `unfinished` when the time is over or the run is cancelled
 */
export async function untilEnd(
  operation: Operation,
  look: () => Promise<Outcome | string>,
  { every }: Pace = { every: 30_000 },
): Promise<Outcome> {
  const { signal, clock, deadline, progress } = operation;
  const begun = clock();
  let last = '';
  let pause = Math.min(pace.first, every);
  for (;;) {
    if (signal.aborted) return unfinished(operation, last);
    const seen = await look();
    if (typeof seen !== 'string') return seen;
    if (seen !== last) progress(seen);
    last = seen;
    const left = deadline - clock();
    if (left <= 0)
      return { state: 'unfinished', reason: `It had not ended after ${formatDuration(clock() - begun)}: ${seen}.` };
    try {
      await operation.wait(Math.min(pause, left));
    } catch {
      return unfinished(operation, last);
    }
    pause = Math.min(pause * pace.growth, every);
  }
}

/** @param how what it was doing, for people */
export function unfinished({ signal }: Operation, how: string): Outcome {
  const { reason } = signal as { readonly reason: unknown };
  const why = reason instanceof Error ? reason.message : String(reason ?? 'the time is over');
  return { state: 'unfinished', reason: `It was broken off (${why})${how === '' ? '' : `: ${how}`}.` };
}

/** Whether the answer to a change was lost: it may have been made all the same. */
export const isLost = (error: unknown): error is TargetError => error instanceof TargetError && error.uncertain;
