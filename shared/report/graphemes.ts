let segmenter: Intl.Segmenter | undefined;

/** Characters as people see them. The segmenter is made by the first that asks: it takes 10 ms of a start. */
export function graphemes(text: string): Intl.Segments {
  segmenter ??= new Intl.Segmenter();
  return segmenter.segment(text);
}
