import type { Check } from '../check.ts';

const open = { llm: 'LLM01:2025', agentic: 'ASI01:2026', atlas: 'AML.T0051' } as const;

/** Guardrails of Amazon Bedrock, in templates, plans, requests and aiops.yml. */
export const guardrailChecks: readonly Check[] = [
  {
    id: 'guardrail/weakened',
    severity: 'high',
    title: 'A guardrail that stops less than before',
    ...open,
    explanation: 'A filter, topic, word, kind of personal data or threshold is gone, or lower than on the base.',
    fix: 'Put it back, or measure what passes now and waive it with the reason.',
  },
  {
    id: 'guardrail/removed',
    severity: 'high',
    title: 'A guardrail that is gone',
    ...open,
    explanation: 'On the base something stood between the model and what it was asked. Now nothing does.',
    fix: 'Put it back, or say in a waiver what does its work now.',
  },
  {
    id: 'guardrail/unpinned',
    severity: 'medium',
    title: 'A guardrail by its draft',
    llm: 'LLM03:2025',
    agentic: 'ASI04:2026',
    atlas: 'AML.T0081',
    explanation: 'Whoever edits the draft changes what runs, at once and without a review.',
    fix: 'Publish a version, and name its number.',
  },
  {
    id: 'guardrail/missing',
    severity: 'medium',
    title: 'A model or agent in production without a guardrail',
    ...open,
    explanation: 'Nothing but the prompt keeps it from what it should not say or do.',
    fix: 'Name one, with its version: `guardrail: gr-abc:4` of a model, GuardrailConfiguration of an agent.',
  },
];
