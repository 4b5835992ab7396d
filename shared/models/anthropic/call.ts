import type { Message } from '@anthropic-ai/sdk/resources/messages';
import { NetworkError } from '../../network/network-error.ts';
import { serverSentEvents } from '../server-sent-events.ts';
import { ApiError, BrokenAnswer } from './api-error.ts';
import { tooLate } from './errors.ts';
import type { MessagesBody } from './request.ts';
import { messageOf } from './stream.ts';

export interface Reply {
  readonly message: unknown;
  /** Milliseconds from the request to the whole answer. */
  readonly latency: number;
  /** Milliseconds to the first text, of a stream. */
  readonly firstToken?: number;
}

/** Posts a request, once. @throws ApiError, BrokenAnswer, NetworkError, ModelError `timeout`, or the signal's reason */
export type MessagesCall = (body: Partial<MessagesBody>, signal: AbortSignal) => Promise<Reply>;

export interface CallOptions {
  readonly url: string;
  /** `undefined`: a server that wants none. */
  readonly key: string | undefined;
  readonly betas: readonly string[] | undefined;
  readonly version: string;
  /** Milliseconds for each attempt, from its first byte to the last of the answer. */
  readonly timeout: number;
  readonly model: string;
  readonly fetch: typeof fetch;
  /** What is asked there: answers, or how many tokens a request has. */
  readonly path?: '/v1/messages' | '/v1/messages/count_tokens';
}

/**
 * Calls with the address and the headers that the SDK's client makes, which are the same for all of them. Its own
 * `messages.create` makes them anew each time, and costs as much processor time again as all the rest. It would also
 * stop to watch the clock when the headers of an answer are there, and not when all of it is.
 */
export async function messagesCalls(options: CallOptions): Promise<MessagesCall> {
  // Without the resources of the API, which are two thirds of the SDK.
  const { BaseAnthropic } = await import('@anthropic-ai/sdk/client');
  const { key, betas, version, timeout, model, fetch, path = '/v1/messages' } = options;
  const client = new BaseAnthropic({
    baseURL: options.url,
    // Without any, the client would look for what else it can sign in with.
    apiKey: key ?? 'none',
    authToken: null,
    maxRetries: 0,
    timeout,
    fetch,
    // Bodies are in what it would log, and in what it would trace.
    logLevel: 'off',
    openTelemetry: false,
    defaultHeaders: {
      'anthropic-version': version,
      ...(betas && { 'anthropic-beta': betas.join(',') }),
      ...(key === undefined && { authorization: null }),
    },
  });
  const built = await client.buildRequest({ method: 'post', path, body: {} });
  const url = new URL(built.url);
  const headers = Object.fromEntries(built.req.headers);

  return async (body, signal) => {
    const controller = new AbortController();
    const abort = (): void => controller.abort(signal.reason);
    const timer = setTimeout(() => controller.abort(tooLate(model, timeout)), timeout);
    signal.addEventListener('abort', abort, { once: true });
    const started = performance.now();
    try {
      const text = JSON.stringify(body);
      const response = await fetch(url, { method: 'POST', headers, body: text, signal: controller.signal });
      if (response.status !== 200) {
        throw new ApiError(parsed(await response.text().catch(() => '')), response.status, response.headers);
      }
      let firstToken: number | undefined;
      const message = await read(response, () => {
        firstToken = performance.now() - started;
      });
      const latency = performance.now() - started;
      return { message, latency, ...(firstToken !== undefined && { firstToken }) };
    } catch (error) {
      controller.signal.throwIfAborted();
      throw error instanceof NetworkError && error.brokeOff ? new BrokenAnswer('breaks off') : error;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
    }
  };
}

/** Gateways send some answers whole that were to be streamed. */
async function read(response: Response, onText: () => void): Promise<Message> {
  if (response.body !== null && response.headers.get('content-type')?.startsWith('text/event-stream')) {
    return messageOf(serverSentEvents(response.body), onText);
  }
  const body = parsed(await response.text());
  if (body === undefined) throw new BrokenAnswer('is not JSON');
  return body as Message;
}

/** `undefined` when it is not JSON: what the parser says would quote it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
