import { Refused } from '../server.ts';
import { missing, restService } from './rest.ts';
import { now } from './timeline.ts';

interface Stored {
  readonly version: string;
  readonly description?: string;
  readonly variants: readonly Readonly<Record<string, unknown>>[];
  readonly [more: string]: unknown;
}

/** One prompt of Prompt management with its draft and its versions. */
export class FakePrompt {
  readonly id: string;
  readonly versions = new Map<string, Stored>();
  readonly #tokens = new Map<string, string>();

  constructor(id: string, draft: Readonly<Record<string, unknown>> = {}) {
    this.id = id;
    this.versions.set('DRAFT', { ...this.#whole('DRAFT'), name: 'triage', variants: [], ...draft } as Stored);
  }

  #whole(version: string) {
    const arn = `arn:aws:bedrock:us-east-1:123456789012:prompt/${this.id}${version === 'DRAFT' ? '' : `:${version}`}`;
    return { id: this.id, arn, version, createdAt: now(), updatedAt: now() };
  }

  #get(id: string | undefined, version = 'DRAFT'): Stored {
    const found = this.versions.get(version);
    if (id !== this.id || found === undefined) throw missing(`prompt ${id}`);
    return found;
  }

  /** What whoever reads the pointer is given. */
  text(version: string): string {
    return JSON.stringify(this.versions.get(version)?.variants[0]?.templateConfiguration);
  }

  /** A version that somebody makes by hand. */
  make(version: string): void {
    this.versions.set(version, { ...(this.versions.get('DRAFT') as Stored), ...this.#whole(version), variants: [] });
  }

  readonly service = restService('bedrock-agent', 'bedrock', {
    'GET /prompts/{promptIdentifier}/': [
      'GetPrompt',
      ({ path, query }) => this.#get(path.promptIdentifier, query.promptVersion),
    ],
    'GET /prompts/': [
      'ListPrompts',
      ({ query }) => {
        this.#get(query.promptIdentifier);
        // Two to a page.
        const all = [...this.versions.values()].map(({ variants: _, ...summary }) => summary);
        const from = Number(query.nextToken ?? 0);
        return {
          promptSummaries: all.slice(from, from + 2),
          ...(from + 2 < all.length && { nextToken: String(from + 2) }),
        };
      },
    ],
    'PUT /prompts/{promptIdentifier}/': [
      'UpdatePrompt',
      ({ path, body }) => {
        this.#get(path.promptIdentifier);
        // What is not said is taken away.
        const draft = { ...this.#whole('DRAFT'), ...body };
        this.versions.set('DRAFT', draft);
        return draft;
      },
    ],
    'POST /prompts/{promptIdentifier}/versions': [
      'CreatePromptVersion',
      ({ path, body }) => {
        const draft = this.#get(path.promptIdentifier);
        const known = this.#tokens.get(body.clientToken);
        if (known !== undefined) return this.#get(path.promptIdentifier, known);
        // The draft is one of them.
        if (this.versions.size > 10) throw new Refused('ServiceQuotaExceededException', 'Ten versions at most.', 402);
        const version = String(this.versions.size);
        this.#tokens.set(body.clientToken, version);
        const made = { ...draft, ...this.#whole(version), description: body.description };
        this.versions.set(version, made);
        return made;
      },
    ],
  });
}
