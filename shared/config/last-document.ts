import type { YamlDocument } from './yaml-document.ts';

/** Longer texts are read again: what they hold is not kept in memory for nothing. */
const longest = 200_000;

/** Rooms that look at one file ask for its document one after the other: the last one is kept for them. */
export class LastDocument {
  #last:
    | { readonly file: string; readonly text: string; readonly how: unknown; readonly document: YamlDocument }
    | undefined;

  /** @param how what else the document depends on */
  of(file: string, text: string, how: unknown, read: () => YamlDocument): YamlDocument {
    const last = this.#last;
    if (last !== undefined && last.file === file && last.how === how && last.text === text) return last.document;
    const document = read();
    this.#last = text.length > longest ? undefined : { file, text, how, document };
    return document;
  }
}
