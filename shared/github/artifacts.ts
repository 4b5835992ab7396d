import { UserError } from '../action/errors.ts';
import { openFetch } from '../network/fetch.ts';
import type { Client } from './client.ts';
import { readAtMost } from './download.ts';
import type { Repository } from './event.ts';
import { asking } from './refusal.ts';

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Of the zip file. */
  readonly bytes: number;
}

/** The artifacts of a run. Where a job was run again there may be several of a name: the newest counts. */
export async function listArtifacts(
  client: Client,
  { owner, name: repo }: Repository,
  run: number,
): Promise<readonly Artifact[]> {
  const found = await asking({ doing: `list the artifacts of run ${run}`, needs: 'actions: read' }, () =>
    client.paginate('GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', {
      owner,
      repo,
      run_id: run,
      per_page: 100,
    }),
  );
  const newest = new Map<string, Artifact>();
  for (const { id, name, size_in_bytes: bytes, expired } of found) {
    const known = newest.get(name);
    if (!expired && (known === undefined || known.id < id)) newest.set(name, { id, name, bytes });
  }
  return [...newest.values()];
}

export interface Download {
  readonly token: string;
  readonly apiUrl: string;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly signal: AbortSignal;
}

/**
 * The bytes of an artifact's zip file. GitHub leads to where it is stored, and that place is not told the token.
 * @param most bytes; what is larger is broken off
 * @throws UserError when it is larger, or cannot be had
 */
export async function downloadArtifact(
  { owner, name: repo }: Repository,
  artifact: Artifact,
  most: number,
  { token, apiUrl, env, signal }: Download,
): Promise<Uint8Array> {
  if (artifact.bytes > most) throw tooLarge(artifact, most);
  const fetch = openFetch({ env });
  const url = `${apiUrl.replace(/\/+$/, '')}/repos/${owner}/${repo}/actions/artifacts/${artifact.id}/zip`;
  const headers = { authorization: `token ${token}`, 'user-agent': 'aiops-actions' };
  const first = await fetch(url, { headers, signal });
  const location = first.headers.get('location');
  if (first.status !== 302 || location === null) {
    await first.text();
    const fix = 'It has to be there still, and the job needs `actions: read` under `permissions:`.';
    throw new UserError({ message: `the artifact ${artifact.name} could not be had (${first.status}).`, fix });
  }
  await first.text();
  const stored = await fetch(location, { headers: { 'user-agent': 'aiops-actions' }, signal });
  if (!stored.ok) {
    await stored.text();
    throw new UserError({ message: `the artifact ${artifact.name} could not be downloaded (${stored.status}).` });
  }
  const whole = await readAtMost(stored, most);
  if (whole === undefined) throw tooLarge(artifact, most);
  return whole;
}

const tooLarge = ({ name }: Artifact, most: number): UserError =>
  new UserError({
    message: `the artifact ${name} is larger than ${Math.round(most / 1e6)} MB.`,
    fix: 'Upload `result.json` and `shard.json` alone.',
  });
