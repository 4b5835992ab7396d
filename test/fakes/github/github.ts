import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { artifactRoutes, stored, storePath } from './artifacts.ts';
import { attestationRoutes, bundlePath, storedBundle } from './attestations.ts';
import { checkRoutes } from './checks.ts';
import { codeScanningRoutes } from './code-scanning.ts';
import { commentRoutes } from './comments.ts';
import { commitRoutes } from './commits.ts';
import { deploymentRoutes } from './deployments.ts';
import { description } from './description.ts';
import { type Reply, type Routes, refusal } from './exchange.ts';
import { type Fault, Faults } from './faults.ts';
import { gitPath, gitToken, mayFetch, serveGit } from './git.ts';
import { issueRoutes } from './issues.ts';
import { labelRoutes } from './labels.ts';
import { peopleRoutes } from './people.ts';
import { pullRoutes } from './pulls.ts';
import { RateLimit } from './rate-limit.ts';
import { refRoutes } from './refs.ts';
import { type GivenRepository, type RepositoryState, repositoryState } from './state.ts';
import { statusRoutes } from './statuses.ts';
import { permits, type Token, workflowToken } from './token.ts';
import { breakOff, isScripted, read, scripted, send, tokenOf } from './wire.ts';

export interface GitHubOptions {
  readonly repositories: readonly GivenRepository[];
  /** A workflow's token `ghs_workflow` with the permissions of a review, if absent. */
  readonly tokens?: readonly Token[];
  /** Requests an hour. */
  readonly rateLimit?: number;
}

/** A request to the API, after it was checked. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: unknown;
  readonly status: number;
}

export interface FakeGitHub {
  /** Of the API, of the web and of git. */
  readonly url: string;
  readonly state: readonly RepositoryState[];
  readonly requests: readonly Recorded[];
  /** What was not as GitHub describes it: empty, or the client has a bug. */
  readonly violations: readonly string[];
  repository(fullName: string): RepositoryState;
  fault(fault: Fault): void;
  /** The time of the next event, one second after the one before. */
  now(): string;
  nextId(): number;
  close(): Promise<void>;
}

export const defaultToken = 'ghs_workflow';

const routes: Routes = {
  ...pullRoutes,
  ...commentRoutes,
  ...labelRoutes,
  ...issueRoutes,
  ...checkRoutes,
  ...statusRoutes,
  ...codeScanningRoutes,
  ...commitRoutes,
  ...peopleRoutes,
  ...artifactRoutes,
  ...attestationRoutes,
  ...deploymentRoutes,
  ...refRoutes,
};

