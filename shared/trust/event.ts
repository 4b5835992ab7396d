import type { Event } from '../github/event.ts';
import type { Trust } from './trust.ts';

type Judgement = Omit<Trust, 'reason'>;

/** The author can write to the repository, and a base is there to be held against the head. */
const own: Judgement = { trusted: true, rules: 'stricter', execute: true, write: true, expectCredentials: true };
/** The same with nothing to compare with. */
const alone: Judgement = { ...own, rules: 'head' };
/** Anybody's content, with GitHub's read-only token and without secrets. */
const stranger: Judgement = { trusted: false, rules: 'base', execute: false, write: false, expectCredentials: false };
/** Anybody's content beside the repository's own token and secrets. */
const privileged: Judgement = { ...stranger, write: true, expectCredentials: true };
/** Nothing is known: nothing is allowed, and missing credentials are an error rather than a quiet skip. */
const unknown: Judgement = { ...stranger, expectCredentials: true };

/** Events that only people with write permission can cause, and whose commit is the repository's own. */
const ownEvents = new Map([
  ['schedule', 'A schedule runs the default branch.'],
  ['workflow_dispatch', 'A person with write permission started the workflow.'],
  ['repository_dispatch', 'A token with write permission started the workflow.'],
]);

/** Events that start a workflow whose end starts another: their head is a branch that its author could write to. */
const eventsOfOwnBranch = new Set(['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch']);

/** What the event's author may make this run do. What is not known for certain is not trusted. */
export function decideTrust(event: Event): Trust {
  switch (event.name) {
    case 'pull_request':
      return ofPullRequest(event);
    case 'pull_request_target':
      return ofPullRequestTarget(event);
    case 'workflow_run':
      return ofWorkflowRun(event);
    case 'merge_group':
      return { ...own, reason: 'The merge queue takes only what people with write permission have put there.' };
    case 'push':
      return isDependabot(event.actor)
        ? { ...stranger, reason: 'Dependabot pushed: its content comes from outside, and GitHub gives it no secrets.' }
        : { ...own, reason: 'A push comes from somebody with write permission.' };
    case 'issue_comment':
      // The default branch's own code and rules, but somebody else's words decided that they run.
      return { ...privileged, rules: 'head', reason: 'Anybody can write a comment: nothing is executed for one.' };
    case 'local':
      return { ...own, write: false, reason: 'A run on your own machine, with your own rights.' };
    default: {
      const reason = ownEvents.get(event.name);
      if (reason !== undefined) return { ...alone, reason };
      return { ...unknown, reason: `It is not known who can cause the event ${event.name}, so it is not trusted.` };
    }
  }
}

function ofPullRequest(event: Event): Trust {
  const { pullRequest } = event;
  if (pullRequest === undefined)
    return { ...unknown, reason: 'The event does not say which pull request it is about.' };
  if (isDependabot(event.actor)) {
    return { ...stranger, reason: 'Dependabot runs with a read-only token and without secrets.' };
  }
  if (pullRequest.headRepository === undefined) {
    return { ...stranger, reason: 'The repository that the pull request comes from was deleted.' };
  }
  if (!isOwn(event, pullRequest.headRepository)) {
    return { ...stranger, reason: `The pull request comes from a fork, ${pullRequest.headRepository}.` };
  }
  if (isDependabot(pullRequest.author)) {
    // A person's push or label on it brings the token's rights back, but not the secrets for certain.
    return { ...stranger, write: true, reason: 'Dependabot opened the pull request: its content comes from outside.' };
  }
  return { ...own, reason: 'The pull request comes from a branch of this repository.' };
}

function ofPullRequestTarget(event: Event): Trust {
  const reason = 'pull_request_target holds the rights of the repository while the head may be anybody’s.';
  // GitHub withholds token and secrets where Dependabot made the base branch, too.
  const withheld = isDependabot(event.actor) && event.pullRequest?.baseRef.startsWith('dependabot/') === true;
  return { ...(withheld ? stranger : privileged), reason };
}

function ofWorkflowRun(event: Event): Trust {
  const { workflowRun } = event;
  if (workflowRun?.headRepository === undefined) {
    return { ...privileged, reason: 'The repository of the run that ended is not known, or was deleted.' };
  }
  if (!isOwn(event, workflowRun.headRepository)) {
    return { ...privileged, reason: `The run that ended was for a fork, ${workflowRun.headRepository}.` };
  }
  if (isDependabot(event.actor)) return { ...privileged, reason: 'The run that ended was Dependabot’s.' };
  if (!eventsOfOwnBranch.has(workflowRun.event)) {
    return {
      ...privileged,
      reason: `The run that ended was started by ${workflowRun.event}, which strangers may cause.`,
    };
  }
  return { ...own, reason: 'The run that ended was for a branch of this repository.' };
}

const isDependabot = (login: string | undefined): boolean => login?.toLowerCase() === 'dependabot[bot]';

/** Owner and name are not case-sensitive. */
function isOwn({ repository }: Event, fullName: string): boolean {
  return repository !== undefined && `${repository.owner}/${repository.name}`.toLowerCase() === fullName.toLowerCase();
}
