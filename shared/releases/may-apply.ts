import type { Context } from '../action/context.ts';

/** Why an event can change nothing of what is live; `undefined` where it may. */
export function whyNothingChanges({ event, trust }: Pick<Context, 'event' | 'trust'>): string | undefined {
  if (/^pull_request/.test(event.name) || event.name === 'merge_group') return 'What is not merged does not go live.';
  return trust.trusted ? undefined : trust.reason;
}
