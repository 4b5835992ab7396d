/** One question with what is known of its right answer. */
export interface Case {
  /** Unique in its suite. */
  readonly id: string;
  readonly vars: Readonly<Record<string, unknown>>;
  readonly expected?: unknown;
  /** For slices: `{ language: 'de' }`. */
  readonly tags: Readonly<Record<string, string>>;
  /** Cases with the same cluster depend on each other (one document, one conversation). */
  readonly cluster?: string;
  /** A critical case may not newly fail, whatever the pass rate. */
  readonly critical: boolean;
  readonly file: string;
  readonly line: number;
}
