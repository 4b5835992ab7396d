import { UserError } from '../../action/errors.ts';
import type { Release } from '../../releases/manifest.ts';
import { canonicalJson } from '../../results/canonical-json.ts';
import { markFound, markOf, markText, readMark } from '../aws/mark.ts';
import { isRefusal } from '../aws/refusal.ts';
import type { Rest } from '../aws/rest.ts';
import type { Versions } from '../pointed/target.ts';
import type { Obstacle, Operation, Outcome } from '../target.ts';
import type { BedrockPromptConfig } from './config.ts';
import { variantOf } from './variant.ts';

/** What stays of the variant of before where the release does not say otherwise. */
interface Kept {
  readonly modelId?: string;
  readonly metadata?: readonly unknown[];
  readonly additionalModelRequestFields?: unknown;
}

/** What GetPrompt tells, as far as it is looked at. */
interface Described {
  readonly name: string;
  readonly description?: string;
  readonly customerEncryptionKeyArn?: string;
  readonly defaultVariant?: string;
  readonly variants?: readonly (Kept & { readonly name: string; readonly templateConfiguration: unknown })[];
  readonly version: string;
  readonly updatedAt: string;
}

/** Versions of one prompt, by botocore's description of `bedrock-agent`. */
export class PromptVersions implements Omit<Versions, 'kind' | 'name' | 'id' | 'close'> {
  readonly #config: BedrockPromptConfig;
  readonly #rest: Rest;

  constructor(config: BedrockPromptConfig, rest: Rest) {
    this.#config = config;
    this.#rest = rest;
  }

  get #path(): string {
    return `/prompts/${this.#config.prompt}/`;
  }

  #get(operation: Operation, version?: string): Promise<Described> {
    return this.#rest.read<Described>(
      {
        operation: 'GetPrompt',
        method: 'GET',
        path: this.#path,
        ...(version !== undefined && { query: { promptVersion: version } }),
      },
      operation,
    );
  }

  markOf(version: string, operation: Operation) {
    return markFound(() => this.#get(operation, version));
  }

  /** One with our mark may have been made of a draft that somebody changed meanwhile: only what is the same counts. */
  async find(release: Release, operation: Operation): Promise<string | undefined> {
    const { prompt } = this.#config;
    const versions = await this.#rest.all<{ readonly version: string; readonly description?: string }>(
      { operation: 'ListPrompts', method: 'GET', path: '/prompts/', query: { promptIdentifier: prompt } },
      'promptSummaries',
      operation,
    );
    for (const { version, description } of versions) {
      if (version === 'DRAFT' || readMark(description)?.content !== release.manifest.contentDigest) continue;
      if (await this.#holds(await this.#get(operation, version), release)) return version;
    }
    return undefined;
  }

  async #holds(found: Described, release: Release): Promise<boolean> {
    const [variant] = found.variants ?? [];
    if (variant === undefined) return false;
    const wanted = (await this.#wanted(release, variant.name)).variant;
    return canonicalJson(textsOf(variant)) === canonicalJson(textsOf(wanted));
  }

  async make(release: Release, operation: Operation): Promise<string | Outcome> {
    const draft = await this.#get(operation);
    const { name, description, customerEncryptionKeyArn, variants = [], defaultVariant } = draft;
    const { variant } = await this.#wanted(release, defaultVariant ?? variants[0]?.name ?? 'default', variants[0]);
    // It replaces everything: what is not of the release is written back as it was.
    const body = {
      name,
      ...(description && { description }),
      ...(customerEncryptionKeyArn && { customerEncryptionKeyArn }),
      defaultVariant: variant.name,
      variants: [variant],
    };
    const updated = await this.#rest.surely<Described>(
      { operation: 'UpdatePrompt', method: 'PUT', path: this.#path, body },
      operation,
    );
    operation.progress('the draft has the prompt of the release');
    const mark = markOf(release);
    const made = await this.#rest.surely<Described>(
      {
        operation: 'CreatePromptVersion',
        method: 'POST',
        path: `/prompts/${this.#config.prompt}/versions`,
        body: {
          description: markText(mark),
          // Of this draft: one that was deleted since is made anew.
          clientToken: operation.token(`version of the draft of ${updated.updatedAt}`),
          tags: { 'aiops:content': mark.content, 'aiops:release': mark.release },
        },
      },
      operation,
    );
    if (await this.#holds(made, release)) return made.version;
    return {
      state: 'failed',
      reason: `Version ${made.version} does not have the prompt of the release: somebody changed the draft meanwhile.`,
    };
  }

  async check(release: Release, operation: Operation): Promise<readonly Obstacle[]> {
    try {
      const { lost } = await this.#wanted(release, 'default');
      if (lost.length > 0)
        return [
          {
            message: `A prompt of Bedrock cannot hold ${lost.join(', ')}.`,
            fix: 'Take it out of the prompt, or deploy it as a file.',
          },
        ];
      const { variants = [] } = await this.#get(operation);
      return variants.length > 1
        ? [
            {
              message: `The draft has ${variants.length} variants, of which one would stay.`,
              fix: 'Remove the others.',
            },
          ]
        : [];
    } catch (error) {
      if (error instanceof UserError) return [{ message: error.message }];
      if (!isRefusal(error, /^ResourceNotFound/)) throw error;
      return [{ message: `There is no prompt ${this.#config.prompt}.`, fix: 'Make it once, or correct its id.' }];
    }
  }

  /** @throws UserError where the release has no such prompt */
  async #wanted({ manifest, files }: Release, name: string, kept?: Kept) {
    const { prompts, models } = manifest.content;
    const { path = prompts.length === 1 ? prompts[0]?.path : undefined } = this.#config;
    const key = 'target.path';
    if (path === undefined)
      throw new UserError({ key, message: `says not which of ${prompts.length} prompts goes there.` });
    const bytes = files.get(path);
    if (bytes === undefined) throw new UserError({ key, message: `names ${path}, which the release does not have.` });
    const { parsePrompt } = await import('../../prompts/read.ts');
    const prompt = await parsePrompt(path, bytes, async (other) => files.get(other));
    const [model, second] = models.filter(({ provider }) => provider === 'bedrock');
    const { variant, lost } = variantOf(prompt, name, second === undefined ? model?.model : undefined);
    const { modelId, metadata, additionalModelRequestFields } = kept ?? {};
    const old = { modelId, metadata, additionalModelRequestFields };
    return { variant: { ...Object.fromEntries(Object.entries(old).filter(([, value]) => value)), ...variant }, lost };
  }
}

/** Only what no side has filled in. */
function textsOf({ templateConfiguration }: { readonly templateConfiguration: unknown }): unknown {
  const { text, chat } = templateConfiguration as {
    readonly text?: { readonly text: string };
    readonly chat?: { readonly messages: unknown; readonly system?: unknown };
  };
  return text === undefined ? [chat?.system ?? [], chat?.messages] : text.text;
}
