import { afterEach, expect } from 'vitest';
import type { Log } from '../../shared/action/log.ts';
import { type Client, connect } from '../../shared/github/client.ts';
import { defaultToken, type FakeGitHub, type GitHubOptions, startGitHub } from '../fakes/github/github.ts';
import { setLabel, unsetLabel } from '../fakes/github/labels.ts';
import { person, type User } from '../fakes/github/state.ts';

export const sha = (digit: string): string => digit.repeat(40);
export const head = sha('a');
export const repository = { owner: 'acme', name: 'support' };

export interface Surroundings {
  readonly github: FakeGitHub;
  readonly client: Client;
  /** What was told while waiting. */
  readonly told: string[];
}

const started: FakeGitHub[] = [];

afterEach(async () => {
  const violations = started.flatMap((github) => github.violations);
  await Promise.all(started.splice(0).map((github) => github.close()));
  expect(violations).toEqual([]);
});

/** A repository with pull request 12, whose head is `head`, and a client that does not really wait. */
export async function surroundings(options: Partial<GitHubOptions> = {}): Promise<Surroundings> {
  const fullName = 'acme/support';
  const collaborators = { maintainer: 'write', owner: 'admin', triager: 'read' } as const;
  const github = await startGitHub({
    repositories: [{ fullName, collaborators, pulls: [{ number: 12, head: { sha: head } }] }],
    ...options,
  });
  started.push(github);
  const told: string[] = [];
  const token = options.tokens?.[0]?.value ?? defaultToken;
  return { github, client: await connect({ token, apiUrl: github.url, env: {}, log: logInto(told), second: 0 }), told };
}

export function logInto(told: string[]): Log {
  const tell = (text: string): void => void told.push(text);
  return {
    info: tell,
    warning: tell,
    error: tell,
    group: (_title, body) => body(),
    progress: () => {},
    secret: () => {},
    hidden: (text) => text,
  };
}

export const pull = (github: FakeGitHub) => {
  const [found] = github.repository('acme/support').pulls;
  if (found === undefined) throw new Error('there is no pull request');
  return found;
};

export function comment(github: FakeGitHub, user: User, body: string): void {
  const at = github.now();
  pull(github).comments.push({ id: github.nextId(), user, body, created_at: at, updated_at: at });
}

export const label = (github: FakeGitHub, name: string, by: User | null = person('maintainer')): void =>
  setLabel(pull(github), name, by, github.now());

export const unlabel = (github: FakeGitHub, name: string): void =>
  unsetLabel(pull(github), name, person('maintainer'), github.now());

/** `GET /repos/acme/support/pulls/12`, without the queries. */
export const asked = (github: FakeGitHub): string[] => github.requests.map(({ method, path }) => `${method} ${path}`);
