import { formatDuration, formatMoney } from '../config/format.ts';
import type * as forms from './forms/measured.ts';
import { failed, type Kind, passed } from './kind.ts';

/** Milliseconds from the request to the whole answer. */
export const latency: Kind<typeof forms.latency> = {
  compile:
    ({ max }) =>
    (answer) =>
      answer.latency <= max
        ? passed
        : failed(`took ${over(answer.latency, max, formatDuration, (given) => `${given} ms`)}`),
};

/** US dollars. An answer whose price is not known does not pass: nobody can say that it was cheap. */
export const cost: Kind<typeof forms.cost> = {
  compile:
    ({ max }) =>
    (answer) => {
      if (answer.cost === undefined)
        return failed("the price of this model is not known, so neither is the answer's cost");
      return answer.cost <= max
        ? passed
        : failed(`cost ${over(answer.cost, max, formatMoney, (given) => `$${given}`)}`);
    },
};

/** Output tokens, reasoning included. An answer whose provider does not count does not pass. */
export const tokens: Kind<typeof forms.tokens> = {
  compile:
    ({ max }) =>
    ({ usage }) => {
      if (usage === undefined) return failed('the provider does not tell how many tokens it has');
      return usage.output <= max ? passed : failed(`has ${usage.output} tokens, over ${max}`);
    },
};

type Format = (value: number) => string;

/** Both figures, in all their digits where they look the same without. */
function over(value: number, max: number, short: Format, exact: Format): string {
  const show = short(value) === short(max) ? exact : short;
  return `${show(value)}, over ${show(max)}`;
}
