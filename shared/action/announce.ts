import { type Client, connect } from '../github/client.ts';
import type { Event } from '../github/event.ts';
import { readEvent } from '../github/event-reader.ts';
import { checkNameOf } from '../github/publication.ts';
import { publish } from '../github/publish.ts';
import type { Section } from '../report/document.ts';
import { markdown } from '../report/markdown.ts';
import type { Envelope } from '../results/envelope.ts';
import type { Trust } from '../trust/trust.ts';
import type { CommonInputs } from './common-inputs.ts';
import { UserError } from './errors.ts';
import type { Log } from './log.ts';
import { shardName, shardOf } from './shard.ts';
import type { Surroundings } from './surroundings.ts';
import type { Decision } from './verdict.ts';

/** The label by which a maintainer lets a failure through. */
export const acceptLabel = 'aiops:accept';

/** GitHub as far as this run reaches it: without a token there is an event and nothing else. */
export interface GitHub {
  readonly event: Event;
  readonly client?: Client;
}

export async function reach(inputs: Pick<CommonInputs, 'github-token'>, { env, log }: Surroundings): Promise<GitHub> {
  const event = readEvent(env);
  const token = inputs['github-token'];
  if (token === undefined || event.repository === undefined) return { event };
  return { event, client: await connect({ token, apiUrl: event.apiUrl, env, log }) };
}

/** The commit that a check or status belongs to: never the merge commit that a runner checked out. */
export function headShaOf(event: Event): string | undefined {
  return event.pullRequest?.headSha ?? event.mergeGroup?.headSha ?? event.sha;
}

/** Whether a maintainer has accepted this failure on this very commit. */
export async function findAcceptance(
  { client, event }: GitHub,
  name: string,
  { key, check }: Pick<CommonInputs, 'key' | 'check'>,
  log: Log,
): Promise<Envelope['accepted'] | undefined> {
  const { repository, pullRequest } = event;
  if (client === undefined || repository === undefined || pullRequest === undefined) return undefined;
  const title = checkNameOf({ name, ...(key !== undefined && { key }) });
  const { acceptance } = await import('../github/acceptance.ts');
  try {
    return await acceptance(client, {
      repository,
      pullRequest: pullRequest.number,
      headSha: pullRequest.headSha,
      label: acceptLabel,
      ...((check === 'run' || check === 'both') && { checkName: title }),
      ...((check === 'status' || check === 'both') && { statusContext: title }),
    });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warning(`Whether the failure was accepted could not be read: ${error.message}`);
    return undefined;
  }
}

/** Where a run is told: the pull request and the commit that it is about. */
export interface Channel {
  readonly client: Client;
  readonly event: Event;
  readonly headSha: string;
}

/** `undefined` where nothing is to be told, or may be; the log then has why. */
export function channelOf(
  { event, client }: GitHub,
  inputs: CommonInputs,
  trust: Trust,
  log: Log,
): Channel | undefined {
  const headSha = headShaOf(event);
  if (event.name === 'local' || (!inputs.comment && inputs.check === 'none') || headSha === undefined) return undefined;
  const shard = shardOf(inputs);
  if (shard !== undefined) {
    log.info(`No comment and no check are made: this is ${shardName(shard)}, and what merges them makes both.`);
    return undefined;
  }
  if (client === undefined) {
    log.warning('No comment and no check are made: the input `github-token` is empty.');
    return undefined;
  }
  if (!trust.write) {
    log.info(`No comment and no check are made: ${trust.reason}`);
    return undefined;
  }
  return { client, event, headSha };
}

export interface Announcement {
  readonly name: string;
  /** Which of comment and check are made, and the key. */
  readonly inputs: Pick<CommonInputs, 'key' | 'comment' | 'check'>;
  readonly decision: Decision;
  readonly sections: readonly Section[];
  /** Whether the job fails. */
  readonly fails: boolean;
  /** What the check run says of what it proves. */
  readonly proof?: string;
  /** Of the working directory in the repository: `''`, or with a trailing `/`. */
  readonly prefix: string;
}

/** Where it can be seen. */
export interface Announced {
  readonly commentUrl?: string;
  readonly checkUrl?: string;
}

/** Tells GitHub. What GitHub refuses is a warning: the verdict and the result file stand already. */
export async function announce(
  { client, event, headSha }: Channel,
  { name, inputs, decision, sections, fails, proof, prefix }: Announcement,
  log: Log,
): Promise<Announced> {
  const published = await publish(
    client,
    event,
    {
      name,
      ...(inputs.key !== undefined && { key: inputs.key }),
      verdict: decision.verdict,
      failing: fails,
      ...(decision.quiet && { quiet: true as const }),
      headline: decision.headline,
      comment: (limit) => markdown(sections, { limit, unit: 'characters' }),
      summary: (limit) => markdown(sections, { limit }),
      ...(proof !== undefined && { proof }),
      annotations: decision.findings.map((finding) =>
        finding.file === undefined ? finding : { ...finding, file: `${prefix}${finding.file}` },
      ),
      ...(runUrlOf(event) && { detailsUrl: runUrlOf(event) }),
    },
    { comment: inputs.comment, check: inputs.check, headSha },
  );
  for (const problem of published.problems) log.warning(problem);
  return published;
}

export function runUrlOf({ repository, run, serverUrl }: Event): string | undefined {
  if (repository === undefined || run === undefined) return undefined;
  return `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}`;
}
