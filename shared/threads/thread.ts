/** Another thread of this program: for what takes long, and can be done a part here and a part there. */
export interface Thread {
  /** It answers in the order of asking. Both are values that can be cloned. @throws when it fails, or has ended */
  ask(question: unknown): Promise<unknown>;
  end(): Promise<void>;
}

/** Starts as many threads as this machine has room for beside this one, for a task of the program. */
export type Threads = (task: string, opening: unknown) => Promise<readonly Thread[]>;

/** What a thread is started with. */
export interface Started {
  readonly task: string;
  readonly opening: unknown;
}

export interface Answer {
  readonly answer?: unknown;
  /** Why there is none. */
  readonly error?: string;
}
