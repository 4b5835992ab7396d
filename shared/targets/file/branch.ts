import { posix } from 'node:path';
import { type Release, shortDigest } from '../../releases/manifest.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import { type Live, type Operation, type Outcome, type Target, TargetError } from '../target.ts';
import { type Commit, openBranch } from './branch-store.ts';
import { type Current, currentFile, currentOf, firstOther, parseCurrent, textOf } from './current.ts';
import { planOf } from './plan.ts';

interface Place {
  readonly branch: string;
  /** In the branch; absent: its root, and nothing else is in it. */
  readonly folder?: string | undefined;
}

/**
 * A branch: what is live is its last commit, the files at the paths of the release beside `current.json`. It moves by one
 * commit, and only from where it was seen to be.
 */
export async function branchTarget({ branch, folder }: Place, surroundings: TargetSurroundings): Promise<Target> {
  const store = await openBranch(branch, surroundings);
  const within = (path: string): string => (folder === undefined ? path : posix.join(folder, path));
  const readIn = (tip: string) => (path: string) => store.read(tip, within(path));
  /** Where it was when somebody looked last: what is written follows on that, or not at all. */
  let seen: string | undefined;

  const current = async (tip: string): Promise<Current | undefined> => {
    const bytes = await readIn(tip)(currentFile);
    return bytes && parseCurrent(bytes.toString('utf8'));
  };

  const observe = async (): Promise<Live> => {
    const tip = await store.tip();
    seen = tip;
    if (tip === undefined) return { changing: false, what: `no branch ${branch}` };
    const point = { commit: tip };
    const parsed = await current(tip);
    const at = `${branch} at ${tip.slice(0, 7)}`;
    if (parsed === undefined) {
      const isThere = folder === undefined || (await readIn(tip)(currentFile)) !== undefined;
      if (!isThere) return { changing: false, what: `nothing in ${folder} of ${at}` };
      return { changing: false, point, what: `${at}, which is no release` };
    }
    const other = await firstOther(parsed.files, readIn(tip));
    const { content, release } = parsed;
    if (other !== undefined)
      return { changing: false, point, what: `${shortDigest(content)}, ${at}, of which ${other}` };
    return { content, release, point, changing: false, what: `${shortDigest(content)}, ${at}` };
  };

  const advance = async (commit: Commit, { hold }: Operation): Promise<Outcome> => {
    const made = await store.commit(commit, seen);
    await hold();
    const moved = await store.move(made, seen);
    if (!moved) return { state: 'failed', reason: `${branch} was moved by somebody else meanwhile.` };
    seen = made;
    return { state: 'done', reason: `${branch} is at ${made.slice(0, 7)}.` };
  };

  return {
    kind: 'file',
    name: `branch ${branch}`,
    observe,
    plan: async (release) =>
      planOf(release, seen === undefined ? undefined : await current(seen), {
        rollout: `all at once: a commit on ${branch}`,
        alarms: surroundings.alarms,
      }),
    apply: (release, _live, operation) => {
      const { deployment, environment } = release.manifest;
      const title = `${deployment} to ${environment}: ${shortDigest(release.manifest.contentDigest)}`;
      const message = `${title}\n\nOf commit ${release.manifest.commit}\nRelease ${release.digest}\n`;
      return advance({ message, folder, files: filesOf(release, within) }, operation);
    },
    revert: async (to, operation): Promise<Outcome> => {
      const tip = await store.tip();
      seen = tip;
      if (to === undefined && (tip === undefined || folder === undefined)) {
        if (tip === undefined) return { state: 'done', reason: `There is no branch ${branch}, as before.` };
        await operation.hold();
        const isGone = await store.move(undefined, tip);
        return isGone
          ? { state: 'done', reason: `The branch ${branch} was removed: it was not there before.` }
          : { state: 'failed', reason: `${branch} was moved by somebody else meanwhile.` };
      }
      if (to !== undefined && typeof to.commit !== 'string') throw new TargetError('The record names no commit.');
      const from = to?.commit as string | undefined;
      const what = from === undefined ? 'what was before it: nothing' : from.slice(0, 7);
      return advance({ message: `Back to ${what}\n`, folder, ...(from !== undefined && { from }) }, operation);
    },
    files: async () => {
      const tip = await store.tip();
      const parsed = tip === undefined ? undefined : await current(tip);
      if (tip === undefined || parsed === undefined) return undefined;
      const read = parsed.files.map(async ({ path }) => [path, await readIn(tip)(path)] as const);
      return new Map(
        (await Promise.all(read)).flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes]])),
      );
    },
    close: () => store.close(),
  };
}

function filesOf(release: Release, within: (path: string) => string): ReadonlyMap<string, Uint8Array> {
  const current = currentOf(release, '.');
  const files = current.files.map(({ path }): [string, Uint8Array] => {
    const bytes = release.files.get(path);
    if (bytes === undefined) throw new Error(`the release does not hold ${path}`);
    return [within(path), bytes];
  });
  return new Map([...files, [within(currentFile), Buffer.from(textOf(current))]]);
}
