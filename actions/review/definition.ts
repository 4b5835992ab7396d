import type { Composition } from '../../shared/action/composition.ts';
import type { Definition } from '../../shared/action/define.ts';
import { reviewInputs } from './inputs.ts';
import type { LaterPart } from './later-part.ts';
import { reviewOutputs } from './outputs.ts';
import { runReview } from './run.ts';

/** Runs the actions that a pull request is about in one step, and tells what they found in one comment. */
export function reviewOf(parts: readonly Definition[], later: readonly LaterPart[] = []): Composition {
  const described = {
    name: 'review',
    description:
      'Reviews what a pull request does to prompts and models: every check in one step, one comment, one verdict',
    icon: 'eye',
    color: 'blue',
    inputs: reviewInputs(parts, later),
    outputs: reviewOutputs(parts, later),
  };
  return {
    ...described,
    run: (surroundings) => runReview(described, { parts, later }, surroundings),
  };
}
