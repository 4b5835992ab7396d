import { authorOf } from './author.ts';
import type { Client } from './client.ts';
import { cutLine, cutLines } from './cut.ts';
import type { Repository } from './event.ts';
import { asking } from './refusal.ts';

export interface IssueRequest {
  readonly repository: Repository;
  readonly title: string;
  /** An HTML comment, the first line: by it and by its author the issue is found again. */
  readonly marker: string;
  /** Markdown. */
  readonly body: string;
}

const longestTitle = 256;
/** As for comments: GitHub's error says 65,536. */
const longestBody = 65_000;
/** Open issues that are looked through, the newest first. */
const pagesRead = 5;

/** Keeps one open issue: it is written anew while it is open, and another is opened when it was closed. */
export async function upsertIssue(client: Client, request: IssueRequest): Promise<{ readonly url: string }> {
  const { repository, title, marker, body } = request;
  const place = { owner: repository.owner, repo: repository.name };
  const text = cutLines(`${marker}\n${body}`, longestBody);
  const known = await find(client, place, marker);
  return asking(
    { doing: known === undefined ? 'open an issue' : `write issue #${known}`, needs: 'issues: write' },
    async () => {
      const { data } =
        known === undefined
          ? await client.request('POST /repos/{owner}/{repo}/issues', {
              ...place,
              title: cutLine(title, longestTitle),
              body: text,
            })
          : await client.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
              ...place,
              issue_number: known,
              body: text,
            });
      return { url: data.html_url };
    },
  );
}

async function find(
  client: Client,
  place: { readonly owner: string; readonly repo: string },
  marker: string,
): Promise<number | undefined> {
  return asking({ doing: 'look for the issue', needs: 'issues: read' }, async () => {
    let author: string | undefined;
    for (let page = 1; page <= pagesRead; page += 1) {
      const asked = { ...place, state: 'open' as const, per_page: 100, page };
      const { data } = await client.request('GET /repos/{owner}/{repo}/issues', asked);
      for (const { number, body, user, pull_request: pull } of data) {
        if (pull !== undefined || !body?.startsWith(marker)) continue;
        author ??= await authorOf(client);
        if (user?.login === author) return number;
      }
      if (data.length < asked.per_page) break;
    }
    return undefined;
  });
}

/** The merged pull request that brought a commit, the last of several. */
export async function pullOfCommit(
  client: Client,
  { owner, name }: Repository,
  commit: string,
): Promise<{ readonly number: number; readonly headSha: string } | undefined> {
  const pulls = await asking({ doing: 'find the pull request of a commit', needs: 'pull-requests: read' }, async () => {
    const asked = { owner, repo: name, commit_sha: commit, per_page: 100 };
    return (await client.request('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', asked)).data;
  });
  const found = pulls.findLast(({ merged_at: at }) => at) ?? pulls.at(-1);
  return found && { number: found.number, headSha: found.head.sha };
}
