/** So many words in a row are no chance. */
const row = 6;

/** Where texts of a corpus and others share words in a row: those were written with the corpus in mind. */
export class Nearness {
  readonly #sources = new Map<string, Set<string>>();

  constructor(corpus: readonly { readonly source: string; readonly text: string }[]) {
    for (const { source, text } of corpus) {
      for (const words of rowsOf(text)) {
        const sources = this.#sources.get(words) ?? new Set();
        this.#sources.set(words, sources.add(source));
      }
    }
  }

  /** Sources that have a text which shares words with one of these. */
  of(texts: readonly string[]): Set<string> {
    return new Set(texts.flatMap((text) => rowsOf(text).flatMap((words) => [...(this.#sources.get(words) ?? [])])));
  }
}

function rowsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];
  return Array.from({ length: Math.max(0, words.length - row + 1) }, (_, at) => words.slice(at, at + row).join(' '));
}
