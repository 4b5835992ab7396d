/**
 * Work that needs nothing but its input and changes nothing, so that it is the same wherever it is done. Both are data, as
 * `structuredClone` takes it. What a user has done wrong is told in what it returns: an error that it throws is a bug.
 */
export interface Work<Input, Output> {
  /** By which a thread finds it. */
  readonly name: string;
  load(): Promise<(input: Input) => Output | Promise<Output>>;
}

/** Who does work. */
export interface Workers {
  do<Input, Output>(work: Work<Input, Output>, input: Input): Promise<Output>;
}

/** Whoever asks does it, before anything else goes on. */
export const inPlace: Workers = { do: async (work, input) => (await work.load())(input) };
