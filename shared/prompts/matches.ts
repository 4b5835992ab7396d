/**
 * Each match in a text, in order. `matchAll` makes a copy of the expression first, which takes longer than to look
 * through a sentence.
 * @param expression with `g`
 */
export function matchesOf(text: string, expression: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match);
    if (match[0] === '') expression.lastIndex += 1;
  }
  return found;
}
