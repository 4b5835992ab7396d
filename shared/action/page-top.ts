import type { Policy } from './define.ts';
import type { Decision } from './verdict.ts';

/** What the page of every action begins with. */
export const pageTop = (action: string, { verdict, title, headline }: Decision, { accepted }: Policy) => ({
  action,
  verdict,
  title: title ?? headline,
  headline,
  ...(accepted && { acceptedBy: `@${accepted.by}` }),
});
