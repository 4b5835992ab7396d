import type { Suite } from '../../shared/config/schema.ts';
import type { Requests } from '../../shared/pricing/estimate/requests.ts';
import { type Range, type Usage, usageOf } from '../../shared/pricing/estimate/usage.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import type { Filling } from '../../shared/touched/suite-cases.ts';
import type { Priced } from './priced.ts';
import type { Served } from './served.ts';

/** The base's answers may all be there from before; otherwise both sides are asked. */
export const sides: Range = { low: 1, expected: 2, high: 2 };

/** What a model is asked in a run of a suite, on one side. */
export interface Exam {
  readonly served: Served;
  readonly prompts: readonly {
    readonly prompt: Prompt;
    readonly filling: Filling;
    readonly input: readonly number[];
  }[];
  /** Answers of one side. */
  readonly answers: number;
  readonly output: Range | undefined;
}

/** Runs of one suite on one side, as their parts are worked out. */
export interface SuiteRuns {
  readonly name: string;
  readonly settings: Suite;
  readonly exams: readonly Exam[];
  /** A month. */
  readonly runs: Range;
  readonly assumptions: readonly string[];
}

interface Part {
  readonly kind: 'evaluation' | 'judge';
  readonly what: 'gate' | 'judge' | 'embeddings';
  readonly served: Served;
  /** So often a month, what `run` of a measurement costs. */
  readonly each: Range;
  readonly requests: Omit<Requests, 'kind'>;
}

/** A part of the runs of a suite. Its id has the model, since a suite may have several. */
export function pricedRuns({ name }: SuiteRuns, { kind, what, served, each, requests }: Part): Omit<Priced, 'about'> {
  const model = served.name ?? served.model;
  return {
    kind,
    label: name,
    suite: name,
    item: {
      id: `${name} · ${what} · ${model}`,
      ...(what !== 'embeddings' && { role: kind }),
      costs: { kind: 'requests', ...requests },
    },
    runs: { suite: name, what, models: [model, served.model], each },
  };
}

export const aboutOf = ({ model, name, provider, region }: Served) => ({
  model,
  ...(name !== undefined && { name }),
  ...(provider !== undefined && { provider }),
  ...(region !== undefined && { region }),
});

/** What is recorded costs nothing to replay, whatever it costs where it is used. */
export const isPaidFor = ({ provider }: Served): boolean => provider !== 'replay';

/** Nothing is cached and nothing waits: a gate is waited for. */
export const usageOfRuns = (requests: Range, output: Range | undefined, { tier }: Served): Usage => ({
  ...usageOf('small'),
  requests,
  ...(output && { output }),
  ...(tier && { tiers: { [tier]: 1 } }),
});

export const timesOf = (one: Range, other: Range): Range => ({
  low: one.low * other.low,
  expected: one.expected * other.expected,
  high: one.high * other.high,
});
