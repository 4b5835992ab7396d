import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach } from 'vitest';
import type { FileCache } from '../../../shared/ledger/cache.ts';
import { type KeeperSurroundings, keepLedger, type LedgerSettings } from '../../../shared/ledger/keeper.ts';
import { decideTrust } from '../../../shared/trust/event.ts';
import { logInto } from '../../action/surroundings.ts';
import { newFolder } from '../../fakes/folder.ts';
import { treeOf } from '../../fakes/tree.ts';
import { keep, noon, question } from '../file.ts';

/** What stays from one run of a test to the next, and what was logged. */
export let folder: string;
export let lines: string[];
beforeEach(() => {
  folder = newFolder();
  for (const name of ['temp', 'work']) mkdirSync(join(folder, name));
  lines = [];
});

const repository = { owner: 'acme', name: 'support' };

const pullRequest = {
  number: 7,
  headSha: 'a',
  headRef: 'x',
  baseSha: 'b',
  baseRef: 'main',
  author: 'ana',
};

const events = {
  push: { name: 'push' },
  branch: { name: 'pull_request', pullRequest: { ...pullRequest, headRepository: 'acme/support' } },
  fork: { name: 'pull_request', pullRequest: { ...pullRequest, headRepository: 'eve/support' } },
  target: { name: 'pull_request_target', pullRequest: { ...pullRequest, headRepository: 'eve/support' } },
};

interface Given {
  readonly event?: keyof typeof events;
  readonly run?: number;
  readonly settings?: Partial<LedgerSettings>;
  readonly cache?: FileCache;
  readonly key?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly committed?: readonly string[];
  readonly label?: string;
  /** Asked in this run; what was there is returned. */
  readonly asks?: readonly string[];
}

/** A run that asks something, from the ledger's coming to its going. */
export async function runWith({
  event = 'push',
  run = 1,
  settings,
  cache,
  key,
  asks = [],
  ...rest
}: Given = {}): Promise<string[]> {
  const env = rest.env ?? { GITHUB_ACTIONS: 'true', RUNNER_TEMP: join(folder, 'temp') };
  const afterwards: (() => Promise<void>)[] = [];
  const given = {
    ...events[event],
    repository,
    run: { id: run, attempt: 1, job: 'gate', workflow: 'ci' },
    serverUrl: '',
    apiUrl: '',
  };
  const work = join(folder, 'work');
  const committed = Object.fromEntries((rest.committed ?? []).map((path) => [path, '']));
  const surroundings: KeeperSurroundings = {
    env,
    directory: work,
    workspace: work,
    event: given,
    trust: decideTrust(given),
    sides: [treeOf(committed, rest.label)],
    key,
    log: logInto(lines),
    clock: () => noon,
    afterwards: (task) => afterwards.push(task),
  };
  const ledger = await keepLedger({ cache: true, ...settings }, surroundings, cache);
  const found = asks.filter((content) => ledger.find(question(content)) !== undefined);
  for (const content of asks.filter((one) => !found.includes(one))) await keep(ledger, question(content), 'text');
  for (const task of afterwards) await task();
  return found;
}

/** The runner's temporary folder is empty in the next job. */
export const nextJob = (): void => {
  rmSync(join(folder, 'temp'), { recursive: true });
  mkdirSync(join(folder, 'temp'));
};

/** A cache in memory, and what was asked of it. */
export function memoryCache() {
  const files = new Map<string, Buffer>();
  const calls: string[] = [];
  const cache: FileCache = {
    restore: async (path, _key, prefixes) => {
      calls.push('restore');
      const found = prefixes.map((prefix) => [...files.keys()].findLast((one) => one.startsWith(prefix))).find(Boolean);
      if (found === undefined) return undefined;
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(path, files.get(found) ?? '');
      return found;
    },
    save: async (path, key) => {
      calls.push('save');
      files.set(key, readFileSync(path));
    },
  };
  return { cache, calls, files };
}
