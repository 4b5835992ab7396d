import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UserError } from '../../shared/action/errors.ts';
import { Sandbox } from './sandbox.ts';

const token = 'ghs_0123456789';
const encoded = Buffer.from(`x-access-token:${token}`).toString('base64');

let sandbox: Sandbox;
let base: string;
let head: string;
let server: Server;
let serverUrl: string;
let received: IncomingHttpHeaders[];
/** What the server answers without looking further. */
let status: number | undefined;

/** A git server of plain files, as `git update-server-info` makes one. */
beforeEach(async () => {
  sandbox = new Sandbox();
  base = sandbox.commit({ 'a.md': '1' });
  sandbox.branch('better');
  received = [];
  status = undefined;
  server = createServer((request, response) => {
    received.push(request.headers);
    const file = join(sandbox.root, 'server', new URL(request.url ?? '/', serverUrl).pathname);
    const found = existsSync(file) && statSync(file).isFile();
    response.writeHead(status ?? (found ? 200 : 404), status === 401 ? { 'www-authenticate': 'Basic' } : {});
    if (found && status === undefined) createReadStream(file).pipe(response);
    else response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.close();
  server.closeAllConnections();
  sandbox.remove();
});

/** A whole clone that lacks only the newest commit. */
function cloneBefore(): string {
  sandbox.push();
  const directory = sandbox.clone();
  head = sandbox.commit({ 'a.md': '2' });
  sandbox.push();
  sandbox.git(sandbox.origin, 'update-server-info');
  return directory;
}

const pushed = (directory: string, rest: { token?: string; signal?: AbortSignal } = {}) =>
  sandbox.resolve({ event: sandbox.event('push', { before: base, sha: head, serverUrl }), directory, ...rest });

describe('fetching with a token', () => {
  it('sends it in every request, and in one header even where a checkout has left its own', async () => {
    const directory = cloneBefore();
    sandbox.git(directory, 'config', `http.${serverUrl}/.extraheader`, 'AUTHORIZATION: basic b2xk');
    const revision = await pushed(directory, { token });
    expect((await revision.head.read('a.md'))?.toString()).toBe('2');
    expect(received.length).toBeGreaterThan(1);
    expect(new Set(received.map(({ authorization }) => authorization))).toEqual(new Set([`basic ${encoded}`]));
  });

  it('writes it nowhere in the clone', async () => {
    const directory = cloneBefore();
    await pushed(directory, { token });
    expect(sandbox.git(directory, 'config', '--list')).not.toContain('extraheader');
    expect(sandbox.git(directory, 'for-each-ref')).not.toContain(head);
    expect(existsSync(join(directory, '.git/FETCH_HEAD'))).toBe(false);
  });

  it('leaves a whole clone whole', async () => {
    const directory = cloneBefore();
    await pushed(directory, { token });
    expect(existsSync(join(directory, '.git/shallow'))).toBe(false);
  });

  it('needs none for a public repository', async () => {
    await pushed(cloneBefore());
    expect(received.every(({ authorization }) => authorization === undefined)).toBe(true);
  });
});

describe('a fetch that fails', () => {
  const failure = async (given: Promise<unknown>): Promise<UserError> => {
    const error = await given.then(
      () => undefined,
      (reason) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    expect(String(error)).not.toContain(token);
    expect(String(error)).not.toContain(encoded);
    return error;
  };

  it.each([401, 403, 404])('for want of permission (%i) names the permission', async (refusal) => {
    const directory = cloneBefore();
    status = refusal;
    const { message } = await failure(pushed(directory, { token }));
    expect(message).toContain(`${head} cannot be fetched: ${serverUrl}/acme/bot did not let this token read.`);
    expect(message).toContain('`permissions: contents: read`');
  });

  it('because the commit is gone speaks of a force push', async () => {
    sandbox.push();
    const directory = sandbox.checkout(base);
    const event = sandbox.event('push', { sha: base, before: 'd'.repeat(40) });
    const { message } = await failure(sandbox.resolve({ event, directory, token }));
    expect(message).toContain(`${'d'.repeat(40)} cannot be fetched: it is not in`);
    expect(message).toContain('A force push may have removed it');
  });

  it('because one of two commits is gone names that one', async () => {
    sandbox.push();
    const directory = sandbox.checkout(base);
    const newer = sandbox.commit({ 'a.md': '2' });
    sandbox.push();
    const event = sandbox.event('push', { sha: newer, before: 'd'.repeat(40) });
    const { message } = await failure(sandbox.resolve({ event, directory, token }));
    expect(message).toContain(`${'d'.repeat(40)} cannot be fetched: it is not in`);
    expect(message).not.toContain(newer);
  });

  it('because the server is not there says so, and how to need no server', async () => {
    const directory = cloneBefore();
    await new Promise((resolve) => server.close(resolve));
    const { message } = await failure(pushed(directory, { token }));
    expect(message).toMatch(/cannot be fetched from .*connect.*fetch-depth: 0/is);
  });

  it('because it is aborted throws the reason', async () => {
    const directory = cloneBefore();
    const abort = new AbortController();
    const reason = new Error('interrupted');
    server.removeAllListeners('request').on('request', () => abort.abort(reason));
    await expect(pushed(directory, { token, signal: abort.signal })).rejects.toBe(reason);
  });
});
