import type { Run } from './invisible.ts';
import { characterBefore } from './selectors.ts';

/** Scripts whose letters join, or whose words are told apart by no space: joiners and zero-width spaces belong to them. */
const joining =
  /[\u0600-\u08ff\u0900-\u0dff\u0e00-\u0fff\u1000-\u109f\u1780-\u18af\u1900-\u1aff\u1b00-\u1bff\ua800-\uabff\ufb50-\ufdff\ufe70-\ufefe\u3040-\u30ff\u3400-\u9fff\u2d30-\u2d7f\u0590-\u05ff\u07c0-\u07ff\p{Script=Brahmi}\p{Script=Chakma}\p{Script=Hanifi_Rohingya}\p{Script=Adlam}]/u;
const emoji =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\ufe0f|\u20e3|[\u{e0020}-\u{e007f}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const zeroWidth =
  /\u034f|[\u17b4\u17b5]|[\u00ad\u115f\u1160\u180e\u200b-\u200f\u061c\u2060-\u2065\u206a-\u206f\u3164\ufeff\ufff9-\ufffb\uffa0]/;
const hangul = /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]/;

/** So many in a row are bits, whatever stands around them. */
const bits = 8;

/**
 * Characters without width: fine where the script on either side has a use for them, between emoji, and a soft hyphen
 * inside of a word.
 */
export function zeroWidthRun(text: string, start: number): Run {
  let end = start;
  while (end < text.length && zeroWidth.test(text[end] as string)) end += 1;
  const run = text.slice(start, end);
  const [before, after] = [characterBefore(text, start), String.fromCodePoint(text.codePointAt(end) ?? 10)];
  if (run.length < bits && mayStand(run, before, after, start)) return { end };
  const decoded = bitsOf(run);
  return {
    end,
    finding: { check: 'hidden/zero-width', ...(decoded === undefined ? {} : { decoded, encoding: 'zero-width' }) },
  };
}

/** What was told of a run between two characters: in most texts it is the same few, again and again. */
const told = new Map<string, boolean>();
const mostTold = 2000;

function mayStand(run: string, before: string, after: string, start: number): boolean {
  if (start === 0) return isNeeded(run, before, after, start);
  const key = `${before}${run}${after}`;
  const known = told.get(key);
  if (known !== undefined) return known;
  const needed = isNeeded(run, before, after, start);
  if (told.size < mostTold) told.set(key, needed);
  return needed;
}

function isNeeded(run: string, before: string, after: string, start: number): boolean {
  if (start === 0 && run === '\ufeff') return true;
  if (joining.test(before) || joining.test(after))
    return /^(?:[\u061c\u200b-\u200f\u00ad\u2060\ufeff]|[\u17b4\u17b5]|\u034f){1,7}$/.test(run);
  if (/^\u200d$/.test(run)) return emoji.test(before);
  if (run === '\u00ad') return letterOrDigit.test(before) && letterOrDigit.test(after);
  // Marks of direction reorder nothing that has one direction: they come with text that was copied.
  if (/^[\u061c\u200e\u200f]{1,2}$/.test(run)) return !letterOrDigit.test(before) || !letterOrDigit.test(after);
  if (/^\u034f$/.test(run)) return /\p{M}|\p{L}/u.test(before) && /\p{M}/u.test(after);
  if (/^[\u115f\u1160]$/.test(run)) return hangul.test(before) || hangul.test(after);
  // Invisible operators, in formulas.
  return (
    /^[\u2061-\u2064]$/.test(run) &&
    /[\p{L}\p{N})]/u.test(before) &&
    /[\p{L}\p{N}(]/u.test(after) &&
    !/^[a-z]{2}$/i.test(before + after)
  );
}

/** Two kinds of character as zeros and ones, eight a byte, most significant first. */
function bitsOf(run: string): string | undefined {
  const [zero, one, ...more] = [...new Set(run)].sort();
  if (zero === undefined || one === undefined || more.length > 0 || run.length < 16) return undefined;
  for (const ones of [one, zero]) {
    let text = '';
    for (let at = 0; at + 8 <= run.length; at += 8) {
      let byte = 0;
      for (const sign of run.slice(at, at + 8)) byte = byte * 2 + (sign === ones ? 1 : 0);
      text += String.fromCharCode(byte);
    }
    if (/^[\x20-\x7e\n]+$/.test(text)) return text;
  }
  return undefined;
}
