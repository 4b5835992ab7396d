import { UserError } from '../action/errors.ts';
import { authorOf } from './author.ts';
import type { Client } from './client.ts';
import type { Repository } from './event.ts';
import { type Origin, originLine, otherWriter } from './origin.ts';
import { asking, isRequestError } from './refusal.ts';

export interface CommentRequest {
  readonly repository: Repository;
  readonly pullRequest: number;
  /** The commit that the body is about. */
  readonly headSha: string;
  /** Of the action: with the key, it tells its comment apart. */
  readonly name: string;
  readonly key?: string;
  /** Markdown of at most so many characters. */
  readonly body: (limit: number) => string;
  /** `skip` makes no new comment, and only updates an old one. */
  readonly whenAbsent: 'create' | 'skip';
  /** Who writes it, so that two that write the same one are found. */
  readonly origin?: Origin;
}

export type CommentOutcome =
  | {
      readonly did: 'created' | 'updated' | 'unchanged';
      readonly url: string;
      /** Who wrote it about the same commit before, and does not know of this run. */
      readonly over?: string;
    }
  | { readonly did: 'nothing'; readonly because: 'absent' }
  | { readonly did: 'nothing'; readonly because: 'outdated'; readonly head: string };

/** GitHub's error says 65,536. */
const longestBody = 65_000;
const bodiesTried = 4;
const createsTried = 3;
const needs = 'pull-requests: write';

/**
 * Keeps one comment for each action and key: it is edited when there is something else to say. It is found by a
 * marker and by its author, since anyone can write a marker. A run whose commit is no longer the head says nothing.
 * @throws UserError when GitHub does not let it be read or written.
 */
export async function upsertComment(client: Client, request: CommentRequest): Promise<CommentOutcome> {
  const { repository, pullRequest, headSha, body, whenAbsent, origin } = request;
  const place = { owner: repository.owner, repo: repository.name };
  const marker = markerOf(request);
  const existing = await find(client, request, marker);
  if (existing === undefined && whenAbsent === 'skip') return { did: 'nothing', because: 'absent' };

  const lead = origin === undefined ? marker : `${marker}\n${originLine(origin, headSha)}`;
  const bodyWithin = (limit: number): string => `${lead}\n${body(limit - lead.length - 1)}`;
  const over = origin && existing && otherWriter(existing.body, origin, headSha);
  if (existing !== undefined && sameText(existing.body, bodyWithin(longestBody))) {
    return { did: 'unchanged', url: existing.url };
  }

  const head = await asking({ doing: `read pull request #${pullRequest}`, needs: 'pull-requests: read' }, async () => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
      ...place,
      pull_number: pullRequest,
    });
    return data.head.sha;
  });
  if (head !== headSha) return { did: 'nothing', because: 'outdated', head };

  const written = await asking({ doing: `write the comment on #${pullRequest}`, needs }, async () => {
    const write = (text: string): Promise<CommentOutcome> =>
      existing === undefined ? createOnce(client, request, marker, text) : update(client, place, existing.id, text);
    return await fitting(bodyWithin, write);
  });
  return over === undefined || written.did === 'nothing' ? written : { ...written, over };
}

export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
}

/** `<!-- aiops:eval-gate:key -->`, the first line of the comment. The key cannot end the HTML comment. */
export function markerOf({ name, key }: { readonly name: string; readonly key?: string }): string {
  return `<!-- aiops:${[name, ...(key ? [encodeURIComponent(key)] : [])].join(':')} -->`;
}

async function find(client: Client, request: CommentRequest, marker: string): Promise<Comment | undefined> {
  const { repository, pullRequest } = request;
  const doing = `read the comments of #${pullRequest}`;
  return await asking({ doing, needs: 'pull-requests: read' }, async () => {
    // Who we are is only asked when there is a comment that could be ours.
    let author: string | undefined;
    const pages = client.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      owner: repository.owner,
      repo: repository.name,
      issue_number: pullRequest,
      per_page: 100,
    });
    for await (const { data } of pages) {
      for (const { id, html_url: url, body = '', user } of data) {
        if (!body.startsWith(marker)) continue;
        author ??= await authorOf(client);
        if (user?.login === author) return { id, url, body };
      }
    }
    return undefined;
  });
}

/** The first text that GitHub does not find too long, each half as long as the one before. */
async function fitting<T>(bodyWithin: (limit: number) => string, write: (text: string) => Promise<T>): Promise<T> {
  let limit = longestBody;
  for (let tried = 1; ; tried += 1) {
    try {
      return await write(bodyWithin(limit));
    } catch (error) {
      if (!isRequestError(error) || error.status !== 422 || !/too long/i.test(error.message)) throw error;
      if (tried < bodiesTried) {
        limit = Math.floor(limit / 2);
        continue;
      }
      throw new UserError(`GitHub finds the comment too long even at ${limit} characters.`, { cause: error });
    }
  }
}

async function update(
  client: Client,
  place: { readonly owner: string; readonly repo: string },
  id: number,
  body: string,
): Promise<CommentOutcome> {
  const { data } = await client.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
    ...place,
    comment_id: id,
    body,
  });
  return { did: 'updated', url: data.html_url };
}

/**
 * Creates it, and does so once: when no answer came, the comment may be there all the same, so it is looked for
 * before the next attempt. (Octokit's own retries would write a second one.)
 */
async function createOnce(
  client: Client,
  request: CommentRequest,
  marker: string,
  body: string,
): Promise<CommentOutcome> {
  const { repository, pullRequest } = request;
  const place = { owner: repository.owner, repo: repository.name };
  for (let tried = 1; ; tried += 1) {
    try {
      const once = { request: { retries: 0 } };
      const { data } = await client.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...place,
        issue_number: pullRequest,
        body,
        ...once,
      });
      return { did: 'created', url: data.html_url };
    } catch (error) {
      if (!isRequestError(error) || error.status < 500 || tried === createsTried) throw error;
      await client.wait(tried * tried);
      const there = await find(client, request, marker);
      if (there !== undefined) return { did: 'created', url: there.url };
    }
  }
}

/** GitHub may give line ends and trailing space back differently. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd();
  return plain(a) === plain(b);
}
