import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../shared/github/client.ts';
import { asking } from '../../shared/github/refusal.ts';
import { modelSchema } from '../../shared/models/config.ts';
import { openModel } from '../../shared/models/open.ts';
import { openFetch } from '../../shared/network/fetch.ts';
import { type Authority, makeAuthority, startTls, withoutOpenssl } from '../fakes/authority.ts';
import { startBedrock } from '../fakes/bedrock/bedrock.ts';
import { defaultToken, startGitHub } from '../fakes/github/github.ts';
import { type ProxyOptions, startProxy } from '../fakes/proxy.ts';
import { treeOf } from '../fakes/tree.ts';
import { logInto } from '../github/surroundings.ts';

type Env = Record<string, string>;

/** A client, and the servers it asks. `ask` gives what was answered. */
interface Client {
  readonly host: string;
  readonly serve: () => Promise<{ readonly port: number; readonly close: () => Promise<unknown> }>;
  readonly ask: (env: Env, origin: string) => Promise<unknown>;
  readonly answer: unknown;
}

const said = { role: 'user', content: 'hello' } as const;
const portOf = (url: string): number => Number(new URL(url).port);

async function serveJson(body: unknown) {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
  };
  return { port: (server.address() as AddressInfo).port, close };
}

const chat = { id: 'c', choices: [{ index: 0, message: { role: 'assistant', content: 'hi' }, finish_reason: 'stop' }] };

const clients: Record<string, Client> = {
  GitHub: {
    host: 'api.acme.test',
    serve: async () => {
      const pulls = [{ number: 12, head: { sha: 'a'.repeat(40) } }];
      const { url, close } = await startGitHub({ repositories: [{ fullName: 'acme/support', pulls }] });
      return { port: portOf(url), close };
    },
    ask: async (env, apiUrl) => {
      const { request } = await connect({ token: defaultToken, apiUrl, env, log: logInto([]), second: 0 });
      return asking({ doing: 'read', needs: 'pull-requests: read' }, async () => {
        const { data } = await request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
          owner: 'acme',
          repo: 'support',
          pull_number: 12,
        });
        return data.number;
      });
    },
    answer: 12,
  },
  bedrock: {
    host: 'bedrock-runtime.us-east-1.amazonaws.com',
    serve: async () => {
      const { url, close } = await startBedrock();
      return { port: portOf(url), close };
    },
    ask: (env, endpoint) =>
      answered({ provider: 'bedrock', model: 'us.amazon.nova-lite-v1:0', region: 'us-east-1', endpoint }, env),
    answer: 'hello',
  },
  fetch: {
    host: 'api.acme.test',
    serve: () => serveJson({ ok: true }),
    ask: async (env, origin) => (await openFetch({ env })(`${origin}/v1?a=1`, { method: 'POST', body: '{}' })).json(),
    answer: { ok: true },
  },
  openai: {
    host: 'api.acme.test',
    serve: () => serveJson(chat),
    ask: (env, origin) => answered({ provider: 'openai', model: 'm', url: `${origin}/v1` }, env),
    answer: 'hi',
  },
  anthropic: {
    host: 'api.acme.test',
    serve: () => serveJson({ content: [{ type: 'text', text: 'hi' }], stop_reason: 'end_turn' }),
    ask: (env, url) => answered({ provider: 'anthropic', model: 'm', url }, env),
    answer: 'hi',
  },
  http: {
    host: 'api.acme.test',
    serve: () => serveJson({ ok: true }),
    ask: (env, origin) => answered({ provider: 'http', url: `${origin}/ask` }, env),
    answer: '{"ok":true}',
  },
};

/** What a model of such a configuration says. */
async function answered(config: Record<string, unknown>, env: Env): Promise<string> {
  const given = modelSchema.parse({ ...config, attempts: 1 });
  const model = await openModel('triage', given, { tree: treeOf({}), env });
  try {
    return (await model.ask({ messages: [said], parameters: {} }, { signal: new AbortController().signal, repeat: 0 }))
      .text;
  } finally {
    await model.close?.();
  }
}

const names = Object.keys(clients);
const closing: (() => Promise<unknown>)[] = [];
const own = tls.getCACertificates('default');
let authority: Authority;
/** That nobody trusts. */
let stranger: Authority;

beforeAll(() => {
  if (withoutOpenssl === undefined) [authority, stranger] = [makeAuthority('Acme'), makeAuthority('Nobody')];
});
afterAll(() => {
  tls.setDefaultCACertificates(own);
  for (const made of [authority, stranger]) made?.remove();
});
beforeEach(() => {
  // The SDK of AWS looks for its credentials itself.
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) vi.stubEnv(name, undefined);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(closing.splice(0).map((close) => close()));
});

