import type { Definition } from '../shared/action/define.ts';
import { costEstimate } from './cost-estimate/definition.ts';
import { evalGate } from './eval-gate/definition.ts';
import { guardrailScan } from './guardrail-scan/definition.ts';
import { promptDiff } from './prompt-diff/definition.ts';

// Here as well, so that all that a review needs is in one file of the bundle: each costs the half of a millisecond.
export { reviewOf } from './review/definition.ts';

/** The actions that a pull request is about, in the order in which a review lists them. */
export const ofPullRequests: readonly Definition[] = [promptDiff, costEstimate, evalGate, guardrailScan].map(
  (action) => action as unknown as Definition,
);
