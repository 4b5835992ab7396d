import type { IncomingMessage, ServerResponse } from 'node:http';
import { jsonEvent } from '../aws-runtime/event-stream.ts';
import { CountedLoad, type Load } from '../load.ts';
import { bodyOf, listen } from '../loopback.ts';
import { answerBody, eventsOf, type Reply } from './answer.ts';
import { promptCache } from './cache.ts';
import { type ConverseBody, violationsOf } from './converse.ts';
import { delayLine } from './delay.ts';
import { embeddingAnswer, embeddingViolations, tooLong } from './embeddings.ts';
import { breakageOf, changeOf, errorOf, type Fault, type Sent, type ServiceError, streamOf } from './faults.ts';
import {
  appliedBody,
  checkedBody,
  type FakeGuardrail,
  type GuardBody,
  type Guarding,
  guarded,
  guardingOf,
  guardViolations,
  unknownGuardrail,
  unknownVersion,
} from './guardrail.ts';
import { isSignedBy } from './signature.ts';

export interface BedrockOptions {
  /** The default repeats the last text. A text of JSON becomes the input of a tool that has to be called. */
  readonly answer?: (body: ConverseBody, modelId: string) => string | Reply;
  /** The vector of a text; otherwise by its words. */
  readonly embed?: (text: string, dimensions: number) => number[];
  /** Sent as it is instead: a body of Converse or InvokeModel, or the events of ConverseStream. */
  readonly recorded?: { readonly body?: unknown; readonly events?: readonly (readonly [string, unknown])[] };
  /** Milliseconds from the whole request to the answer. */
  readonly latency?: number;
  /** What goes wrong with the nth request, from 0. */
  readonly fault?: (index: number, body: ConverseBody) => Fault | undefined;
  /** The key that requests have to be signed with; otherwise signatures are not checked. */
  readonly secretAccessKey?: string;
  /** Those that the account has: any other one is refused. */
  readonly guardrails?: readonly FakeGuardrail[];
  readonly port?: number;
}

export interface FakeBedrock {
  readonly url: string;
  readonly state: Load;
  /** Bodies of the requests, the last 1,000. */
  readonly bodies: readonly ConverseBody[];
  /** Path and body of the same requests, as they were sent. */
  readonly requests: readonly { readonly path: string; readonly raw: string }[];
  close(): Promise<void>;
}

/**
 * Amazon Bedrock's runtime on loopback: Converse, ConverseStream, InvokeModel (of embedding models), ApplyGuardrail and
 * InvokeGuardrailChecks over HTTP/1.1, their errors, and worse.
 */
