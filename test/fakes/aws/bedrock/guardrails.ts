import { conflict, missing, restService } from './rest.ts';
import { now, Timeline } from './timeline.ts';

interface Stored {
  readonly version: string;
  readonly status: string;
  readonly description?: string;
  readonly [more: string]: unknown;
}

/** One guardrail with its draft and its versions. What is asked while it changes is refused, as Bedrock does. */
export class FakeGuardrail {
  readonly id: string;
  readonly timeline = new Timeline();
  readonly versions = new Map<string, Stored>();
  /** What the draft has in force: an update is that only when it is READY. */
  #effective: Readonly<Record<string, unknown>> = {};
  readonly #tokens = new Map<string, string>();

  constructor(id: string) {
    this.id = id;
    const said = { blockedInputMessaging: 'No.', blockedOutputsMessaging: 'No.' };
    this.#put('DRAFT', { name: 'support', status: 'READY', ...said });
    this.#effective = said;
  }

  #put(version: string, of: Readonly<Record<string, unknown>>): Stored {
    const arn = `arn:aws:bedrock:us-east-1:123456789012:guardrail/${this.id}`;
    const made = { guardrailId: this.id, guardrailArn: arn, createdAt: now(), updatedAt: now(), status: 'READY' };
    const stored: Stored = { ...made, ...of, version };
    this.versions.set(version, stored);
    return stored;
  }

  #set(version: string, of: Readonly<Record<string, unknown>>): void {
    this.versions.set(version, { ...(this.versions.get(version) as Stored), ...of });
  }

  #get(id: string | undefined, version = 'DRAFT'): Stored {
    this.timeline.look();
    const found = this.versions.get(version);
    if (id !== this.id || found === undefined) throw missing(`guardrail ${id}`);
    return found;
  }

  #quiet(): void {
    if (this.timeline.busy) throw conflict('The guardrail is being changed.');
  }

  text(version: string): unknown {
    return this.versions.get(version)?.blockedInputMessaging;
  }

  /** A version that somebody makes by hand. */
  make(version: string): void {
    this.#put(version, { name: 'support', blockedInputMessaging: 'By hand' });
  }

  /** Somebody changes the draft by hand. */
  change(): void {
    this.#set('DRAFT', { status: 'UPDATING' });
    this.timeline.begin(20, { success: () => this.#set('DRAFT', { status: 'READY' }) });
  }

  readonly service = restService('bedrock', 'bedrock', {
    'GET /guardrails/{guardrailIdentifier}': [
      'GetGuardrail',
      ({ path, query }) => this.#get(path.guardrailIdentifier, query.guardrailVersion),
    ],
    'GET /guardrails': [
      'ListGuardrails',
      ({ query }) => ({
        guardrails: [...this.versions.values()].filter(() => query.guardrailIdentifier === this.id),
      }),
    ],
    'PUT /guardrails/{guardrailIdentifier}': [
      'UpdateGuardrail',
      ({ path, body }) => {
        this.#quiet();
        this.#get(path.guardrailIdentifier);
        const updated = this.#put('DRAFT', { ...body, status: 'UPDATING' });
        this.timeline.begin(3, {
          success: () => {
            this.#effective = body;
            this.#set('DRAFT', { status: 'READY' });
          },
          failure: () => this.#set('DRAFT', { status: 'FAILED', statusReasons: ['A topic is too broad.'] }),
        });
        return updated;
      },
    ],
    'POST /guardrails/{guardrailIdentifier}': [
      'CreateGuardrailVersion',
      ({ path, body }) => {
        const known = this.#tokens.get(body.clientRequestToken);
        if (known !== undefined) return { guardrailId: this.id, version: known };
        this.#quiet();
        this.#get(path.guardrailIdentifier);
        const version = String(this.versions.size);
        this.#tokens.set(body.clientRequestToken, version);
        this.#put(version, { name: 'support', ...this.#effective, description: body.description, status: 'CREATING' });
        this.timeline.begin(2, {
          success: () => this.#set(version, { status: 'READY' }),
          failure: () => this.#set(version, { status: 'FAILED', statusReasons: ['It could not be kept.'] }),
        });
        return { guardrailId: this.id, version };
      },
    ],
  });
}
