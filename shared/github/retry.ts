import type { Octokit } from '@octokit/core';
import { isRequestError, longestWait, type RequestError } from './refusal.ts';

const mostRetries = 3;
/** Seconds, where a secondary limit does not say how long. */
const unsaidWait = 60;

/** Refused for good: another attempt would be refused as well. */
const final: readonly number[] = [400, 401, 403, 404, 410, 422, 429, 451];

interface Retry {
  readonly wait: (seconds: number) => Promise<void>;
  readonly say: (text: string) => void;
}

/**
 * Tries broken connections, 5xx and rate limits again, three times at most. Octokit's own plugins do the same by a
 * queue of jobs that costs 15 ms a request, which a run that has nothing to measure does not have.
 * `request: { retries: 0 }` turns it off for what may have been done although no answer came.
 */
export function retrying(octokit: Octokit, { wait, say }: Retry): void {
  octokit.hook.wrap('request', async (request, options) => {
    for (let tried = 0; ; tried += 1) {
      try {
        return await request(options);
      } catch (error) {
        if (!isRequestError(error) || tried >= mostRetries) throw error;
        const asked = waitAsked(error);
        if (asked === undefined) {
          if (final.includes(error.status) || tried >= (options.request.retries ?? mostRetries)) throw error;
          await wait((tried + 1) ** 2);
          continue;
        }
        if (asked > longestWait) throw error;
        say(`GitHub asks to wait for ${asked} s.`);
        await wait(asked);
      }
    }
  });
}

/** Seconds, where a rate limit was hit. */
function waitAsked({ status, message, response }: RequestError): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const headers = response?.headers ?? {};
  if (/\bsecondary rate\b/i.test(message)) return Number(headers['retry-after']) || unsaidWait;
  if (headers['x-ratelimit-remaining'] !== '0') return undefined;
  // A second later than the reset, so that it has happened.
  return Math.max(Math.ceil(Number(headers['x-ratelimit-reset']) - Date.now() / 1000) + 1, 0);
}
