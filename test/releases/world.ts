import { type Deployed, deploy, type Wish } from '../../shared/releases/deploy.ts';
import type { Release } from '../../shared/releases/manifest.ts';
import type { World } from '../../shared/releases/world.ts';
import { logInto } from '../action/surroundings.ts';
import { Book, Lockers } from './memory.ts';
import { type Fault, Platform, targetOf } from './platform.ts';
import { contentOf } from './releases.ts';

export interface Given {
  /** Text of the release that is live and was not recorded. */
  readonly live?: string;
  /** Of each change, in order. */
  readonly faults?: readonly Fault[];
  /** Whether what is live passes, the first time and then; what is put back passes unless it says otherwise. */
  readonly verified?: boolean | readonly boolean[];
}

/** A platform, a book and a lock, and runs one after another. */
export class Shop {
  readonly platform: Platform;
  readonly book = new Book();
  readonly over = new Set<string>();
  readonly lockers = new Lockers((run) => this.over.has(run));
  readonly lines: string[] = [];
  /** How often the statuses of an entry were asked for. */
  statusesRead = 0;
  #runs = 0;

  constructor(live?: string) {
    this.platform = new Platform(live === undefined ? undefined : contentOf(live));
  }

  world({ faults = [], verified = true }: Given = {}, more: Partial<World> = {}): World {
    this.#runs += 1;
    const answers = typeof verified === 'boolean' ? [verified] : [...verified];
    const run = `run ${this.#runs}`;
    const turn = async (what: string): Promise<void> => {
      if (what === 'statuses') this.statusesRead += 1;
    };
    return {
      target: targetOf({ run, platform: this.platform, turn, faults, wrong: (text) => void this.lines.push(text) }),
      records: this.book.seenBy(turn),
      locks: this.lockers,
      holder: { run, since: '' },
      log: logInto(this.lines),
      clock: () => 0,
      wait: async () => {},
      signal: new AbortController().signal,
      timeout: 1000,
      grace: 1000,
      verify: async () => {
        const passed = answers.shift() ?? true;
        return { passed, reason: passed ? 'smoke: 3 of 3 cases pass.' : 'smoke: 1 of 3 pass.' };
      },
      ...more,
    };
  }

  deploy(release: Release, given: Given & Wish = {}, more: Partial<World> = {}): Promise<Deployed> {
    return deploy(release, this.world(given, more), given);
  }

  /** `success`, `failure` or `open`, the oldest entry first. */
  get ends(): string[] {
    return this.book.entries.map(({ statuses }) => statuses.at(-1)?.state ?? 'open');
  }
}
