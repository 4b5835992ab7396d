import type { IncomingMessage } from 'node:http';
import type { BedrockRuntimeClient, ConverseCommand } from '@aws-sdk/client-bedrock-runtime';
import { type Posted, posts } from './post.ts';

export interface JsonAnswer {
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds from the request to the whole answer. */
  readonly latency: number;
}

/** Posts JSON to a path of the service, once. @throws AwsError, or what a credentials provider throws */
export type JsonCall = (path: string, body: unknown, signal: AbortSignal) => Promise<JsonAnswer>;

/** No answer. `name` is the service's own type of error where it sent one. */
export class AwsError extends Error {
  readonly $metadata: { readonly httpStatusCode?: number; readonly attempts?: number };
  readonly $response: unknown;
  readonly code?: string;

  constructor(name: string, message: string, { status, response, code }: AwsErrorOptions = {}) {
    super(message);
    this.name = name;
    this.$metadata = status === undefined ? {} : { httpStatusCode: status };
    this.$response = response;
    if (code !== undefined) this.code = code;
  }
}

interface AwsErrorOptions {
  readonly status?: number;
  readonly response?: unknown;
  readonly code?: string;
}

/** A body that broke off, and one that is not JSON: `AwsError.name`. Neither says what was in it. */
export const brokenOff = 'AnswerBrokenOff';
export const notJson = 'AnswerNotJson';

export interface CallOptions {
  /** Milliseconds for each attempt, from its first byte to the last of the answer. */
  readonly timeout: number;
  /** An API key to send instead of a signature. */
  readonly bearer?: string;
}

/** Calls that answer with one JSON value. */
export async function jsonCalls(
  client: BedrockRuntimeClient,
  command: typeof ConverseCommand,
  { timeout, bearer }: CallOptions,
): Promise<JsonCall> {
  const post = await posts(client, command, bearer);
  return async (path, body, signal) => {
    const posted = await post(path, body, signal);
    const text = await textOf(posted, timeout);
    if (posted.status >= 300) throw refusalOf(posted, text);
    const value = parsed(text);
    if (value === undefined) throw notJsonOf(posted);
    return { body: value, headers: posted.headers, latency: performance.now() - posted.sent };
  };
}

/** The whole body. @throws AwsError when it breaks off, or is not there so many milliseconds after it was asked for */
export function textOf({ body, sent }: Posted, timeout: number): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = giveUp(body, sent, timeout);
    body.setEncoding('utf8');
    body.on('data', (part: string) => {
      text += part;
    });
    body.once('end', () => {
      clearTimeout(timer);
      resolve(text);
    });
    body.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      reject(brokenOffBy(error));
    });
  });
}

/** Ends a body that is not whole in time. */
export function giveUp(body: IncomingMessage, sent: number, timeout: number): NodeJS.Timeout {
  const late = () => body.destroy(new AwsError('TimeoutError', 'the answer took too long'));
  return setTimeout(late, Math.max(1, timeout - (performance.now() - sent)));
}

export function brokenOffBy(error: NodeJS.ErrnoException): AwsError {
  const { code = 'ECONNRESET' } = error;
  return error instanceof AwsError ? error : new AwsError(brokenOff, 'the answer broke off', { code });
}

export const notJsonOf = ({ status, headers }: Pick<Posted, 'status' | 'headers'>): AwsError =>
  new AwsError(notJson, 'the answer is not JSON', { status, response: { headers } });

/** An answer that is an error. */
export function refusalOf({ status, headers }: Pick<Posted, 'status' | 'headers'>, text: string): AwsError {
  const said = (parsed(text) ?? {}) as {
    readonly __type?: string;
    readonly message?: string;
    readonly Message?: string;
  };
  // `ThrottlingException:http://internal…` in the header, `com.amazon…#ThrottlingException` in a body.
  const type = (headers['x-amzn-errortype'] ?? said.__type ?? `HTTP ${status}`).replace(/:.*|^.*#/g, '');
  return new AwsError(type, said.message ?? said.Message ?? `HTTP ${status}`, { status, response: { headers } });
}

/** `undefined` when it is not JSON: what the parser says would quote it. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
