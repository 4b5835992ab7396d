import type { Release } from '../../releases/manifest.ts';
import { markOf, markText, readMark, withoutMark } from '../aws/mark.ts';
import { isRefusal } from '../aws/refusal.ts';
import type { Rest } from '../aws/rest.ts';
import type { Operation } from '../target.ts';
import type { AgentcoreRuntimeConfig } from './config.ts';

/** Members of UpdateAgentRuntime beside id and token, by botocore's description. What is left out is taken away. */
export const members = [
  'agentRuntimeArtifact',
  'roleArn',
  'networkConfiguration',
  'description',
  'authorizerConfiguration',
  'requestHeaderConfiguration',
  'protocolConfiguration',
  'lifecycleConfiguration',
  'hooksConfiguration',
  'metadataConfiguration',
  'environmentVariables',
  'filesystemConfigurations',
  'capacityProviderConfiguration',
  'platformVersion',
  'allowedPorts',
  'resourceConfigurations',
];

/** A version, as far as it is looked at. */
export interface RuntimeVersion extends Readonly<Record<string, unknown>> {
  readonly agentRuntimeVersion: string;
  /** CREATING, CREATE_FAILED, UPDATING, UPDATE_FAILED, READY, DELETING, DELETE_FAILED. */
  readonly status: string;
  readonly description?: string;
  readonly failureReason?: string;
  readonly environmentVariables?: Readonly<Record<string, string>>;
}

export interface RuntimeEndpoint {
  readonly liveVersion?: string;
  readonly targetVersion?: string;
  readonly description?: string;
  /** As of a version. */
  readonly status: string;
  readonly failureReason?: string;
  readonly lastUpdatedAt?: unknown;
}

/** The requests that concern one runtime and its endpoint. */
export class Runtime {
  readonly #config: AgentcoreRuntimeConfig;
  readonly #rest: Rest;

  constructor(config: AgentcoreRuntimeConfig, rest: Rest) {
    this.#config = config;
    this.#rest = rest;
  }

  get #path(): string {
    return `/runtimes/${this.#config.runtime}/`;
  }

  get #endpointPath(): string {
    return `${this.#path}runtime-endpoints/${this.#config['endpoint-name']}/`;
  }

  /** @returns `undefined` where there is none */
  endpoint(operation: Operation): Promise<RuntimeEndpoint | undefined> {
    return known(() =>
      this.#rest.read<RuntimeEndpoint>(
        { operation: 'GetAgentRuntimeEndpoint', method: 'GET', path: this.#endpointPath },
        operation,
      ),
    );
  }

  /** @returns `undefined` where there is none */
  version(version: string, operation: Operation): Promise<RuntimeVersion | undefined> {
    return known(() =>
      this.#rest.read<RuntimeVersion>(
        { operation: 'GetAgentRuntime', method: 'GET', path: this.#path, query: { version } },
        operation,
      ),
    );
  }

  /** The newest version of this content that did not fail. */
  async find({ manifest }: Release, operation: Operation): Promise<string | undefined> {
    const versions = await this.#rest.all<RuntimeVersion>(
      { operation: 'ListAgentRuntimeVersions', method: 'POST', path: `${this.#path}versions/` },
      'agentRuntimes',
      operation,
    );
    const own = versions.filter(
      ({ status, description }) =>
        !/FAILED|DELETING/.test(status) && readMark(description)?.content === manifest.contentDigest,
    );
    return own.map(({ agentRuntimeVersion }) => agentRuntimeVersion).sort((a, b) => Number(b) - Number(a))[0];
  }

  /** Makes a version of the live one, with what the release has of its own. @returns its number */
  async make(release: Release, live: RuntimeVersion, operation: Operation): Promise<string> {
    const { image, role, 'environment-variables': variables } = this.#config;
    const own = withoutMark(live.description);
    const kept = Object.fromEntries(members.flatMap((name) => (live[name] === undefined ? [] : [[name, live[name]]])));
    const body = {
      ...kept,
      description: [own, markText(markOf(release))].filter((text) => text !== '').join(' '),
      ...(image && { agentRuntimeArtifact: { containerConfiguration: { containerUri: image } } }),
      ...(role && { roleArn: role }),
      ...(variables && { environmentVariables: { ...live.environmentVariables, ...variables } }),
      clientToken: operation.token(`version of ${live.agentRuntimeVersion}`),
    };
    const { agentRuntimeVersion } = await this.#rest.surely<RuntimeVersion>(
      { operation: 'UpdateAgentRuntime', method: 'PUT', path: this.#path, body },
      operation,
    );
    return agentRuntimeVersion;
  }

  async point(version: string, from: RuntimeEndpoint, operation: Operation): Promise<void> {
    const { description, lastUpdatedAt } = from;
    const body = {
      agentRuntimeVersion: version,
      ...(description && { description }),
      // Of this move: the same one, later, is another.
      clientToken: operation.token(`endpoint to ${version} as of ${lastUpdatedAt}`),
    };
    await this.#rest.surely(
      { operation: 'UpdateAgentRuntimeEndpoint', method: 'PUT', path: this.#endpointPath, body },
      operation,
    );
  }
}

async function known<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (isRefusal(error, /^ResourceNotFound/)) return undefined;
    throw error;
  }
}
