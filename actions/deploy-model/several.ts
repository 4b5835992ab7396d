import type { Data, One } from './data.ts';

export function dataOf(all: readonly One[]): Data {
  const [first, ...others] = all;
  if (first === undefined) throw new Error('there is no deployment');
  return others.length === 0 ? first : { ...first, others };
}

export const allOf = (data: Data): readonly One[] => [data, ...(data.others ?? [])];
