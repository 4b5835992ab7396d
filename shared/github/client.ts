import { Octokit } from '@octokit/core';
import { type PaginateInterface, paginateRest } from '@octokit/plugin-paginate-rest';
import type { Log } from '../action/log.ts';
import { openFetchWhole } from './fetch.ts';
import { retrying } from './retry.ts';

export interface Client {
  /** By route, such as `GET /repos/{owner}/{repo}`: a method for each of GitHub's thousand would be read at each start. */
  readonly request: Octokit['request'];
  readonly paginate: PaginateInterface;
  readonly graphql: Octokit['graphql'];
  /** Bytes of a place that GitHub leads to, `undefined` where there are more than `most`, or none to be had. */
  download(url: string, most: number): Promise<Uint8Array | undefined>;
  /** Between two attempts of one's own. */
  wait(seconds: number): Promise<void>;
}

export interface ConnectOptions {
  readonly token: string;
  readonly apiUrl: string;
  /** Of proxies and authorities. */
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly log: Log;
  /** Milliseconds that a second of waiting lasts. Tests have shorter ones. */
  readonly second?: number;
}

/**
 * The project's only GitHub client. Broken connections, 5xx and rate limits are tried again, three times at most.
 * Loaded when first used: a run that has nothing to say to GitHub does not pay for it.
 */
export async function connect({ token, apiUrl, env, log, second = 1000 }: ConnectOptions): Promise<Client> {
  log.secret(token);
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'aiops-actions',
    log: silent,
    request: { fetch: openFetchWhole(env) },
  });
  const wait = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * second));
  retrying(octokit, { wait, say: log.info });
  return {
    request: octokit.request,
    paginate: paginateRest(octokit).paginate,
    graphql: octokit.graphql,
    download: async (url, most) => (await import('./download.ts')).download(env, url, most),
    wait,
  };
}

const nothing = (): void => {};
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing };
