import { conflict, missing, restService } from './rest.ts';
import { now, Timeline } from './timeline.ts';

interface Version {
  readonly agentRuntimeVersion: string;
  readonly status: string;
  readonly [more: string]: unknown;
}

export const imageOf = (digit: string): string =>
  `123456789012.dkr.ecr.us-east-1.amazonaws.com/agent@sha256:${digit.repeat(64)}`;

/** One runtime of AgentCore with its versions and a named endpoint. */
export class FakeRuntime {
  readonly id: string;
  /** Of versions, and of the endpoint. */
  readonly making = new Timeline();
  readonly moving = new Timeline();
  readonly versions: Version[] = [];
  endpoint: Record<string, unknown> & { liveVersion: string; status: string };
  readonly #tokens = new Map<string, unknown>();

  constructor(id: string) {
    this.id = id;
    this.#add({
      agentRuntimeArtifact: { containerConfiguration: { containerUri: imageOf('0') } },
      roleArn: 'arn:aws:iam::123456789012:role/agent',
      networkConfiguration: { networkMode: 'PUBLIC' },
      environmentVariables: { STAGE: 'production' },
      lifecycleConfiguration: { idleRuntimeSessionTimeout: 900 },
      description: 'Answers customers.',
      status: 'READY',
    });
    const arn = this.#arn;
    this.endpoint = {
      name: 'live',
      id: 'live',
      status: 'READY',
      liveVersion: '1',
      agentRuntimeEndpointArn: `${arn}/runtime-endpoint/live`,
      agentRuntimeArn: arn,
      createdAt: now(),
      lastUpdatedAt: now(),
    };
  }

  get #arn(): string {
    return `arn:aws:bedrock-agentcore:us-east-1:123456789012:runtime/${this.id}`;
  }

  #add(of: Readonly<Record<string, unknown>>): Version {
    const agentRuntimeVersion = String(this.versions.length + 1);
    const own = { agentRuntimeId: this.id, agentRuntimeArn: this.#arn, agentRuntimeName: 'support' };
    const made: Version = {
      ...own,
      status: 'UPDATING',
      createdAt: now(),
      lastUpdatedAt: now(),
      ...of,
      agentRuntimeVersion,
    };
    this.versions.push(made);
    return made;
  }

  #set(version: string, of: Readonly<Record<string, unknown>>): void {
    const index = Number(version) - 1;
    this.versions[index] = { ...(this.versions[index] as Version), ...of };
  }

  #version(id: string | undefined, version = String(this.versions.length)): Version {
    this.making.look();
    const found = this.versions[Number(version) - 1];
    if (id !== this.id || found === undefined) throw missing(`runtime ${id}`);
    return found;
  }

  /** The image that sessions of the endpoint run. */
  image(): string {
    const live = this.versions[Number(this.endpoint.liveVersion) - 1];
    const artifact = live?.agentRuntimeArtifact as { containerConfiguration: { containerUri: string } };
    return artifact.containerConfiguration.containerUri;
  }

  readonly service = restService('bedrock-agentcore-control', 'bedrock-agentcore', {
    'GET /runtimes/{agentRuntimeId}/': [
      'GetAgentRuntime',
      ({ path, query }) => this.#version(path.agentRuntimeId, query.version),
    ],
    'POST /runtimes/{agentRuntimeId}/versions/': [
      'ListAgentRuntimeVersions',
      ({ path }) => {
        this.#version(path.agentRuntimeId);
        return { agentRuntimes: this.versions };
      },
    ],
    'PUT /runtimes/{agentRuntimeId}/': [
      'UpdateAgentRuntime',
      ({ path, body: { clientToken, ...body } }) => {
        if (this.#tokens.has(clientToken)) return this.#tokens.get(clientToken);
        if (this.making.busy) throw conflict('The runtime is being changed.');
        this.#version(path.agentRuntimeId);
        // What is not said is taken away.
        const made = this.#add(body);
        this.#tokens.set(clientToken, made);
        const { agentRuntimeVersion: version } = made;
        this.making.begin(3, {
          success: () => this.#set(version, { status: 'READY' }),
          failure: () => this.#set(version, { status: 'UPDATE_FAILED', failureReason: 'The image was not found.' }),
        });
        return made;
      },
    ],
    'GET /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/': [
      'GetAgentRuntimeEndpoint',
      ({ path }) => {
        this.moving.look();
        if (path.agentRuntimeId !== this.id || path.endpointName !== 'live') throw missing('endpoint');
        return this.endpoint;
      },
    ],
    'PUT /runtimes/{agentRuntimeId}/runtime-endpoints/{endpointName}/': [
      'UpdateAgentRuntimeEndpoint',
      ({ body: { clientToken, agentRuntimeVersion: version } }) => {
        if (this.#tokens.has(clientToken)) return this.#tokens.get(clientToken);
        if (this.moving.busy) throw conflict('The endpoint is being changed.');
        const { targetVersion: _, failureReason: __, ...rest } = this.endpoint;
        this.endpoint = { ...(rest as typeof this.endpoint), status: 'UPDATING', targetVersion: version };
        this.#tokens.set(clientToken, this.endpoint);
        const end = (of: Readonly<Record<string, unknown>>) => {
          this.endpoint = { ...this.endpoint, ...of, lastUpdatedAt: now() };
        };
        this.moving.begin(3, {
          success: () => end({ status: 'READY', liveVersion: version }),
          failure: () => end({ status: 'UPDATE_FAILED', failureReason: 'No answer to its ping.' }),
          back: () => end({ status: 'READY', targetVersion: this.endpoint.liveVersion }),
        });
        return this.endpoint;
      },
    ],
  });
}
