/** Something that a check found in a file, before it is compared with the other side. */
export interface Seen {
  readonly check: string;
  /** Absent where it is about what is not there any more. */
  readonly line?: number;
  readonly column?: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  /** Of a row: `vars.ticket`. */
  readonly field?: string;
  /** What stands there. It may be a secret, so it is compared and never shown. */
  readonly content: string;
  /** The line or the field in which it stands, as secret. */
  readonly context: string;
  /** What a fingerprint may be made of: nobody can guess a short number from it. */
  readonly open: string;
  /** Without secrets, and with invisible characters shown. */
  readonly excerpt: string;
  readonly decoded?: string;
  readonly encoding?: string;
  readonly probability?: number;
  readonly detail?: string;
  /** It is new by its nature. */
  readonly compared?: true;
}
