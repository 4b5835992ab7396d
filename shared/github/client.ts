import type { ThrottlingOptions } from '@octokit/plugin-throttling';
import type { Octokit } from '@octokit/rest';
import type { Log } from '../action/log.ts';
import { fetchWhole } from './fetch.ts';

export interface Client {
  readonly rest: Octokit['rest'];
  readonly paginate: Octokit['paginate'];
  readonly graphql: Octokit['graphql'];
  /** Between two attempts of one's own. */
  wait(seconds: number): Promise<void>;
}

export interface ConnectOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Log;
  /** Milliseconds that a second of waiting lasts. Tests have shorter ones. */
  readonly second?: number;
}

/** Bottleneck's, whose types the plugin does not pass on. */
type Group = NonNullable<ThrottlingOptions['write']>;

const mostRetries = 3;

/** Seconds. Whoever is asked to wait for longer is told so instead. */
export const longestWait = 60;

/**
 * The project's only GitHub client. Broken connections, 5xx and rate limits are tried again, three times at most.
 * Loaded when first used: a run that has nothing to say to GitHub does not pay for it.
 */
export async function connect({ token, apiUrl, log, second = 1000 }: ConnectOptions): Promise<Client> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  log.secret(token);

  const limited = (seconds: number, _options: unknown, _octokit: unknown, retries: number): boolean => {
    if (seconds > longestWait || retries >= mostRetries) return false;
    log.info(`GitHub asks to wait for ${seconds} s.`);
    return true;
  };
  const octokit = new (Octokit.plugin(retry, throttling))({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'aiops-actions',
    log: silent,
    request: { fetch: fetchWhole },
    // 429 is the throttling's alone: both together would multiply their attempts.
    retry: { retries: mostRetries, retryAfterBaseValue: second, doNotRetry: [400, 401, 403, 404, 410, 422, 429, 451] },
    throttle: {
      retryAfterBaseValue: second,
      onRateLimit: limited,
      onSecondaryRateLimit: limited,
      write: unspaced,
      notifications: unspaced,
    },
  });
  return {
    rest: octokit.rest,
    paginate: octokit.paginate,
    graphql: octokit.graphql,
    wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * second)),
  };
}

const nothing = (): void => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };

/**
 * Takes the place of the plugin's pauses of 1 and 3 s before every write. A run makes a handful of writes, one after
 * the other, and GitHub allows 80 a minute.
 */
const unspaced = { key: () => ({ schedule: async () => {} }) } as unknown as Group;
