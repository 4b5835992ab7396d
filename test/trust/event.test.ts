import { describe, expect, it } from 'vitest';
import type { Event, PullRequest } from '../../shared/github/event.ts';
import { decideTrust } from '../../shared/trust/event.ts';

const servers = { serverUrl: 'https://github.com', apiUrl: 'https://api.github.com' };
const repository = { owner: 'acme', name: 'bot', defaultBranch: 'main' };
const pullRequest: PullRequest = {
  number: 7,
  headSha: 'a'.repeat(40),
  headRepository: 'acme/bot',
  headRef: 'better-prompt',
  baseSha: 'b'.repeat(40),
  baseRef: 'main',
  author: 'maria',
};
const event = (name: string, rest: Partial<Event> = {}): Event => ({
  name,
  actor: 'maria',
  repository,
  ...servers,
  ...rest,
});
const opened = (name: string, change: Partial<PullRequest>, actor = 'maria'): Event =>
  event(name, { actor, pullRequest: { ...pullRequest, ...change } });
const ended = (change: Partial<NonNullable<Event['workflowRun']>>, actor = 'maria'): Event =>
  event('workflow_run', {
    actor,
    workflowRun: {
      headSha: 'a'.repeat(40),
      headBranch: 'x',
      headRepository: 'acme/bot',
      event: 'pull_request',
      id: 1,
      ...change,
    },
  });

const own = { trusted: true, rules: 'stricter', execute: true, write: true, expectCredentials: true };
const alone = { ...own, rules: 'head' };
const stranger = { trusted: false, rules: 'base', execute: false, write: false, expectCredentials: false };
const privileged = { ...stranger, write: true, expectCredentials: true };
const unknown = { ...stranger, expectCredentials: true };

describe('what an event may make a run do', () => {
  it.each([
    ['a pull request from a branch of the repository', opened('pull_request', {}), own],
    ['the same with other letter case in its name', opened('pull_request', { headRepository: 'Acme/Bot' }), own],
    ['a merge queue', event('merge_group'), own],
    ['a push', event('push'), own],
    ['a schedule', event('schedule'), alone],
    ['a workflow started by hand', event('workflow_dispatch'), alone],
    ['a workflow started by the API', event('repository_dispatch'), alone],
    ['a terminal', event('local'), { ...own, write: false }],
    ['the end of a run for a branch of the repository', ended({}), own],
    ['the end of a run for a push', ended({ event: 'push' }), own],
  ])('trusts %s', (_, given, expected) => {
    expect(decideTrust(given)).toMatchObject(expected);
  });

  it.each([
    ['a fork', opened('pull_request', { headRepository: 'mallory/bot' }), stranger],
    ['a fork whose name only begins the same', opened('pull_request', { headRepository: 'acme/bot-2' }), stranger],
    ['a head repository that was deleted', event('pull_request', { pullRequest: withoutRepository() }), stranger],
    ['Dependabot as actor', opened('pull_request', {}, 'dependabot[bot]'), stranger],
    ['Dependabot as author', opened('pull_request', { author: 'dependabot[bot]' }), { ...stranger, write: true }],
    ['a push by Dependabot', event('push', { actor: 'dependabot[bot]' }), stranger],
    ['pull_request_target from a fork', opened('pull_request_target', { headRepository: 'mallory/bot' }), privileged],
    ['pull_request_target from the repository', opened('pull_request_target', {}), privileged],
    ['pull_request_target by Dependabot', opened('pull_request_target', {}, 'dependabot[bot]'), privileged],
    [
      'pull_request_target onto a branch of Dependabot',
      opened('pull_request_target', { baseRef: 'dependabot/npm/x' }, 'dependabot[bot]'),
      stranger,
    ],
    ['the end of a run for a fork', ended({ headRepository: 'mallory/bot' }), privileged],
    ['the end of a run by Dependabot', ended({}, 'dependabot[bot]'), privileged],
    ['the end of a run for pull_request_target', ended({ event: 'pull_request_target' }), privileged],
    ['the end of a run that is not described', event('workflow_run'), privileged],
    ['a comment', event('issue_comment'), { ...privileged, rules: 'head' }],
    ['a pull request that is not described', event('pull_request'), unknown],
    ['an event that nobody thought of', event('watch'), unknown],
    ['a name that every object has', event('constructor'), unknown],
  ])('does not trust %s', (_, given, expected) => {
    expect(decideTrust(given)).toMatchObject(expected);
  });

  it('does not take a head for its own when the repository is not known', () => {
    const { repository: _, ...rest } = opened('pull_request', {});
    expect(decideTrust(rest).trusted).toBe(false);
  });

  it('says why in one sentence', () => {
    expect(decideTrust(opened('pull_request', { headRepository: 'mallory/bot' })).reason).toBe(
      'The pull request comes from a fork, mallory/bot.',
    );
    for (const name of ['push', 'schedule', 'merge_group', 'issue_comment', 'workflow_run', 'local', 'watch']) {
      expect(decideTrust(event(name)).reason).toMatch(/^[A-Z][^\n]*\.$/);
    }
  });
});

function withoutRepository(): PullRequest {
  const { headRepository: _, ...rest } = pullRequest;
  return rest;
}
