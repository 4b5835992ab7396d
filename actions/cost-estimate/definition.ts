import { z } from 'zod';
import { defineAction } from '../../shared/action/define.ts';
import { choice, list } from '../../shared/action/inputs.ts';
import { dollarsIn } from './amounts.ts';
import type { Data } from './data.ts';
import { measure } from './measure.ts';
import { untouched } from './untouched.ts';

/** What a month costs before and after a change. */
export const costEstimate = defineAction({
  name: 'cost-estimate',
  description:
    'Tells what a pull request does to next month’s bill: prompts, models, guardrails and endpoints, base to head',
  icon: 'dollar-sign',
  color: 'green',
  version: 1,
  inputs: z.object({
    'eval-results': list(
      'Result files of eval-gate for this very commit, or folders of them: how long answers are, and which models passed.',
    ),
    count: choice(
      'Who counts tokens. `provider`: Bedrock or Anthropic, for a sample of the cases, where the event may have credentials.',
      ['library', 'provider'],
      'library',
    ),
  }),
  data: async () => (await import('./data.ts')).dataSchema,
  outputs: {
    'monthly-before': {
      description: 'US dollars a month at the base; empty when a part of it has no known price.',
      value: ({ base, monthly }) => (base === undefined ? undefined : sum(monthly.expected.base)),
    },
    'monthly-after': {
      description: 'US dollars a month at the head; empty when a part of it has no known price.',
      value: ({ monthly }) => sum(monthly.expected.head),
    },
    change: {
      description: 'US dollars a month that the change adds; below zero where it saves. Empty when it is not certain.',
      value: ({ base, monthly: { expected } }) =>
        base !== undefined && expected.certain ? dollarsIn(expected.by) : undefined,
    },
    'change-percent': {
      description: 'The same in percent of the base: `18.1`. Empty when it is not certain, or the base costs nothing.',
      value: ({ base, monthly: { expected } }) =>
        base === undefined || expected.share === undefined ? undefined : Number((expected.share * 100).toFixed(2)),
    },
    'monthly-at-least': {
      description: 'US dollars a month at the head of what has a known price.',
      value: ({ monthly }) => dollarsIn(monthly.expected.head.known),
    },
    'monthly-gate': {
      description:
        'US dollars a month at the head of runs of eval-gate, a part of `monthly-after`: answers, judges, embeddings. Empty when a part of it has no known price.',
      value: ({ gate }) => (gate === undefined ? 0 : sum(gate.head)),
    },
    energy: {
      description: 'kWh a month at the head, at most, by an estimate; empty when nobody knows how long answers are.',
      value: ({ footprint }) => footprint?.head.energy.high,
    },
    carbon: {
      description: 'kg of CO₂e a month at the head, at most, by an estimate; empty when it is not known.',
      value: ({ footprint }) => footprint?.head.carbon.high,
    },
  },
  measure,
  decide: async (...about) => (await import('./decide.ts')).decide(...about),
  report: async (...about) => (await import('./report.ts')).report(...about),
  untouched,
  files: async (data, decision, results, policy) => {
    if (data.rows.length === 0) return [];
    const { writeHtml } = await import('./html-file.ts');
    return [await writeHtml(data, decision, results, policy)];
  },
});

const sum = ({ known, atLeast }: Data['monthly']['expected']['head']): number | undefined =>
  atLeast ? undefined : dollarsIn(known);
