import type { Live } from '../targets/target.ts';
import type { Before, Entry, Listed, Records, State, Status } from './records.ts';

/** Statuses that are read at once. */
const atOnce = 4;

/** What is recorded of a deployment in an environment, newest first, as far back as anything can depend on it. */
export class History {
  readonly entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    this.entries = entries;
  }

  /**
   * Each entry costs a request, so of those that are older than two good ones of different content only those of some
   * contents are read: there is a way back by then.
   * @param of digests of contents
   */
  static async read(
    records: Records,
    deployment: string,
    environment: string,
    of: readonly (string | undefined)[] = [],
  ): Promise<History> {
    const wanted = new Set(of);
    const entries: Entry[] = [];
    const good = new Set<string>();
    let waiting: Listed[] = [];
    const readWaiting = async (): Promise<void> => {
      const statuses = await Promise.all(waiting.map(({ id }) => records.statuses(id)));
      for (const [index, listed] of waiting.entries()) {
        const entry = { ...listed, statuses: statuses[index] ?? [] };
        entries.push(entry);
        const content = contentOf(entry);
        if (isGood(entry) && new History(entries).badSince(content) === undefined) good.add(content);
        // What was found bad leads to what was before it.
        if (wanted.has(content) && entry.before?.content !== undefined) wanted.add(entry.before.content);
      }
      waiting = [];
    };
    for await (const listed of records.list(deployment, environment)) {
      if (good.size >= 2 && !wanted.has(listed.manifest.contentDigest)) continue;
      waiting.push(listed);
      if (waiting.length === atOnce) await readWaiting();
    }
    await readWaiting();
    return new History(entries);
  }

  /** Begun, and neither found good nor bad: its run was killed, or still goes on. */
  unfinished(): readonly Entry[] {
    return this.entries.filter((entry) => !has(entry, 'success') && !has(entry, 'failure'));
  }

  /** Whether this content was found bad, by whichever release of it, and no later one of it was good. */
  badSince(content: string): Entry | undefined {
    const newest = this.entries.find((entry) => contentOf(entry) === content && isEnded(entry));
    return newest !== undefined && has(newest, 'failure') ? newest : undefined;
  }

  /** What should be live: the newest that went live, and against which nothing was said since. */
  current(): Entry | undefined {
    return this.entries.find(isGood);
  }

  /** Whether an entry is newer than what should be live. */
  isAfterCurrent(entry: Entry): boolean {
    const current = this.current();
    return current === undefined || this.entries.indexOf(entry) < this.entries.indexOf(current);
  }

  /** What to go back to from what is live: the newest that was good, is not that, and was not found bad since. */
  lastGood(live: string | undefined): Entry | undefined {
    return this.entries.find(
      (entry) => isGood(entry) && contentOf(entry) !== live && this.badSince(contentOf(entry)) === undefined,
    );
  }

  /**
   * What to put back when a change of what is live fails: that itself, or, where it was found bad and is live all the
   * same, what was before it. `undefined` where nothing was.
   */
  before({ point, content }: Live): Before | undefined {
    if (point === undefined) return undefined;
    let found: Before | undefined = { point, ...(content !== undefined && { content }) };
    const seen = new Set<string>();
    while (found?.content !== undefined && this.badSince(found.content) !== undefined) {
      // It was put there by nobody's release, and had itself before it.
      if (seen.has(found.content)) return found;
      seen.add(found.content);
      found = this.badSince(found.content)?.before;
    }
    return found;
  }

  /** What is live, as it was recorded; `undefined` when nobody recorded it. */
  entryOf({ content }: Pick<Live, 'content'>): Entry | undefined {
    return content === undefined ? undefined : this.entries.find((entry) => contentOf(entry) === content);
  }
}

export const contentOf = ({ manifest }: Pick<Entry, 'manifest'>): string => manifest.contentDigest;

const has = ({ statuses }: Entry, state: State): boolean => statuses.some((status) => status.state === state);

const isEnded = (entry: Entry): boolean => has(entry, 'success') || has(entry, 'failure');

/** It went live once, and no failure was told of it after that. */
export function isGood({ statuses }: Entry): boolean {
  const success = statuses.findLastIndex(({ state }) => state === 'success');
  return success >= 0 && !statuses.slice(success).some(({ state }) => state === 'failure');
}

/** Why it was found bad; `undefined` where it was not, or was good again later. What is told after it is of what was put back. */
export function failureOf({ statuses }: Pick<Entry, 'statuses'>): Status | undefined {
  const since = statuses.slice(statuses.findLastIndex(({ state }) => state === 'success') + 1);
  return since.find(({ state }) => state === 'failure');
}
