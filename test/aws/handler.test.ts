import { HttpRequest } from '@smithy/core/protocols';
import { afterEach, describe, expect, it } from 'vitest';
import { AwsHandler } from '../../shared/aws/handler.ts';
import { NetworkError } from '../../shared/network/network-error.ts';
import { listen } from '../fakes/loopback.ts';
import { startProxy } from '../fakes/proxy.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

function handlerOf({ timeout = 5000, env = {} }: { timeout?: number; env?: NodeJS.ProcessEnv } = {}): AwsHandler {
  const handler = new AwsHandler({ timeout, concurrency: 2, env });
  closing.push(() => handler.destroy());
  return handler;
}

async function serve(...given: Parameters<typeof listen>): Promise<URL> {
  const server = await listen(...given);
  closing.push(server.close);
  return new URL(server.url);
}

const requestTo = ({ protocol, hostname, port }: URL, more: Partial<HttpRequest> = {}): HttpRequest =>
  new HttpRequest({ protocol, hostname, port: Number(port), method: 'GET', path: '/', ...more });

async function textOf(body: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts).toString();
}

describe('a request of an AWS client', () => {
  it('is sent as it is, and its answer comes with status, headers and body', async () => {
    const url = await serve(async (request, response) => {
      response.setHeader('x-method', `${request.method}`);
      response.writeHead(418, 'short and stout').end(await textOf(request));
    });
    const { response } = await handlerOf().handle(requestTo(url, { method: 'PUT', body: 'a pot' }));
    expect(response).toMatchObject({ statusCode: 418, reason: 'short and stout', headers: { 'x-method': 'PUT' } });
    expect(await textOf(response.body)).toBe('a pot');
  });

  it('has its query in its path, escaped as AWS does', async () => {
    const url = await serve((request, response) => void response.end(request.url));
    const query = { 'label name': "it's (a) b*", list: ['1', '2'], flag: null };
    const { response } = await handlerOf().handle(requestTo(url, { path: '/p', query }));
    expect(await textOf(response.body)).toBe('/p?flag&label%20name=it%27s%20%28a%29%20b%2A&list=1&list=2');
  });

  it('has a header that came several times as one', async () => {
    const url = await serve((_, response) => void response.setHeader('set-cookie', ['a=1', 'b=2']).end());
    const { response } = await handlerOf().handle(requestTo(url));
    expect(response.headers['set-cookie']).toBe('a=1, b=2');
  });

  it('ends when nothing is answered in time, of its own or of the handler', async () => {
    const url = await serve(() => undefined);
    const late = { name: 'TimeoutError', message: 'no answer in time' };
    await expect(handlerOf({ timeout: 20 }).handle(requestTo(url))).rejects.toMatchObject(late);
    await expect(handlerOf().handle(requestTo(url), { requestTimeout: 20 })).rejects.toMatchObject(late);
  });

  it('ends when it is aborted, before and while it is sent', async () => {
    const controller = new AbortController();
    const url = await serve(() => controller.abort());
    const aborted = { name: 'AbortError' };
    const abortSignal = controller.signal;
    await expect(handlerOf().handle(requestTo(url), { abortSignal })).rejects.toMatchObject(aborted);
    await expect(handlerOf().handle(requestTo(url), { abortSignal })).rejects.toMatchObject(aborted);
  });

  it('ends with what Node says when the server closes the connection, so that the SDK tries again', async () => {
    const url = await serve((request) => void request.socket.destroy());
    await expect(handlerOf().handle(requestTo(url))).rejects.toMatchObject({ code: 'ECONNRESET' });
  });

  it('goes through a proxy, and says what a proxy wants that lets nobody through', async () => {
    const url = await serve((_, response) => void response.end('reached'));
    const routes = { 'aws.acme.test:80': Number(url.port) };
    const credentials = { user: 'me', password: 'secret' };
    const proxy = await startProxy({ routes, credentials });
    closing.push(proxy.close);
    const request = requestTo(new URL('http://aws.acme.test:80'), { port: 80 });
    const through = (user: string): ReturnType<AwsHandler['handle']> =>
      handlerOf({ env: { HTTP_PROXY: `http://${user}@127.0.0.1:${proxy.port}` } }).handle(request);
    expect(await textOf((await through('me:secret')).response.body)).toBe('reached');
    const refused = through('me:wrong');
    await expect(refused).rejects.toThrow(NetworkError);
    await expect(refused).rejects.toMatchObject({ transient: false, message: expect.stringContaining('407') });
    await expect(refused).rejects.not.toMatchObject({ message: expect.stringContaining('wrong') });
  });
});
