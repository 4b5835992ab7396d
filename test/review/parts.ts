import { z } from 'zod';
import { reviewOf } from '../../actions/review/definition.ts';
import type { Context } from '../../shared/action/context.ts';
import { type Definition, defineAction } from '../../shared/action/define.ts';
import { boolean, quantity, text } from '../../shared/action/inputs.ts';
import type { Verdict } from '../../shared/action/verdict.ts';
import { parseCount, parseMoney } from '../../shared/config/quantity.ts';
import { paragraph } from '../../shared/report/document.ts';

/** An input that actions share. */
export const ledger = text('File of answers.');

interface Given {
  readonly measure?: (context: Context) => Promise<Verdict>;
  readonly report?: () => never;
  readonly timed?: true;
}

/** An action that finds what it is told. Those with an `i` in their name have inputs of their own. */
export function partThat(name: string, { measure = async () => 'pass', report, timed }: Given = {}): Definition {
  const own = name.includes('i')
    ? { all: boolean(`Everything of ${name}.`, false), 'max-cost': quantity(`What ${name} may cost.`, parseMoney) }
    : { samples: quantity('How many.', parseCount) };
  return defineAction({
    name,
    description: `Finds what is told to ${name}: or not`,
    icon: 'box',
    color: 'green',
    version: 1,
    ...(timed && { timed }),
    inputs: z.object({ ...own, ledger }),
    data: async () => z.object({ found: z.string() }),
    outputs: { found: { description: 'What was found.', value: ({ found }) => found } },
    measure: async (_, context) => ({ found: await measure(context) }),
    decide: async ({ found }) => ({ verdict: found as Verdict, headline: `${name} found ${found}`, findings: [] }),
    report: report ?? (async () => [{ id: 'found', priority: 2, blocks: [paragraph(`In full of ${name}.`)] }]),
  }) as unknown as Definition;
}

export const review = (...parts: Definition[]) => reviewOf(parts);
