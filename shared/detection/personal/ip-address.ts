import { byExpression, type Detector } from '../detector.ts';

/** RFC 791. Those of this machine and of none say nothing about anybody; four numbers after "version" or "section" are no address. */
export const version4 = byExpression({
  id: 'ip',
  kind: 'personal',
  triggers: [{ number: true }],
  expression: /(?<![\w.])(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})(?!\.?\w|-[a-z])/y,
  accept: (found, before) =>
    found.split('.').every((part) => Number(part) <= 255) &&
    !/^(0|127)\./.test(found) &&
    !/(?:version|section|chapter|§)[\s-]{0,2}$/i.test(before),
});

const groups6 = /[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?![\w:])/y;
const colon = 58;

/** RFC 4291: from its first colon, before which are four digits at most. */
export const version6: Detector = {
  id: 'ip',
  kind: 'personal',
  triggers: [{ sign: ':' }],
  at(text, at, from) {
    const next = text.charCodeAt(at + 1);
    if (next !== colon && !isHex(next)) return undefined;
    let start = at;
    while (start > from && at - start < 4 && isHex(text.charCodeAt(start - 1))) start -= 1;
    if (/[\w:.]/.test(text[start - 1] ?? '')) return undefined;
    groups6.lastIndex = start;
    const found = groups6.exec(text)?.[0];
    return found !== undefined && isVersion6(found) ? { start, end: start + found.length } : undefined;
  },
};

const isHex = (unit: number): boolean => (unit >= 48 && unit <= 57) || ((unit | 32) >= 97 && (unit | 32) <= 102);

function isVersion6(found: string): boolean {
  const groups = found.split(':').filter(Boolean).length;
  const gaps = found.split('::').length - 1;
  return /\d/.test(found) && (gaps === 0 ? groups === 8 : gaps === 1 && groups >= 2 && groups < 8);
}
