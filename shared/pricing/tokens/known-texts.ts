/** Texts that are remembered: the messages of both sides of a prompt, mostly. */
const remembered = 8;
/** UTF-16 units by which a text is taken for like another. */
const start = 64;

interface Known {
  readonly text: string;
  readonly tokens: number;
}

/**
 * Counts what is not as in one of the last texts: both sides of a change, and all cases of a prompt, mostly begin and end
 * alike. The counts are the same: no token reaches over a line feed that a letter of ASCII follows, so a text is cut there
 * alone, whichever the encoding.
 */
export function byDifference(count: (text: string) => number): (text: string) => number {
  const known: Known[] = [];
  return (text) => {
    if (text.length <= start) return count(text);
    const beginning = text.slice(0, start);
    const like =
      known.find((before) => before.text === text) ?? known.find((before) => before.text.startsWith(beginning));
    const tokens = like === undefined ? count(text) : countedBy(like, text, count);
    if (known.unshift({ text, tokens }) > remembered) known.pop();
    return tokens;
  };
}

function countedBy(like: Known, text: string, count: (text: string) => number): number {
  if (like.text === text) return like.tokens;
  const from = sameStart(like.text, text);
  const after = sameEnd(like.text, text, from);
  const [was, is] = [like.text.slice(from, like.text.length - after), text.slice(from, text.length - after)];
  if (was.length + is.length >= text.length) return count(text);
  return like.tokens - count(was) + count(is);
}

/** Where the last cut is before which both texts are the same; 0 where there is none. */
function sameStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let same = 0;
  while (same < most && one.charCodeAt(same) === other.charCodeAt(same)) same += 1;
  // The letter after the line feed is the same as well.
  let at = same - 1;
  while (at > 0 && !isCut(one, at)) at -= 1;
  return Math.max(at, 0);
}

/** How many units there are after the first cut from which on both texts are the same to their end. */
function sameEnd(one: string, other: string, from: number): number {
  const [oneEnd, otherEnd] = [one.length - 1, other.length - 1];
  const most = Math.min(one.length, other.length) - from;
  let same = 0;
  while (same < most && one.charCodeAt(oneEnd - same) === other.charCodeAt(otherEnd - same)) same += 1;
  // The line feed before it is the same as well, and belongs to what is between.
  let left = same - 1;
  while (left > 0 && !isCut(one, one.length - left)) left -= 1;
  return Math.max(left, 0);
}

const isCut = (text: string, at: number): boolean => text.charCodeAt(at - 1) === 10 && isLetter(text.charCodeAt(at));

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
