import type { RepositoryState, User } from './state.ts';
import type { Needs, Token } from './token.ts';

/** A request that is as GitHub describes it, from someone who may make it. */
export interface Exchange {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly token: Token;
  /** The one in the path. */
  readonly repository: RepositoryState;
  readonly repositories: readonly RepositoryState[];
  /** Of the fake, without a path. */
  readonly url: string;
  /** The full address of this request. */
  readonly href: string;
  /** Never twice the same second, so that what came first is seen to. */
  now(): string;
  nextId(): number;
}

export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Route {
  readonly needs: Needs;
  handle(exchange: Exchange): Reply | Promise<Reply>;
}

export type Routes = Readonly<Record<string, Route>>;

export const ok = (body: unknown): Reply => ({ status: 200, body });

export const created = (body: unknown): Reply => ({ status: 201, body });

const documentation = 'https://docs.github.com/rest';

export const refusal = (status: number, message: string, headers: Reply['headers'] = {}): Reply => ({
  status,
  body: { message, documentation_url: documentation, status: String(status) },
  headers,
});

export const notFound = (): Reply => refusal(404, 'Not Found');

export const invalid = (error: Readonly<Record<string, string>>): Reply => ({
  status: 422,
  body: { message: 'Validation Failed', errors: [error], documentation_url: documentation, status: '422' },
});

/** One page of many, with the Link header that leads to the others. `wrap` makes the body of the items. */
export function page<T>(
  { query, href }: Exchange,
  items: readonly T[],
  wrap: (items: readonly T[]) => unknown = (of) => of,
): Reply {
  const size = Math.min(Number(query.get('per_page') ?? 30), 100);
  const number = Number(query.get('page') ?? 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const link = (to: number, rel: string): string => {
    const url = new URL(href);
    url.searchParams.set('page', String(to));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev'), link(1, 'first')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
  ];
  return {
    status: 200,
    body: wrap(items.slice((number - 1) * size, number * size)),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  };
}

/** Numbers by login, the same in each run. */
const userId = (login: string): number => [...login].reduce((id, letter) => (id * 31 + letter.charCodeAt(0)) % 1e7, 7);

export const userBody = (user: User | null, url: string) =>
  user && {
    login: user.login,
    id: userId(user.login),
    type: user.type,
    url: `${url}/users/${encodeURIComponent(user.login)}`,
    html_url: `${url}/${user.login}`,
    site_admin: false,
  };
