import type { Place } from '../../../shared/action/errors.ts';
import { type CompareWith, comparingGate } from '../../../shared/config/compare-with.ts';
import { defaultGate, type Gate } from '../../../shared/config/gate.ts';
import type { Source } from '../../../shared/suites/sources.ts';
import type { Loosened, Rule } from '../data.ts';
import { rulesOf, stricter } from '../rules.ts';

/** A commit to compare with, as somebody has named it. */
export interface Named {
  readonly ref: string;
  readonly place: Place & { readonly key: string };
  /** The change no longer names it. It may be gone, and the change may be there to say so. */
  readonly isGivenUp: boolean;
}

/** What is asked for beside the comparison with the base. */
export interface AskedReference {
  /** The first of them that there is. */
  readonly names: readonly Named[];
  readonly rules: readonly Rule[];
  /** Whether its limits are others than those of the base. */
  readonly hasOwnLimits: boolean;
  /** What the change would have had it allow. */
  readonly loosened: readonly Loosened[];
}

/**
 * What the configuration names, and the input before it. Where the change names another commit than the base did, or
 * none any more, the base's stays in force, with the stricter of both limits: otherwise the change that makes a prompt
 * worse would name a commit that was no better.
 */
export function askedReference(
  source: Source,
  baseSource: Source | undefined,
  input: string | undefined,
): AskedReference | undefined {
  const own = source.settings?.['compare-with'];
  const isOther = baseSource !== undefined && baseSource.config !== source.config;
  const before = isOther ? baseSource.settings?.['compare-with'] : undefined;
  const isGivenUp = before !== undefined && before.ref !== own?.ref;
  const names: Named[] =
    input === undefined
      ? [...(isGivenUp ? [named(before, baseSource ?? source, true)] : []), ...(own ? [named(own, source, false)] : [])]
      : [{ ref: input, place: { key: 'input compare-with' }, isGivenUp: false }];
  if (names.length === 0) return undefined;
  const compared = own ?? (before === undefined ? { ref: input ?? '' } : undefined);
  const ofHead = compared && limitsOf(compared, source, 'head');
  const ofBase = before && limitsOf(before, baseSource ?? source, 'base');
  const both = ofHead && ofBase && stricter(ofBase, ofHead, `${source.suite}: compare-with`);
  const rules = both?.rules ?? ofHead ?? ofBase ?? [];
  const hasOwnLimits = own?.gate !== undefined || before?.gate !== undefined;
  return {
    names,
    rules: rules.map((rule) => ({ ...rule, against: 'reference' as const })),
    hasOwnLimits,
    loosened: [
      ...(isGivenUp && input === undefined ? [givenUp(before, own, source)] : []),
      // Where they are those of the gate, the gate tells.
      ...(hasOwnLimits ? (both?.loosened ?? []) : []),
    ],
  };
}

/** The base's stays in force. */
function givenUp(before: CompareWith, own: CompareWith | undefined, { suite, config }: Source): Loosened {
  const { file, line } = config.locate(own === undefined ? ['suites', suite] : ['suites', suite, 'compare-with']);
  const what = own === undefined ? `${before.ref} was removed` : `was moved from ${before.ref} to ${own.ref}`;
  return {
    kind: 'compare-with-changed',
    suite,
    message: `${suite}: compare-with ${what}`,
    level: 'warning',
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
  };
}

function named({ ref }: CompareWith, { suite, config }: Source, isGivenUp: boolean): Named {
  const keys = ['suites', suite, 'compare-with'];
  return { ref, place: { ...config.locate(keys), key: keys.join('.') }, isGivenUp };
}

function limitsOf(compared: CompareWith, { suite, settings, config }: Source, from: Rule['from']): Rule[] {
  const comparing = comparingGate(compared, settings?.gate);
  const gate: Gate = Object.keys(comparing).length === 0 ? defaultGate : comparing;
  const keys = compared.gate === undefined ? ['gate'] : ['compare-with', 'gate'];
  const rules = rulesOf(gate, from, (rule) => config.locate(['suites', suite, ...keys, ...rule]));
  // Whoever could not answer there is told of otherwise.
  return rules.filter(({ metric }) => metric !== 'errors');
}
