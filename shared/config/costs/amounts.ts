import { UserError } from '../../action/errors.ts';
import { NUMBER, parseCount, parseFraction, parseMoney, quantity } from '../quantity.ts';

/** Periods of a month. A month has 730 hours, as in pricing. */
const perMonth: Readonly<Record<string, number>> = {
  second: 730 * 3600,
  minute: 730 * 60,
  hour: 730,
  day: 730 / 24,
  week: 730 / 168,
  month: 1,
  year: 1 / 12,
};

/**
 * `1.2M per month`, `500 per day` → requests a month, 0 or more.
 * @param what is counted, and an example of it
 * @throws UserError, with a sentence to which `, not "…"` can be added; so do the others here.
 */
export function parseMonthly(text: string, what = 'requests', example = '1.2M per month'): number {
  const given = text.trim();
  if (/^[-−]/.test(given)) throw new UserError('must not be negative: write 0 per month or more');
  if (/[$€£¥]/.test(given))
    throw new UserError(`must be a number of ${what}, without a sign of a currency, such as ${example}`);
  const [, amount = '', period] = /^(.*?)\s*(?:(?:request|run)s?\s*)?(?:\bper\b|\/)\s*([a-z]+)$/i.exec(given) ?? [];
  const times = period === undefined ? undefined : perMonth[period.toLowerCase()];
  if (times === undefined && isCount(given)) throw new UserError(`must say how often: write ${given} per month`);
  if (times === undefined || !isCount(amount))
    throw new UserError(`must be a number of ${what} and how often, such as ${example} or 500 per day`);
  return Number((parseCount(amount) * times).toPrecision(12));
}

function isCount(text: string): boolean {
  try {
    parseCount(text);
    return true;
  } catch {
    return false;
  }
}

const PERIODS = Object.keys(perMonth).join('|');

/** Requests a month. A function, since few configurations have it; so are the others. */
export const monthly = () =>
  quantity((text) => parseMonthly(text), {
    type: 'string',
    description: 'Requests, and how often: per second, minute, hour, day, week, month or year.',
    pattern: `^\\s*${NUMBER}\\s*[kKMB]?\\s*(requests?\\s*)?(per|/)\\s*(${PERIODS})\\s*$`,
    examples: ['1.2M per month', '500 per day'],
  });

/** Runs of a suite a month. */
export const monthlyRuns = () =>
  quantity((text) => parseMonthly(text, 'runs', '60 per month'), {
    type: 'string',
    description: 'Runs, and how often: per second, minute, hour, day, week, month or year.',
    pattern: `^\\s*${NUMBER}\\s*[kKMB]?\\s*(runs?\\s*)?(per|/)\\s*(${PERIODS})\\s*$`,
    examples: ['60 per month', '3 per day'],
  });

/** At most so much more: a part of what it was, or dollars a month. */
export type Increase = { readonly share: number } | { readonly dollars: number };

function parseIncrease(text: string): Increase {
  const given = text.trim();
  if (/[%]$/.test(given)) return { share: parseFraction(given) };
  if (!/[$]|USD/.test(given)) throw new UserError('must be a percentage or an amount, such as 10 % or $400');
  return { dollars: parseMoney(given) };
}

export const increase = () =>
  quantity(parseIncrease, {
    type: 'string',
    description: 'A percentage of the cost before, or US dollars a month.',
    pattern: `^\\s*(${NUMBER}\\s*%|\\$\\s*${NUMBER}|${NUMBER}\\s*USD)\\s*$`,
    examples: ['10 %', '$400'],
  });

const measured = (what: string, units: Readonly<Record<string, number>>, example: string) => (text: string) => {
  const [, amount, unit = ''] = new RegExp(`^(${NUMBER})\\s*([A-Za-z]*)$`).exec(text.trim()) ?? [];
  if (amount !== undefined && unit === '')
    throw new UserError(`must have a unit: write ${text.trim()} ${example.split(' ')[1]}`);
  const factor = units[unit];
  if (amount === undefined || factor === undefined)
    throw new UserError(`must be ${what} with its unit (${Object.keys(units).join(', ')}), such as ${example}`);
  return Number((Number(amount.replaceAll(',', '')) * factor).toPrecision(12));
};

const written = (parse: (text: string) => number, units: string, example: string) =>
  quantity(parse, {
    type: 'string',
    description: `An amount with its unit: ${units.replaceAll('|', ', ')}.`,
    pattern: `^\\s*${NUMBER}\\s*(${units})\\s*$`,
    examples: [example],
  });

/** kWh. */
export const energy = () =>
  written(measured('an amount of energy', { Wh: 1e-3, kWh: 1, MWh: 1e3 }, '100 kWh'), 'Wh|kWh|MWh', '100 kWh');

/** kg of CO₂e. */
export const mass = () =>
  written(measured('an amount of CO₂e', { g: 1e-3, kg: 1, t: 1e3 }, '40 kg'), 'g|kg|t', '40 kg');
