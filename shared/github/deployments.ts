import { UserError } from '../action/errors.ts';
import { payloadOf, readPayload } from '../releases/payload.ts';
import type { Listed, Records, State, Status } from '../releases/records.ts';
import type { Client } from './client.ts';
import { cutLine } from './cut.ts';
import type { Repository } from './event.ts';
import { asking } from './refusal.ts';

const longestDescription = 140;
/** GitHub names no limit. A record that cannot be kept whole is refused before anything is changed. */
const longestPayload = 60_000;

const needs = 'deployments: write';

interface Options {
  readonly client: Client;
  readonly repository: Repository;
  /** Of the run, for the page of a deployment. */
  readonly runUrl?: string;
}

/** Records as GitHub's deployments: the release is the payload, and its statuses tell what became of it. */
export function recordsOf({ client, repository, runUrl }: Options): Records {
  const place = { owner: repository.owner, repo: repository.name };
  return {
    async *list(deployment, environment) {
      const asked = { ...place, environment, per_page: 100 };
      for (let page = 1; ; page += 1) {
        const { data } = await asking(
          { doing: `list the deployments to ${environment}`, needs: 'deployments: read' },
          () => client.request('GET /repos/{owner}/{repo}/deployments', { ...asked, page }),
        );
        const ours = data.flatMap((found) => {
          const payload = readPayload(found.payload);
          return payload?.manifest.deployment === deployment ? [{ found, payload }] : [];
        });
        for (const { found, payload } of ours) {
          const { schema: _, ...told } = payload;
          yield {
            ...told,
            id: String(found.id),
            task: found.task === 'rollback' ? 'rollback' : 'deploy',
            environment: found.environment,
            commit: found.sha,
            by: found.creator?.login ?? 'ghost',
            at: found.created_at,
          } satisfies Listed;
        }
        if (data.length < asked.per_page) return;
      }
    },

    statuses: (id) => statusesOf(client, place, Number(id)),

    async begin(entry) {
      const payload = payloadOf(entry);
      if (JSON.stringify(payload).length > longestPayload)
        throw new UserError('The release pins too many files for a record. Name fewer of them under `release`.');
      const { data } = await asking({ doing: `record a deployment to ${entry.environment}`, needs }, () =>
        client.request('POST /repos/{owner}/{repo}/deployments', {
          ...place,
          ref: entry.commit,
          task: entry.task,
          environment: entry.environment,
          payload,
          description: cutLine(`${entry.manifest.deployment} ${entry.release.slice(0, 19)}`, longestDescription),
          // Else GitHub merges the default branch into it, and answers without a deployment.
          auto_merge: false,
          // What has to have passed is in the release.
          required_contexts: [],
        }),
      );
      if (!('id' in data)) throw new UserError(`GitHub made no deployment: ${data.message}`);
      return { ...entry, id: String(data.id), by: data.creator?.login ?? 'ghost', at: data.created_at, statuses: [] };
    },

    async mark(id, state, description) {
      await asking({ doing: `record that a deployment is ${state}`, needs }, () =>
        client.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
          ...place,
          deployment_id: Number(id),
          state: toGitHub[state],
          description: cutLine(description, longestDescription),
          ...(runUrl !== undefined && { log_url: runUrl }),
        }),
      );
    },
  };
}

/** Oldest first. */
async function statusesOf(client: Client, place: { owner: string; repo: string }, id: number): Promise<Status[]> {
  const found = await asking({ doing: 'read the statuses of a deployment', needs: 'deployments: read' }, () =>
    client.paginate('GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      ...place,
      deployment_id: id,
      per_page: 100,
    }),
  );
  return found
    .toReversed()
    .map(({ state, description, created_at: at }) => ({ state: fromGitHub(state), description, at }));
}

const toGitHub = {
  pending: 'pending',
  'in-progress': 'in_progress',
  success: 'success',
  failure: 'failure',
  inactive: 'inactive',
} as const satisfies Record<State, string>;

function fromGitHub(state: string): State {
  if (state === 'error') return 'failure';
  const found = Object.entries(toGitHub).find(([, name]) => name === state);
  return (found?.[0] as State | undefined) ?? 'pending';
}
