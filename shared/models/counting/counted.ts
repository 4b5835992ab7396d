import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../action/errors.ts';
import type { CountedRequest, RequestCounter } from '../../pricing/measured/counter.ts';
import { askedBeside, messagesOf } from '../../prompts/request.ts';
import { again } from '../limiter/again.ts';
import { ModelError, type Parameters, type Request } from '../model.ts';
import { withDefaults } from '../request.ts';
import type { CountingSurroundings } from './open.ts';

/** Requests that a run counts with one model at most, and how many at once. */
const most = { requests: 1000, atOnce: 8, attempts: 4 };

export interface Counting {
  readonly by: string;
  /** Of the configuration, where a prompt does not say otherwise. */
  readonly parameters: Parameters | undefined;
  /** The body to send, without what has no part in the count. @throws ModelError for what cannot be asked */
  body(request: Request): Promise<object>;
  /** @throws ModelError */
  count(body: object): Promise<number>;
  /** Whether the provider does not count for this model. */
  isUnable(error: ModelError): boolean;
}

/** Counts a few at once, and nothing twice: base and head have most requests in common. */
export function counter(counting: Counting, { log, signal, pause }: CountingSurroundings): RequestCounter {
  const { by, parameters, body, count, isUnable } = counting;
  const known = new Map<string, Promise<number>>();
  const attempts = { attempts: most.attempts, pause: pause ?? ((time: number) => wait(time, undefined, { signal })) };
  let unable: string | undefined;

  const counted = (asked: object): Promise<number> => {
    const key = JSON.stringify(asked);
    const before = known.get(key) ?? again(() => count(asked), attempts, signal);
    known.set(key, before);
    return before;
  };
  const stop = (why: string): undefined => {
    if (unable === undefined) log.info(`${by} is not used: ${why}`);
    unable = why;
    return undefined;
  };

  return {
    by,
    async count(requests) {
      if (unable !== undefined) return undefined;
      try {
        const bodies: object[] = [];
        for (const request of requests) bodies.push(await body(requestOf(request, parameters)));
        const fresh = new Set(bodies.map((one) => JSON.stringify(one)).filter((key) => !known.has(key)));
        if (known.size + fresh.size > most.requests)
          return stop(`more than ${most.requests} requests would be counted.`);
        const { default: limit } = await import('p-limit');
        return await limit(most.atOnce).map(bodies, counted);
      } catch (error) {
        signal.throwIfAborted();
        if (error instanceof UserError || isRefused(error)) return undefined;
        if (!(error instanceof ModelError)) throw error;
        if (isUnable(error)) return stop(error.message);
        throw new UserError(error.message);
      }
    },
  };
}

/** What cannot be asked at all, such as an image by its address: an evaluation says so. */
const isRefused = (error: unknown): boolean =>
  error instanceof ModelError && error.code === 'invalid-request' && error.attempts === 0;

const requestOf = ({ prompt, messages }: CountedRequest, parameters: Parameters | undefined): Request =>
  withDefaults({ messages: messagesOf(prompt, messages), ...askedBeside(prompt) }, parameters);
