import picomatch from 'picomatch';
import type { Finding } from '../../shared/action/verdict.ts';
import type { Budget } from '../../shared/config/costs/budget.ts';
import { formatCount, formatMoney, formatPercent } from '../../shared/config/format.ts';
import { type Money, moneyIn, moneyOf } from '../../shared/pricing/money.ts';
import { dollarsIn, signed } from './amounts.ts';
import type { Data, Row, ShownChange } from './data.ts';
import { deprecationText } from './deprecation.ts';

/** What a limit says that is broken, or that cannot be told. */
interface Judged {
  readonly rule: keyof Budget;
  readonly level: Finding['level'];
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  /** Too little is known to tell. */
  readonly open?: true;
}

export interface Findings {
  readonly findings: readonly Finding[];
  /** Limits of which it is not known whether they hold. */
  readonly open: boolean;
}

/**
 * What breaks the budget. A month is judged by what is known of it, by the base’s usage and prices as well.
 * @param today `2026-11-30`
 */
export function judgedBudget(data: Data, today: string): Findings {
  const { budget, monthly, byBase } = data;
  const totals = [
    ...ofMonth(budget, monthly.expected),
    ...increases(budget, data, monthly.expected),
    ...(byBase ? [...ofMonth(budget, byBase), ...increases(budget, data, byBase)].map(asByBase) : []),
    ...footprints(data),
  ];
  const distinct = [...new Map(totals.map((one) => [`${one.rule} ${one.title} ${one.open}`, one])).values()];
  return {
    findings: [
      ...distinct.map(({ open: _, ...judged }): Finding => ({ ...judged, ...data.places[judged.rule] })),
      ...data.rows.flatMap((row) => ofRow(row, budget, today)),
    ],
    open: distinct.some(({ open }) => open === true),
  };
}

const asByBase = (judged: Judged): Judged => ({
  ...judged,
  message: `${judged.message} That is by the usage and prices of the base, which this change changes as well.`,
});

const cheaper = 'Take a shorter prompt or a cheaper model, cache what requests share, or raise the limit in aiops.yml.';
const priceIt = 'Write the price that is missing in `costs.prices` of aiops.yml.';

function ofMonth({ monthly: limit }: Budget, { head }: ShownChange): Judged[] {
  if (limit === undefined) return [];
  const rule = 'monthly' as const;
  const known = moneyIn(head.known);
  if (known > moneyOf(limit)) {
    const over = formatMoney(dollarsIn(head.known) - limit);
    const message = `A month costs ${head.atLeast ? 'at least ' : ''}${formatMoney(dollarsIn(head.known))}, ${over} more than the ${formatMoney(limit)} of the budget.`;
    return [{ rule, level: 'failure', title: 'Over budget', message, fix: cheaper }];
  }
  return head.atLeast
    ? [
        {
          rule,
          level: 'warning',
          title: 'Whether the budget holds is not known',
          message: `A month costs at least ${formatMoney(dollarsIn(head.known))} of ${formatMoney(limit)}, and a part of it has no known price.`,
          fix: priceIt,
          open: true,
        },
      ]
    : [];
}

function increases({ 'max-increase': limits = [] }: Budget, { base }: Data, change: ShownChange): Judged[] {
  if (base === undefined) return [];
  const by = moneyIn(change.by);
  const before = moneyIn(change.base.known);
  return limits.flatMap((limit): Judged[] => {
    // Of nothing there is no share: whatever is new would be infinitely more.
    if ('share' in limit && before === 0n) return [];
    const allowed: Money = 'share' in limit ? shareOf(before, limit.share) : moneyOf(limit.dollars);
    const told = 'share' in limit ? formatPercent(limit.share) : formatMoney(limit.dollars);
    const rule = 'max-increase' as const;
    if (change.certain && by > allowed) {
      const share = change.share === undefined ? '' : `, ${formatPercent(change.share)}`;
      const message = `A month costs ${signed(dollarsIn(change.by))} more${share}. Allowed are ${told}.`.replace(
        '+',
        '',
      );
      return [{ rule, level: 'failure', title: `More than ${told} dearer`, message, fix: cheaper }];
    }
    if (change.certain) return [];
    const message = `Whether a month gets dearer by more than ${told} is not known: a part of it has no known price.`;
    return [
      { rule, level: 'warning', title: `Increase beside ${told} is not known`, message, fix: priceIt, open: true },
    ];
  });
}

