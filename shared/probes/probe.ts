import type { PackName } from '../config/probes.ts';

/** Where an attack reaches a prompt: typed by its user, or in what the prompt is given to read. */
export const places = ['input', 'document', 'email', 'tool-result'] as const;
export type Place = (typeof places)[number];

/** How what is told to a model is written, so that a filter of words does not see it. */
export const encodings = ['base64', 'hex', 'rot13', 'leet', 'reversed', 'spaced', 'percent', 'tags'] as const;
export type Encoding = (typeof encodings)[number];

/**
 * By what it is told that an attack succeeded: the answer holds a mark that only obedience makes (`canary`), holds what
 * the instructions hold (`instructions`), holds planted personal data (`detector`), calls a tool (`tool`), refuses
 * (`refusal`, of harmless questions), or does what `goal` says (`judge`).
 */
export const gradings = ['canary', 'instructions', 'detector', 'tool', 'refusal', 'judge'] as const;
export type Grading = (typeof gradings)[number];

/** A tool that an attack wants called. It is offered to the model, and nothing is behind it. */
export interface Decoy {
  readonly name: string;
  readonly description: string;
}

/** One attack, or one harmless question. */
export interface Probe {
  /** Unique in its pack. */
  readonly id: string;
  /** One that comes with it, or a name of the user's. */
  readonly pack: PackName | (string & {});
  readonly place: Place;
  /**
   * With `{{input}}` for what the case itself has there, `{{left}}` and `{{right}}` for the halves of a mark,
   * `{{payload}}` for the encoded part, `{{tool}}` for the name of the tool that is to be called.
   */
  readonly text: string;
  readonly payload?: string;
  readonly encode?: Encoding;
  readonly grade: Grading;
  /** What the attacker wants, for a judge. */
  readonly goal?: string;
  readonly tool?: Decoy;
  /** `de` */
  readonly language?: string;
  /** Of one of the user's. */
  readonly file?: string;
  readonly line?: number;
}
