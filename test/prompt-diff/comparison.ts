import { dataSchema } from '../../actions/prompt-diff/data.ts';
import { decide } from '../../actions/prompt-diff/decide.ts';
import { type Asked, measure } from '../../actions/prompt-diff/measure.ts';
import { report } from '../../actions/prompt-diff/report.ts';
import { commonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { contextOf, type Sides, speaking } from '../action/context.ts';
import { logInto } from '../action/surroundings.ts';
import type { Reply } from '../evaluation/models.ts';
import { type Files, treeOf } from '../fakes/tree.ts';

export interface Comparison extends Sides {
  readonly asked?: Partial<Asked>;
  readonly text?: Context['text'];
  /** What a model answers. */
  readonly reply?: (question: string, model: string) => Reply | Promise<Reply>;
  /** Opens a model otherwise. */
  readonly open?: Context['model'];
  readonly ledger?: Context['ledger'];
  readonly root?: Files;
  readonly signal?: AbortSignal;
}

/** prompt-diff over trees in memory, as a workflow would run it. */
export async function compared({ asked, text = 'full', reply = () => 'yes', ...rest }: Comparison) {
  const lines: string[] = [];
  const { opened, model } = speaking(reply);
  const root = rest.root ?? rest.base;
  const context = await contextOf(
    { ...rest, ...(root && { revision: { root: treeOf(root) } }) },
    {
      log: logInto(lines),
      text,
      model: rest.open ?? model,
      ...(rest.signal && { signal: rest.signal }),
      ...(rest.ledger && { ledger: rest.ledger }),
    },
  );
  const inputs = { ...commonInputs.parse({}), cosmetic: true, cache: false, ...asked };
  const data = await measure(inputs, context);
  const policy = { waivers: [], today: '2026-11-23' };
  const decision = decide(dataSchema.parse(data), policy);
  return { data, decision, report: report(data, decision, policy), lines, opened };
}