interface Options extends ProxyOptions {
  readonly secure?: boolean;
  readonly by?: Authority;
}

/** A client's servers, behind TLS where wanted, and a proxy that alone knows the way to them. */
async function start(name: string, { secure = false, by = authority, ...options }: Options = {}) {
  const client = clients[name] as Client;
  const server = await client.serve();
  closing.push(server.close);
  const front = secure ? await startTls(by, server.port) : server;
  if (secure) closing.push(front.close);
  const proxy = await startProxy({ routes: { [`${client.host}:${secure ? 443 : 80}`]: front.port }, ...options });
  closing.push(proxy.close);
  const origin = `${secure ? 'https' : 'http'}://${client.host}`;
  return { proxy, ask: (env: Env) => client.ask(env, origin), port: front.port, client };
}

describe('through a proxy for plain HTTP', () => {
  it.each(names)('%s asks', async (name) => {
    const { proxy, ask, client } = await start(name);
    expect(await ask({ HTTP_PROXY: `http://127.0.0.1:${proxy.port}` })).toEqual(client.answer);
    expect(proxy.asked[0]).toContain(` http://${client.host}/`);
  });

  it.each(names)('%s signs in', async (name) => {
    const { proxy, ask, client } = await start(name, { credentials: { user: 'me', password: 'p@ss' } });
    expect(await ask({ http_proxy: `http://me:p%40ss@127.0.0.1:${proxy.port}` })).toEqual(client.answer);
  });

  it.each(names)('%s says which proxy cannot be reached', async (name) => {
    const { proxy, ask } = await start(name);
    await proxy.close();
    const message = `The proxy 127.0.0.1:${proxy.port} cannot be reached (ECONNREFUSED). Correct HTTPS_PROXY or HTTP_PROXY.`;
    await expect(ask({ HTTP_PROXY: `http://127.0.0.1:${proxy.port}` })).rejects.toThrow(message.slice(0, -1));
  });
});

describe.each(names)(
  `over TLS %s${withoutOpenssl ? ` (left out: ${withoutOpenssl})` : ''}`,
  { skip: withoutOpenssl !== undefined },
  (name) => {
    const proxied = (port: number): Env => ({ HTTPS_PROXY: `http://127.0.0.1:${port}`, SSL_CERT_FILE: authority.path });

    it('asks through a tunnel', async () => {
      const { proxy, ask, client } = await start(name, { secure: true });
      expect(await ask(proxied(proxy.port))).toEqual(client.answer);
      expect(proxy.asked).toEqual([`CONNECT ${client.host}:443`]);
    });

    it('signs in to the proxy', async () => {
      const { proxy, ask, client } = await start(name, { secure: true, credentials: { user: 'me', password: 'p@ss' } });
      const env = { ...proxied(proxy.port), HTTPS_PROXY: `http://me:p%40ss@127.0.0.1:${proxy.port}` };
      expect(await ask(env)).toEqual(client.answer);
    });

    it('says that the proxy wants a password', async () => {
      const { proxy, ask, client } = await start(name, { secure: true, credentials: { user: 'me', password: 'p@ss' } });
      const wrong = { ...proxied(proxy.port), HTTPS_PROXY: `http://me:wr0ng@127.0.0.1:${proxy.port}` };
      const asked = ask(wrong);
      await expect(asked).rejects.toThrow(
        `The proxy 127.0.0.1:${proxy.port} refused to connect to ${client.host}: 407 Proxy Authentication Required. ` +
          'Put a user and a password into HTTPS_PROXY: http://user:password@host:port',
      );
      await expect(asked).rejects.not.toThrow('wr0ng');
    });

    it('says that the proxy refuses', async () => {
      const { proxy, ask, client } = await start(name, { secure: true, refuse: '403 Forbidden' });
      await expect(ask(proxied(proxy.port))).rejects.toThrow(
        `The proxy 127.0.0.1:${proxy.port} refused to connect to ${client.host}: 403 Forbidden. Allow the host there, or name it in NO_PROXY`,
      );
    });

    it('says that the proxy died', async () => {
      const { proxy, ask } = await start(name, { secure: true, dies: true });
      await expect(ask(proxied(proxy.port))).rejects.toThrow(`127.0.0.1:${proxy.port}`);
    });

    it('says which variable makes an authority known', async () => {
      const { proxy, ask, client } = await start(name, { secure: true, by: stranger });
      await expect(ask(proxied(proxy.port))).rejects.toThrow(
        `The certificate of ${client.host} is signed by an authority that is not known here (UNABLE_TO_VERIFY_LEAF_SIGNATURE). ` +
          'Set NODE_EXTRA_CA_CERTS to a readable file that holds the certificate of that authority (PEM)',
      );
    });
  },
);
