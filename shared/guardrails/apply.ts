import type { ApplyGuardrailResponse, GuardrailAssessment } from '@aws-sdk/client-bedrock-runtime';
import { ModelError } from '../models/model.ts';
import type { Policy, Verdict } from './verdict.ts';

/** What a text is to a guardrail: what a user or a tool says, or what a model answers. */
export type Source = 'input' | 'output';

export const applyPath = (id: string, version: string): string =>
  `/guardrail/${encodeURIComponent(id)}/version/${version}/apply`;

/**
 * One text a request: an answer has one action and no number of the block that it is about, so of several blocks
 * nobody could tell which one was stopped.
 */
export const applyBody = (text: string, source: Source) => ({
  source: source === 'input' ? 'INPUT' : 'OUTPUT',
  content: [{ text: { text } }],
});

/**
 * What ApplyGuardrail answered. Matches are left out: they are parts of the text.
 * @throws ModelError `invalid-answer` for what it never sends
 */
export function readApplied(body: unknown, what: string): Verdict {
  const { action, assessments, usage } = (body ?? {}) as Partial<ApplyGuardrailResponse>;
  if ((action !== 'NONE' && action !== 'GUARDRAIL_INTERVENED') || typeof usage !== 'object' || usage === null)
    throw new ModelError('invalid-answer', `Bedrock sent an answer of ${what} without an action.`);
  const found = new Map<Policy, Set<string>>();
  for (const assessment of assessments ?? []) {
    for (const [policy, name] of interventions(assessment)) {
      const names = found.get(policy) ?? new Set();
      found.set(policy, names.add(name));
    }
  }
  const units = {
    content: usage.contentPolicyUnits,
    topics: usage.topicPolicyUnits,
    words: usage.wordPolicyUnits,
    'sensitive-information': usage.sensitiveInformationPolicyUnits,
    'regular-expressions': usage.sensitiveInformationPolicyFreeUnits,
    grounding: usage.contextualGroundingPolicyUnits,
    'automated-reasoning': usage.automatedReasoningPolicyUnits,
  };
  return {
    stopped: action === 'GUARDRAIL_INTERVENED',
    by: Object.fromEntries([...found].map(([policy, names]) => [policy, [...names].sort()])),
    units: Object.fromEntries(Object.entries(units).filter(([, count]) => (count ?? 0) > 0)),
  };
}

interface Entry {
  readonly action?: string | undefined;
  readonly type?: string | undefined;
  readonly name?: string | undefined;
}

/** What was blocked or masked, and by what. */
function* interventions(given: GuardrailAssessment): Generator<readonly [Policy, string]> {
  const { topicPolicy, contentPolicy, wordPolicy, sensitiveInformationPolicy, contextualGroundingPolicy } = given;
  const acted = (entries: readonly Entry[] | undefined): readonly Entry[] =>
    (entries ?? []).filter(({ action }) => action === 'BLOCKED' || action === 'ANONYMIZED');
  for (const { name } of acted(topicPolicy?.topics)) yield ['topics', name ?? 'a topic'];
  for (const { type = '' } of acted(contentPolicy?.filters))
    yield [type === 'PROMPT_ATTACK' ? 'prompt-attack' : 'content', type];
  // A word that matched is a part of the text.
  if (acted(wordPolicy?.customWords).length > 0) yield ['words', 'a word of its own'];
  for (const { type } of acted(wordPolicy?.managedWordLists)) yield ['words', type ?? 'a managed list'];
  for (const { type } of acted(sensitiveInformationPolicy?.piiEntities)) yield ['sensitive-information', type ?? 'PII'];
  for (const { name } of acted(sensitiveInformationPolicy?.regexes))
    yield ['sensitive-information', name ?? 'an expression'];
  for (const { type } of acted(contextualGroundingPolicy?.filters)) yield ['grounding', type ?? 'GROUNDING'];
}
