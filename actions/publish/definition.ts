import type { Composition } from '../../shared/action/composition.ts';
import type { Definition } from '../../shared/action/define.ts';
import { publishInputs, unused } from './inputs.ts';
import { runPublish } from './run.ts';

/** Tells what other jobs have measured: where those may not, or where each has measured a share. */
export function publishOf(definitions: readonly Definition[]): Composition {
  const described = {
    name: 'publish',
    description:
      'Posts results of other jobs where those may not, and merges those of a matrix: one comment, one verdict',
    icon: 'send',
    color: 'blue',
    inputs: publishInputs,
    unused,
    outputs: {},
  };
  return { ...described, run: (surroundings) => runPublish(described, definitions, surroundings) };
}
