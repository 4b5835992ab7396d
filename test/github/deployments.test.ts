import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../shared/github/deployments.ts';
import type { Entry, Records } from '../../shared/releases/records.ts';
import { workflowToken } from '../fakes/github/token.ts';
import { release } from '../releases/releases.ts';
import { head, repository, type Surroundings, surroundings } from './surroundings.ts';

const world = (): Promise<Surroundings> =>
  surroundings({ tokens: [workflowToken('ghs_deploy', { deployments: 'write' })], rateLimit: 5000 });

const recordsIn = ({ client }: Surroundings): Records =>
  recordsOf({ client, repository, runUrl: 'https://github.com/acme/support/actions/runs/1' });

function wish(text: string, environment = 'production'): Parameters<Records['begin']>[0] {
  const { manifest, digest } = release(text, { commit: head, environment });
  return { task: 'deploy', environment, commit: head, release: digest, manifest };
}

async function listed(records: Records, environment = 'production'): Promise<Entry[]> {
  const found: Entry[] = [];
  for await (const entry of records.list('support-bot', environment))
    found.push({ ...entry, statuses: await records.statuses(entry.id) });
  return found;
}

describe('records of releases on GitHub', () => {
  it('are deployments with the release as their payload, newest first, and their statuses oldest first', async () => {
    const made = await world();
    const records = recordsIn(made);
    const first = await records.begin(wish('a'));
    await records.mark(first.id, 'in-progress', 'all at once');
    await records.mark(first.id, 'success', 'It is live.');
    const before = { point: { version: 12 }, content: first.manifest.contentDigest };
    await records.begin({ ...wish('b'), task: 'rollback', before, replaces: first.id });
    const [second, again] = await listed(records);
    expect(again).toEqual({
      ...first,
      statuses: [
        { state: 'in-progress', description: 'all at once', at: expect.any(String) },
        { state: 'success', description: 'It is live.', at: expect.any(String) },
      ],
    });
    expect(second).toMatchObject({
      task: 'rollback',
      before,
      replaces: first.id,
      by: 'github-actions[bot]',
      statuses: [],
    });
  });

  it('ask for no merge, and for no check of their own', async () => {
    const made = await world();
    await recordsIn(made).begin(wish('a'));
    expect(made.github.requests.at(-1)?.body).toMatchObject({ auto_merge: false, required_contexts: [] });
  });

  it('are those of one deployment in one environment, over all pages', async () => {
    const made = await world();
    const records = recordsIn(made);
    for (let at = 0; at < 102; at += 1) await records.begin(wish(`text ${at}`));
    await records.begin(wish('other', 'staging'));
    expect(await listed(records)).toHaveLength(102);
    expect(await listed(records, 'staging')).toHaveLength(1);
  });

  it('are listed by a request, and one each for those whose statuses are looked at', async () => {
    const made = await world();
    const records = recordsIn(made);
    for (let at = 0; at < 30; at += 1) await records.begin(wish(`text ${at}`));
    const before = made.github.requests.length;
    const ids: string[] = [];
    for await (const { id } of records.list('support-bot', 'production')) ids.push(id);
    expect(made.github.requests.length - before).toBe(1);
    await records.statuses(ids[0] as string);
    expect(made.github.requests.length - before).toBe(2);
  });

  it('leave out what others have written there', async () => {
    const made = await world();
    const records = recordsIn(made);
    await records.begin(wish('a'));
    const { deployments } = made.github.repository('acme/support');
    const [ours] = deployments;
    const payload = ours?.payload as Record<string, unknown>;
    for (const strange of [
      '',
      '{}',
      '{"a":',
      7,
      { ...payload, schema: 'aiops.deployment/9' },
      { ...payload, release: 'latest' },
      { ...payload, more: 1 },
    ])
      deployments.push({ ...(ours as NonNullable<typeof ours>), id: made.github.nextId(), payload: strange });
    // GitHub gives back as text what was sent as text.
    deployments.push({ ...(ours as NonNullable<typeof ours>), id: 4711, payload: JSON.stringify(payload) });
    expect((await listed(records)).map(({ id }) => id)).toEqual(['4711', String(ours?.id)]);
  });

  it('take an error that somebody else told for a failure', async () => {
    const made = await world();
    const records = recordsIn(made);
    const { id } = await records.begin(wish('a'));
    await made.client.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
      owner: 'acme',
      repo: 'support',
      deployment_id: Number(id),
      state: 'error',
    });
    expect((await listed(records))[0]?.statuses).toMatchObject([{ state: 'failure', description: '' }]);
  });

  it('have descriptions as long as GitHub takes them', async () => {
    const made = await world();
    const records = recordsIn(made);
    const { id } = await records.begin(wish('a'));
    await records.mark(id, 'failure', 'x'.repeat(500));
    const [entry] = await listed(records);
    expect(entry?.statuses[0]?.description).toHaveLength(140);
  });

  it('refuse a release that does not fit into one, before anything is changed', async () => {
    const made = await world();
    const given = wish('a');
    const files = Array.from({ length: 1000 }, (_, at) => ({ path: `prompts/${at}.md`, digest: given.release }));
    const manifest = { ...given.manifest, content: { ...given.manifest.content, files } };
    await expect(recordsIn(made).begin({ ...given, manifest })).rejects.toThrow('pins too many files');
    expect(made.github.requests).toEqual([]);
  });

  it('name what permission they miss', async () => {
    const made = await surroundings();
    await expect(recordsIn(made).begin(wish('a'))).rejects.toThrow('deployments: write');
  });
});
