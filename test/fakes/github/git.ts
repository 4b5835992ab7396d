import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RepositoryState } from './state.ts';
import type { Token } from './token.ts';
import { permits } from './token.ts';

/** `/owner/name.git/info/refs` → the repository's full name and git's own path. */
export function gitPath(pathname: string): { readonly fullName: string; readonly path: string } | undefined {
  const [, fullName, path] = /^\/([^/]+\/[^/]+?)(?:\.git)?(\/(?:info\/refs|git-upload-pack))$/.exec(pathname) ?? [];
  return fullName === undefined || path === undefined ? undefined : { fullName, path };
}

/** Basic authentication, user `x-access-token`, password the token: what actions/checkout sends. */
export function gitToken(header: string | undefined, tokens: readonly Token[]): Token | undefined {
  const [scheme, encoded = ''] = header?.split(' ') ?? [];
  if (scheme?.toLowerCase() !== 'basic') return undefined;
  const [user, password] = Buffer.from(encoded, 'base64').toString().split(':');
  return user === 'x-access-token' ? tokens.find(({ value }) => value === password) : undefined;
}

export function mayFetch(repository: RepositoryState, token: Token | undefined): boolean {
  return !repository.private || (token !== undefined && permits(token, ['contents=read'], true));
}

/** Any commit may be fetched by its id, as GitHub allows. */
const settings = {
  'uploadpack.allowAnySHA1InWant': 'true',
  'uploadpack.allowFilter': 'true',
  'safe.directory': '*',
};

/** Answers with git's own server, by CGI. Reading only. */
export function serveGit(
  request: IncomingMessage,
  response: ServerResponse,
  { directory, path, query }: { readonly directory: string; readonly path: string; readonly query: string },
): void {
  const config = Object.entries(settings).flatMap(([key, value], i) => [
    [`GIT_CONFIG_KEY_${i}`, key],
    [`GIT_CONFIG_VALUE_${i}`, value],
  ]);
  const { headers } = request;
  const git = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: directory,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: path,
      QUERY_STRING: query,
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: headers['content-type'] ?? '',
      ...(headers['content-length'] && { CONTENT_LENGTH: headers['content-length'] }),
      ...(headers['content-encoding'] && { HTTP_CONTENT_ENCODING: headers['content-encoding'] }),
      ...(headers['git-protocol'] && { GIT_PROTOCOL: String(headers['git-protocol']) }),
      GIT_CONFIG_COUNT: String(Object.keys(settings).length),
      ...Object.fromEntries(config),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  request.pipe(git.stdin);
  // git does not read on when it has seen enough.
  git.stdin.on('error', () => {});
  response.once('close', () => git.kill());
  forward(git.stdout, response);
}

/** CGI: headers, an empty line, the body. */
function forward(output: NodeJS.ReadableStream, response: ServerResponse): void {
  let head = Buffer.alloc(0);
  const read = (chunk: Buffer): void => {
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf('\r\n\r\n');
    if (end < 0) return;
    output.off('data', read);
    const headers = head
      .subarray(0, end)
      .toString()
      .split('\r\n')
      .map((line) => line.split(/:\s*/, 2) as [string, string]);
    const status = Number.parseInt(headers.find(([name]) => name === 'Status')?.[1] ?? '200', 10);
    response.writeHead(status, Object.fromEntries(headers.filter(([name]) => name !== 'Status')));
    response.write(head.subarray(end + 4));
    output.pipe(response);
  };
  output.on('data', read);
  output.on('end', () => response.end());
}
