import { join } from 'node:path';
import type { Context } from '../action/context.ts';
import { UserError } from '../action/errors.ts';
import type { Client } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import type { Holder, Locks, Records } from './records.ts';

/** Where releases are written down, and who may change what is live. */
export interface Keepers {
  readonly records: Records;
  readonly locks: Locks;
  readonly holder: Holder;
}

/**
 * Of a workflow GitHub's deployments and refs, of a terminal files in `.aiops`.
 * @param commit one of the repository
 * @throws UserError in a workflow without a token
 */
export async function keepersOf(
  { event, client, directory, clock }: Pick<Context, 'event' | 'client' | 'directory' | 'clock'>,
  commit: string,
): Promise<Keepers> {
  const since = new Date(clock()).toISOString();
  if (event.name === 'local') {
    const { recordsIn, locksIn, holderHere } = await import('./own-machine.ts');
    const folder = join(directory, '.aiops');
    return { records: recordsIn(folder, clock), locks: locksIn(folder), holder: holderHere(clock()) };
  }
  const { repository, run } = event;
  if (client === undefined || repository === undefined)
    throw new UserError({
      key: 'input github-token',
      message: 'is empty. Releases are recorded as deployments of GitHub, and locked by its refs.',
      fix: 'Leave it out: the default is the workflow’s own token.',
    });
  const [{ recordsOf }, { locksOf }] = await Promise.all([
    import('../github/deployments.ts'),
    import('../github/lock.ts'),
  ]);
  const url = run && `${event.serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
  return {
    records: recordsOf({ client, repository, ...(url !== undefined && { runUrl: url }) }),
    locks: locksOf({ client, repository, commit, isOver: (holder) => isOver(holder, client, event) }),
    holder: {
      run: run === undefined ? 'unknown' : `${run.id}-${run.attempt}-${run.job}`,
      ...(url !== undefined && { url }),
      since,
    },
  };
}

/** Whether the run of a holder has ended; `undefined` where GitHub does not tell. */
async function isOver({ run }: Holder, client: Client, { repository }: Event): Promise<boolean | undefined> {
  const [, id, attempt] = /^(\d+)-(\d+)-/.exec(run) ?? [];
  if (id === undefined || repository === undefined) return undefined;
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/actions/runs/{run_id}', {
      owner: repository.owner,
      repo: repository.name,
      run_id: Number(id),
    });
    return data.status === 'completed' || (data.run_attempt ?? 1) > Number(attempt);
  } catch (error) {
    const { isRequestError } = await import('../github/refusal.ts');
    if (!isRequestError(error)) throw error;
    return undefined;
  }
}
