import type { PromptMessage } from '../prompt.ts';
import { bestPairs } from './best-pairs.ts';
import type { MessageText } from './message-text.ts';
import { type Budget, matched } from './sequence.ts';
import { alike, bagOf } from './words.ts';

/** A message with its text. */
export interface ReadMessage extends MessageText {
  readonly role: PromptMessage['role'];
  readonly message: PromptMessage;
  readonly index: number;
}

/** Both sides of a message, or the one that has it. */
export interface MessagePair {
  readonly base?: ReadMessage;
  readonly head?: ReadMessage;
  readonly isMoved?: true;
}

/** Between two that match, every message is held against every other one up to so many on each side. */
const comparedAtMost = 40;
/** So alike, a message with another role is the same message. */
const acrossRoles = 0.7;
/** What counts for being the same beside likeness: that the role is the same. */
const sameRole = 0.3;

/** Messages in order of the head: equal ones first, then by role and likeness. */
export function alignedMessages(
  base: readonly ReadMessage[],
  head: readonly ReadMessage[],
  budget: Budget,
): MessagePair[] {
  const keys = (messages: readonly ReadMessage[]): string[] => messages.map(({ role, text }) => `${role} ${text}`);
  const [a, b] = [keys(base), keys(head)];
  const pairs: MessagePair[] = [];
  let [from, fromHead] = [0, 0];
  for (const same of matched(a, b, budget)) {
    pairs.push(...between(base.slice(from, same.base), head.slice(fromHead, same.head)));
    [from, fromHead] = [same.base, same.head];
    for (const end = from + same.length; from < end; from += 1, fromHead += 1)
      pairs.push({ base: base[from] as ReadMessage, head: head[fromHead] as ReadMessage });
  }
  return withMoves(pairs);
}

function between(base: readonly ReadMessage[], head: readonly ReadMessage[]): MessagePair[] {
  const isFew = base.length <= comparedAtMost && head.length <= comparedAtMost;
  const matches = isFew ? best(base, head) : inOrder(base, head);
  const pairs: MessagePair[] = [];
  let next = 0;
  for (const [index, message] of head.entries()) {
    const to = matches.get(index);
    while (to !== undefined && next < to) pairs.push({ base: base[next++] as ReadMessage });
    if (to === undefined) pairs.push({ head: message });
    else pairs.push({ base: base[next++] as ReadMessage, head: message });
  }
  while (next < base.length) pairs.push({ base: base[next++] as ReadMessage });
  return pairs;
}

/** The pairs in the order of both that are worth most together, by index of the head. */
function best(base: readonly ReadMessage[], head: readonly ReadMessage[]): Map<number, number> {
  const [n, m] = [base.length, head.length];
  const isOnly = n === 1 && m === 1;
  const bags = [base, head].map((side) => (isOnly ? [] : side.map(({ text }) => bagOf(text))));
  const worth = (i: number, j: number): number => {
    const [one, other] = [base[i] as ReadMessage, head[j] as ReadMessage];
    if (isOnly && one.role === other.role) return 1;
    const likeness = alike(bags[0]?.[i] ?? bagOf(one.text), bags[1]?.[j] ?? bagOf(other.text));
    if (one.role !== other.role) return likeness >= acrossRoles ? likeness : 0;
    return sameRole + likeness;
  };
  return new Map(bestPairs(n, m, worth).map(([i, j]) => [j, i]));
}

function inOrder(base: readonly ReadMessage[], head: readonly ReadMessage[]): Map<number, number> {
  const found = new Map<number, number>();
  let next = 0;
  for (const [index, { role }] of head.entries()) {
    if (next < base.length && base[next]?.role === role) found.set(index, next++);
  }
  return found;
}

/** The same message, taken from one place and put to another. */
function withMoves(pairs: readonly MessagePair[]): MessagePair[] {
  const keyOf = ({ role, text }: ReadMessage): string => `${role} ${text}`;
  const removed = new Map<string, MessagePair[]>();
  for (const pair of pairs) {
    if (pair.base === undefined || pair.head !== undefined) continue;
    const key = keyOf(pair.base);
    const known = removed.get(key);
    if (known) known.push(pair);
    else removed.set(key, [pair]);
  }
  if (removed.size === 0) return [...pairs];
  const gone = new Set<MessagePair>();
  const moved = pairs.map((pair): MessagePair => {
    const from =
      pair.head !== undefined && pair.base === undefined ? removed.get(keyOf(pair.head))?.shift() : undefined;
    if (from === undefined) return pair;
    gone.add(from);
    return { ...from, ...pair, isMoved: true };
  });
  return moved.filter((_, index) => !gone.has(pairs[index] as MessagePair));
}
