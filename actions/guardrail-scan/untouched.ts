import type { Untouched } from '../../shared/action/define.ts';
import type { Data } from './data.ts';

/** Where nothing was scanned or tested, and what is asked for is as strict as before. */
export function untouched(data: Data): Untouched | undefined {
  const { scanned, removed, problems, loosened, guardrails, guardrailProblems, probes } = data;
  const isScanned = scanned + removed + problems.length + loosened.length > 0;
  const isTested = [guardrails, guardrailProblems, probes].some((one) => one !== undefined);
  return isScanned || isTested ? undefined : { headline: nothingOf(data), sections: [] };
}

export const nothingOf = ({ base, all }: Pick<Data, 'base' | 'all'>): string =>
  base === undefined || all ? 'there is nothing that it scans' : 'nothing that it scans changed';
