/** What is remembered for sure, if there are not more lines or more UTF-16 units: a prompt and its other side, many times over. */
const atLeast = { lines: 10_000, units: 2_000_000 };

/**
 * Counts a text line by line, and no line twice: both sides of a change, and all cases of a prompt, have most of their
 * lines in common. The counts are the same: no token reaches over a line feed that a letter of ASCII follows, so a text is
 * cut there alone, whichever the encoding.
 */
export function byLines(count: (text: string) => number): (text: string) => number {
  // What was not asked for since as many others came is forgotten.
  let known = new Map<string, number>();
  let older = known;
  let units = 0;
  const counted = (line: string): number => {
    const before = known.get(line);
    if (before !== undefined) return before;
    const tokens = older.get(line) ?? count(line);
    if (known.size >= atLeast.lines || units >= atLeast.units) {
      older = known;
      known = new Map();
      units = 0;
    }
    known.set(line, tokens);
    units += line.length;
    return tokens;
  };
  return (text) => {
    let [total, start] = [0, 0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (!isLetter(text.charCodeAt(at + 1))) continue;
      total += counted(text.slice(start, at + 1));
      start = at + 1;
    }
    return start < text.length ? total + counted(text.slice(start)) : total;
  };
}

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
