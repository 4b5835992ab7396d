/** Luhn's, as in ISO/IEC 7812-1: every second digit from the last but one counts twice. */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = (digits.charCodeAt(digits.length - 1 - at) - 48) * (at % 2 === 0 ? 1 : 2);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return sum % 10 === 0;
}

/** Each digit times its weight, summed. */
export const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, at) => sum + weight * (digits.charCodeAt(at) - 48), 0);

/** A long number by a small one, digit by digit. */
export const remainder = (digits: string, by: number): number =>
  [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % by, 0);

/** ISO/IEC 7064, MOD 11,10: the last digit checks those before it. */
export function mod11and10(digits: string): boolean {
  let product = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (Number(digit) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** Multiplication of the dihedral group D5, for digits (Verhoeff 1969, "Error Detecting Decimal Codes"). */
const times = (a: number, b: number): number =>
  a < 5 ? (b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5) : b < 5 ? ((a - b + 5) % 5) + 5 : (a - b + 5) % 5;
const permuted = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

export function verhoeff(digits: string): boolean {
  let check = 0;
  for (const [at, digit] of [...digits].reverse().entries()) {
    let value = Number(digit);
    for (let round = 0; round < at % 8; round += 1) value = permuted[value] as number;
    check = times(check, value);
  }
  return check === 0;
}
