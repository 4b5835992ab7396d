import { setImmediate } from 'node:timers/promises';
import type { Impact, PromptChange, Sides } from '../../../shared/prompts/diff/change.ts';
import { diffPrompts } from '../../../shared/prompts/diff/diff.ts';
import { impactOfAll } from '../../../shared/prompts/diff/impact.ts';
import type { Tree } from '../../../shared/revision/tree.ts';
import type { Thread } from '../../../shared/threads/thread.ts';
import type { Touched } from '../../../shared/touched/files.ts';
import { bothSides, type Unread } from '../../../shared/touched/sides.ts';
import { type Told, toldChanges } from '../shown.ts';
import { type Outcome, Shard, type ShardFile } from './shard.ts';
import type { Question } from './task.ts';
import { isTold } from './told.ts';

export interface Compared extends Unread {
  /** The heaviest of all changes, told or not. */
  readonly impact: Impact;
  /** In order of path. */
  readonly told: readonly Told[];
  readonly looked: number;
}

/** What is compared, and who is asked about what was found. */
export interface Comparing {
  readonly found: Touched;
  readonly trees: Required<Sides<Tree>>;
  readonly cosmetic: boolean;
  readonly measures: ConstructorParameters<typeof Shard>[0];
  readonly shown: ConstructorParameters<typeof Shard>[1];
  readonly signal: AbortSignal;
  /** Asks models about all changes. */
  readonly ask?: (changes: readonly PromptChange[]) => Promise<Parameters<typeof toldChanges>[4]>;
}

/** Files that are handed to a thread at once: some thirty milliseconds of work. */
const atOnce = 20;
/** So many are with a thread, so that it need not wait for the next. */
const ahead = 2;

/** Compares in this thread. */
export const compareHere = (comparing: Comparing): Promise<Compared> => compareWith(comparing, [], []);

/**
 * Compares in this thread and in others. What comes of it is the same: a file whose prompts all stand on both sides has
 * nothing to do with any other, and those that are left are compared here, all together.
 * @param alone which pairs are whole files by themselves, by number
 */
export async function compareWith(
  comparing: Comparing,
  threads: readonly Thread[],
  alone: readonly number[],
): Promise<Compared> {
  const { found, trees, cosmetic, measures, shown, signal, ask } = comparing;
  const outcomes: Outcome[] = [];
  const shard = new Shard(measures, shown);
  // Read ahead: who reads and who compares are not to wait for each other.
  const files = alone.map((index) => ({ index, file: fileOf(comparing, index) }));
  for (const { file } of files) file.catch(() => undefined);
  const take = () => files.splice(0, atOnce);
  const work = async (compare: (files: readonly ShardFile[]) => Promise<Outcome[]>): Promise<void> => {
    for (let some = take(); some.length > 0; some = take()) {
      signal.throwIfAborted();
      const read = await Promise.all(some.map(async ({ index, file }) => ({ index, file: await file })));
      const whole = read.flatMap(({ index, file }) => (file === undefined ? [] : [{ index, file }]));
      const came = await compare(whole.map(({ file }) => file));
      for (const [at, { index }] of whole.entries()) outcomes[index] = came[at];
      // What other threads say is heard in between.
      await setImmediate();
    }
  };
  const askThread = <T>(thread: Thread, question: Question): Promise<T> => thread.ask(question) as Promise<T>;
  await Promise.all([
    ...threads.flatMap((thread) =>
      Array.from({ length: ahead }, () => work((files) => askThread(thread, { compare: files }))),
    ),
    ...(alone.length > 0 ? [work((files) => shard.compare(files))] : []),
  ]);
  const left = [...found.pairs.keys()].filter((index) => outcomes[index] === undefined);
  const pairs = left.flatMap((index) => found.pairs[index] ?? []);
  const sides = await bothSides({ ...found, pairs }, trees);
  const rest = diffPrompts(sides.base, sides.head);
  const done = outcomes.filter((outcome) => outcome !== undefined);
  const impacts = [rest.impact, ...done.flatMap((outcome) => outcome.impacts)];
  const counted = rest.changes.filter(({ impact }) => isTold(cosmetic)(impact));
  const among = counted.length + done.flatMap((outcome) => outcome.impacts).filter(isTold(cosmetic)).length;
  const said = await ask?.(rest.changes);
  const told = await Promise.all([
    ...threads.map((thread) => askThread<Told[]>(thread, { tell: { among, cosmetic } })),
    shard.tell(among, isTold(cosmetic)),
    toldChanges(counted, measures, among, shown, said),
  ]);
  const unread = found.pairs.map((_, index) => outcomes[index] ?? sides.unread[left.indexOf(index)]);
  return {
    impact: impactOfAll(impacts),
    told: told.flat().sort((a, b) => (a.prompt.path < b.prompt.path ? -1 : a.prompt.path > b.prompt.path ? 1 : 0)),
    problems: unread.flatMap((one) => one?.problems ?? []),
    notes: unread.flatMap((one) => one?.notes ?? []),
    looked: sides.looked + done.reduce((sum, { looked }) => sum + looked, 0),
  };
}

async function fileOf({ found, trees }: Comparing, index: number): Promise<ShardFile | undefined> {
  const path = found.pairs[index]?.head;
  if (path === undefined) return undefined;
  const [base, head] = await Promise.all([trees.base.read(path), trees.head.read(path)]);
  return base && head && { path, foundBy: found.foundBy(path), base, head };
}
