import type { ChangedPrompt, ShownReason } from './data.ts';
import { tellingReasons } from './reason-words.ts';

/** From so many prompts on, and so much of all, a reason is one that they share. */
const least = { prompts: 3, share: 0.3 };
const most = 3;

/** A reason that many prompts share, wherever it stands in them. */
export interface CommonReason {
  readonly reason: ShownReason;
  readonly count: number;
}

/** What many prompts have in common, the most frequent first: told once, it need not be told of each. */
export function commonReasons(prompts: readonly ChangedPrompt[]): CommonReason[] {
  const groups = new Map<string, { reason: ShownReason; count: number }>();
  for (const { reasons } of prompts) {
    const own = new Map(tellingReasons(reasons).map((reason) => [keyOf(reason), reason]));
    for (const [key, reason] of own) {
      const known = groups.get(key) ?? { reason, count: 0 };
      known.count += 1;
      groups.set(key, known);
    }
  }
  return [...groups.values()]
    .filter(({ count, reason }) => isCommon(count, prompts.length) && reason.id !== 'text-changed')
    .sort((a, b) => b.count - a.count)
    .slice(0, most);
}

/** The reasons of a prompt that are its own; all of them where it has no other. */
export function ownReasons(reasons: readonly ShownReason[], common: readonly CommonReason[]): readonly ShownReason[] {
  if (common.length === 0) return reasons;
  const keys = new Set(common.map(({ reason }) => keyOf(reason)));
  const own = reasons.filter((reason) => !keys.has(keyOf(reason)));
  return own.length === 0 ? reasons : own;
}

const isCommon = (count: number, of: number): boolean => count >= least.prompts && count / of >= least.share;

const keyOf = ({ id, impact, message, words }: ShownReason): string =>
  [id, impact, message, words?.base, words?.head].join('\0');