/** A millionth of a percent is as fine as anybody writes it. */
const shareOf = (money: Money, share: number): Money => (money * BigInt(Math.round(share * 1e8))) / 100_000_000n;

function footprints({ budget, footprint }: Data): Judged[] {
  if (footprint === undefined) return [];
  const limits = [
    { rule: 'energy', unit: 'kWh', of: footprint.head.energy, limit: budget.energy },
    { rule: 'carbon', unit: 'kg CO₂e', of: footprint.head.carbon, limit: budget.carbon },
  ] as const;
  return limits.flatMap(({ rule, unit, of, limit }): Judged[] => {
    if (limit === undefined || of.high <= limit) return [];
    const range = `${figure(of.low)} to ${figure(of.high)} ${unit}`;
    const fix = 'Take a smaller model or shorter answers, or raise the limit in aiops.yml.';
    if (of.low > limit) {
      const message = `A month takes ${range}: all of it is more than the ${figure(limit)} ${unit} of the budget.`;
      return [{ rule, level: 'failure', title: `Over the budget on ${rule}`, message, fix }];
    }
    const message = `A month takes ${range}, and the budget is ${figure(limit)} ${unit}: it may be over.`;
    return [{ rule, level: 'warning', title: `Maybe over the budget on ${rule}`, message, fix, open: true }];
  });
}

export const figure = (value: number): string =>
  value >= 100 ? formatCount(value) : String(Number(value.toPrecision(2)));

/** On a prompt that the change touches; on others it is told, and does not block a change of something else. */
function ofRow(row: Row, budget: Budget, today: string): Finding[] {
  const { head, label, suite, file, line, touched, id } = row;
  if (head === undefined) return [];
  const finding = (rule: keyof Budget, level: Finding['level'], message: string, fix: string): Finding => ({
    rule,
    level: touched ? level : 'notice',
    title: `${label}: ${rule}`,
    message,
    subject: id,
    ...(suite !== undefined && { suite }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    fix,
  });
  const found: Finding[] = [];
  const limit = budget['per-request'];
  if (limit !== undefined && row.kind === 'prompt' && moneyIn(head.perRequest.known) > moneyOf(limit))
    found.push(
      finding(
        'per-request',
        'failure',
        `A request costs ${formatMoney(dollarsIn(head.perRequest.known))}, more than the ${formatMoney(limit)} that it may.`,
        'Shorten the prompt, lower `max-tokens`, or take a cheaper model.',
      ),
    );
  const names = [head.model, head.name].filter((name) => name !== undefined);
  const refusing = (budget.models ?? []).find((list) => !names.some((name) => picomatch([...list])(name)));
  if (refusing !== undefined && row.kind === 'prompt' && head.model !== undefined)
    found.push(
      finding(
        'models',
        'failure',
        `It uses ${head.model}, which is not in the list of allowed models.`,
        `Take one of ${refusing.join(', ')}.`,
      ),
    );
  const levelOf = (level: 'off' | 'warn' | 'fail' = 'warn') => (level === 'fail' ? 'failure' : 'warning');
  if (head.deprecated && budget.deprecated !== 'off')
    found.push(
      finding(
        'deprecated',
        levelOf(budget.deprecated),
        deprecationText(head.model ?? label, head.deprecated, today),
        'Take its successor.',
      ),
    );
  if (head.uncached && budget.uncached !== 'off')
    found.push(
      finding(
        'uncached',
        levelOf(budget.uncached),
        `All requests begin with the same ${formatCount(head.uncached.prefix)} tokens, and no cache is asked for; from ${formatCount(head.uncached.least)} on this model keeps them.`,
        'Set a cache point after them (`cache` of the model in aiops.yml), and say in `costs.usage` how much is `cached`.',
      ),
    );
  return found;
}
