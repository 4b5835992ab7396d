/** What the fake keeps. Tests may read and change all of it. Times are ISO 8601, as GitHub writes them. */
export interface User {
  readonly login: string;
  readonly type: 'User' | 'Bot';
}

export interface Pull {
  readonly number: number;
  state: 'open' | 'closed';
  title: string;
  readonly author: User;
  /** `repository` is `owner/name`, `null` when the fork was deleted. */
  head: { sha: string; ref: string; repository: string | null };
  base: { sha: string; ref: string };
  labels: string[];
  timeline: TimelineEvent[];
  comments: Comment[];
  locked: boolean;
}

export interface TimelineEvent {
  readonly event: 'labeled' | 'unlabeled';
  readonly label: string;
  readonly actor: User | null;
  readonly created_at: string;
}

export interface Comment {
  readonly id: number;
  readonly user: User;
  body: string;
  readonly created_at: string;
  updated_at: string;
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: string;
  readonly message: string;
  readonly title?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly app: string;
  external_id: string | null;
  details_url: string | null;
  status: string;
  conclusion: string | null;
  readonly started_at: string;
  completed_at: string | null;
  title: string | null;
  summary: string | null;
  text: string | null;
  annotations: Annotation[];
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string | null;
  readonly target_url: string | null;
  readonly creator: User;
  readonly created_at: string;
}

export interface Artifact {
  readonly id: number;
  readonly name: string;
  /** Of the workflow run that left it. */
  readonly run: number;
  /** The zip file. */
  readonly bytes: Buffer;
  /** What GitHub says that its size is; that of the bytes, if absent. */
  readonly size?: number;
  readonly expired?: boolean;
  readonly created_at: string;
}

export interface DeploymentStatus {
  readonly id: number;
  readonly state: string;
  readonly description: string;
  readonly log_url: string;
  readonly creator: User;
  readonly created_at: string;
}

export interface Deployment {
  readonly id: number;
  readonly sha: string;
  readonly ref: string;
  readonly task: string;
  readonly environment: string;
  readonly payload: unknown;
  readonly description: string | null;
  readonly creator: User;
  readonly created_at: string;
  /** Oldest first. */
  readonly statuses: DeploymentStatus[];
}

export interface Issue {
  readonly number: number;
  state: 'open' | 'closed';
  title: string;
  body: string;
  readonly author: User;
}

export interface GitCommit {
  readonly message: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** A run of a workflow, by its number. */
export interface WorkflowRun {
  attempt: number;
  status: 'queued' | 'in_progress' | 'completed';
  /** `null` while it goes on. */
  conclusion?: string | null;
  sha?: string;
  /** `.github/workflows/prompts.yml` */
  path?: string;
  event?: string;
  /** `owner/name` of the repository that the commit is of; its own, if absent. */
  from?: string;
}

/** What somebody signed of something with this digest. */
export interface Attestation {
  /** `sha256:` and 64 hex digits. */
  readonly digest: string;
  readonly predicateType: string;
  readonly bundle: unknown;
  /** Given with the list, as GitHub did until 2026. */
  readonly isInline?: boolean;
  /** What lies in the store in place of the bundle. */
  readonly packed?: Buffer;
}

export type CollaboratorPermission = 'admin' | 'write' | 'read' | 'none';

export interface RepositoryState {
  readonly owner: string;
  readonly name: string;
  defaultBranch: string;
  /** In a private repository reading needs a permission too. */
  private: boolean;
  /** Path of a bare repository: for git itself, and for comparisons. */
  readonly git?: string;
  collaborators: Record<string, CollaboratorPermission>;
  /** Scripted comparisons, `base...head`, for a repository without git; `null`: nothing in common. */
  mergeBases: Record<string, string | null>;
  /** The tag of the latest release. */
  latestRelease?: string;
  pulls: Pull[];
  checkRuns: CheckRun[];
  statuses: Status[];
  artifacts: Artifact[];
  deployments: Deployment[];
  /** Without pull requests. */
  issues: Issue[];
  /** Those that the API made or was asked for, by their full names. */
  refs: Record<string, string>;
  gitCommits: Record<string, GitCommit>;
  runs: Record<number, WorkflowRun>;
  attestations: Attestation[];
  /** SARIF files that code scanning was given. */
  scans: { readonly sha: string; readonly ref: string; readonly log: unknown }[];
  /** Turned off where it is `false`. */
  codeScanning?: boolean;
}

type GivenPull = Partial<Omit<Pull, 'number' | 'head'>> & {
  readonly number: number;
  readonly head: { readonly sha: string; readonly ref?: string; readonly repository?: string | null };
};

export type GivenRepository = Partial<Omit<RepositoryState, 'owner' | 'name' | 'pulls'>> & {
  /** `owner/name` */
  readonly fullName: string;
  readonly pulls?: readonly GivenPull[];
};

export function repositoryState({ fullName, pulls = [], ...given }: GivenRepository): RepositoryState {
  const [owner, name] = fullName.split('/');
  if (!owner || !name) throw new Error(`${fullName} is no owner/name`);
  const defaultBranch = given.defaultBranch ?? 'main';
  return {
    private: true,
    collaborators: {},
    mergeBases: {},
    checkRuns: [],
    statuses: [],
    artifacts: [],
    deployments: [],
    issues: [],
    refs: {},
    gitCommits: {},
    runs: {},
    attestations: [],
    scans: [],
    ...given,
    owner,
    name,
    defaultBranch,
    pulls: pulls.map((pull) => ({
      state: 'open',
      title: `Change ${pull.number}`,
      author: person('author'),
      base: { sha: '0'.repeat(40), ref: defaultBranch },
      labels: [],
      timeline: [],
      comments: [],
      locked: false,
      ...pull,
      head: { ref: `change-${pull.number}`, repository: fullName, ...pull.head },
    })),
  };
}

export const person = (login: string): User => ({ login, type: 'User' });

export const bot = (app: string): User => ({ login: `${app}[bot]`, type: 'Bot' });
