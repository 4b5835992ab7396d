import { z } from 'zod';
import type { Definition } from '../../shared/action/define.ts';
import { defineAction } from '../../shared/action/define.ts';
import { boolean, list, quantity, text } from '../../shared/action/inputs.ts';
import type { Verdict } from '../../shared/action/verdict.ts';
import { parseMoney } from '../../shared/config/quantity.ts';
import { paragraph } from '../../shared/report/document.ts';

/** The smallest action there can be: it finds what it is told. */
export function actionThat(measure: () => Promise<{ found: Verdict }>): Definition {
  return defineAction({
    name: 'measure-one',
    description: 'Finds what it is told',
    icon: 'box',
    color: 'green',
    version: 3,
    inputs: z.object({
      suites: list('Names of the suites.'),
      all: boolean('Everything.', false),
      'max-cost': quantity('The most it may cost.', parseMoney),
      record: text('File to write to.'),
    }),
    data: async () => z.object({ found: z.enum(['pass', 'fail', 'inconclusive', 'skipped', 'error']) }),
    outputs: {
      found: { description: 'What was found.', value: ({ found }) => found },
      unknown: { description: 'Never known.', value: () => undefined },
    },
    measure,
    decide: async ({ found }) => ({
      verdict: found,
      headline: `found ${found}`,
      findings: [{ rule: 'found', level: 'notice', title: 'Found', message: `It is ${found}.` }],
    }),
    report: async ({ found }) => [{ id: 'found', priority: 2, blocks: [paragraph(`What was found: ${found}.`)] }],
    files: async (_, __, results) => [await results.write('extra.txt', 'extra')],
  }) as unknown as Definition;
}
