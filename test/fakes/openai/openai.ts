import type { IncomingMessage, ServerResponse } from 'node:http';
import { delayLine } from '../bedrock/delay.ts';
import { CountedLoad, type Load } from '../load.ts';
import { bodyOf, listen } from '../loopback.ts';
import { chatAnswer, chatEvents, type Recorded, type Reply, responsesAnswer, responsesEvents } from './answers.ts';
import { embeddingsAnswer, embeddingsViolations, tooLong } from './embeddings.ts';
import { breakageOf, changeOf, errorOf, type Fault, type ServerError } from './faults.ts';
import { chatViolations, isObject, responsesViolations } from './well-formed.ts';

// biome-ignore lint/suspicious/noExplicitAny: bodies are looked at member by member, whatever they are.
export type Body = any;

/** A request as it came. */
export interface Seen {
  /** With its query. */
  readonly path: string;
  /** Names and values in turns, as on the wire. */
  readonly rawHeaders: readonly string[];
  readonly headers: IncomingMessage['headers'];
  readonly raw: string;
  readonly body: Body;
}

export interface OpenaiOptions {
  /** The default repeats the last text. */
  readonly answer?: (body: Body) => string | Reply | Recorded;
  /** The vector of a text; otherwise by its words. */
  readonly embed?: (text: string, dimensions: number) => number[];
  /** Milliseconds from the whole request to the answer. */
  readonly latency?: number;
  /** What goes wrong with the nth request, from 0. */
  readonly fault?: (index: number, body: Body) => Fault | undefined;
  /** The key that has to be sent; otherwise none is asked for. */
  readonly key?: string;
  readonly port?: number;
}

export interface FakeOpenai {
  /** Of the server: the API is at `/v1`, and Azure’s at `/openai` and `/openai/v1`. */
  readonly url: string;
  readonly state: Load;
  /** The last 1,000 requests. */
  readonly seen: readonly Seen[];
  close(): Promise<void>;
}

const paths =
  /^(?:\/v1|\/openai\/v1|\/openai\/deployments\/[^/]+|\/openai)\/(chat\/completions|responses|embeddings)(\?api-version=[\w-]+)?$/;

const violationsOf = {
  'chat/completions': chatViolations,
  responses: responsesViolations,
  embeddings: embeddingsViolations,
};

/** An OpenAI-compatible API on loopback: Chat Completions, Responses and Embeddings, their streams and errors, and worse. */
export async function startOpenai(options: OpenaiOptions = {}): Promise<FakeOpenai> {
  const state = new CountedLoad();
  const seen: Seen[] = [];
  const later = options.latency ? delayLine(options.latency) : undefined;

  const answer = (request: IncomingMessage, response: ServerResponse, raw: string) => {
    const arrived = performance.now();
    const index = state.arrived(response);
    const { url: path = '', rawHeaders, headers } = request;
    const api = paths.exec(path)?.[1];
    const body: Body = parsed(raw);
    seen.push({ path, rawHeaders, headers, raw, body });
    if (seen.length > 1000) seen.shift();
    if (request.method !== 'POST' || api === undefined) return sendError(response, noSuchPath(path));
    if (options.key !== undefined && !signedWith(options.key, headers))
      return sendError(response, errorOf('wrong-key'));
    const fault = options.fault?.(index, body);
    const error = fault && errorOf(fault);
    if (error) return sendError(response, error);
    const wrong = [
      ...violationsOf[api as keyof typeof violationsOf](body),
      ...(headers['content-type'] === 'application/json' ? [] : ['content-type']),
    ];
    if (wrong.length > 0) {
      state.violations.push(...wrong);
      return sendError(response, badRequest(wrong.join('; ')));
    }
    const long = api === 'embeddings' ? tooLong(body) : undefined;
    if (long) return sendError(response, long);
    const said =
      options.answer?.(body) ?? (api === 'embeddings' ? { json: embeddingsAnswer(body, options.embed) } : echo(body));
    const { text, type } = answerTo(body, raw, api, said, changeOf(fault));
    const send = () => {
      const breakage = breakageOf(fault);
      if (breakage) breakage(response, text, type);
      else response.writeHead(200, { 'content-type': type, 'content-length': Buffer.byteLength(text) }).end(text);
    };
    if (later) later(arrived, send);
    else send();
  };

  const server = await listen(
    (request, response) => {
      if (request.url === '/_state') return void response.end(JSON.stringify(state));
      // vLLM's: the model is loaded.
      if (request.url === '/health') return void response.end();
      bodyOf(request, (raw) => answer(request, response, raw));
    },
    { port: options.port, counting: state },
  );
  return {
    state,
    seen,
    ...server,
  };
}

function answerTo(body: Body, raw: string, api: string, said: string | Reply | Recorded, change: Reply) {
  if (typeof said === 'object' && 'json' in said) return { text: JSON.stringify(said.json), type: 'application/json' };
  if (typeof said === 'object' && 'events' in said) return { text: said.events ?? '', type: 'text/event-stream' };
  const reply: Reply = { ...(typeof said === 'string' ? { text: said } : said), ...change };
  const isChat = api !== 'responses';
  if (body.stream !== true) {
    const whole = isChat ? chatAnswer(reply, raw) : responsesAnswer(reply, raw);
    return { text: JSON.stringify(whole), type: 'application/json' };
  }
  const withUsage = body.stream_options?.include_usage === true;
  const text = isChat ? chatEvents(reply, raw, withUsage) : responsesEvents(reply, raw);
  return { text, type: 'text/event-stream; charset=utf-8' };
}

function echo(body: Body): string {
  const content: unknown = (body.messages ?? body.input).at(-1).content;
  return typeof content === 'string' ? content : String((content as { text?: string }[]).at(-1)?.text);
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

const signedWith = (key: string, headers: IncomingMessage['headers']): boolean =>
  headers.authorization === `Bearer ${key}` || headers['api-key'] === key;

const badRequest = (message: string): ServerError => ({
  status: 400,
  body: { error: { message, type: 'invalid_request_error', param: null, code: null } },
});

const noSuchPath = (path: string): ServerError => ({
  ...badRequest(`Invalid URL (POST ${path})`),
  status: 404,
});

let requestIds = 0;

function sendError(response: ServerResponse, error: ServerError | undefined): void {
  const { status, body, headers } = error ?? badRequest('bad request');
  const text = isObject(body) ? JSON.stringify(body) : String(body);
  const type = isObject(body) ? 'application/json' : text.startsWith('<') ? 'text/html' : 'text/plain';
  const length = Buffer.byteLength(text);
  requestIds += 1;
  response
    .writeHead(status, {
      'content-type': type,
      'content-length': length,
      'x-request-id': `req_${requestIds}`,
      ...headers,
    })
    .end(text);
}
