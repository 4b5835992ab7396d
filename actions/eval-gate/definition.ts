import { z } from 'zod';
import { defineAction } from '../../shared/action/define.ts';
import { boolean, list, text } from '../../shared/action/inputs.ts';
import { shardInput } from '../../shared/action/shard.ts';
import { limitInputs } from '../../shared/evaluation/limit-inputs.ts';
import { ledgerInputs } from '../../shared/ledger/inputs.ts';
import { attestOutputs } from '../../shared/releases/proof/predicate.ts';
import type { Data, Figures } from './data.ts';
import { measure } from './measure.ts';
import type { Part } from './shard/merge.ts';
import { untouched } from './untouched.ts';

/** Blocks a change that makes the answers of a prompt worse. */
export const evalGate = defineAction({
  name: 'eval-gate',
  description:
    'Blocks a pull request that makes a prompt worse: base and head answer the same cases, and statistics decide',
  icon: 'shield',
  color: 'green',
  version: 1,
  timed: true,
  inputs: z.object({
    suites: list(
      'Names of the suites to measure, separated by commas. Default: every suite that the change can affect.',
    ),
    all: boolean('Measure the suites that the change cannot affect as well.', false),
    'compare-with': text(
      'A commit beside the base, such as the last release, that the head may not fall behind either: a tag, a branch, a commit, a pattern of tags such as `v*`, or `latest-release`. Default: what the suites name.',
    ),
    ...limitInputs,
    record: text(
      'File to write all answers to, relative to `working-directory`, to be replayed by the provider `replay`.',
    ),
    shard: shardInput(
      'Measure one of several shares of the cases, such as `2/8`, in a job of its own: no comment and no check are made, and `publish` merges the results of all.',
    ),
    ...ledgerInputs,
  }),
  data: async () => (await import('./data.ts')).dataSchema,
  outputs: {
    'pass-rate': {
      description: 'Lowest pass rate of the suites measured, 0 to 1.',
      value: (data) => lowest(data, ({ passRate }) => passRate),
    },
    cost: { description: 'US dollars spent by this run; empty when a price is not known.', value: costOf },
    cases: { description: 'How many cases were measured.', value: (data) => total(data, ({ cases }) => cases) },
    'newly-failing': {
      description: 'How many cases passed every repeat at the base and fail every one at the head.',
      value: newlyFailing,
    },
    'cheapest-passing': {
      description:
        'The prompt and the model that pass at the lowest cost a case, by suite, as JSON: `{"triage":{"prompt":"…","model":"…","cost-per-case":0.0021,"pass-rate":0.95}}`. Empty when none passes with a known price.',
      value: async (data, policy) =>
        total(data, ({ cases }) => cases) === 0
          ? undefined
          : (await import('./table/choice.ts')).cheapestPassing(data, policy),
    },
    ...attestOutputs,
  },
  measure,
  tests: ({ shard, subjects }) => {
    const names = [...new Set(subjects.map(({ suite }) => suite))];
    const isWhole = (name: string) => subjects.every(({ suite, status }) => suite !== name || status === 'measured');
    const suites = names.filter(isWhole);
    return shard === undefined && suites.length > 0 ? { suites } : undefined;
  },
  decide: async (...about) => (await import('./decide.ts')).decide(...about),
  report: async (...about) => (await import('./report.ts')).report(...about),
  untouched,
  shards: {
    file: 'shard.json',
    record: async () => (await import('./shard/record.ts')).shardRecordSchema,
    merge: async (parts) => (await import('./shard/merge.ts')).merge(parts as readonly Part[]),
    gather: async (...about) => (await import('./shard/samples.ts')).gatherSamples(...about),
  },
  files: async (data, decision, results, policy) => {
    if (data.subjects.every(({ head }) => head === undefined)) return [];
    const [{ writeHtml }, { writeJUnit }, { openSamples }] = await Promise.all([
      import('./html-file.ts'),
      import('./junit-file.ts'),
      import('./samples.ts'),
    ]);
    const path = `${results.path}/samples.jsonl`;
    const samples = await openSamples(path);
    const page = await writeHtml(data, decision, policy, samples, results);
    const isBeside = data.subjects.some(({ reference }) => reference?.figures !== undefined);
    const beside = isBeside ? [`${results.path}/reference.jsonl`] : [];
    return [page, await writeJUnit(data, samples, results), path, ...beside];
  },
});

/** Of the head's test: where the base's is asked as well, its cases are the same but for a few. */
const figures = ({ subjects }: Data): Figures[] =>
  subjects.filter(({ asAtBase }) => asAtBase === undefined).flatMap(({ head }) => head ?? []);

/** By the head's test or by the base's, whichever finds more. */
function newlyFailing({ subjects }: Data): number {
  const counts = new Map<string, number>();
  for (const { suite, asAtBase = suite, prompt, model, newlyFailing: found } of subjects) {
    const key = JSON.stringify([asAtBase, prompt, model]);
    counts.set(key, Math.max(counts.get(key) ?? 0, found.count));
  }
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

const total = (data: Data, pick: (figures: Figures) => number): number =>
  figures(data).reduce((sum, each) => sum + pick(each), 0);

function lowest(data: Data, pick: (figures: Figures) => number | undefined): number | undefined {
  const values = figures(data).flatMap((each) => pick(each) ?? []);
  return values.length === 0 ? undefined : Math.min(...values);
}

/** What was recorded costs nothing now, with a known price or without. */
function costOf(data: Data): number | undefined {
  const sides = data.subjects.flatMap(({ base, head, reference }) =>
    [base, head, reference?.figures].flatMap((side) => side ?? []),
  );
  const isKnown = sides.every(({ unpriced, answers, recorded }) => unpriced === 0 || answers === recorded);
  const isJudgedAtKnown = data.subjects.every(({ judging }) => (judging?.unpriced ?? 0) === 0);
  return isKnown && isJudgedAtKnown ? data.spent : undefined;
}
