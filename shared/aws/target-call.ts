import type { IncomingMessage } from 'node:http';
import { type Attempts, again } from '../models/limiter/again.ts';
import { ModelError } from '../models/model.ts';
import type { AwsOptions } from './client-config.ts';
import { awsError } from './errors.ts';
import { notJsonOf, parsed, refusalOf, textOf } from './json-call.ts';

/** A service that is asked by AWS's JSON protocols: all operations at one path, told apart by a header. */
export interface TargetService {
  /** For people. */
  readonly name: string;
  /** What its requests are signed for, and the host is called. */
  readonly service: string;
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
 * @throws ModelError `credentials` where there is no region
 */
export async function targetCalls(options: AwsOptions & Attempts): Promise<TargetCalls> {
  const [{ BedrockRuntimeClient }, { awsClientConfig }, { SignatureV4 }, { HttpRequest }] = await Promise.all([
    import('@aws-sdk/client-bedrock-runtime'),
    import('./client-config.ts'),
    import('@smithy/signature-v4'),
    import('@smithy/core/protocols'),
  ]);
  // Its chain of credentials and its way to find a region are those of all clients of AWS.
  const { config } = new BedrockRuntimeClient(awsClientConfig(options));
  const region = await config.region().catch(() => {
    throw new ModelError(
      'credentials',
      'No AWS region. Write `region:` at `costs.cloudwatch` in aiops.yml, or set AWS_REGION.',
    );
  });
  const { timeout, env } = options;
  const endpoint = options.endpoint ?? env.AWS_ENDPOINT_URL;

  const of = ({ name, service, target, version }: TargetService): TargetCall => {
    const signer = new SignatureV4({ service, region, credentials: config.credentials, sha256: config.sha256 });
    const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    const url = new URL(endpoint ?? `https://${service}.${region}.${suffix}`);
    const once = async (operation: string, body: string, signal: AbortSignal): Promise<unknown> => {
      const request = new HttpRequest({
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port !== '' && { port: Number(url.port) }),
        method: 'POST',
        path: url.pathname,
        headers: {
          host: url.host,
          'content-type': `application/x-amz-json-${version}`,
          'content-length': String(Buffer.byteLength(body)),
          'x-amz-target': `${target}.${operation}`,
        },
        body,
      });
      const signed = HttpRequest.clone(await signer.sign(request));
      const sent = performance.now();
      const { response } = await config.requestHandler.handle(signed, { abortSignal: signal });
      const { statusCode: status, headers } = response;
      const posted = { status, headers, body: response.body as IncomingMessage, sent };
      const text = await textOf(posted, timeout);
      if (status >= 300) throw refusalOf(posted, text);
      const value = parsed(text);
      if (value === undefined) throw notJsonOf(posted);
      return value;
    };
    return async ({ operation, body, what, action }, signal) => {
      const asked = { service: name, what, action, region, timeout, ...(endpoint !== undefined && { endpoint }) };
      const text = JSON.stringify(body);
      const one = () =>
        once(operation, text, signal).catch((thrown: unknown) => {
          throw awsError(thrown, asked, []);
        });
      return again(one, options, signal);
    };
  };
  return { region, of };
}
