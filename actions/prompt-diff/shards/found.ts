import type { Context } from '../../../shared/action/context.ts';
import { messageOf } from '../../../shared/action/errors.ts';
import { aloneOf } from './alone.ts';
import { type Compared, type Comparing, compareHere, compareWith } from './compare.ts';
import type { Opening } from './task.ts';

/** So many files are worth threads: to start some takes as long as to compare thirty. */
const many = 100;

/** Compares what was found: in several threads where there is much of it, else in this one. */
export async function compareFound(comparing: Comparing, context: Context): Promise<Compared> {
  const { threads, log, text, signal } = context;
  const { found, measures, ask } = comparing;
  // Models are asked about all changes, which stay where they were found; and take longer than any comparison.
  const alone = threads === undefined || ask !== undefined ? [] : aloneOf(found.pairs, measures.config);
  if (threads === undefined || alone.length < many) return compareHere(comparing);
  const opening: Opening = { config: measures.config, text, secrets: log.secrets() };
  const others = await threads('prompt-diff', opening);
  if (others.length === 0) return compareHere(comparing);
  try {
    return await compareWith(comparing, others, alone);
  } catch (error) {
    signal.throwIfAborted();
    // What is wrong with a file is not thrown: a thread has failed, or could not be started.
    log.info(`Compared in one thread, since another one failed: ${messageOf(error)}`);
    return await compareHere(comparing);
  } finally {
    for (const thread of others) void thread.end();
  }
}
