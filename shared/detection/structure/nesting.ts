/** Levels that a document may nest. Configurations have about ten. */
const deepest = 150;

/**
 * Whether a text nests deeper than any document would, told in one pass before a parser that calls itself reads it:
 * brackets outside of quotes, and in YAML blocks by indentation and `- - -` too.
 */
export function isTooDeep(text: string, isYaml: boolean): boolean {
  return bracketsOf(text, isYaml) > deepest || (isYaml && blocksOf(text) > deepest);
}

function bracketsOf(text: string, isYaml: boolean): number {
  // So few cannot nest deeper, which is told many times faster.
  if (has(text, '[', deepest) + has(text, '{', deepest) <= deepest) return 0;
  let depth = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 91 || unit === 123) {
      depth += 1;
      if (depth > most) most = depth;
    } else if (unit === 93 || unit === 125) depth = Math.max(0, depth - 1);
    // A quote in prose of YAML is no string: there all brackets count, and those of a sentence close again.
    else if (unit === 34 && !isYaml) at = endOfString(text, at);
  }
  return most;
}

/** How often a sign is there, counted up to one more than `most`. */
function has(text: string, sign: string, most: number): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= most; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 34 || unit === 10) return at;
    if (unit === 92) at += 1;
  }
  return text.length;
}

/** Levels of lines by how far each is indented, where `- `, `? ` and `key: ` before a value indent too. */
function blocksOf(text: string): number {
  const open: number[] = [];
  let most = 0;
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    let at = start;
    let levels = 0;
    for (; at < stop; at += 1) {
      const unit = text.charCodeAt(at);
      const isMark = (unit === 45 || unit === 63) && text.charCodeAt(at + 1) === 32;
      if (isMark) levels += 1;
      else if (unit !== 32) break;
    }
    const indent = at - start;
    if (at < stop || levels > 0) {
      while (open.length > 0 && (open.at(-1) as number) >= indent) open.pop();
      open.push(indent);
      most = Math.max(most, open.length + levels);
    }
    start = stop + 1;
  }
  return most;
}
