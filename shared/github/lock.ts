import type { Holder, Lock, Locks } from '../releases/records.ts';
import { LockedError } from '../releases/records.ts';
import type { Client } from './client.ts';
import type { Repository } from './event.ts';
import { asking, isRequestError } from './refusal.ts';

const needs = 'contents: write';

interface Options {
  readonly client: Client;
  readonly repository: Repository;
  /** A commit of the repository, whose tree the commits of a lock borrow. */
  readonly commit: string;
  /** Whether the run of a holder has ended; `undefined` where that cannot be told, and then it is taken for one that goes on. */
  readonly isOver: (holder: Holder) => Promise<boolean | undefined>;
}

/**
 * Locks as refs `refs/aiops/locks/<environment>`. A ref leads to a commit whose message names the holder; to take a lock
 * that was free, or over, a child of that commit is put there without force, which GitHub does for one of two alone:
 * for the other it is no fast-forward. So nobody deletes a ref, and none is lost between looking and taking.
 */
export function locksOf(options: Options): Locks {
  return { take: (environment, holder) => take(options, environment, holder) };
}

/** What the message of a lock's commit says. */
interface Said {
  readonly held: boolean;
  readonly holder: Holder;
}

/** The name of the ref, after `refs/`. GitHub takes few characters; all others are written as their bytes. */
export const refOf = (environment: string): string =>
  `aiops/locks/${environment.replace(/[^A-Za-z0-9_-]/g, (char) => `=${Buffer.from(char).toString('hex')}`)}`;

async function take(options: Options, environment: string, holder: Holder): Promise<Lock> {
  const ref = refOf(environment);
  const found = await read(options, ref);
  const said = found?.said;
  const isHeld = said?.held === true;
  if (isHeld && (await options.isOver(said.holder)) !== true) throw locked(environment, said.holder);
  const mine = await write(options, { held: true, holder }, found?.sha);
  const taken = await (found === undefined ? create(options, ref, mine) : advance(options, ref, mine));
  if (!taken) {
    // A request whose answer was lost is asked again, and then finds what it did itself.
    const now = await read(options, ref);
    if (now?.sha !== mine) throw locked(environment, now?.said.holder ?? holder);
  }
  const hold = async (): Promise<void> => {
    const now = await read(options, ref);
    if (now?.sha !== mine) throw locked(environment, now?.said.holder ?? holder);
  };
  return {
    ...(isHeld && { from: said.holder }),
    hold,
    release: async () => {
      await advance(options, ref, await write(options, { held: false, holder }, mine));
    },
  };
}

function locked(environment: string, { run, url, since }: Holder): LockedError {
  const where = url === undefined ? '' : ` (${url})`;
  return new LockedError(`${environment} is being deployed to by run ${run}${where}, since ${since}.`, {
    run,
    since,
    ...(url !== undefined && { url }),
  });
}

async function read(
  { client, repository: { owner, name: repo } }: Options,
  ref: string,
): Promise<{ readonly sha: string; readonly said: Said } | undefined> {
  return asking({ doing: 'read the lock', needs: 'contents: read' }, async () => {
    const sha = await client
      .request('GET /repos/{owner}/{repo}/git/ref/{ref}', { owner, repo, ref })
      .then(({ data }) => data.object.sha)
      .catch((error: unknown) => {
        if (isRequestError(error) && error.status === 404) return undefined;
        throw error;
      });
    if (sha === undefined) return undefined;
    const { data } = await client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
      owner,
      repo,
      commit_sha: sha,
    });
    return { sha, said: saidOf(data.message) };
  });
}

/** What is not ours is held by nobody we know, and nobody can say that it is over. */
function saidOf(message: string): Said {
  try {
    const { held, holder } = JSON.parse(message) as Partial<Said>;
    if (typeof held === 'boolean' && typeof holder?.run === 'string' && typeof holder.since === 'string')
      return { held, holder };
  } catch {
    // Told below.
  }
  return { held: true, holder: { run: 'unknown', since: 'unknown' } };
}

async function write(
  { client, repository: { owner, name: repo }, commit }: Options,
  said: Said,
  parent: string | undefined,
): Promise<string> {
  return asking({ doing: 'write the lock', needs }, async () => {
    const { data: borrowed } = await client.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
      owner,
      repo,
      commit_sha: parent ?? commit,
    });
    const { data } = await client.request('POST /repos/{owner}/{repo}/git/commits', {
      owner,
      repo,
      message: JSON.stringify(said),
      tree: borrowed.tree.sha,
      parents: parent === undefined ? [] : [parent],
    });
    return data.sha;
  });
}

/** @returns false when there is one by now */
function create({ client, repository: { owner, name: repo } }: Options, ref: string, sha: string): Promise<boolean> {
  return asking({ doing: 'take the lock', needs }, () =>
    unlessTaken(client.request('POST /repos/{owner}/{repo}/git/refs', { owner, repo, ref: `refs/${ref}`, sha })),
  );
}

/** @returns false when it leads somewhere else by now */
function advance({ client, repository: { owner, name: repo } }: Options, ref: string, sha: string): Promise<boolean> {
  return asking({ doing: 'take the lock', needs }, () =>
    unlessTaken(client.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref, sha, force: false })),
  );
}

async function unlessTaken(asked: Promise<unknown>): Promise<boolean> {
  try {
    await asked;
    return true;
  } catch (error) {
    if (isRequestError(error) && error.status === 422) return false;
    throw error;
  }
}
