import { emptyHash, hashed, vocabulary } from './vocabulary.ts';

/** Longer words are none of the vocabulary's. */
const longest = 24;

/** Whether a word of ASCII letters begins there that means something to the rules. */
export function startsKnownWord(text: string, start: number): boolean {
  const { roles, stems } = vocabulary();
  let hash = emptyHash;
  let at = start;
  for (; at < start + longest; at += 1) {
    const unit = text.charCodeAt(at) | 32;
    if (!(unit >= 97 && unit <= 122)) break;
    hash = hashed(hash, unit);
    if (at > start && stems.get(hash) !== 0) return true;
  }
  return at > start && roles.get(hash) !== 0;
}
