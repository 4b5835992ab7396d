import type { IncomingMessage, ServerResponse } from 'node:http';
import { delayLine } from '../bedrock/delay.ts';
import { CountedLoad, type Load } from '../load.ts';
import { bodyOf, listen } from '../loopback.ts';
import { type ApiErrorReply, breakageOf, changeOf, errorOf, type Fault, type Sending } from './faults.ts';
import { type MessagesBody, violationsOf } from './messages.ts';
import { eventsOf, messageOf, type Reply } from './reply.ts';

export interface AnthropicOptions {
  /** The default repeats the last text. A text of JSON becomes the input of a tool that has to be called. */
  readonly answer?: (body: MessagesBody) => string | Reply;
  /** Milliseconds from the whole request to the answer. */
  readonly latency?: number;
  /** What goes wrong with the nth request, from 0. */
  readonly fault?: (index: number, body: MessagesBody) => Fault | undefined;
  /** What is sent instead, as it was recorded: JSON, or a stream of events. */
  readonly recorded?: string;
  /** That requests have to have; otherwise any will do. `null`: none at all. */
  readonly key?: string | null;
  readonly port?: number;
}

export interface FakeAnthropic {
  readonly url: string;
  readonly state: Load;
  /** Bodies and headers of the requests, the last 1,000. */
  readonly bodies: readonly MessagesBody[];
  readonly headers: readonly IncomingMessage['headers'][];
  /** The names of headers as they were written, and the path. */
  readonly heads: readonly { readonly path: string; readonly raw: readonly string[]; readonly body: string }[];
  close(): Promise<void>;
}

/** Anthropic's Messages API on loopback: whole answers and streams, its errors, and worse. */
export async function startAnthropic(options: AnthropicOptions = {}): Promise<FakeAnthropic> {
  const state = new CountedLoad();
  const bodies: MessagesBody[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const heads: { path: string; raw: string[]; body: string }[] = [];
  const later = options.latency ? delayLine(options.latency) : undefined;

  const answer = (request: IncomingMessage, response: ServerResponse, raw: string): void => {
    const arrived = performance.now();
    const index = state.arrived(response);
    const body = parsed(raw);
    const violations = [
      ...headerViolations(request, options.key),
      ...(body ? violationsOf(body, String(request.headers['anthropic-version'])) : ['The body is not JSON']),
    ];
    if (body === undefined || violations.length > 0) {
      state.violations.push(...violations);
      sendError(response, { status: 400, type: 'invalid_request_error', message: violations.join('; ') });
      return;
    }
    keep(bodies, body);
    keep(headers, request.headers);
    keep(heads, { path: request.url ?? '', raw: request.rawHeaders, body: raw });
    const fault = wrongKey(request, options.key) ? 'wrong-key' : options.fault?.(index, body);
    const error = errorOf(fault);
    const run = () => {
      if (error) return sendError(response, error);
      const answered = options.answer?.(body) ?? echo(body);
      const reply = { ...(typeof answered === 'string' ? { text: answered } : answered), ...changeOf(fault) };
      const sending = options.recorded === undefined ? sendingOf(body, raw, reply) : recorded(options.recorded);
      const breakage = breakageOf(fault);
      if (breakage) breakage(response, sending);
      else send(response, sending);
    };
    if (later) later(arrived, run);
    else run();
  };

  const server = await listen(
    (request, response) => {
      if (request.url === '/_state') return void response.end(JSON.stringify(state));
      if (request.method !== 'POST' || request.url !== '/v1/messages') {
        return sendError(response, { status: 404, type: 'not_found_error', message: 'Not found' });
      }
      bodyOf(request, (raw) => answer(request, response, raw));
    },
    { port: options.port, counting: state },
  );
  return {
    state,
    bodies,
    headers,
    heads,
    ...server,
  };
}

function keep<Item>(items: Item[], item: Item): void {
  items.push(item);
  if (items.length > 1000) items.shift();
}

function echo({ messages }: MessagesBody): string {
  return messages.at(-1)?.content.at(-1)?.text ?? '';
}

function parsed(raw: string): MessagesBody | undefined {
  try {
    return JSON.parse(raw) as MessagesBody;
  } catch {
    return undefined;
  }
}

const versions = ['2026-10-21', '2023-06-01'];

function headerViolations({ headers }: IncomingMessage, key: string | null | undefined): string[] {
  const found: string[] = [];
  if (headers['content-type'] !== 'application/json') found.push(`content-type is ${headers['content-type']}`);
  const version = String(headers['anthropic-version']);
  if (!versions.includes(version)) found.push(`anthropic-version: "${version}" is not a valid version`);
  const given = headers.authorization ?? headers['x-api-key'];
  if (key === null && given !== undefined) found.push('a key was sent to a server that wants none');
  if (key !== null && !/^Bearer \S+$/.test(headers.authorization ?? '')) found.push('Authorization header is required');
  return found;
}

const wrongKey = ({ headers }: IncomingMessage, key: string | null | undefined): boolean =>
  typeof key === 'string' && headers.authorization !== `Bearer ${key}`;

function sendingOf(body: MessagesBody, raw: string, reply: Reply): Sending {
  const message = messageOf(body, raw, reply);
  if (body.stream) return { type: 'text/event-stream; charset=utf-8', parts: eventsOf(message) };
  return { type: 'application/json', parts: JSON.stringify(message).match(/[\s\S]{1,100}/gu) ?? [] };
}

const recorded = (text: string): Sending => ({
  type: text.startsWith('{') ? 'application/json' : 'text/event-stream; charset=utf-8',
  parts: [text],
});

let requestIds = 0;
const requestId = (): string => `req_${String(++requestIds).padStart(24, '0')}`;

/** A stream is sent part by part: what is between two may arrive apart. */
function send(response: ServerResponse, { type, parts }: Sending): void {
  const whole = parts.join('');
  const length = type === 'application/json' ? { 'content-length': Buffer.byteLength(whole) } : {};
  response.writeHead(200, { 'content-type': type, 'request-id': requestId(), ...length });
  if (type === 'application/json') return void response.end(whole);
  for (const part of parts) response.write(part);
  response.end();
}

function sendError(response: ServerResponse, { status, type, message, code, headers }: ApiErrorReply): void {
  const details = code === undefined ? {} : { details: { error_code: code } };
  const json = JSON.stringify({ type: 'error', error: { type, message, ...details }, request_id: requestId() });
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(json);
}