export async function startBedrock(options: BedrockOptions = {}): Promise<FakeBedrock> {
  const state = new CountedLoad();
  const bodies: ConverseBody[] = [];
  const requests: { path: string; raw: string }[] = [];
  const later = options.latency ? delayLine(options.latency) : undefined;
  const { guardrails = [] } = options;
  const cached = promptCache();

  const converse = (request: IncomingMessage, response: ServerResponse, asked: Asked, raw: string): void => {
    const arrived = performance.now();
    const index = state.arrived(response);
    const { body, violations } = parsed(raw, asked);
    violations.push(...headerViolations(request));
    if (violations.length > 0) {
      state.violations.push(...violations);
      sendError(response, { status: 400, type: 'ValidationException', message: violations.join('; ') });
      return;
    }
    const secret = options.secretAccessKey;
    if (secret !== undefined && !isSignedBy(secret, request, raw)) {
      sendError(response, errorOf('wrong-signature'));
      return;
    }
    bodies.push(body);
    requests.push({ path: request.url ?? '', raw });
    for (const kept of [bodies, requests]) if (kept.length > 1000) kept.shift();
    const fault = options.fault?.(index, body);
    const error = (fault && errorOf(fault)) ?? unknownOf(body, asked, guardrails);
    if (error) {
      sendError(response, error);
      return;
    }
    const { recorded = {} } = options;
    if (asked.guarding !== undefined) {
      const guard = body as unknown as GuardBody;
      const told = asked.guarding === 'checks' ? checkedBody(guard) : appliedBody(guard, asked.guarding, guardrails);
      const bytes = Buffer.from(JSON.stringify(recorded.body ?? told));
      answer(response, arrived, fault, { type: 'application/json', bytes });
      return;
    }
    if (asked.invoked) {
      const { body: vectors, headers: more } = embeddingAnswer(body, asked.modelId, options.embed);
      const bytes = Buffer.from(JSON.stringify(recorded.body ?? vectors));
      answer(response, arrived, fault, { type: 'application/json', bytes, headers: more });
      return;
    }
    const answered = options.answer?.(body, asked.modelId) ?? echo(body);
    const reply = { ...(typeof answered === 'string' ? { text: answered } : answered), ...changeOf(fault) };
    const whole = () => answerBody(body, raw, guarded(body, reply, guardrails), cached(body), options.latency ?? 0);
    const events = () => recorded.events?.map(([type, event]) => jsonEvent(type, event)) ?? eventsOf(whole());
    const sent: Sent = asked.streamed
      ? { type: 'application/vnd.amazon.eventstream', bytes: streamOf(fault, events()) }
      : { type: 'application/json', bytes: Buffer.from(JSON.stringify(recorded.body ?? whole())) };
    answer(response, arrived, fault, sent);
  };

  const answer = (response: ServerResponse, arrived: number, fault: Fault | undefined, sent: Sent): void => {
    const send = () => {
      const breakage = breakageOf(fault);
      if (breakage) breakage(response, sent);
      else response.writeHead(200, headers(sent)).end(sent.bytes);
    };
    if (later) later(arrived, send);
    else send();
  };

  const server = await listen(
    (request, response) => {
      if (request.url === '/_state') return void response.end(JSON.stringify(state));
      const [, modelId, operation] =
        /^\/model\/([^/]+)\/(converse|converse-stream|invoke)$/.exec(request.url ?? '') ?? [];
      const guarding = guardingOf(request.url ?? '');
      if (request.method !== 'POST' || (modelId === undefined && guarding === undefined)) {
        return sendError(response, { status: 404, type: 'UnknownOperationException', message: 'no such operation' });
      }
      const asked = {
        modelId: decodeURIComponent(modelId ?? ''),
        ...(guarding && { guarding }),
        streamed: operation === 'converse-stream',
        invoked: operation === 'invoke',
      };
      bodyOf(request, (raw) => converse(request, response, asked, raw));
    },
    { port: options.port, counting: state },
  );
  return {
    state,
    bodies,
    requests,
    ...server,
  };
}

interface Asked {
  readonly modelId: string;
  /** It is asked to guard a text, and no model. */
  readonly guarding?: Guarding;
  readonly streamed: boolean;
  readonly invoked: boolean;
}

const echo = ({ messages }: ConverseBody): string =>
  messages.at(-1)?.content.findLast(({ text }) => text !== undefined)?.text ?? '';

function unknownOf(body: ConverseBody, asked: Asked, known: readonly FakeGuardrail[]): ServiceError | undefined {
  const { guarding, invoked, modelId } = asked;
  if (guarding === 'checks') return undefined;
  if (guarding !== undefined) return unknownVersion(guarding.id, guarding.version, known);
  return invoked ? tooLong(body, modelId) : unknownGuardrail(body, known);
}

function parsed(raw: string, { invoked, modelId, guarding }: Asked): { body: ConverseBody; violations: string[] } {
  try {
    const body = JSON.parse(raw) as ConverseBody;
    if (guarding) return { body, violations: guardViolations(body as unknown as GuardBody, guarding) };
    return { body, violations: invoked ? embeddingViolations(body, modelId) : violationsOf(body) };
  } catch {
    return { body: { messages: [] }, violations: ['the body is not JSON'] };
  }
}

function headerViolations({ headers }: IncomingMessage): string[] {
  const found: string[] = [];
  if (headers['content-type'] !== 'application/json') found.push(`content-type is ${headers['content-type']}`);
  const signed = /^(AWS4-HMAC-SHA256 Credential=[^/]+\/\d{8}\/[^/]+\/bedrock\/aws4_request, |Bearer \S)/;
  if (!signed.test(headers.authorization ?? '')) found.push('not signed for bedrock');
  return found;
}

let requestIds = 0;

const headers = ({ type, bytes, headers: more }: Sent) => ({
  ...more,
  'content-type': type,
  'content-length': bytes.length,
  'x-amzn-requestid': `00000000-0000-4000-8000-${String(++requestIds).padStart(12, '0')}`,
});

function sendError(response: ServerResponse, { status, type, message, retryAfter }: ServiceError): void {
  const bytes = Buffer.from(JSON.stringify({ message }));
  const retry: Record<string, number> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
  const errorType = `${type}:http://internal.amazon.com/coral/com.amazon.bedrock/`;
  response
    .writeHead(status, { ...headers({ type: 'application/json', bytes }), 'x-amzn-errortype': errorType, ...retry })
    .end(bytes);
}
