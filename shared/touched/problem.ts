/** Something that could not be read on one side, or was not looked into; it says nothing about the rest. */
export interface FileProblem {
  readonly side: 'base' | 'head';
  readonly message: string;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}
