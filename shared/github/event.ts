/** The event that started the run, as far as anything here reads it. */
export interface PullRequest {
  readonly number: number;
  readonly headSha: string;
  /** `owner/name` of the repository that the head is in; `undefined` when it was deleted. */
  readonly headRepository?: string;
  readonly headRef: string;
  readonly baseSha: string;
  readonly baseRef: string;
  readonly author: string;
}

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly defaultBranch?: string;
}

export interface Event {
  /** `pull_request`, `push`, …; `local` outside of Actions. */
  readonly name: string;
  /** `opened`, `labeled`, … */
  readonly action?: string;
  readonly repository?: Repository;
  /** The commit that the event is about, as `GITHUB_SHA` gives it. */
  readonly sha?: string;
  readonly ref?: string;
  readonly actor?: string;
  readonly pullRequest?: PullRequest;
  /** push: the commit before; all zeros for a new branch. */
  readonly before?: string;
  readonly mergeGroup?: { readonly headSha: string; readonly baseSha: string };
  /** workflow_run: the run that ended. */
  readonly workflowRun?: {
    readonly headSha: string;
    readonly headBranch: string;
    readonly headRepository?: string;
    readonly event: string;
    readonly id: number;
  };
  readonly run?: { readonly id: number; readonly attempt: number; readonly job: string; readonly workflow: string };
  readonly serverUrl: string;
  readonly apiUrl: string;
}
