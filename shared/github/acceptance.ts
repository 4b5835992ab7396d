import { externalId } from './check.ts';
import type { Client } from './client.ts';
import type { Repository } from './event.ts';
import { asking, isRequestError } from './refusal.ts';

export interface AcceptanceRequest {
  readonly repository: Repository;
  readonly pullRequest: number;
  readonly headSha: string;
  /** `aiops:accept` */
  readonly label: string;
  /** Of our check run and of our status; absent where none is made, and then the token need not read them. */
  readonly checkName?: string;
  readonly statusContext?: string;
}

/** Who let a failure through, when (ISO 8601), and why, where that was said. */
export interface Acceptance {
  readonly by: string;
  readonly at: string;
  readonly why?: string;
}

/**
 * Whether a person with write permission has looked at our failure on this very commit and set the label since. All
 * of it is read live: the event may be an old one played again. A check that could not measure (`error`) is no
 * failure that could be accepted.
 * @throws UserError when GitHub does not let it be read.
 */
export async function acceptance(client: Client, request: AcceptanceRequest): Promise<Acceptance | undefined> {
  if (!(await isLabelled(client, request))) return undefined;
  const failed = await earliestFailure(client, request);
  if (failed === undefined) return undefined;
  const labelled = await lastLabelling(client, request, failed);
  if (labelled === undefined || Date.parse(labelled.at) <= failed) return undefined;
  return (await mayWrite(client, request, labelled.by)) ? labelled : undefined;
}

const placeOf = ({ repository }: AcceptanceRequest) => ({ owner: repository.owner, repo: repository.name });

/** Of a commit that is no longer the head nothing is accepted: the label may be meant for the newer one. */
async function isLabelled(client: Client, request: AcceptanceRequest): Promise<boolean> {
  const { pullRequest, headSha, label } = request;
  return await asking({ doing: `read pull request #${pullRequest}`, needs: 'pull-requests: read' }, async () => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...placeOf(request),
      pull_number: pullRequest,
    });
    return data.head.sha === headSha && data.labels.some(({ name }) => name === label);
  });
}

/** Milliseconds since 1970. */
async function earliestFailure(client: Client, request: AcceptanceRequest): Promise<number | undefined> {
  const times = [...(await failedChecks(client, request)), ...(await failedStatuses(client, request))];
  return times.length === 0 ? undefined : Math.min(...times.map(Date.parse));
}

async function failedChecks(client: Client, request: AcceptanceRequest): Promise<string[]> {
  const { checkName, headSha } = request;
  if (checkName === undefined) return [];
  const of = { ...placeOf(request), ref: headSha, check_name: checkName, filter: 'all', per_page: 100 } as const;
  const runs = await asking({ doing: 'read the checks of the commit', needs: 'checks: read' }, () =>
    client.paginate('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', of),
  );
  return runs
    .filter(({ external_id: id }) => id === externalId('fail') || id === externalId('inconclusive'))
    .flatMap(({ conclusion, completed_at: at }) => (conclusion === 'failure' && at ? [at] : []));
}

async function failedStatuses(client: Client, request: AcceptanceRequest): Promise<string[]> {
  const { statusContext, headSha } = request;
  if (statusContext === undefined) return [];
  const of = { ...placeOf(request), ref: headSha, per_page: 100 };
  const statuses = await asking({ doing: 'read the statuses of the commit', needs: 'statuses: read' }, () =>
    client.paginate('GET /repos/{owner}/{repo}/commits/{ref}/statuses', of),
  );
  return statuses
    .filter(({ context, state }) => context === statusContext && state === 'failure')
    .map(({ created_at: at }) => at);
}

/**
 * Who set the label last, if that was a person: an automation that sets labels accepts nothing.
 * @param failed when the failure was told: a reason from before is about something else
 */
async function lastLabelling(
  client: Client,
  request: AcceptanceRequest,
  failed: number,
): Promise<Acceptance | undefined> {
  const { pullRequest, label } = request;
  const doing = `read the timeline of #${pullRequest}`;
  const events = await asking({ doing, needs: 'pull-requests: read' }, () =>
    client.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/timeline', {
      ...placeOf(request),
      issue_number: pullRequest,
      per_page: 100,
    }),
  );
  const last = events.findLast((event) => event.event === 'labeled' && 'label' in event && event.label?.name === label);
  if (last === undefined || !('actor' in last) || !('created_at' in last)) return undefined;
  const { actor, created_at: at } = last;
  if (actor?.type !== 'User' || typeof at !== 'string') return undefined;
  const why = events.flatMap((event) => reasonIn(event, actor.login, label, failed)).at(-1);
  return { by: actor.login, at, ...(why !== undefined && { why }) };
}

/** Characters of a reason that are kept. */
const reasonAtMost = 300;

/** What follows the label at the beginning of a comment of that person: `aiops:accept: the old answers were wrong`. */
function reasonIn(event: object, login: string, label: string, failed: number): string[] {
  const { event: kind, actor, created_at: at, body } = event as Readonly<Record<string, unknown>>;
  const isTheirs = kind === 'commented' && (actor as { login?: unknown } | null | undefined)?.login === login;
  if (!isTheirs || typeof at !== 'string' || Date.parse(at) <= failed || typeof body !== 'string') return [];
  const [first = ''] = body.trim().split(/\r?\n/);
  if (!first.toLowerCase().startsWith(label)) return [];
  const reason = first
    .slice(label.length)
    .replace(/^[\s:–—-]+/, '')
    .trim();
  return reason === '' ? [] : [reason.slice(0, reasonAtMost)];
}

async function mayWrite(client: Client, request: AcceptanceRequest, username: string): Promise<boolean> {
  return await asking({ doing: `read the permission of @${username}`, needs: 'contents: read' }, async () => {
    try {
      const { data } = await client.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', {
        ...placeOf(request),
        username,
      });
      return data.permission === 'admin' || data.permission === 'write';
    } catch (error) {
      if (isRequestError(error) && error.status === 404) return false;
      throw error;
    }
  });
}
