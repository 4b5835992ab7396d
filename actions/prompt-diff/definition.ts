import { z } from 'zod';
import { defineAction } from '../../shared/action/define.ts';
import { boolean } from '../../shared/action/inputs.ts';
import { askedInputs } from './asked/inputs.ts';
import type { Data } from './data.ts';
import { measure } from './measure.ts';
import { untouched } from './untouched.ts';

/** Tells what a change does to the prompts, in the words of prompts. */
export const promptDiff = defineAction({
  name: 'prompt-diff',
  description: 'Shows what a pull request does to the prompts: sentences, variables, models, tools, and whom it breaks',
  icon: 'edit-3',
  color: 'blue',
  version: 1,
  inputs: z.object({
    cosmetic: boolean('List prompts that render the same as before as well.', true),
    ...askedInputs,
  }),
  data: async () => (await import('./data.ts')).dataSchema,
  outputs: {
    impact: {
      description: 'The heaviest of all changes: `none`, `cosmetic`, `behavioural` or `breaking`.',
      value: ({ impact }) => impact,
    },
    changed: { description: 'How many prompts changed.', value: ({ prompts, more = 0 }) => prompts.length + more },
    breaking: { description: 'How many of them break a caller or a consumer.', value: count('breaking') },
    behavioural: { description: 'How many of them change behaviour, and break nothing.', value: count('behavioural') },
    cost: {
      description: 'US dollars spent on models; empty when a price is not known.',
      value: ({ asked }) => (asked === undefined ? 0 : asked.unpriced > 0 ? undefined : asked.spent),
    },
  },
  measure,
  decide: async (...about) => (await import('./decide.ts')).decide(...about),
  report: async (...about) => (await import('./report.ts')).report(...about),
  untouched,
  files: async (data, decision, results, policy) => {
    if (data.prompts.length + data.problems.length === 0) return [];
    const { writeHtml } = await import('./html-file.ts');
    return [await writeHtml(data, decision, results, policy)];
  },
});

function count(impact: Data['impact']): (data: Data) => number {
  return ({ prompts }) => prompts.filter((prompt) => prompt.impact === impact).length;
}
