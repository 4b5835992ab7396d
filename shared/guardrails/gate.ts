import type { GuardrailGate } from './config.ts';

export type Metric = 'recall' | 'false-positives' | 'precision';
export type LimitKind = 'min' | 'max' | 'max-regression';

/** One limit of a gate; shares from 0 to 1. */
export interface Limit {
  readonly metric: Metric;
  readonly kind: LimitKind;
  readonly limit: number;
}

const metrics: readonly Metric[] = ['recall', 'false-positives', 'precision'];
const kinds: readonly LimitKind[] = ['min', 'max', 'max-regression'];

function limitsOf(gate: GuardrailGate): Limit[] {
  return metrics.flatMap((metric) =>
    kinds.flatMap((kind): Limit[] => {
      const limit = (gate[metric] as Readonly<Partial<Record<LimitKind, number>>> | undefined)?.[kind];
      return limit === undefined ? [] : [{ metric, kind, limit }];
    }),
  );
}

/** What has to be met: of each limit the stricter one, and what one of them alone asks for. */
export function strictestLimits(gates: readonly GuardrailGate[]): Limit[] {
  const all = gates.flatMap(limitsOf);
  return metrics.flatMap((metric) =>
    kinds.flatMap((kind): Limit[] => {
      const limits = all.filter((one) => one.metric === metric && one.kind === kind).map(({ limit }) => limit);
      if (limits.length === 0) return [];
      return [{ metric, kind, limit: kind === 'min' ? Math.max(...limits) : Math.min(...limits) }];
    }),
  );
}

/** What the head's gate lets through that the base's does not, in words. */
export function loosenedLimits(base: GuardrailGate, head: GuardrailGate): string[] {
  const now = limitsOf(head);
  return limitsOf(base).flatMap(({ metric, kind, limit: was }): string[] => {
    const is = now.find((one) => one.metric === metric && one.kind === kind)?.limit;
    if (is === undefined) return [`takes away ${kind} of ${metric}`];
    const isLooser = kind === 'min' ? is < was : is > was;
    return isLooser
      ? [`${kind === 'min' ? 'lowers' : 'raises'} ${kind} of ${metric} from ${shown(was)} to ${shown(is)}`]
      : [];
  });
}

const shown = (share: number): string => `${Number((100 * share).toPrecision(6))} %`;
