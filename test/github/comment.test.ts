import { describe, expect, it } from 'vitest';
import { type CommentRequest, markerOf, upsertComment } from '../../shared/github/comment.ts';
import { bot, person } from '../fakes/github/state.ts';
import { appToken, personalToken } from '../fakes/github/token.ts';
import { asked, comment, head, pull, repository, sha, surroundings } from './surroundings.ts';

const workflow = bot('github-actions');
const marker = '<!-- aiops:eval-gate:triage -->';

const request = (given: Partial<CommentRequest> = {}): CommentRequest => ({
  repository,
  pullRequest: 12,
  headSha: head,
  name: 'eval-gate',
  key: 'triage',
  body: () => 'Pass rate 96 %',
  whenAbsent: 'create',
  ...given,
});

describe('the marker', () => {
  it('tells actions and keys apart', () => {
    expect(markerOf({ name: 'eval-gate' })).toBe('<!-- aiops:eval-gate -->');
    expect(markerOf({ name: 'eval-gate', key: 'triage' })).toBe(marker);
  });

  it('cannot be ended by a key', () => {
    expect(markerOf({ name: 'eval-gate', key: 'a --> b' })).toBe('<!-- aiops:eval-gate:a%20--%3E%20b -->');
  });
});

describe('the comment', () => {
  it('is created once, and found again', async () => {
    const { github, client } = await surroundings();
    const first = await upsertComment(client, request());
    expect(first).toMatchObject({ did: 'created', url: `${github.url}/acme/support/pull/12#issuecomment-1` });
    expect(await upsertComment(client, request())).toMatchObject({ did: 'unchanged' });
    expect(pull(github).comments).toMatchObject([{ body: `${marker}\nPass rate 96 %`, user: workflow }]);
  });

  it('is edited when there is something else to say', async () => {
    const { github, client } = await surroundings();
    await upsertComment(client, request());
    expect(await upsertComment(client, request({ body: () => 'Pass rate 81 %' }))).toMatchObject({ did: 'updated' });
    expect(pull(github).comments.map(({ body }) => body)).toEqual([`${marker}\nPass rate 81 %`]);
  });

  it('is the same with the line ends that GitHub gives back', async () => {
    const { github, client } = await surroundings();
    comment(github, workflow, `${marker}\r\nPass rate 96 %\r\n`);
    expect(await upsertComment(client, request())).toMatchObject({ did: 'unchanged' });
  });

  it('is another one for another key', async () => {
    const { github, client } = await surroundings();
    await upsertComment(client, request());
    await upsertComment(client, request({ key: 'refunds' }));
    expect(pull(github).comments).toHaveLength(2);
  });

  it('is found on page 3', async () => {
    const { github, client } = await surroundings();
    for (let i = 0; i < 230; i += 1) comment(github, person('talker'), `Remark ${i}`);
    comment(github, workflow, `${marker}\nPass rate 96 %`);
    for (let i = 0; i < 20; i += 1) comment(github, person('talker'), `Late remark ${i}`);
    expect(await upsertComment(client, request({ body: () => 'Pass rate 81 %' }))).toMatchObject({ did: 'updated' });
    expect(pull(github).comments).toHaveLength(251);
    expect(pull(github).comments[230]?.body).toContain('81 %');
  });

  it('is never one of a person who wrote the marker', async () => {
    const { github, client } = await surroundings();
    comment(github, person('prankster'), `${marker}\nAll is well`);
    expect(await upsertComment(client, request())).toMatchObject({ did: 'created' });
    expect(pull(github).comments.map(({ user, body }) => `${user.login}: ${body}`)).toEqual([
      `prankster: ${marker}\nAll is well`,
      `github-actions[bot]: ${marker}\nPass rate 96 %`,
    ]);
  });

  it('is never one of another app that quotes ours', async () => {
    const { github, client } = await surroundings();
    comment(github, workflow, `> ${marker}\n> Pass rate 96 %`);
    comment(github, bot('other'), `${marker}\nPass rate 96 %`);
    expect(await upsertComment(client, request())).toMatchObject({ did: 'created' });
  });

  it.each([
    ['an app', appToken('ghs_app', 'acme-bot'), bot('acme-bot')],
    ['a person', personalToken('ghp_person', 'release-manager'), person('release-manager')],
  ])('belongs to %s with its token', async (_who, token, user) => {
    const { github, client } = await surroundings({ tokens: [token] });
    comment(github, workflow, `${marker}\nAn older token's`);
    comment(github, user, `${marker}\nPass rate 96 %`);
    expect(await upsertComment(client, request({ body: () => 'New' }))).toMatchObject({ did: 'updated' });
    expect(pull(github).comments.map(({ body }) => body)).toEqual([`${marker}\nAn older token's`, `${marker}\nNew`]);
  });

  it('does not ask who it is when there is no candidate', async () => {
    const { github, client } = await surroundings();
    comment(github, person('talker'), 'Nice');
    await upsertComment(client, request());
    expect(asked(github)).toEqual([
      'GET /repos/acme/support/issues/12/comments',
      'GET /repos/acme/support/pulls/12',
      'POST /repos/acme/support/issues/12/comments',
    ]);
  });

  it('is left alone by a run whose commit is no longer the head', async () => {
    const { github, client } = await surroundings();
    comment(github, workflow, `${marker}\nAbout the newer commit`);
    pull(github).head.sha = sha('b');
    const outcome = await upsertComment(client, request());
    expect(outcome).toEqual({ did: 'nothing', because: 'outdated', head: sha('b') });
    expect(pull(github).comments[0]?.body).toContain('About the newer commit');
  });

  it('is not created for nothing, but an old one is brought up to date', async () => {
    const { github, client } = await surroundings();
    const skipped = request({ whenAbsent: 'skip', body: () => 'Nothing changed' });
    expect(await upsertComment(client, skipped)).toEqual({ did: 'nothing', because: 'absent' });
    expect(pull(github).comments).toEqual([]);
    await upsertComment(client, request());
    expect(await upsertComment(client, skipped)).toMatchObject({ did: 'updated' });
  });
});

