/** US dollars in whole picodollars, 1e-12 of a dollar: sums and differences of them are exact. */
export type Money = bigint;

/** `digits × 10^-places`: what a number says in decimal, without the noise of binary fractions. */
export interface Exact {
  readonly digits: bigint;
  readonly places: number;
}

const picodollars = 12;

/** @throws RangeError for what is no finite number */
export function exact(value: number): Exact {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), places: 0 };
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no amount`);
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  const [whole = '0', fraction = ''] = mantissa.split('.');
  const places = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return places < 0 ? { digits: digits * 10n ** BigInt(-places), places: 0 } : { digits, places };
}

/** Prices are of a million tokens, or of a thousand text units. */
export const millionth: Exact = { digits: 1n, places: 6 };
export const thousandth: Exact = { digits: 1n, places: 3 };

/** What is left of a whole: 1 less 0.8 is 0.2 here, where binary fractions have 0.19999999999999996. */
export function remainder(...shares: readonly number[]): Exact {
  const parts = shares.map(exact);
  const places = Math.max(0, ...parts.map((part) => part.places));
  const taken = parts.reduce((sum, part) => sum + part.digits * 10n ** BigInt(places - part.places), 0n);
  return { digits: 10n ** BigInt(places) - taken, places };
}

/** The product of dollars and quantities over a divisor, rounded once, to the nearest picodollar; halves go up. */
export function product(factors: readonly (number | Exact)[], divisor = 1): Money {
  let [digits, places] = [1n, 0];
  for (const factor of factors) {
    const part = typeof factor === 'number' ? exact(factor) : factor;
    digits *= part.digits;
    places += part.places;
  }
  const below = places > picodollars ? 10n ** BigInt(places - picodollars) * BigInt(divisor) : BigInt(divisor);
  const above = places < picodollars ? digits * 10n ** BigInt(picodollars - places) : digits;
  return floored(2n * above + below, 2n * below);
}

/** Division of integers that rounds down, below zero as well, which `/` does not. */
const floored = (value: bigint, by: bigint): bigint => {
  const quotient = value / by;
  return value % by < 0n ? quotient - 1n : quotient;
};

export const moneyOf = (dollars: number): Money => product([dollars]);

/** For what is shown and compared with a limit; sums are made before. */
export const dollarsOf = (money: Money): number => Number(money) / 10 ** picodollars;

/** US dollars in decimal, all digits: JSON has no integers as large as these. */
export function amountOf(money: Money): string {
  const [sign, all] = money < 0n ? ['-', -money] : ['', money];
  const text = String(all).padStart(picodollars + 1, '0');
  const fraction = text.slice(-picodollars).replace(/0+$/, '');
  return `${sign}${text.slice(0, -picodollars)}${fraction === '' ? '' : `.${fraction}`}`;
}

export const amountPattern = /^-?\d{1,24}(?:\.\d{1,12})?$/;

/** Of what `amountOf` wrote. @throws RangeError for anything else */
export function moneyIn(amount: string): Money {
  if (!amountPattern.test(amount)) throw new RangeError('this is no amount of dollars');
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.');
  const money = BigInt(whole + fraction.padEnd(picodollars, '0'));
  return amount.startsWith('-') ? -money : money;
}

/** What may be more than is known, because the price of a part of it is not. */
export interface Sum {
  readonly known: Money;
  readonly atLeast: boolean;
}

/** @param amounts `undefined` where the price is not known */
export function sumOf(amounts: Iterable<Money | undefined>): Sum {
  let known = 0n;
  let atLeast = false;
  for (const amount of amounts) {
    if (amount === undefined) atLeast = true;
    else known += amount;
  }
  return { known, atLeast };
}

export const total = (sums: readonly Sum[]): Sum => ({
  known: sums.reduce((all, { known }) => all + known, 0n),
  atLeast: sums.some(({ atLeast }) => atLeast),
});

/** From one sum to another. It is not certain where a part of either is unknown: that part may have changed. */
export interface Difference {
  readonly by: Money;
  readonly certain: boolean;
  /** Of the first sum: 0.18 is 18 % more. Absent where that is nothing, or the difference is not certain. */
  readonly share?: number;
}

export function difference(from: Sum, to: Sum): Difference {
  const by = to.known - from.known;
  const certain = !from.atLeast && !to.atLeast;
  return { by, certain, ...(certain && from.known > 0n && { share: Number(by) / Number(from.known) }) };
}