/** GitHub on loopback: its API, stateful and strict about requests, and git over HTTP. */
export async function startGitHub(options: GitHubOptions): Promise<FakeGitHub> {
  const repositories = options.repositories.map(repositoryState);
  const tokens = options.tokens ?? [workflowToken(defaultToken)];
  const limit = new RateLimit(options.rateLimit ?? 1_000);
  const faults = new Faults();
  const requests: Recorded[] = [];
  const violations: string[] = [];
  let second = 0;
  let id = 0;
  const now = (): string => {
    second = Math.max(second + 1, Math.floor(Date.now() / 1000));
    return new Date(second * 1000).toISOString().replace('.000', '');
  };
  const nextId = (): number => {
    id += 1;
    return id;
  };
  const find = (owner: string | undefined, name: string | undefined): RepositoryState | undefined =>
    repositories.find((repository) => repository.owner === owner && repository.name === name);

  const violated = (method: string, path: string, found: readonly string[]): Reply => {
    violations.push(...found.map((violation) => `${method} ${path}: ${violation}`));
    return refusal(500, found.join('; '));
  };

  /** What GitHub would say, with all that can be wrong with a request in the order in which it would say it. */
  const answer = async (request: IncomingMessage, url: URL, body: unknown): Promise<Reply> => {
    const { method = 'GET', headers } = request;
    const { pathname } = url;
    if (headers['user-agent'] === undefined) return violated(method, pathname, ['there is no user-agent']);
    const token = tokenOf(headers.authorization, tokens);
    if (token === undefined) return refusal(401, 'Bad credentials');
    const limited = limit.count();
    if (limited) return limited;
    if (method === 'POST' && pathname === '/graphql') {
      const { query } = (body ?? {}) as { query?: string };
      if (!/^query\s*\{\s*viewer\s*\{\s*login\s*\}\s*\}$/.test(query ?? '')) {
        return violated(method, pathname, [`only the viewer's login is known, not ${query}`]);
      }
      return { status: 200, body: { data: { viewer: { login: token.user.login } } } };
    }
    const operation = description().find(method, pathname);
    if (operation === undefined) return violated(method, pathname, ['GitHub has no such operation']);
    const wrong = operation.violations(url.searchParams, body);
    if (wrong.length > 0) return violated(method, pathname, wrong);
    const route = routes[operation.id];
    if (route === undefined) return violated(method, pathname, [`${operation.id} is not played here`]);

    const repository = find(operation.params.owner, operation.params.repo);
    if (repository === undefined && pathname.startsWith('/repos/')) return refusal(404, 'Not Found');
    if (!permits(token, route.needs, repository?.private ?? true)) {
      const by = token.kind === 'installation' ? 'integration' : 'personal access token';
      return refusal(403, `Resource not accessible by ${by}`, {
        'x-accepted-github-permissions': route.needs.join('; '),
      });
    }
    return await route.handle({
      params: operation.params,
      query: url.searchParams,
      body,
      token,
      repository: repository as RepositoryState,
      repositories,
      url: url.origin,
      href: url.href,
      now,
      nextId,
    });
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const { method = 'GET' } = request;
    if (url.pathname === '/_state')
      return send(response, { status: 200, body: { repositories, requests, violations } });
    if (url.pathname.startsWith(storePath)) {
      const found = stored(repositories, url.pathname, request.headers.authorization);
      if (!Buffer.isBuffer(found)) return send(response, found);
      return void response.writeHead(200, { 'content-type': 'application/zip' }).end(found);
    }
    if (url.pathname.startsWith(bundlePath)) {
      const found = storedBundle(repositories, url.pathname, request.headers.authorization);
      if (found === undefined) return void response.writeHead(403).end();
      return void response.writeHead(200, { 'content-type': 'application/x-snappy' }).end(found);
    }
    const git = gitPath(url.pathname);
    if (git) return fetchBy(git, request, response, url);

    const body = await read(request);
    const fault = faults.take(method, url.pathname);
    if (fault?.delay) await new Promise((resolve) => setTimeout(resolve, fault.delay));
    if (fault?.reset === 'before') return breakOff(response);
    const reply = isScripted(fault) ? scripted(fault) : await answer(request, url, body);
    requests.push({ method, path: url.pathname, query: url.search.slice(1), body, status: reply.status });
    if (fault?.reset === 'after') return breakOff(response);
    send(response, { ...reply, headers: { ...limit.headers(), ...reply.headers } }, fault?.reset === 'body');
  };

  const fetchBy = (
    { fullName, path }: NonNullable<ReturnType<typeof gitPath>>,
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): void => {
    const repository = find(...(fullName.split('/') as [string, string]));
    const token = gitToken(request.headers.authorization, tokens);
    if (repository?.git === undefined) return void response.writeHead(404).end('Repository not found.');
    if (!mayFetch(repository, token)) {
      const challenge = { 'www-authenticate': 'Basic realm="GitHub"' };
      return void response.writeHead(token ? 403 : 401, token ? {} : challenge).end();
    }
    serveGit(request, response, { directory: repository.git, path, query: url.search.slice(1) });
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      const reply = violated(request.method ?? '', request.url ?? '', [String(error)]);
      if (response.headersSent) response.destroy();
      else send(response, reply);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    state: repositories,
    requests,
    violations,
    repository: (fullName) => {
      const found = find(...(fullName.split('/') as [string, string]));
      if (found === undefined) throw new Error(`there is no repository ${fullName}`);
      return found;
    },
    fault: (fault) => faults.add(fault),
    now,
    nextId,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
