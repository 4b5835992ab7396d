import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { delayLine } from '../bedrock/delay.ts';
import { bodyOf, listen } from '../loopback.ts';

export interface Received {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text as it is, everything else as JSON. */
  readonly body?: unknown;
}

/** What goes wrong with the connection instead of an answer. */
export type Breakage = 'reset' | 'silent' | 'slow' | 'truncated' | 'endless';

export interface AppOptions {
  /** The default answers `{ "answer": … }` with the text of the last user message. */
  readonly reply?: (received: Received, index: number) => Reply | Breakage;
  /** Milliseconds from the whole request to the answer. */
  readonly latency?: number;
}

export interface FakeApp {
  readonly url: string;
  /** All requests, in order. */
  readonly received: readonly Received[];
  readonly connections: number;
  close(): Promise<void>;
}

/** An application on loopback that answers by HTTP. */
export async function startApp({ reply = echo, latency = 0 }: AppOptions = {}): Promise<FakeApp> {
  const received: Received[] = [];
  const later = latency > 0 ? delayLine(latency) : undefined;
  const state = { connections: 0 };
  const server = await listen(
    (request, response) => {
      bodyOf(request, (body) => {
        const { method = '', url: path = '', headers } = request;
        const asked = { method, path, headers, body };
        const index = received.push(asked) - 1;
        const answer = () => send(response, reply(asked, index));
        if (later) later(performance.now(), answer);
        else answer();
      });
    },
    { counting: state },
  );
  return {
    received,
    get connections() {
      return state.connections;
    },
    ...server,
  };
}

function echo({ body }: Received): Reply {
  const { input } = JSON.parse(body) as { readonly input?: string };
  return { body: { answer: input } };
}

function send(response: ServerResponse, reply: Reply | Breakage): void {
  if (typeof reply === 'string') {
    breakages[reply](response);
    return;
  }
  const { status = 200, headers, body = '' } = reply;
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const type = typeof body === 'string' ? 'text/plain' : 'application/json';
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text), ...headers }).end(text);
}

const breakages: Readonly<Record<Breakage, (response: ServerResponse) => void>> = {
  reset: (response) => void response.socket?.resetAndDestroy(),
  silent: () => undefined,
  slow: (response) => void response.writeHead(200).write('{"answer":'),
  truncated: (response) =>
    void response.writeHead(200, { 'content-length': 100 }).write('{"answer":', () => response.socket?.end()),
  endless: (response) => {
    response.writeHead(200).on('error', () => undefined);
    const more = () => void (response.destroyed || response.write('x'.repeat(1_000_000), more));
    more();
  },
};
