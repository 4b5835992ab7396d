import { type Attempts, again } from '../models/limiter/again.ts';
import type { AwsOptions } from './client-config.ts';
import { awsError } from './errors.ts';
import { notJsonOf, parsed, refusalOf } from './json-call.ts';
import { openSigned, type Signed } from './signed.ts';

/** A service that is asked by AWS's JSON protocols: all operations at one path, told apart by a header. */
export interface TargetService {
  /** For people. */
  readonly name: string;
  /** What its requests are signed for. */
  readonly service: string;
  /** What its host is called, where that is another. */
  readonly host?: string;
  readonly target: string;
  readonly version: '1.0' | '1.1';
}

/** `protocols` and `targetPrefix` of the descriptions that botocore has of them (CloudWatch speaks JSON beside CBOR). */
export const cloudWatch: TargetService = {
  name: 'CloudWatch',
  service: 'monitoring',
  target: 'GraniteServiceVersion20100801',
  version: '1.0',
};
export const cloudWatchLogs: TargetService = {
  name: 'CloudWatch Logs',
  service: 'logs',
  target: 'Logs_20140328',
  version: '1.1',
};

/** What is asked, and for messages what it is about: `the metrics of Bedrock`. */
export interface TargetRequest {
  readonly operation: string;
  readonly body: unknown;
  readonly what: string;
  /** What a role must be allowed to do: `cloudwatch:GetMetricData`. */
  readonly action: string;
}

/** @throws ModelError when there is no answer, in words for people; the signal's reason when aborted */
export type TargetCall = (request: TargetRequest, signal: AbortSignal) => Promise<unknown>;

/** The services of one region, each with the same credentials and connections. */
export interface TargetCalls {
  readonly region: string;
  of(service: TargetService): TargetCall;
}

/**
 * Calls with credentials of the SDK's default chain, which are looked for with the first of them.
 * @param where the key of aiops.yml that a region may be written at
 * @throws ModelError `credentials` where there is no region
 */
export async function targetCalls(options: AwsOptions & Attempts, where = 'costs.cloudwatch'): Promise<TargetCalls> {
  const signed = await openSigned(options, where);
  const { region, endpoint } = signed;
  const { timeout } = options;

  const of = (service: TargetService): TargetCall => {
    const { name } = service;
    return async ({ operation, body, what, action }, signal) => {
      const asked = { service: name, what, action, region, timeout, ...(endpoint !== undefined && { endpoint }) };
      const one = () =>
        callTarget(signed, service, operation, body, signal).catch((thrown: unknown) => {
          throw awsError(thrown, asked, []);
        });
      return again(one, options, signal);
    };
  };
  return { region, of };
}

/** Asks once. @throws AwsError, or what a credentials provider or the connection throws */
export async function callTarget(
  signed: Signed,
  { service, host = service, target, version }: TargetService,
  operation: string,
  body: unknown,
  signal: AbortSignal,
): Promise<unknown> {
  const headers = { 'content-type': `application/x-amz-json-${version}`, 'x-amz-target': `${target}.${operation}` };
  const request = { headers, body: JSON.stringify(body) };
  const answer = await signed.send({ host, signing: service }, request, signal);
  if (answer.status >= 300) throw refusalOf(answer, answer.text);
  const value = parsed(answer.text);
  if (value === undefined) throw notJsonOf(answer);
  return value;
}
