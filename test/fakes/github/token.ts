import { bot, person, type User } from './state.ts';

/** As the API names them: `pull_requests`, where a workflow writes `pull-requests`. */
export type Permissions = Readonly<Record<string, 'read' | 'write'>>;

/** A token of a workflow or an app belongs to an installation; any other to a person. */
export interface Token {
  readonly value: string;
  readonly kind: 'installation' | 'person';
  readonly user: User;
  /** The app's slug, of an installation. */
  readonly app?: string;
  readonly permissions: Permissions;
}

/** What reviewing needs; `metadata` comes with every token. */
export const reviewing: Permissions = {
  contents: 'read',
  pull_requests: 'write',
  checks: 'write',
  statuses: 'write',
};

export const workflowToken = (value: string, permissions: Permissions = reviewing): Token =>
  appToken(value, 'github-actions', permissions);

export const appToken = (value: string, app: string, permissions: Permissions = reviewing): Token => ({
  value,
  kind: 'installation',
  user: bot(app),
  app,
  permissions,
});

export const personalToken = (value: string, login: string, permissions: Permissions = reviewing): Token => ({
  value,
  kind: 'person',
  user: person(login),
  permissions,
});

/** Any one of these is enough: `issues=write`. */
export type Needs = readonly string[];

/** Whether the token may. In a public repository everyone may read. */
export function permits({ permissions }: Token, needs: Needs, isPrivate: boolean): boolean {
  return needs.some((need) => {
    const [name = '', level] = need.split('=');
    if (name === 'metadata' || (level === 'read' && !isPrivate)) return true;
    return permissions[name] === 'write' || permissions[name] === level;
  });
}
