import { isDeepStrictEqual } from 'node:util';
import { formatDuration } from '../../../shared/config/format.ts';
import { type GraderSpec, judgesNamed, kindOf } from '../../../shared/grading/entries.ts';
import { type Loosening, placed, valueText } from './loosening.ts';
import type { GraderEntry, ModelEntry, SuiteSide } from './side.ts';

/** What has no say in what a model answers: its price, its pace, and how its requests are found again. */
const neutral = new Set([
  'price',
  'concurrency',
  'requests-per-minute',
  'tokens-per-minute',
  'request-metadata',
  'startup-timeout',
  'setup-timeout',
]);

/** What a change does to the models that a grader asks: who they are, how many vote, and how they are asked. */
export function ofJudges(was: GraderEntry, is: GraderEntry, base: SuiteSide, head: SuiteSide): Loosening[] {
  return ofSpec(was.spec, is.spec, [], is, base, head);
}

function ofSpec(
  was: GraderSpec,
  is: GraderSpec,
  keys: readonly (string | number)[],
  entry: GraderEntry,
  base: SuiteSide,
  head: SuiteSide,
): Loosening[] {
  const kind = kindOf(is);
  if (kind !== kindOf(was)) return [];
  if (kind === 'group') {
    const [before, now] = [was, is].map(({ group }) => group as readonly GraderSpec[]);
    return (now ?? []).flatMap((spec, at) => {
      const same = before?.[at];
      return same === undefined ? [] : ofSpec(same, spec, [...keys, kind, at], entry, base, head);
    });
  }
  const before = judgesNamed([was]);
  const now = judgesNamed([is]);
  if (before.length === 0 || now.length === 0) return [];
  const common = { suite: head.name, repeatable: true };
  const seen = (side: SuiteSide, names: readonly string[]) =>
    names
      .map((name) => asked(side.model(name)) ?? name)
      .map((one) => JSON.stringify(one))
      .sort();
  if (isDeepStrictEqual(seen(base, before), seen(head, now))) return [];
  if (!isDeepStrictEqual([...before].sort(), [...now].sort())) {
    const key = kind === 'similar' ? 'model' : 'judge';
    const message = `${head.name}: the grader ${kind}: ${key} was ${valueText(names(before))} and is ${valueText(names(now))}`;
    return [{ ...common, kind: 'judge-changed', message, ...placed(entry.place([...keys, kind, key])) }];
  }
  return now.flatMap((name) => ofModel(name, base.model(name), head.model(name), head.name));
}

/** How the model of one name is asked. */
function ofModel(name: string, was: ModelEntry | undefined, is: ModelEntry | undefined, suite: string): Loosening[] {
  if (was === undefined || is === undefined) return [];
  const [before, now] = [asked(was) ?? {}, asked(is) ?? {}];
  return [...new Set([...Object.keys(before), ...Object.keys(now)])]
    .filter((key) => !isDeepStrictEqual(before[key], now[key]))
    .map((key) => ({
      kind: 'judge-changed',
      suite,
      message: `${suite}: ${key} of the judge ${name} was ${written(key, before[key])} and is ${written(key, now[key])}`,
      ...placed(is.place([key])),
      repeatable: true,
    }));
}

const written = (key: string, value: unknown): string =>
  key === 'timeout' && typeof value === 'number' ? formatDuration(value) : valueText(value);

const names = (judges: readonly string[]): string | readonly string[] =>
  judges.length === 1 ? (judges[0] ?? '') : judges;

function asked(model: ModelEntry | undefined): Readonly<Record<string, unknown>> | undefined {
  if (model === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(model.config).filter(([key, value]) => !neutral.has(key) && value !== undefined),
  );
}
