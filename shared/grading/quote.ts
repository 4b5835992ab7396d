/** A text in quotes on one line, cut to so many characters. */
export function quote(text: string, most = 120): string {
  const cut = text.length > most ? `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
  return JSON.stringify(cut);
}

/** The first few of a list, in quotes. */
export function quoteAll(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).map((text) => quote(text, 40));
  const rest = texts.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}
