import type { InvokeGuardrailChecksResponse } from '@aws-sdk/client-bedrock-runtime';
import { ModelError } from '../models/model.ts';
import type { Source } from './apply.ts';
import type { Checks } from './checks-config.ts';
import type { Policy, Verdict } from './verdict.ts';

export const checksPath = '/guardrail-checks/invoke';

/** One text a request, as for a guardrail: the scores of content and attacks are of all messages together. */
export function checksBody(text: string, source: Source, checks: Checks) {
  const { content, 'prompt-attack': attack, 'sensitive-information': personal } = checks;
  return {
    messages: [{ role: source === 'input' ? 'user' : 'assistant', content: [{ text }] }],
    checks: {
      ...(content && { contentFilter: { categories: content.map((category) => ({ category })) } }),
      ...(attack && { promptAttack: { categories: attack.map((category) => ({ category })) } }),
      ...(personal && { sensitiveInformation: { entities: personal.map((type) => ({ type })) } }),
    },
  };
}

/**
 * What InvokeGuardrailChecks answered. It stops nothing itself: a score of the threshold or more counts as stopped.
 * @throws ModelError `invalid-answer` for what it never sends
 */
export function readChecked(body: unknown, { threshold }: Pick<Checks, 'threshold'>): Verdict {
  const { results, usage } = (body ?? {}) as Partial<InvokeGuardrailChecksResponse>;
  if (typeof results !== 'object' || results === null)
    throw new ModelError('invalid-answer', 'Bedrock sent an answer of its guardrail checks without results.');
  const scores: readonly (readonly [Policy, string | undefined, number | undefined])[] = [
    ...(results.contentFilter?.results ?? []).map((one) => ['content', one.category, one.severityScore] as const),
    ...(results.promptAttack?.results ?? []).map((one) => ['prompt-attack', one.category, one.severityScore] as const),
    ...(results.sensitiveInformation?.results ?? []).map(
      (one) => ['sensitive-information', one.type, one.confidenceScore] as const,
    ),
  ];
  const over = scores.filter(([, , score = 0]) => score >= threshold);
  const by = Map.groupBy(over, ([policy]) => policy);
  const units = {
    content: usage?.contentFilter?.textUnits,
    'prompt-attack': usage?.promptAttack?.textUnits,
    'sensitive-information': usage?.sensitiveInformation?.textUnits,
  };
  return {
    stopped: over.length > 0,
    by: Object.fromEntries(
      [...by].map(([policy, of]) => [policy, [...new Set(of.map(([, name]) => name ?? policy))].sort()]),
    ),
    units: Object.fromEntries(Object.entries(units).filter(([, count]) => (count ?? 0) > 0)),
  };
}
