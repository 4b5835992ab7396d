import { createHash } from 'node:crypto';
import type { Seen } from './seen.ts';

/** Whether the change brings it, leaves it, or takes it away. */
export type State = 'new' | 'unchanged' | 'absent';

export interface Compared extends Seen {
  readonly state: State;
  /** The same as long as what was found stays as it is, wherever it moves in its file. */
  readonly fingerprint: string;
}

/**
 * Tells what is new in a file by what was found, never by where: lines move. Of several that are alike, those that stand
 * on the same line of text are the same.
 * @param base `undefined` where there is none to compare with: all is new
 */
export function compareSeen(
  path: string,
  base: readonly Seen[] | undefined,
  head: readonly Seen[],
  basePath = path,
): Compared[] {
  const left = new Matches(base ?? []);
  const exact = head.map((one) => one.compared === undefined && left.take(`${likeness(one)}\0${one.context}`, exactly));
  const known = head.map((one, at) => exact[at] === true || (one.compared === undefined && left.take(likeness(one))));
  const marked = head.map((one, at) => ({
    one,
    state: known[at] === true ? ('unchanged' as const) : ('new' as const),
  }));
  return [
    ...fingerprinted(path, marked),
    ...fingerprinted(
      basePath,
      left.rest().map((one) => ({ one, state: 'absent' as const })),
    ),
  ];
}

/** Without a base, or in a file that did not change, all are alike. */
export const allOf = (path: string, seen: readonly Seen[], state: State): Compared[] =>
  fingerprinted(
    path,
    seen.map((one) => ({ one, state })),
  );

function fingerprinted(path: string, marked: readonly { readonly one: Seen; readonly state: State }[]): Compared[] {
  const counts = new Map<string, number>();
  return marked.map(({ one, state }) => {
    const what = [one.check, path, one.field ?? '', normal(one.open)].join('\0');
    const count = (counts.get(what) ?? 0) + 1;
    counts.set(what, count);
    const fingerprint = createHash('sha256').update(`aiops guardrail-scan 1\0${what}\0${count}`).digest('hex');
    return { ...one, state, fingerprint: fingerprint.slice(0, 24) };
  });
}

const likeness = ({ check, field = '', content }: Seen): string => [check, field, normal(content)].join('\0');

const normal = (text: string): string => text.replace(/\s+/g, ' ').trim();

const exactly = 'exactly';

/** Findings that are alike, from the first that may still be free. */
interface Alike {
  readonly all: readonly Seen[];
  next: number;
}

/** What the base has, each to be matched once. In time proportional to how many there are, however alike. */
class Matches {
  readonly #all: readonly Seen[];
  readonly #taken = new Set<Seen>();
  readonly #byContext: ReadonlyMap<string, Alike>;
  readonly #byContent: ReadonlyMap<string, Alike>;

  constructor(all: readonly Seen[]) {
    this.#all = all;
    this.#byContext = alikeBy(all, (one) => `${likeness(one)}\0${one.context}`);
    this.#byContent = alikeBy(all, likeness);
  }

  take(key: string, how?: typeof exactly): boolean {
    const alike = (how === exactly ? this.#byContext : this.#byContent).get(key);
    if (alike === undefined) return false;
    for (; alike.next < alike.all.length; alike.next += 1) {
      const one = alike.all[alike.next] as Seen;
      if (this.#taken.has(one)) continue;
      this.#taken.add(one);
      return true;
    }
    return false;
  }

  rest(): Seen[] {
    return this.#all.filter((one) => !this.#taken.has(one));
  }
}

const alikeBy = (all: readonly Seen[], key: (one: Seen) => string): ReadonlyMap<string, Alike> =>
  new Map([...Map.groupBy(all, key)].map(([name, of]) => [name, { all: of, next: 0 }]));
