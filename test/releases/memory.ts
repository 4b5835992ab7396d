import {
  type Entry,
  type Holder,
  type Lock,
  LockedError,
  type Locks,
  type Records,
  type State,
} from '../../shared/releases/records.ts';

type Turn = (what: string) => Promise<void>;

/** Records in memory, as all runs share them. */
export class Book {
  readonly entries: Entry[] = [];
  #now = 0;

  /**
   * @param onMark is told of each status, when it is written
   * @param twice each record is made twice: the first answer was lost
   */
  seenBy(turn: Turn, onMark: (entry: Entry, state: State) => void = () => {}, twice = false): Records {
    const at = (): string => new Date(Date.UTC(2026, 10, 23) + 1000 * this.#now++).toISOString();
    return {
      list: async function* (this: Book) {
        await turn('list');
        yield* [...this.entries].reverse();
      }.bind(this),
      statuses: async (id) => {
        await turn('statuses');
        return this.entries.find((entry) => entry.id === id)?.statuses ?? [];
      },
      begin: async (given) => {
        await turn('begin');
        const write = (): Entry => {
          const entry: Entry = { ...given, id: `${this.entries.length + 1}`, by: 'maria', at: at(), statuses: [] };
          this.entries.push(entry);
          return entry;
        };
        if (twice) write();
        return write();
      },
      mark: async (id, state, description) => {
        await turn(`mark ${state}`);
        const index = this.entries.findIndex((entry) => entry.id === id);
        const entry = this.entries[index] as Entry;
        this.entries[index] = { ...entry, statuses: [...entry.statuses, { state, description, at: at() }] };
        onMark(entry, state);
      },
    };
  }
}

/** A lock in memory. Whether a run has ended is asked of the test. */
export class Lockers implements Locks {
  readonly #held = new Map<string, Holder>();
  readonly #isOver: (run: string) => boolean;
  readonly #turn: (run: string) => Turn;

  constructor(isOver: (run: string) => boolean = () => false, turn: (run: string) => Turn = () => async () => {}) {
    this.#isOver = isOver;
    this.#turn = turn;
  }

  async take(environment: string, holder: Holder): Promise<Lock> {
    const turn = this.#turn(holder.run);
    await turn('lock');
    const from = this.#held.get(environment);
    if (from !== undefined && !this.#isOver(from.run))
      throw new LockedError(`${environment} is held by run ${from.run}`, from);
    this.#held.set(environment, holder);
    const hold = async (): Promise<void> => {
      await turn('hold');
      const now = this.#held.get(environment);
      if (now?.run !== holder.run) throw new LockedError(`${environment} is held by somebody else`, now ?? holder);
    };
    return {
      ...(from && { from }),
      hold,
      release: async () => {
        await hold();
        this.#held.delete(environment);
      },
    };
  }
}
