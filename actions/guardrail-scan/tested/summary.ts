import type { Context } from '../../../shared/action/context.ts';
import { shownText } from '../../../shared/action/shown-text.ts';
import type { Asked } from '../../../shared/guardrails/ask.ts';
import type { GuardrailGate } from '../../../shared/guardrails/config.ts';
import { strictestLimits } from '../../../shared/guardrails/gate.ts';
import type { Labelled } from '../../../shared/guardrails/labelled.ts';
import {
  byBase,
  byCategory,
  byHead,
  byPolicy,
  changeOfPrecision,
  compareShare,
  type Judgement,
  qualityOf,
} from '../../../shared/guardrails/quality.ts';
import type { Subject } from '../../../shared/guardrails/subject.ts';
import type { Tested, TestedLimit, TestedPlaces } from './data.ts';
import { examplesOf } from './examples.ts';

type Answered = Asked & { readonly region: string };

interface Given {
  readonly name: string;
  readonly file?: string;
  readonly line?: number;
  readonly subject: Subject;
  readonly baseSubject?: Subject;
  readonly rows: readonly Labelled[];
  readonly gates: readonly GuardrailGate[];
  readonly maxCost?: number;
  readonly ofHead?: Answered;
  readonly ofBase?: Answered;
  /** Both sides have the same guardrail. */
  readonly isSame?: boolean;
  readonly skipped?: string;
  readonly failed?: string;
}

const mostErrors = 10;
const mostCategories = 60;
const mostPlaces = 20;

/** All that is known of a test, as data: no answer is a pass that was not given. */
export async function summarise(given: Given, context: Pick<Context, 'text' | 'log'>): Promise<Tested> {
  const { name, file, line, subject, baseSubject, rows, gates, maxCost, ofHead, ofBase, isSame, skipped, failed } =
    given;
  const all = rows.flatMap((row, at): Judgement[] => {
    const head = ofHead?.verdicts[at];
    return head === undefined ? [] : [{ row, head, base: ofBase?.verdicts[at] }];
  });
  const compared = all.filter(({ base }) => base !== undefined);
  const hasBase = compared.length > 0;
  const stopped = ofHead?.stopped ?? ofBase?.stopped;
  const reason = skipped ?? failed ?? stopped?.message;
  const text = await shownText(context.text, context.log);
  const precision = hasBase ? changeOfPrecision(all) : undefined;
  const changes = {
    ...pick('recall', changeOf(all, 'recall')),
    ...pick('false-positives', changeOf(all, 'false-positives')),
    ...pick('precision', precision),
  };
  return {
    name,
    status: skipped !== undefined ? 'skipped' : reason !== undefined ? 'error' : 'measured',
    ...(reason !== undefined && { reason: text.tell(reason) }),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    head: subject.title,
    ...(baseSubject && { base: baseSubject.title }),
    ...(ofHead && { region: ofHead.region }),
    harmful: rows.filter(({ harmful }) => harmful).length,
    harmless: rows.filter(({ harmful }) => !harmful).length,
    quality: qualityOf(all, byHead),
    ...(hasBase && { baseQuality: qualityOf(compared, byBase) }),
    changes,
    limits: limitsOf(all, gates, baseSubject !== undefined),
    policies: byPolicy(all).map((part) => ({
      ...part,
      missed: placesOf(part.missed),
      wronglyStopped: placesOf(part.wronglyStopped),
    })),
    categories: byCategory(all).slice(0, mostCategories),
    ...(await examplesOf(all, text)),
    unasked: unaskedOf(rows, [ofHead, isSame ? undefined : ofBase], text.tell),
    sent: (ofHead?.sent ?? 0) + (ofBase?.sent ?? 0),
    kept: (ofHead?.kept ?? 0) + (ofBase?.kept ?? 0),
    spent: together([ofHead, isSame ? undefined : ofBase]),
    ...(maxCost !== undefined && { maxCost }),
    isDraft: [subject, baseSubject].some((one) => one?.kind === 'guardrail' && one.version === 'DRAFT'),
  };
}

const placesOf = (rows: readonly Labelled[]): TestedPlaces => ({
  count: rows.length,
  first: rows.slice(0, mostPlaces).map(({ file, line }) => ({ file, line })),
});

const pick = <T>(name: string, value: T | undefined) => (value === undefined ? {} : { [name]: value });

function changeOf(all: readonly Judgement[], what: 'recall' | 'false-positives') {
  const compared = compareShare(all, what, 0);
  return compared && { change: compared.change, interval: compared.interval };
}

function limitsOf(all: readonly Judgement[], gates: readonly GuardrailGate[], hasBase: boolean): TestedLimit[] {
  const quality = qualityOf(all, byHead);
  const shares = { recall: quality.recall, 'false-positives': quality.falsePositives, precision: quality.precision };
  return strictestLimits(gates).flatMap((limit): TestedLimit[] => {
    if (limit.kind !== 'max-regression') {
      const value = shares[limit.metric]?.share;
      return [{ ...limit, ...(value !== undefined && { value }) }];
    }
    if (!hasBase || limit.metric === 'precision') return [];
    const compared = compareShare(all, limit.metric, limit.limit);
    if (compared === undefined) return [limit];
    const worse = limit.metric === 'recall' ? 0 - compared.change : compared.change;
    return [{ ...limit, value: worse, p: compared.p }];
  });
}

/** Texts that at least one side gave no answer about. */
function unaskedOf(
  rows: readonly Labelled[],
  sides: readonly (Answered | undefined)[],
  tell: (sentence: string) => string,
): Tested['unasked'] {
  const present = sides.filter((side) => side !== undefined);
  const without = rows.flatMap(({ id, file, line }, at) => {
    const side = present.find(({ verdicts }) => verdicts[at] === undefined);
    if (side === undefined) return [];
    const message = tell(side.errors.get(at) ?? side.stopped?.message ?? 'It was not asked.');
    return [{ id, file, line, message }];
  });
  return { count: without.length, examples: without.slice(0, mostErrors) };
}

function together(sides: readonly (Answered | undefined)[]): Tested['spent'] {
  const present = sides.flatMap((side) => (side === undefined ? [] : [side.spent]));
  const added = (of: readonly Readonly<Record<string, number>>[]): Record<string, number> => {
    const sum: Record<string, number> = {};
    for (const one of of) for (const [name, count] of Object.entries(one)) sum[name] = (sum[name] ?? 0) + count;
    return sum;
  };
  return {
    units: added(present.map(({ units }) => units as Record<string, number>)),
    dollars: present.reduce((sum, { dollars }) => sum + dollars, 0),
    byPolicy: added(present.map(({ byPolicy }) => byPolicy)),
    unpriced: [...new Set(present.flatMap(({ unpriced }) => unpriced))],
  };
}