describe('a comment that is too long', () => {
  it('gets at most 65,000 characters with its marker', async () => {
    const { github, client } = await surroundings();
    await upsertComment(client, request({ body: (limit) => 'x'.repeat(limit) }));
    expect(pull(github).comments[0]?.body).toHaveLength(65_000);
  });

  it('is written shorter until GitHub takes it', async () => {
    const { github, client } = await surroundings();
    const limits: number[] = [];
    // A renderer that cannot keep to its first limits.
    const body = (limit: number): string => {
      limits.push(limit + marker.length + 1);
      return 'x'.repeat(limit * 3);
    };
    expect(await upsertComment(client, request({ body }))).toMatchObject({ did: 'created' });
    expect(limits).toEqual([65_000, 32_500, 16_250]);
    expect(github.requests.map(({ status }) => status)).toEqual([200, 200, 422, 422, 201]);
  });

  it('is given up when it does not get shorter', async () => {
    const { client } = await surroundings();
    const writing = upsertComment(client, request({ body: () => 'x'.repeat(70_000) }));
    await expect(writing).rejects.toThrow('GitHub finds the comment too long even at 8125 characters.');
  });
});

describe('a connection that breaks while the comment is created', () => {
  const path = '/repos/acme/support/issues/12/comments';

  it('does not lead to a second comment when the first arrived', async () => {
    const { github, client } = await surroundings();
    github.fault({ method: 'POST', path, reset: 'after' });
    expect(await upsertComment(client, request())).toMatchObject({ did: 'created' });
    expect(pull(github).comments).toHaveLength(1);
  });

  it('is tried again when it did not', async () => {
    const { github, client } = await surroundings();
    github.fault({ method: 'POST', path, reset: 'before' });
    github.fault({ method: 'POST', path, status: 502, body: '<h1>Unicorn</h1>' });
    expect(await upsertComment(client, request())).toMatchObject({ did: 'created' });
    expect(pull(github).comments).toHaveLength(1);
  });

  it('does not take half a list of comments for a whole one', async () => {
    const { github, client } = await surroundings();
    comment(github, workflow, `${marker}\nPass rate 81 %`);
    github.fault({ method: 'GET', path, reset: 'body' });
    expect(await upsertComment(client, request())).toMatchObject({ did: 'updated' });
    expect(pull(github).comments).toHaveLength(1);
  });
});
