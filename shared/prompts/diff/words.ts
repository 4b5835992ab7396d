import type { Run } from './segment.ts';
import { type Budget, matched } from './sequence.ts';

/** Words, numbers with their points and per cent, single characters of scripts without spaces, blanks, signs. */
export const wordsOf = (text: string): string[] =>
  text.match(/\s+|\d+(?:[.,]\d+)*%?|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}_]+|./gsu) ?? [];

/** Two texts as runs of words that both have, or one. Bases are the runs without `added`. */
export function runsOf(base: string, head: string, budget: Budget): Run[] {
  const [a, b] = [wordsOf(base), wordsOf(head)];
  const hunks: Hunk[] = [];
  let [x, y] = [0, 0];
  for (const same of matched(a, b, budget)) {
    const removed = a.slice(x, same.base).join('');
    const added = b.slice(y, same.head).join('');
    [x, y] = [same.base + same.length, same.head + same.length];
    hunks.push({ removed, added, same: a.slice(same.base, x).join('') });
  }
  return merged(hunks).flatMap(({ removed, added, same }): Run[] => [
    ...(removed === '' ? [] : [{ kind: 'removed', text: removed } as const]),
    ...(added === '' ? [] : [{ kind: 'added', text: added } as const]),
    ...(same === '' ? [] : [{ kind: 'same', text: same } as const]),
  ]);
}

/** A replacement, and what is the same after it. */
interface Hunk {
  removed: string;
  added: string;
  same: string;
}

/**
 * What is the same between two replacements and shorter than both is read with them: a blank, a lone "the". It is the
 * rule of diff-match-patch's semantic clean-up.
 */
function merged(hunks: readonly Hunk[]): Hunk[] {
  const found: Hunk[] = [];
  for (const hunk of hunks) {
    const last = found.at(-1);
    if (last !== undefined && isBetween(last, hunk)) {
      last.removed += last.same + hunk.removed;
      last.added += last.same + hunk.added;
      last.same = hunk.same;
    } else found.push({ ...hunk });
  }
  return found;
}

function isBetween({ removed, added, same }: Hunk, next: Hunk): boolean {
  if (removed === '' && added === '') return false;
  if (next.removed === '' && next.added === '') return false;
  if (same.trim() === '') return true;
  const longest = (hunk: Hunk): number => Math.max(hunk.removed.length, hunk.added.length);
  return same.length <= longest({ removed, added, same }) && same.length <= longest(next);
}

/** The words of a text as a bag, to tell how alike two are: numbers of words, sorted, blanks and signs left out. */
export function bagOf(text: string): Int32Array {
  if (/[^\0-\x7F]/.test(text)) {
    const words = text.match(/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}_]+/gu) ?? [];
    return Int32Array.from(words, hashOf).sort();
  }
  // No word is cut out of the text, which takes longer than all else.
  const hashes: number[] = [];
  let hash = none;
  for (let at = 0; at <= text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isOfWord(code)) hash = withCode(hash, code);
    else if (hash !== none) {
      hashes.push(hash | 0);
      hash = none;
    }
  }
  return new Int32Array(hashes).sort();
}

/** The hash of no letter. */
const none = 0x811c9dc5;

/** Letters, digits and underscores of ASCII. */
const isOfWord = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57) || code === 95;

const withCode = (hash: number, code: number): number =>
  Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), 0x01000193);

/** FNV-1a of a word in lower case. */
export function hashOf(word: string): number {
  let hash = none;
  for (let at = 0; at < word.length; at += 1) hash = withCode(hash, word.charCodeAt(at));
  return hash | 0;
}

/** How alike two bags are, 0 to 1: twice what they share, of all (Sørensen–Dice). */
export function alike(a: Int32Array, b: Int32Array): number {
  const all = a.length + b.length;
  if (all === 0) return 0;
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] as number) - (b[j] as number);
    if (difference === 0) shared += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return (2 * shared) / all;
}
