/** One turn of a conversation. */
export interface Message {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** What is asked of a model, rendered and complete: equal requests may be answered from a record. */
export interface Request {
  readonly messages: readonly Message[];
  readonly parameters: Parameters;
  /** Ask for JSON, or for JSON of this JSON Schema. */
  readonly responseFormat?: ResponseFormat;
}

export interface Parameters {
  readonly temperature?: number;
  readonly topP?: number;
  /** Output tokens at most. */
  readonly maxTokens?: number;
  readonly stop?: readonly string[];
}

export type ResponseFormat =
  | { readonly type: 'text' }
  | { readonly type: 'json' }
  | { readonly type: 'json-schema'; readonly name: string; readonly schema: Readonly<Record<string, unknown>> };

export interface Usage {
  /** Tokens. */
  readonly input: number;
  readonly output: number;
}

export interface Answer {
  readonly text: string;
  /** The provider's own word: `end_turn`, `max_tokens`. */
  readonly stopReason?: string;
  readonly usage?: Usage;
  /** US dollars; absent when the price is not known. */
  readonly cost?: number;
  /** Milliseconds from the request to the whole answer, of the attempt that succeeded. */
  readonly latency: number;
  /** Requests sent until there was an answer, 0 for a recorded one. */
  readonly attempts: number;
}

export interface Ask {
  readonly signal: AbortSignal;
  /** Which repeat of the same request, from 0: repeats are asked and recorded apart. */
  readonly repeat: number;
}

/** Something that answers. */
export interface Model {
  /** As the configuration names it. */
  readonly name: string;
  /** How many requests may be in flight at once, 1 or more. */
  readonly concurrency: number;
  /** @throws ModelError when there is no answer; the signal's reason when aborted. */
  ask(request: Request, options: Ask): Promise<Answer>;
}

export type ModelErrorCode =
  | 'credentials'
  | 'access'
  | 'unknown-model'
  | 'invalid-request'
  | 'throttled'
  | 'unreachable'
  | 'timeout'
  | 'unavailable'
  | 'invalid-answer'
  | 'empty-answer'
  | 'not-recorded';

/** No answer. `fatal` codes would meet every other case as well, so a run stops at once. */
export class ModelError extends Error {
  readonly code: ModelErrorCode;
  readonly attempts: number;

  constructor(code: ModelErrorCode, message: string, options?: ErrorOptions & { attempts?: number }) {
    super(message, options);
    this.name = 'ModelError';
    this.code = code;
    this.attempts = options?.attempts ?? 1;
  }

  get fatal(): boolean {
    return this.code === 'credentials' || this.code === 'access' || this.code === 'unknown-model';
  }
}
