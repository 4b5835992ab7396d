import { luhn, mod11and10, remainder, weighted } from '../check-digits.ts';
import { isDay, type NationalId } from './id.ts';

const dniLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const at = (number: string, from: number, to: number): number => Number(number.slice(from, to));

export const european: readonly NationalId[] = [
  {
    // https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110
    id: 'uk-national-insurance',
    code: true,
    expression:
      /(?<![\w-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\w-])/y,
    accept: () => true,
    named: /\b(?:national insurance|nino|ni number|ni no|insurance number)\b[^\n]{0,25}$/i,
    plain: /^[A-Z]{2} \d\d \d\d \d\d [A-D]$/,
  },
  {
    // https://www.datadictionary.nhs.uk/attributes/nhs_number.html
    id: 'uk-nhs-number',
    expression: /(?<![\w.-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-])/y,
    accept: (number) => (11 - (weighted(number, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === at(number, 9, 10),
    named: /\b(?:nhs|patient|health service)\b[^\n]{0,30}$/i,
  },
  {
    // https://www.bzst.de: ten digits of which one is there two or three times, and a check digit of ISO/IEC 7064.
    id: 'de-steuer-id',
    expression: /(?<![\w.-])[1-9]\d ?\d{3} ?\d{3} ?\d{3}(?![\w-])/y,
    accept: (number) => {
      const counts = [...'0123456789'].map((digit) => number.slice(0, 10).split(digit).length - 1);
      const repeated = counts.filter((count) => count > 1);
      return repeated.length === 1 && (repeated[0] as number) <= 3 && mod11and10(number);
    },
    named: /(?:steuer|\bidnr|\bid-?nr|\btin\b|\btax\b)[^\n]{0,30}$/i,
  },
  {
    // https://www.interior.gob.es: the letter is the number's remainder by 23.
    id: 'es-dni',
    expression: /(?<![\w.-])\d{8}[ -]?[A-HJ-NP-TV-Z](?![\w-])/y,
    accept: (number) => dniLetters[at(number, 0, 8) % 23] === number[8],
  },
  {
    id: 'es-nie',
    code: true,
    expression: /(?<![\w.-])[XYZ][ -]?\d{7}[ -]?[A-HJ-NP-TV-Z](?![\w-])/y,
    accept: (number) => {
      const first = 'XYZ'.indexOf(number[0] ?? '');
      return dniLetters[Number(`${first}${number.slice(1, 8)}`) % 23] === number[8];
    },
  },
  {
    // Sex, year, month, department, commune, order, and 97 less the remainder by it: https://www.insee.fr/fr/metadonnees/definition/c1409
    id: 'fr-nir',
    expression: /(?<![\w.-])[1-478] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d(?![\w-])/y,
    accept: (number) => {
      // Departments of Corsica count as 19 and 18.
      const digits = number.slice(0, 13).replace('2A', '19').replace('2B', '18');
      return 97 - remainder(digits, 97) === at(number, 13, 15);
    },
    named: /(?:\bnir\b|\binsee\b|s[ée]cu|vitale|social)[^\n]{0,30}$/i,
    plain: /^[12] \d\d \d\d \d[\dAB] \d{3} \d{3} \d\d$/,
  },
  {
    // Decree of 23 December 1976 on the tax code: characters in odd places have values of their own.
    id: 'it-codice-fiscale',
    code: true,
    expression:
      /(?<![\w-])[A-Z]{6}[\dLMNPQRSTUV]{2}[ABCDEHLMPRST][\dLMNPQRSTUV]{2}[A-Z][\dLMNPQRSTUV]{3}[A-Z](?![\w-])/y,
    accept: (code) => {
      const odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
      let sum = 0;
      for (let place = 0; place < 15; place += 1) {
        const unit = code.charCodeAt(place);
        const value = unit < 58 ? unit - 48 : unit - 65;
        sum += place % 2 === 0 ? (odd[value] as number) : value;
      }
      return sum % 26 === code.charCodeAt(15) - 65;
    },
  },
  {
    // The eleven test: https://www.rvig.nl
    id: 'nl-bsn',
    expression: /(?<![\w.-])\d{4}[ .]?\d{2}[ .]?\d{3}(?![\w-])/y,
    accept: (number) => at(number, 0, 9) > 0 && weighted(number, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
    named: /\b(?:bsn|burgerservice\w{0,8}|sofi\w{0,8})\b[^\n]{0,25}$/i,
  },
  {
    // https://www.gov.pl/web/gov/czym-jest-numer-pesel: the month tells the century.
    id: 'pl-pesel',
    expression: /(?<![\w.-])\d{11}(?![\w-])/y,
    accept: (number) =>
      isDay(at(number, 0, 2), at(number, 2, 4) % 20, at(number, 4, 6)) &&
      weighted(number, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0,
    named: /\bpesel\w{0,3}\b[^\n]{0,25}$/i,
  },
  {
    // https://www.skatteverket.se: the day may have 60 added, the century be left out; Luhn over ten digits.
    id: 'se-personnummer',
    expression: /(?<![\w.-])(?:19|20)?\d{6}[-+]?\d{4}(?![\w-])/y,
    accept: (number) => {
      const short = number.slice(-10);
      return isDay(at(short, 0, 2), at(short, 2, 4), at(short, 4, 6) % 60) && luhn(short);
    },
    named: /(?:person-?n(?:umme)?r|samordningsnummer|personal (?:identity )?number|\bpnr\b)[^\n]{0,25}$/i,
  },
  {
    // Thirteen digits after 756, as GS1 checks them: https://www.zas.admin.ch
    id: 'ch-ahv',
    expression: /(?<![\w.-])756[ .]?\d{4}[ .]?\d{4}[ .]?\d{2}(?![\w-])/y,
    accept: (number) => weighted(number, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0,
    named: /\b(?:ahv|avs|avs13|sozialversicherung\w{0,10})\b[^\n]{0,25}$/i,
    plain: /^756\.\d{4}\.\d{4}\.\d\d$/,
  },
];
