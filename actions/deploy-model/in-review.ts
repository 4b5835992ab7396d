import { z } from 'zod';
import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { defineAction } from '../../shared/action/define.ts';
import { Skipped, UserError } from '../../shared/action/errors.ts';
import { allDeployments } from '../../shared/releases/choose.ts';
import { isTouched } from '../../shared/releases/touched.ts';
import type { Data } from './data.ts';
import { decide } from './decide.ts';
import { deployModel } from './definition.ts';
import { ofOne } from './one.ts';
import { requirePlannable } from './plannable.ts';
import { report } from './report.ts';
import { dataOf } from './several.ts';

/** A part of a review: what a pull request would change of what is live. It is never more than a plan. */
export const planInReview = defineAction({
  ...deployModel,
  inputs: z.object({}),
  outputs: { changes: deployModel.outputs.changes as never, drift: deployModel.outputs.drift as never },
  measure,
  decide,
  report,
});

/** Of the deployments that the change is about. What has to be proven is asked for when it is merged. */
async function measure({ config }: CommonInputs, context: Context): Promise<Data> {
  const all = await allDeployments(context, config);
  const touched = await Promise.all(all.map(async (one) => ((await isTouched(one, context)) ? [one] : [])));
  const openings = touched.flat();
  if (openings.length === 0) throw new Skipped('nothing that goes live changed');
  requirePlannable(openings, context);
  const nothing = { proof: [], missing: [] };
  const because = 'A review changes nothing.';
  const done = openings.map((opening) => {
    const { suites = [], 'guardrail-scan': scan } = opening.settings.require ?? {};
    const later = [...suites, ...(scan ? ['guardrail-scan'] : [])];
    return ofOne(opening, { mode: 'plan', because, again: false, proven: nothing, later }, context);
  });
  try {
    return dataOf(await Promise.all(done));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const off = 'Or turn it off with `deploy-model: false`.';
    const problems = error.problems.map((one) => ({ ...one, fix: [one.fix, off].filter(Boolean).join(' ') }));
    throw new UserError(problems, { cause: error });
  }
}
