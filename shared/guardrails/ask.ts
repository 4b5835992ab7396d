import { MissingCredentials, messageOf } from '../action/errors.ts';
import { type Model, ModelError } from '../models/model.ts';
import type { Labelled } from './labelled.ts';
import { requestOf } from './open.ts';
import { costOf, type Spent } from './price.ts';
import type { Verdict } from './verdict.ts';

export interface Asking {
  readonly model: Model;
  readonly rows: readonly Labelled[];
  readonly signal: AbortSignal;
  /** When it aborts, nothing further is sent, also not again; its reason is told. */
  readonly deadline?: AbortSignal | undefined;
  /** US dollars a text unit, by what is paid for; of this region. */
  readonly prices: Readonly<Record<string, number>>;
  /** What may still be spent, in US dollars: one purse for all that are asked. */
  readonly purse: Purse;
  readonly progress?: (done: number) => void;
}

/** What may be spent, by several that ask. */
export class Purse {
  readonly max: number;
  spent = 0;
  /** What a text unit has cost at most, in US dollars. */
  dearest = 0;
  #reserved = 0;

  constructor(max = Number.POSITIVE_INFINITY) {
    this.max = max;
  }

  /** @returns whether there is as much */
  reserve(dollars: number): boolean {
    if (this.spent + this.#reserved + dollars > this.max + 1e-12) return false;
    this.#reserved += dollars;
    return true;
  }

  pay(reserved: number, dollars: number): void {
    this.#reserved -= reserved;
    this.spent += dollars;
  }
}

export interface Asked {
  /** At the place of each row; absent where there is no answer. */
  readonly verdicts: readonly (Verdict | undefined)[];
  /** Why there is none, by place. */
  readonly errors: ReadonlyMap<number, string>;
  /** Why nothing further was asked. */
  readonly stopped?: { readonly why: 'max-cost' | 'max-time' | 'failed'; readonly message: string };
  readonly sent: number;
  readonly kept: number;
  readonly spent: Spent;
}

/**
 * Asks about each row, one request a row. The first alone: it tells what a text unit costs, and meets what all others
 * would. An answer that the ledger has costs nothing.
 * @throws MissingCredentials where there is nothing to sign in with; the signal's reason when aborted
 */
export async function askAll({ model, rows, signal, deadline, prices, purse, progress }: Asking): Promise<Asked> {
  const verdicts: (Verdict | undefined)[] = rows.map(() => undefined);
  const errors = new Map<number, string>();
  const units: Record<string, number> = {};
  let [sent, kept, done, next] = [0, 0, 0, 0];
  let stopped: Asked['stopped'];
  const stopInTime = ({ reason }: AbortSignal): void => {
    stopped ??= { why: 'max-time', message: `${done} of ${rows.length} texts were asked: ${messageOf(reason)}.` };
  };

  const ask = async (at: number): Promise<void> => {
    if (deadline?.aborted) return stopInTime(deadline);
    const row = rows[at] as Labelled;
    const request = requestOf(row.text, row.source);
    const isKept = model.keeps?.(request, { repeat: 0 }) === true;
    const expected = isKept ? 0 : purse.dearest * Math.ceil(row.text.length / 1000);
    if (!purse.reserve(expected) || (!isKept && purse.spent >= purse.max)) {
      stopped ??= { why: 'max-cost', message: `max-cost is reached: ${done} of ${rows.length} texts were asked.` };
      return;
    }
    let paid = 0;
    try {
      const { text, attempts } = await model.ask(request, {
        signal,
        repeat: 0,
        ...(deadline && { closing: deadline }),
      });
      const verdict = JSON.parse(text) as Verdict;
      verdicts[at] = verdict;
      if (attempts === 0) kept += 1;
      else {
        sent += 1;
        for (const [name, count] of Object.entries(verdict.units)) units[name] = (units[name] ?? 0) + count;
        paid = costOf(verdict.units, prices).dollars;
        purse.dearest = Math.max(purse.dearest, paid / Math.max(1, Math.ceil(row.text.length / 1000)));
      }
    } catch (error) {
      if (!(error instanceof ModelError)) {
        if (signal.aborted || !deadline?.aborted) throw error;
        errors.set(at, messageOf(deadline.reason));
        return stopInTime(deadline);
      }
      if (error.code === 'credentials') throw new MissingCredentials(error.message, { cause: error });
      errors.set(at, messageOf(error));
      if (error.fatal) stopped ??= { why: 'failed', message: error.message };
    } finally {
      purse.pay(expected, paid);
    }
    done += 1;
    progress?.(done);
  };
  const work = async (): Promise<void> => {
    while (next < rows.length && stopped === undefined) {
      signal.throwIfAborted();
      next += 1;
      await ask(next - 1);
    }
  };
  if (rows.length > 0) {
    next = 1;
    await ask(0);
  }
  const workers = await Promise.allSettled(Array.from({ length: Math.min(model.concurrency, rows.length) }, work));
  for (const worker of workers) if (worker.status === 'rejected') throw worker.reason;
  return { verdicts, errors, ...(stopped && { stopped }), sent, kept, spent: costOf(units, prices) };
}
