import type { Untouched } from '../../shared/action/define.ts';
import type { Data } from './data.ts';

/** Where nothing was priced. A budget may want to be told less. */
export function untouched({ rows, problems, budget, footprint, byBase }: Data): Untouched | undefined {
  const isNothing = rows.length + problems.length === 0 && footprint === undefined && byBase === undefined;
  return !isNothing || Object.keys(budget).length > 0 ? undefined : { headline: nothing, sections: [] };
}

export const nothing = 'nothing that is paid for changed';
