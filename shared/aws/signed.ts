import type { IncomingMessage } from 'node:http';
import { ModelError } from '../models/model.ts';
import type { AwsOptions } from './client-config.ts';
import { textOf } from './json-call.ts';

/** Where a service is asked, and what its requests are signed for. */
export interface SignedService {
  /** Before the region in its host: `api.sagemaker`. */
  readonly host: string;
  /** `sagemaker`. Otherwise as `host`. */
  readonly signing?: string;
}

export interface SignedRequest {
  /** `POST` where it is left out. */
  readonly method?: string;
  /** Its parts escaped. `/` where it is left out. */
  readonly path?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

export interface SignedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Services of one region, with the same credentials and connections. */
export interface Signed {
  readonly region: string;
  /** Another address than the region's own. */
  readonly endpoint?: string;
  /** Sends a request once. @throws what a credentials provider or the connection throws; AwsError for half an answer */
  send(service: SignedService, request: SignedRequest, signal: AbortSignal): Promise<SignedAnswer>;
  close(): void;
}

/**
 * Requests below the SDK, which has a client of 20 to 390 KB for each service: what they share, credentials, signer and
 * connections, is here already.
 * @param where the key of aiops.yml that a region may be written at: `costs.cloudwatch`
 * @throws ModelError `credentials` where there is no region; UserError for a proxy's address that is none
 */
export async function openSigned(options: Omit<AwsOptions, 'attempts'>, where: string): Promise<Signed> {
  const [{ BedrockRuntimeClient }, { awsClientConfig }, { SignatureV4 }, { HttpRequest }] = await Promise.all([
    import('@aws-sdk/client-bedrock-runtime'),
    import('./client-config.ts'),
    import('@smithy/signature-v4'),
    import('@smithy/core/protocols'),
  ]);
  // Its chain of credentials and its way to find a region are those of all clients of AWS.
  const { config } = new BedrockRuntimeClient(awsClientConfig({ ...options, attempts: 1 }));
  const region = await config.region().catch(() => {
    throw new ModelError(
      'credentials',
      `No AWS region. Write \`region:\` at \`${where}\` in aiops.yml, or set AWS_REGION.`,
    );
  });
  const { timeout, env } = options;
  const endpoint = options.endpoint ?? env.AWS_ENDPOINT_URL;
  const { credentials, sha256, requestHandler } = config;

  return {
    region,
    ...(endpoint !== undefined && { endpoint }),
    async send({ host, signing = host }, { method = 'POST', path = '/', query, headers, body = '' }, signal) {
      const signer = new SignatureV4({ service: signing, region, credentials, sha256 });
      const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
      const url = new URL(endpoint ?? `https://${host}.${region}.${suffix}`);
      const request = new HttpRequest({
        protocol: url.protocol,
        hostname: url.hostname,
        ...(url.port !== '' && { port: Number(url.port) }),
        method,
        path: url.pathname.replace(/\/$/, '') + path,
        ...(query && { query: { ...query } }),
        headers: { host: url.host, 'content-length': String(Buffer.byteLength(body)), ...headers },
        body,
      });
      const signed = HttpRequest.clone(await signer.sign(request));
      const sent = performance.now();
      const { response } = await requestHandler.handle(signed, { abortSignal: signal });
      const { statusCode: status, headers: answered } = response;
      const text = await textOf({ status, headers: answered, body: response.body as IncomingMessage, sent }, timeout);
      return { status, headers: answered, text };
    },
    close: () => requestHandler.destroy?.(),
  };
}
