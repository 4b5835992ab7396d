import { around, type Detector } from '../detector.ts';

/** What is said around a number that is to be called. */
const toBeCalled =
  /\b(phone|call(ed|ing)?|tel|telephone|mobile|cell|fax|whatsapp|sms|text|dial|reach|contact|number|desk|office|answering)\b[^\n]{0,30}$/i;
const calledThere = /^[ :-]{1,2}\(?(office|fax|mobile|cell|home|desk|work)\b/i;
const northAmerican = /^(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]\d{4}(?:\D|$)/;
const date =
  /^(?:(?:19|20)\d\d[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d)(?!\d)/;
const written = /(?<![\w.+/-])\+?(?:[ .()/-]{0,2}\d){7,15}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?!\w|[.-]\d)/iy;

/** What looks like a telephone number, as it is written, and whether it is only because of the words around it. */
export interface Proposed {
  readonly number: string;
  /** That of the United States and Canada, which starts without a 0. */
  readonly northAmerican: boolean;
}

/** Says whether a number may be one of some country's plan. */
export type Confirm = (proposed: Proposed) => boolean;

/**
 * Telephone numbers: international ones (E.164), those of North America and those of elsewhere that begin with 0, as
 * they are written with separators; other digits where the words before them say so.
 * @param confirm asked for each that looks like one
 */
export const phoneDetector = (confirm?: Confirm): Detector => ({
  id: 'phone',
  kind: 'personal',
  triggers: [{ number: true }],
  at(text, at) {
    let start = at;
    if (text[start - 1] === '(') start -= 1;
    if (text[start - 1] === '+') start -= 1;
    written.lastIndex = start;
    const found = written.exec(text)?.[0];
    if (found === undefined) return undefined;
    const end = start + found.length;
    const proposed = proposal(found, ...around(text, start, end));
    return proposed !== undefined && (confirm?.(proposed) ?? true) ? { start, end } : undefined;
  },
});

export const phone = phoneDetector();

function proposal(found: string, before: string, after: string): Proposed | undefined {
  const number = found.replace(/\s?(x|ext).*$/i, '');
  const digits = number.replaceAll(/\D/g, '');
  if (date.test(number)) return undefined;
  const parted = /\d[ .()/-]{1,3}\d/.test(number);
  const american = parted && northAmerican.test(number);
  const proposed = { number, northAmerican: american };
  if (number.startsWith('+')) return digits.length >= 8 ? proposed : undefined;
  if (american) return proposed;
  if (parted && /^\(?0(?!00)/.test(number) && digits.length >= 9) {
    // Abroad is 00 as well as +.
    return digits.length <= (digits.startsWith('00') ? 15 : 12) ? proposed : undefined;
  }
  return digits.length <= 12 && (toBeCalled.test(before) || calledThere.test(after)) ? proposed : undefined;
}
