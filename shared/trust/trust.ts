/** What an event's author may make the run do. Settled once, before anything of the change is read. */
export interface Trust {
  readonly trusted: boolean;
  /** For people: why, in one sentence. */
  readonly reason: string;
  /**
   * Whose configuration, graders and judges count. `base`: only the base's. `stricter`: both, the stricter decides.
   * `head`: there is no base to ask.
   */
  readonly rules: 'base' | 'stricter' | 'head';
  /** Whether anything of the head may be executed (command models, script graders, setup). */
  readonly execute: boolean;
  /** Whether the token can write comments, checks and statuses. */
  readonly write: boolean;
  /** Whether missing credentials are to be expected, and so `skipped` rather than `error`. */
  readonly expectCredentials: boolean;
}
