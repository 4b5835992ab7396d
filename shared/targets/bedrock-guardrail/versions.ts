import { messageOf } from '../../action/errors.ts';
import { start } from '../../aws/errors.ts';
import type { Release } from '../../releases/manifest.ts';
import { isRecord } from '../../resources/branch.ts';
import { markFound, markOf, markText, readMark } from '../aws/mark.ts';
import { isRefusal } from '../aws/refusal.ts';
import type { Rest } from '../aws/rest.ts';
import type { Versions } from '../pointed/target.ts';
import type { Obstacle, Operation, Outcome } from '../target.ts';
import { untilEnd } from '../until.ts';
import type { BedrockGuardrailConfig } from './config.ts';

/** What GetGuardrail tells, as far as it is looked at. */
interface Described {
  readonly name: string;
  readonly description?: string;
  readonly kmsKeyArn?: string;
  readonly status: string;
  readonly statusReasons?: readonly string[];
}

/** Members of UpdateGuardrail beside the guardrail's id, by botocore's description of `bedrock`. */
export const members = [
  'name',
  'description',
  'topicPolicyConfig',
  'contentPolicyConfig',
  'wordPolicyConfig',
  'sensitiveInformationPolicyConfig',
  'contextualGroundingPolicyConfig',
  'automatedReasoningPolicyConfig',
  'crossRegionConfig',
  'blockedInputMessaging',
  'blockedOutputsMessaging',
  'kmsKeyId',
];

/** Versions of one guardrail, by botocore's description of `bedrock`. */
export class GuardrailVersions implements Omit<Versions, 'kind' | 'name' | 'id' | 'close'> {
  readonly #config: BedrockGuardrailConfig;
  readonly #rest: Rest;

  constructor(config: BedrockGuardrailConfig, rest: Rest) {
    this.#config = config;
    this.#rest = rest;
  }

  get #path(): string {
    return `/guardrails/${this.#config.guardrail}`;
  }

  #get(operation: Operation, version?: string): Promise<Described> {
    const query = version === undefined ? {} : { query: { guardrailVersion: version } };
    return this.#rest.read<Described>(
      { operation: 'GetGuardrail', method: 'GET', path: this.#path, ...query },
      operation,
    );
  }

  markOf(version: string, operation: Operation) {
    return markFound(() => this.#get(operation, version));
  }

  /** One that is being made, by a run that was killed, is waited for. */
  async find(release: Release, operation: Operation): Promise<string | undefined> {
    const { guardrail } = this.#config;
    const query = { guardrailIdentifier: guardrail };
    const versions = await this.#rest.all<{ version: string; status: string; description?: string }>(
      { operation: 'ListGuardrails', method: 'GET', path: '/guardrails', query },
      'guardrails',
      operation,
    );
    return versions.find(
      ({ version, status, description }) =>
        version !== 'DRAFT' &&
        (status === 'READY' || status === 'VERSIONING' || status === 'CREATING') &&
        readMark(description)?.content === release.manifest.contentDigest,
    )?.version;
  }

  async make(release: Release, operation: Operation): Promise<string | Outcome> {
    // While it is being changed it takes no other change.
    const before = await this.#until('the draft', operation, undefined, 'FAILED');
    if (before !== undefined) return before;
    const { name, kmsKeyArn } = await this.#get(operation);
    const wanted = await this.#wanted(release);
    const body = { name, ...(kmsKeyArn && { kmsKeyId: kmsKeyArn }), ...wanted };
    const updated = await this.#rest.surely<{ readonly updatedAt?: string }>(
      { operation: 'UpdateGuardrail', method: 'PUT', path: this.#path, body },
      operation,
    );
    // A version made any sooner is one of the draft of before.
    const ready = await this.#until('the draft', operation);
    if (ready !== undefined) return ready;
    const { version } = await this.#rest.surely<{ readonly version: string }>(
      {
        operation: 'CreateGuardrailVersion',
        method: 'POST',
        path: this.#path,
        body: {
          description: markText(markOf(release)),
          clientRequestToken: operation.token(`version of the draft of ${updated.updatedAt}`),
        },
      },
      operation,
    );
    return version;
  }

  /** Whether a version may be pointed at. */
  settled(version: string, operation: Operation): Promise<Outcome | undefined> {
    return this.#until(`version ${version}`, operation, version);
  }

  /** Waits until it is READY. @param also another state that is as good */
  async #until(what: string, operation: Operation, version?: string, also?: string): Promise<Outcome | undefined> {
    const outcome = await untilEnd(operation, async () => {
      const { status, statusReasons = [] } = await this.#get(operation, version);
      if (status === 'READY' || status === also) return { state: 'done', reason: '' };
      if (status === 'FAILED' || status === 'DELETING')
        return { state: 'failed', reason: `${start(what)} is ${status}. ${statusReasons.join(' ')}`.trim() };
      return `${what} is ${status}`;
    });
    return outcome.state === 'done' ? undefined : outcome;
  }

  async check(release: Release, operation: Operation): Promise<readonly Obstacle[]> {
    const { path, guardrail } = this.#config;
    try {
      const wanted = await this.#wanted(release);
      const unknown = Object.keys(wanted).filter((member) => !members.includes(member));
      const missing = ['blockedInputMessaging', 'blockedOutputsMessaging'].filter((member) => !(member in wanted));
      if (unknown.length > 0)
        return [{ message: `${path} has ${unknown.join(', ')}, which UpdateGuardrail does not take.` }];
      if (missing.length > 0) return [{ message: `${path} lacks ${missing.join(' and ')}.` }];
      await this.#get(operation);
      return [];
    } catch (error) {
      if (error instanceof NoGuardrail) return [{ message: messageOf(error) }];
      if (!isRefusal(error, /^ResourceNotFound/)) throw error;
      return [{ message: `There is no guardrail ${guardrail}.`, fix: 'Make it once, or correct its id.' }];
    }
  }

  async #wanted({ files }: Release): Promise<Readonly<Record<string, unknown>>> {
    const { path } = this.#config;
    const bytes = files.get(path);
    if (bytes === undefined) throw new NoGuardrail(`The release does not have ${path}.`);
    const { parse } = await import('yaml');
    let value: unknown;
    try {
      value = parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      throw new NoGuardrail(`${path} is neither JSON nor YAML.`);
    }
    if (!isRecord(value)) throw new NoGuardrail(`${path} has to be an object, as UpdateGuardrail takes it.`);
    const { guardrailIdentifier: _, ...wanted } = value as Record<string, unknown>;
    return wanted;
  }
}

class NoGuardrail extends Error {}
