import { UserError } from '../../action/errors.ts';
import type { Release } from '../../releases/manifest.ts';
import { canonicalJson } from '../../results/canonical-json.ts';
import { isRefusal } from '../aws/refusal.ts';
import type { Rest } from '../aws/rest.ts';
import type { Operation } from '../target.ts';
import type { BedrockAgentTargetConfig } from './config.ts';

/** Members of UpdateAgent beside its id, by botocore's description of `bedrock-agent`. What is left out is taken away. */
export const members = [
  'agentName',
  'instruction',
  'foundationModel',
  'description',
  'orchestrationType',
  'customOrchestration',
  'idleSessionTTLInSeconds',
  'agentResourceRoleArn',
  'customerEncryptionKeyArn',
  'promptOverrideConfiguration',
  'guardrailConfiguration',
  'memoryConfiguration',
  'agentCollaboration',
];

export interface Draft extends Readonly<Record<string, unknown>> {
  /** CREATING, PREPARING, PREPARED, NOT_PREPARED, DELETING, FAILED, VERSIONING, UPDATING. */
  readonly agentStatus: string;
  readonly failureReasons?: readonly string[];
}

export interface Route {
  readonly agentVersion?: string;
  readonly provisionedThroughput?: string;
}

export interface Alias {
  readonly agentAliasName: string;
  readonly description?: string;
  readonly routingConfiguration: readonly Route[];
  /** CREATING, PREPARED, FAILED, UPDATING, DELETING, DISSOCIATED. */
  readonly agentAliasStatus: string;
  readonly failureReasons?: readonly string[];
}

/** Of botocore's description: characters of instructions. */
const lengths = { least: 40, most: 4000 } as const;

/** The requests that concern one agent and one alias of it. */
export class Agent {
  readonly #config: BedrockAgentTargetConfig;
  readonly #rest: Rest;

  constructor(config: BedrockAgentTargetConfig, rest: Rest) {
    this.#config = config;
    this.#rest = rest;
  }

  get #path(): string {
    return `/agents/${this.#config.agent}/`;
  }

  get #aliasPath(): string {
    return `${this.#path}agentaliases/${this.#config.alias}/`;
  }

  /** @returns `undefined` where there is none */
  async alias(operation: Operation): Promise<Alias | undefined> {
    const answer = await known(() =>
      this.#rest.read<{ readonly agentAlias: Alias }>(
        { operation: 'GetAgentAlias', method: 'GET', path: this.#aliasPath },
        operation,
      ),
    );
    return answer?.agentAlias;
  }

  /** @returns `undefined` where there is none */
  async draft(operation: Operation): Promise<Draft | undefined> {
    const answer = await known(() =>
      this.#rest.read<{ readonly agent: Draft }>({ operation: 'GetAgent', method: 'GET', path: this.#path }, operation),
    );
    return answer?.agent;
  }

  async has(version: string, operation: Operation): Promise<boolean> {
    if (version === 'DRAFT') return true;
    const path = `${this.#path}agentversions/${version}/`;
    const found = await known(() => this.#rest.read({ operation: 'GetAgentVersion', method: 'GET', path }, operation));
    return found !== undefined;
  }

  /** Writes into the draft what the release has of its own. @returns whether that was anything new */
  async update(draft: Draft, wanted: Readonly<Record<string, unknown>>, operation: Operation): Promise<boolean> {
    const before = Object.fromEntries(
      members.flatMap((name) => (draft[name] === undefined ? [] : [[name, draft[name]]])),
    );
    if (draft.promptOverrideConfiguration !== undefined)
      before.promptOverrideConfiguration = overridden(draft.promptOverrideConfiguration);
    const body = { ...before, ...wanted };
    if (canonicalJson(body) === canonicalJson(before)) return false;
    await this.#rest.surely({ operation: 'UpdateAgent', method: 'PUT', path: this.#path, body }, operation);
    return true;
  }

  async prepare(operation: Operation): Promise<void> {
    await this.#rest.surely({ operation: 'PrepareAgent', method: 'POST', path: this.#path }, operation);
  }

  /** Sent once: without routing each request mints a version. */
  async updateAlias(
    { agentAliasName }: Alias,
    to: { readonly description: string; readonly route?: Route },
    operation: Operation,
  ): Promise<void> {
    const { description, route } = to;
    const body = { agentAliasName, description, ...(route && { routingConfiguration: [route] }) };
    const request = { operation: 'UpdateAgentAlias', method: 'PUT', path: this.#aliasPath, body } as const;
    if (route === undefined) await this.#rest.change(request, operation);
    else await this.#rest.surely(request, operation);
  }

  /** @throws UserError for a release that no agent can have */
  async wanted({ manifest, files }: Release): Promise<Readonly<Record<string, unknown>>> {
    const { instructions } = this.#config;
    const { models, guardrail } = manifest.content;
    const [model, second] = models.filter(({ provider }) => provider === 'bedrock');
    return {
      ...(instructions !== undefined && { instruction: await textOf(instructions, files) }),
      ...(model?.model !== undefined && second === undefined && { foundationModel: model.model }),
      ...(guardrail && {
        guardrailConfiguration: { guardrailIdentifier: guardrail.id, guardrailVersion: guardrail.version },
      }),
    };
  }
}

interface Overrides {
  readonly promptConfigurations: readonly Readonly<Record<string, unknown>>[];
}

/** Without the texts of Bedrock's own prompts, which are told and may not be written back. */
const overridden = (given: unknown): Overrides => {
  const { promptConfigurations, ...rest } = given as Overrides;
  return {
    ...rest,
    promptConfigurations: promptConfigurations.map((one) => {
      if (one.promptCreationMode === 'OVERRIDDEN') return one;
      const { basePromptTemplate: _, inferenceConfiguration: __, ...kept } = one;
      return kept;
    }),
  };
};

async function textOf(path: string, files: Release['files']): Promise<string> {
  const key = 'target.instructions';
  const bytes = files.get(path);
  if (bytes === undefined) throw new UserError({ key, message: `names ${path}, which the release does not have.` });
  const { parsePrompt } = await import('../../prompts/read.ts');
  const { messages } = await parsePrompt(path, bytes, async (other) => files.get(other));
  const parts = messages.flatMap((message) => message.parts);
  if (parts.some(({ type }) => type !== 'text') || messages.some(({ role }) => role === 'assistant' || role === 'tool'))
    throw new UserError({ key, message: `names ${path}, which holds more than instructions.` });
  const text = parts.map((part) => (part.type === 'text' ? part.template : '')).join('\n\n');
  if (text.length < lengths.least || text.length > lengths.most)
    throw new UserError({
      key,
      message: `names ${path}, which has ${text.length} characters: an agent has ${lengths.least} to ${lengths.most}.`,
    });
  return text;
}

async function known<T>(look: () => Promise<T>): Promise<T | undefined> {
  try {
    return await look();
  } catch (error) {
    if (isRefusal(error, /^ResourceNotFound/)) return undefined;
    throw error;
  }
}
