import { describe, UserError } from '../action/errors.ts';
import { createCheck, longestSummary } from './check.ts';
import type { Client } from './client.ts';
import { upsertComment } from './comment.ts';
import type { Event, Repository } from './event.ts';
import { checkNameOf, conclusionOf, type Publication, statusOf } from './publication.ts';
import { setStatus } from './status.ts';

export interface PublishOptions {
  readonly comment: boolean;
  readonly check: 'run' | 'status' | 'both' | 'none';
  /** The commit that was measured. */
  readonly headSha: string;
}

export interface Published {
  readonly commentUrl?: string;
  readonly checkUrl?: string;
  /** What GitHub did not take, each for people. */
  readonly problems: readonly string[];
}

/**
 * Says it on GitHub: check run or status on the commit, and a comment where there is a pull request. What GitHub
 * refuses never throws: it becomes a problem, and the rest is still tried.
 */
export async function publish(
  client: Client,
  event: Event,
  publication: Publication,
  options: PublishOptions,
): Promise<Published> {
  const { repository } = event;
  if (repository === undefined) {
    return { problems: ['GITHUB_REPOSITORY is not set, so there is no place to publish to.'] };
  }
  const problems: string[] = [];
  const ofComment: string[] = [];
  const attempt = async <T>(publishing: () => Promise<T>, told = problems): Promise<T | undefined> => {
    try {
      return await publishing();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      told.push(...error.problems.map(describe));
      return undefined;
    }
  };

  const { detailsUrl } = publication;
  const place = { repository, headSha: options.headSha };
  const name = checkNameOf(publication);

  const onCommit = async () => {
    const check = await attempt(async () => {
      if (options.check !== 'run' && options.check !== 'both') return undefined;
      return await createCheck(client, {
        ...place,
        name,
        verdict: publication.verdict,
        conclusion: conclusionOf(publication),
        title: publication.headline,
        summary: publication.summary(longestSummary),
        ...(publication.proof !== undefined && { text: publication.proof }),
        annotations: publication.annotations,
        ...(detailsUrl !== undefined && { detailsUrl }),
      });
    });
    await attempt(async () => {
      if (check?.problem !== undefined) throw check.problem;
    });
    await attempt(async () => {
      if (options.check !== 'status' && options.check !== 'both') return;
      const status = statusOf(publication);
      await setStatus(client, {
        ...place,
        context: name,
        ...status,
        ...(detailsUrl !== undefined && { targetUrl: detailsUrl }),
      });
    });
    return check;
  };
  const onPullRequest = async () => {
    if (!options.comment) return undefined;
    return await attempt(() => commentOn(client, event, repository, publication, options.headSha), ofComment);
  };
  // The comment is looked for while the check is made.
  const [check, comment] = await Promise.all([onCommit(), onPullRequest()]);
  problems.push(...ofComment);
  if (comment?.did === 'nothing' && comment.because === 'outdated') {
    problems.push(
      `The comment was left as it is: the head of #${event.pullRequest?.number} is now ${comment.head.slice(0, 7)}, and this run measured ${options.headSha.slice(0, 7)}.`,
    );
  }
  if (comment !== undefined && comment.did !== 'nothing' && comment.over !== undefined) {
    problems.push(
      `The comment of ${name} on #${event.pullRequest?.number} was written by ${comment.over} before, about the same commit: they write over each other, and so do their checks. Give each an input \`key\` of its own.`,
    );
  }
  return {
    ...(comment !== undefined && comment.did !== 'nothing' && { commentUrl: comment.url }),
    ...(check !== undefined && { checkUrl: check.url }),
    problems,
  };
}

async function commentOn(
  client: Client,
  { name: event, pullRequest, run }: Event,
  repository: Repository,
  { name, key, verdict, quiet, comment }: Publication,
  headSha: string,
) {
  if (pullRequest === undefined || !['pull_request', 'pull_request_target'].includes(event)) return undefined;
  return await upsertComment(client, {
    repository,
    pullRequest: pullRequest.number,
    headSha,
    name,
    ...(key !== undefined && { key }),
    ...(run && { origin: { workflow: run.workflow, run: run.id, attempt: run.attempt } }),
    body: comment,
    whenAbsent: verdict === 'skipped' || quiet ? 'skip' : 'create',
  });
}
