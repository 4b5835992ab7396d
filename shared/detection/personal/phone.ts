import { around, type Detector } from '../detector.ts';

/** What is said around a number that is to be called. */
const toBeCalled =
  /\b(phone|call(ed|ing)?|tel|telephone|mobile|cell|fax|whatsapp|sms|text|dial|reach|contact|number|desk|office|answering)\b[^\n]{0,30}$/i;
const calledThere = /^[ :-]{1,2}\(?(office|fax|mobile|cell|home|desk|work)\b/i;
const northAmerican = /^(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]\d{4}(?:\D|$)/;
const date =
  /^(?:(?:19|20)\d\d[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12]\d|3[01])|\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d)(?!\d)/;
/** `0.0.4 (2016/01/23`. */
const dateWithin = /[ (](?:19|20)\d\d([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?!\d)/;
const written = /(?<![\w.+/-])\+?(?:[ .()/-]{0,2}\d){7,15}(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?!\w|[.-]\d)/iy;

/**
 * Telephone numbers: international ones (E.164), those of North America and those of elsewhere that begin with 0, as
 * they are written with separators; other digits where the words before them say so.
 */
export const phone: Detector = {
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
    return looksLikeOne(found, ...around(text, start, end)) ? { start, end } : undefined;
  },
};

function looksLikeOne(found: string, before: string, after: string): boolean {
  const number = found.replace(/\s?(x|ext).*$/i, '');
  const digits = number.replaceAll(/\D/g, '');
  if (date.test(number) || dateWithin.test(number) || number.split('(').length !== number.split(')').length)
    return false;
  if (number.startsWith('+')) return digits.length >= 8;
  const parted = /\d[ .()/-]{1,3}\d/.test(number);
  if (parted && northAmerican.test(number)) return true;
  if (parted && /^\(?0(?!00)/.test(number) && digits.length >= 9) {
    // Abroad is 00 as well as +.
    return digits.length <= (digits.startsWith('00') ? 15 : 12);
  }
  return digits.length <= 12 && (toBeCalled.test(before) || calledThere.test(after));
}
