import { Refused } from '../server.ts';
import { conflict, missing, restService } from './rest.ts';
import { now, Timeline } from './timeline.ts';

interface Route {
  readonly agentVersion: string;
  readonly provisionedThroughput?: string;
}

/** One agent of Bedrock Agents with its draft, its versions and one alias. */
export class FakeAgent {
  readonly id: string;
  readonly aliasId: string;
  /** Of the draft, and of the alias. */
  readonly preparing = new Timeline();
  readonly routing = new Timeline();
  draft: Record<string, unknown> & { agentStatus: string };
  /** What `PrepareAgent` took of the draft: that is what becomes a version. */
  #prepared: Record<string, unknown>;
  readonly versions: Record<string, unknown>[] = [];
  alias: Record<string, unknown> & { routingConfiguration: readonly Route[]; description?: string };

  constructor(id: string, aliasId: string) {
    this.id = id;
    this.aliasId = aliasId;
    this.draft = {
      agentId: id,
      agentName: 'support',
      agentArn: `arn:aws:bedrock:us-east-1:123456789012:agent/${id}`,
      agentVersion: 'DRAFT',
      instruction: 'You answer customers, and are brief, and kind, and right.',
      foundationModel: 'amazon.nova-pro-v1:0',
      idleSessionTTLInSeconds: 600,
      agentResourceRoleArn: 'arn:aws:iam::123456789012:role/agent',
      agentStatus: 'PREPARED',
      createdAt: now(),
      updatedAt: now(),
      // Told by GetAgent, and refused by UpdateAgent.
      promptOverrideConfiguration: {
        promptConfigurations: [
          {
            promptType: 'ORCHESTRATION',
            promptCreationMode: 'DEFAULT',
            promptState: 'ENABLED',
            parserMode: 'DEFAULT',
            basePromptTemplate: 'The text of Bedrock',
          },
        ],
      },
    };
    this.#prepared = { ...this.draft };
    this.versions.push({ ...this.draft });
    this.alias = {
      agentId: id,
      agentAliasId: aliasId,
      agentAliasName: 'live',
      agentAliasArn: `arn:aws:bedrock:us-east-1:123456789012:agent-alias/${id}/${aliasId}`,
      description: 'For the shop.',
      routingConfiguration: [{ agentVersion: '1' }],
      agentAliasStatus: 'PREPARED',
      createdAt: now(),
      updatedAt: now(),
    };
  }

  /** The instructions that whoever calls the alias is answered by. */
  instructions(): unknown {
    return this.versions[Number(this.alias.routingConfiguration[0]?.agentVersion) - 1]?.instruction;
  }

  #known(id: string | undefined): void {
    if (id !== this.id) throw missing(`agent ${id}`);
  }

  readonly service = restService('bedrock-agent', 'bedrock', {
    'GET /agents/{agentId}/': [
      'GetAgent',
      ({ path }) => {
        this.preparing.look();
        this.#known(path.agentId);
        return { agent: this.draft };
      },
    ],
    'PUT /agents/{agentId}/': [
      'UpdateAgent',
      ({ path, body }) => {
        this.#known(path.agentId);
        const overrides = body.promptOverrideConfiguration?.promptConfigurations ?? [];
        for (const { promptCreationMode, basePromptTemplate } of overrides)
          if (promptCreationMode === 'DEFAULT' && basePromptTemplate !== undefined)
            throw new Refused('ValidationException', 'A default prompt has no template.', 400);
        const { agentId, agentArn, agentVersion, createdAt } = this.draft;
        this.draft = {
          ...{ agentId, agentArn, agentVersion, createdAt, ...body },
          agentStatus: 'UPDATING',
          updatedAt: now(),
        };
        this.preparing.begin(2, {
          success: () => {
            this.draft.agentStatus = 'NOT_PREPARED';
          },
        });
        return { agent: this.draft };
      },
    ],
    'POST /agents/{agentId}/': [
      'PrepareAgent',
      ({ path }) => {
        this.#known(path.agentId);
        this.draft.agentStatus = 'PREPARING';
        this.preparing.begin(3, {
          success: () => {
            this.draft.agentStatus = 'PREPARED';
            this.#prepared = { ...this.draft };
          },
          failure: () => {
            this.draft.agentStatus = 'FAILED';
            this.draft.failureReasons = ['The role may not be assumed.'];
          },
        });
        return { agentId: this.id, agentStatus: 'PREPARING', agentVersion: 'DRAFT', preparedAt: now() };
      },
    ],
    'GET /agents/{agentId}/agentversions/{agentVersion}/': [
      'GetAgentVersion',
      ({ path }) => {
        const found = this.versions[Number(path.agentVersion) - 1];
        if (found === undefined) throw missing(`version ${path.agentVersion}`);
        return { agentVersion: { ...found, version: path.agentVersion } };
      },
    ],
    'GET /agents/{agentId}/agentaliases/{agentAliasId}/': [
      'GetAgentAlias',
      ({ path }) => {
        this.routing.look();
        if (path.agentAliasId !== this.aliasId) throw missing('alias');
        return { agentAlias: this.alias };
      },
    ],
    'PUT /agents/{agentId}/agentaliases/{agentAliasId}/': [
      'UpdateAgentAlias',
      ({ body }) => {
        if (this.routing.busy) throw conflict('The alias is being changed.');
        const before = this.alias;
        let { routingConfiguration } = body;
        if (routingConfiguration === undefined) {
          this.versions.push({ ...this.#prepared });
          routingConfiguration = [{ agentVersion: String(this.versions.length) }];
        }
        this.alias = { ...this.alias, agentAliasStatus: 'UPDATING', updatedAt: now() };
        this.routing.begin(3, {
          success: () => {
            const { description } = body;
            this.alias = { ...this.alias, description, routingConfiguration, agentAliasStatus: 'PREPARED' };
          },
          failure: () => {
            this.alias = { ...before, agentAliasStatus: 'FAILED', failureReasons: ['The version is broken.'] };
          },
          back: () => {
            this.alias = before;
          },
        });
        return { agentAlias: this.alias };
      },
    ],
  });
}
