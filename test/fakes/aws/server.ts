import { isSignedBy } from '../bedrock/signature.ts';
import { bodyOf, type Loopback, listen } from '../loopback.ts';
import { type Arrived, AwsModel, botocoreData } from './model.ts';

export const secret = 'a secret of tests';

/** Credentials that the fakes take, for `vi.stubEnv`: the SDK looks for them in the process's own environment. */
export const credentials = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: secret,
  AWS_SESSION_TOKEN: undefined,
  AWS_PROFILE: undefined,
} as const;

/** What targets are opened with. */
export const environment = (url: string): NodeJS.ProcessEnv => ({ AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: url });

export interface Replied {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or a text as it is. */
  readonly body?: unknown;
}

/** An error of AWS's own. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** A service of AWS in memory. */
export interface FakeService {
  /** What requests are signed for. */
  readonly signing: string;
  /** botocore's folder. */
  readonly model: string;
  /** `X-Amz-Target` without the operation; absent: REST. */
  readonly target?: string;
  /** The operation of a request by REST. */
  readonly route?: (arrived: Arrived) => string | undefined;
  /** @throws Refused */
  readonly answer: (operation: string, arrived: Arrived) => Replied;
}

/** What happens to a request. `lost`: it is done, and the connection breaks. `unavailable`: it is not done. */
export type AwsFault = 'none' | 'throttled' | 'denied' | 'lost' | 'unavailable' | 'conflict';

export interface FakeAws extends Loopback {
  /** `sagemaker UpdateEndpoint`, in order. */
  readonly asked: readonly string[];
  /** What AWS's own descriptions have against the requests. */
  readonly problems: readonly string[];
  /** What the next requests of an operation meet, in order. */
  fail(operation: string, ...faults: AwsFault[]): void;
}

const data = botocoreData();
const models = new Map<string, AwsModel>();

/** Why requests are not held to AWS's descriptions; `undefined` where they are. */
export const unchecked = data === undefined ? 'botocore is not installed' : undefined;

function modelOf(name: string): AwsModel | undefined {
  if (data === undefined) return undefined;
  const model = models.get(name) ?? AwsModel.read(data, name);
  models.set(name, model);
  return model;
}

export async function startAws(services: readonly FakeService[]): Promise<FakeAws> {
  const asked: string[] = [];
  const problems: string[] = [];
  const faults = new Map<string, AwsFault[]>();

  const server = await listen((request, response) => {
    bodyOf(request, (body) => {
      const send = (status: number, { headers = {}, body: answer }: Replied): void => {
        const text = typeof answer === 'string' ? answer : JSON.stringify(answer ?? {});
        response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
      };
      const refuse = ({ code, message, status }: Refused): void =>
        send(status, { headers: { 'x-amzn-errortype': code }, body: { __type: code, message } });
      const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://x');
      const { method = 'GET', headers } = request;
      const arrived: Arrived = { method, path, query, headers, body };
      const [prefix, named] = String(headers['x-amz-target'] ?? '').split('.');
      const [, signing] = /Credential=[^/]+\/\d{8}\/[^/]+\/([^/]+)\//.exec(headers.authorization ?? '') ?? [];
      const service = services.find((one) => one.signing === signing && (named === undefined || one.target === prefix));
      const operation = named ?? service?.route?.(arrived);
      if (service === undefined || operation === undefined)
        return refuse(new Refused('UnknownOperationException', `${method} ${path}`, 404));
      if (!isSignedBy(secret, request, body))
        return refuse(new Refused('InvalidSignatureException', 'The signature does not match', 403));
      asked.push(`${service.signing} ${operation}`);
      problems.push(...(modelOf(service.model)?.wrong(operation, arrived) ?? []));
      const fault = faults.get(operation)?.shift() ?? 'none';
      if (fault === 'throttled') return refuse(new Refused('ThrottlingException', 'Rate exceeded'));
      if (fault === 'denied')
        return refuse(new Refused('AccessDeniedException', `User is not authorized to perform: ${operation}`, 403));
      if (fault === 'unavailable') return refuse(new Refused('InternalServerException', 'Try again', 500));
      if (fault === 'conflict')
        return refuse(new Refused('ConflictException', 'Another deployment is in progress', 409));
      try {
        const reply = service.answer(operation, arrived);
        if (fault === 'lost') return void request.socket.destroy();
        return send(reply.status ?? 200, reply);
      } catch (error) {
        if (error instanceof Refused) return refuse(error);
        problems.push(String((error as Error).stack));
        return send(500, { body: {} });
      }
    });
  });
  return {
    ...server,
    asked,
    problems,
    fail: (operation, ...given) => void faults.set(operation, given),
  };
}
