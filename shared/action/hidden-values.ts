/** Shorter ones may be words: a server on one's own machine takes the key `none`. */
const shortestInText = 8;

/** Values that nobody is to see. */
export class HiddenValues {
  #values: string[] = [];

  /** The longest first, so that none is left in half. */
  add(value: string): void {
    if (value === '' || this.#values.includes(value)) return;
    this.#values = [...this.#values, value].sort((a, b) => b.length - a.length);
  }

  /** A text without them. @param shortest characters that a value has at least to be looked for */
  hide(text: string, shortest = shortestInText): string {
    let shown = text;
    for (const value of this.#values) {
      if (value.length < shortest || value.length > shown.length) continue;
      if (shown.includes(value)) shown = shown.replaceAll(value, '***');
    }
    return shown;
  }
}
