import type { Workers } from '../../threads/work.ts';
import { counting } from './counting.ts';
import type { EncodingName } from './encodings.ts';
import { bandOf, type ErrorBand, tokenizerOf } from './tokenizers.ts';

/** Counts the tokens of texts for one model. What a provider adds for roles and tools, and images, is not in them. */
export interface TokenCounter {
  readonly by: EncodingName;
  readonly exact: boolean;
  /** @returns the tokens of each text. One that is there many times is counted once */
  count(texts: readonly string[]): Promise<number[]>;
  /** How far off a count of this text may be; absent where it is exact. */
  errorOf(text: string): ErrorBand | undefined;
}

/** @param model as a prompt or a configuration names it, with or without a provider before it; absent: not known */
export function counterOf(model: string | undefined, workers: Workers): TokenCounter {
  const { encoding: by, estimate } = tokenizerOf(model);
  return {
    by,
    exact: estimate === undefined,
    count: async (texts) => {
      const unlike = [...new Set(texts)];
      const counts = unlike.length === 0 ? [] : await workers.do(counting, { by, texts: unlike });
      const countOf = new Map(unlike.map((text, at) => [text, counts[at] as number]));
      return texts.map((text) => countOf.get(text) as number);
    },
    errorOf: (text) => estimate && bandOf(estimate, beyondLatin(text)),
  };
}

/** Has the tokens of most models loaded, while what is to be counted is being read. */
export function expectTokens(workers: Workers): void {
  // What keeps them from being loaded is told when they are asked for.
  workers.do(counting, { by: 'o200k_base', texts: [] }).catch(() => {});
}

/** The part of a text that is of other scripts than Latin, of its UTF-16 units: 0 to 1. */
function beyondLatin(text: string): number {
  if (!otherScripts.test(text)) return 0;
  let beyond = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x24f && (code < 0x1e00 || code > 0x206f)) beyond += 1;
  }
  return beyond / text.length;
}

/** Latin ends with U+024F; general punctuation, which all scripts use, is at U+2000. */
const otherScripts = /[^\0-\u024f\u1e00-\u206f]/;
