/** A line of a text, and where it begins. */
export interface Line {
  readonly start: number;
  readonly text: string;
}

/**
 * The lines in which an expression that is quick matches: what is slow is tried there alone. In their order, each once.
 * @param sign with the flag `g`
 */
export function linesWith(text: string, sign: RegExp): Line[] {
  const found: Line[] = [];
  sign.lastIndex = 0;
  for (let match = sign.exec(text); match !== null; match = sign.exec(text)) {
    const start = text.lastIndexOf('\n', match.index) + 1;
    const next = text.indexOf('\n', match.index);
    const end = next < 0 ? text.length : next;
    found.push({ start, text: text.slice(start, end) });
    sign.lastIndex = end + 1;
  }
  return found;
}
