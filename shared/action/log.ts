import { formatDuration } from '../config/format.ts';
import type { Place } from './errors.ts';

/** How far a long measurement is. */
export interface Progress {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** 0 to 1, of what is done. */
  readonly passRate?: number;
  readonly inFlight: number;
  /** How many requests may be in flight, where an endpoint throttles. */
  readonly throttled?: number;
  /** US dollars. */
  readonly spent?: number;
  /** Seconds. */
  readonly left?: number;
}

/** What a run tells while it works. Texts may be hostile: an implementation makes them inert for its place. */
export interface Log {
  info(text: string): void;
  warning(text: string, place?: Place): void;
  error(text: string, place?: Place): void;
  group<T>(title: string, body: () => Promise<T>): Promise<T>;
  /** Shown at most every few seconds in a workflow's log, and rewritten in place on a terminal. */
  progress(progress: Progress): void;
  /** From now on this value is never printed. */
  secret(value: string): void;
  /** A text that leaves the run in another way, without those values. */
  hidden(text: string): string;
}

/** `eval 420/1000 · 97.1 % pass · 48 in flight · $0.42 · 9 s left` */
export function progressLine(progress: Progress): string {
  const { label, done, total, passRate, inFlight, throttled, spent, left } = progress;
  return [
    `${label} ${done}/${total}`,
    passRate === undefined ? undefined : `${(passRate * 100).toFixed(1)} % pass`,
    `${inFlight} in flight`,
    throttled === undefined ? undefined : `throttled, ${throttled} at once`,
    spent === undefined ? undefined : `$${spent.toFixed(2)}`,
    left === undefined ? undefined : `${formatDuration(Math.ceil(left) * 1000)} left`,
  ]
    .filter((part) => part !== undefined)
    .join(' · ');
}

/** Passes on what is due: at most one in each interval, so that a log stays readable. */
export function throttled(now: () => number, interval: number): (show: () => void) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (show) => {
    const time = now();
    if (time - last < interval) return;
    last = time;
    show();
  };
}
