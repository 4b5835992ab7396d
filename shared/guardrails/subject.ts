import type { Checks } from './checks-config.ts';

/** What is tested. `title` is for people: `gr-abc:4`, `checks from 0.5`. */
export type Subject = { readonly name: string; readonly title: string } & (
  | { readonly kind: 'guardrail'; readonly id: string; readonly version: string }
  | { readonly kind: 'checks'; readonly checks: Checks }
);

export const guardrailSubject = (name: string, id: string, version: string): Subject => ({
  name,
  title: `${id}:${version}`,
  kind: 'guardrail',
  id,
  version,
});

export const checksSubject = (name: string, checks: Checks): Subject => ({
  name,
  title: `checks from ${checks.threshold}`,
  kind: 'checks',
  checks,
});
