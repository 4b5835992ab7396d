import { luhn, verhoeff, weighted } from '../check-digits.ts';
import { isDay, type NationalId } from './id.ts';

const at = (number: string, from: number, to: number): number => Number(number.slice(from, to));
const same = /^(\d)\1{1,20}$/;

export const elsewhere: readonly NationalId[] = [
  {
    // Two check digits by 11: https://www.gov.br/receitafederal
    id: 'br-cpf',
    expression: /(?<![\w.-])\d{3}\.?\d{3}\.?\d{3}[-.]?\d{2}(?![\w-])/y,
    accept: (number) => {
      const digit = (count: number): number => {
        const sum = weighted(
          number,
          Array.from({ length: count }, (_, place) => count + 1 - place),
        );
        return ((sum * 10) % 11) % 10;
      };
      return !same.test(number) && digit(9) === at(number, 9, 10) && digit(10) === at(number, 10, 11);
    },
    named: /\bcpf\b[^\n]{0,25}$/i,
    plain: /^\d{3}\.\d{3}\.\d{3}-\d\d$/,
  },
  {
    // Its last digit is Verhoeff's: https://uidai.gov.in
    id: 'in-aadhaar',
    expression: /(?<![\w.-])[2-9]\d{3}[ -]?\d{4}[ -]?\d{4}(?![\w-]|[ -]\d)/y,
    accept: verhoeff,
    named: /\b(?:aa?dh?aa?r|uidai|uid)\b[^\n]{0,25}$/i,
  },
  {
    // The fourth letter is what its holder is: https://incometaxindia.gov.in
    id: 'in-pan',
    code: true,
    expression: /(?<![\w-])[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z](?![\w-])/y,
    accept: () => true,
    named: /\b(?:pan|permanent account|income tax)\b[^\n]{0,25}$/i,
  },
  {
    // Weights and letters as the ICA of Singapore has not published, and everybody knows: https://en.wikipedia.org/wiki/National_Registration_Identity_Card
    id: 'sg-nric',
    code: true,
    expression: /(?<![\w-])[STFGM]\d{7}[A-Z](?![\w-])/y,
    accept: (number) => {
      const first = number[0] ?? '';
      const offset = first === 'T' || first === 'G' ? 4 : first === 'M' ? 3 : 0;
      const rest = (weighted(number.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
      const letters = first === 'M' ? 'XWUTRQPNJLK' : 'ST'.includes(first) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK';
      return letters[rest] === number[8];
    },
  },
  {
    // https://www.canada.ca/en/employment-social-development/services/sin.html
    id: 'ca-sin',
    expression: /(?<![\w.-])[1-79]\d{2}[ -]?\d{3}[ -]?\d{3}(?![\w-]|[ -]\d)/y,
    accept: luhn,
    named: /\b(?:sin|social insurance|nas|assurance sociale)\b[^\n]{0,25}$/i,
  },
  {
    // https://www.ato.gov.au: a weighted sum that 11 divides.
    id: 'au-tfn',
    expression: /(?<![\w.-])\d{3}[ -]?\d{3}[ -]?\d{3}(?![\w-]|[ -]\d)/y,
    accept: (number) => weighted(number, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
    named: /\b(?:tfn|tax file)\b[^\n]{0,25}$/i,
  },
  {
    // GB 11643: place, day of birth, order, and a check digit of ISO/IEC 7064, MOD 11-2.
    id: 'cn-resident-id',
    expression: /(?<![\w.-])[1-9]\d{5}(?:18|19|20)\d{9}[\dX](?![\w-])/y,
    accept: (number) => {
      const sum = weighted(number, [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]);
      return isDay(at(number, 6, 10), at(number, 10, 12), at(number, 12, 14)) && '10X98765432'[sum % 11] === number[17];
    },
  },
];
