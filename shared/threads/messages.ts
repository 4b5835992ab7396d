/** What a thread is asked. */
export interface Request {
  readonly id: number;
  /** Of the work. */
  readonly name: string;
  readonly input: unknown;
}

/** What it answers. */
export type Response = { readonly id: number } & ({ readonly output: unknown } | { readonly error: unknown });
