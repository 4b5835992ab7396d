import { type EncodingName, encodingNamed } from './encodings.ts';
import { rememberingTexts } from './known-texts.ts';
import { bandOf, type ErrorBand, tokenizerOf } from './tokenizers.ts';

/** Counts the tokens of texts for one model. What a provider adds for roles and tools, and images, is not in them. */
export interface TokenCounter {
  readonly by: EncodingName;
  readonly exact: boolean;
  count(text: string): number;
  /** How far off a count of this text may be; absent where it is exact. */
  errorOf(text: string): ErrorBand | undefined;
}

/** @param model as a prompt or a configuration names it, with or without a provider before it; absent: not known */
export async function counterOf(model: string | undefined): Promise<TokenCounter> {
  const { encoding: by, estimate } = tokenizerOf(model);
  const count = await (counting.get(by) ?? countingBy(by));
  return {
    by,
    exact: estimate === undefined,
    count,
    errorOf: (text) => estimate && bandOf(estimate, beyondLatin(text)),
  };
}

/** For all that is counted in a process: in a review several parts count the same prompts. */
const counting = new Map<EncodingName, Promise<(text: string) => number>>();

function countingBy(name: EncodingName): Promise<(text: string) => number> {
  const count = encodingNamed(name).then((encoding) => rememberingTexts((text) => encoding.count(text)));
  counting.set(name, count);
  return count;
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
