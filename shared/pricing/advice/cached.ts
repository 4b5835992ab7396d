import type { Requests } from '../estimate/requests.ts';
import type { Scenario, Usage } from '../estimate/usage.ts';
import { hoursAMonth } from '../services/hourly.ts';

/** How often a prefix can be lost in an hour: what is kept is kept for as long again with each request that reads it. */
const perHour: Readonly<Record<Usage['kept'], number>> = { '5 min': 12, '1 h': 1 };

/** Shares are taken to a millionth. */
const digits = 1e6;

/**
 * The same requests with their common prefix read from a cache. They are taken to come by chance and evenly over the month
 * (a Poisson process): with λ of them in the time that a cache keeps, one finds it gone with a probability of e^−λ, and
 * writes it anew.
 * @param prefix tokens
 */
export function cachedInstead(requests: Requests, prefix: number, kept: Usage['kept'], scenario: Scenario): Requests {
  const all = requests.input.reduce((sum, tokens) => sum + tokens, 0);
  const share = all === 0 ? 0 : Math.min(1, (prefix * requests.input.length) / all);
  const lambda = requests.usage.requests[scenario] / (hoursAMonth * perHour[kept]);
  const written = Math.round(share * Math.exp(-lambda) * digits) / digits;
  const cached = Math.round((share - written) * digits) / digits;
  return { ...requests, usage: { ...requests.usage, cached, written, kept } };
}
