/** What a template of resources runs by the hour, on one side of a change. */
export interface Endpoint {
  /** The same on both sides: the file and the resource, with the variant where it has several. Unique on a side. */
  readonly id: string;
  readonly kind: 'instances' | 'provisioned';
  /** For people: the resource's name. */
  readonly label: string;
  /** As the price table names it: `ml.g5.xlarge`, `anthropic.claude-3-sonnet`. */
  readonly name: string;
  /** `undefined` where the template leaves it open: it is then not known what it costs. */
  readonly count: number | undefined;
  /** Hours a month that each runs; all of them, where it says nothing. */
  readonly hours?: number;
  /** Absent where the template does not say. */
  readonly region?: string | undefined;
  readonly file: string;
  readonly line: number;
  /** What is assumed of it, each a sentence. */
  readonly assumptions: readonly string[];
}

export interface FoundEndpoints {
  readonly endpoints: readonly Endpoint[];
  readonly problems: readonly { readonly file: string; readonly line?: number; readonly message: string }[];
}
