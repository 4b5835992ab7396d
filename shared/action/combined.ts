import type { Acceptance } from '../github/acceptance.ts';
import { type Block, heading, type Inline, list, paragraph, type Section, strong } from '../report/document.ts';
import { acceptedLine, problems } from './frame.ts';
import { type Decision, iconOf, type Verdict, worst } from './verdict.ts';

/** What one action found, to be told beside others. */
export interface Part {
  /** As it is told apart from the others: `eval-gate`, `eval-gate (nightly)`. */
  readonly name: string;
  readonly decision: Decision;
  readonly accepted?: Acceptance | undefined;
  /** Whether the job fails of it. */
  readonly fails: boolean;
  /** What the action itself has to say. */
  readonly sections: readonly Section[];
}

const worstFirst: readonly Verdict[] = ['error', 'fail', 'inconclusive', 'pass', 'skipped'];

/** Where a part stands: behind what still blocks comes what was accepted, before what praises itself what warns. */
function placeOf({ decision: { verdict, tone }, accepted }: Part): number {
  const ofTone = verdict !== 'pass' || tone === 'caution' ? 0 : tone === 'plain' ? 0.1 : 0.2;
  return worstFirst.indexOf(verdict) + ofTone + (accepted === undefined ? 0 : 0.5);
}

/** In the order in which a reviewer asks; what is equally bad stays as it is listed. */
export const ordered = <P extends Part>(parts: readonly P[]): readonly P[] =>
  parts.toSorted((a, b) => placeOf(a) - placeOf(b));

/** The decision of all: the worst decides, and what decides is what the headline says. Nothing at all is `skipped`. */
export function decisionOfAll(parts: readonly Part[]): Decision {
  const verdict = worst(parts.map(({ decision }) => decision.verdict));
  const all = ordered(parts);
  const deciding = all.filter(({ decision }) => decision.verdict === verdict);
  const tones = deciding.map(({ decision }) => decision.tone);
  const tone = tones.includes('caution') ? 'caution' : tones.every((one) => one === 'plain') ? 'plain' : undefined;
  const said = (tell: (part: Part) => string): string => [...new Set(deciding.map(tell))].join('; ');
  const none = verdict === 'skipped' && deciding.length > 1 ? 'every action was skipped' : undefined;
  return {
    verdict,
    headline: said(({ name, decision }) => `${name}: ${decision.headline}`) || 'nothing was asked for',
    ...(deciding.length > 0 && { title: none ?? said(({ decision }) => decision.title ?? decision.headline) }),
    ...(verdict === 'pass' && tone !== undefined && { tone }),
    ...(deciding.length > 0 && deciding.every(({ decision }) => decision.quiet) && { quiet: true as const }),
    findings: all.flatMap(({ decision }) => decision.findings),
  };
}

/**
 * One report of several actions: the decision, a line for each of them, then what each has to say, the worst first.
 * When there is no room, what a part says gives way one step earlier for each part that is before it.
 * @param name of what combines them, as the heading has it
 */
export function combined(name: string, parts: readonly Part[]): Section[] {
  const all = ordered(parts);
  const decision = decisionOfAll(parts);
  const { title = decision.headline } = decision;
  const told = new Set<string>();
  return [
    {
      id: 'headline',
      priority: 1,
      blocks: [heading(2, `${iconOf(decision)}${name}: ${title}`), ...acceptances(all), overview(all)],
    },
    ...all.flatMap((part, rank) => {
      const why = problems(part.decision).filter(() => isNew(told, part));
      // That there was nothing to do is a line of the overview, unless a person has to do something.
      const sections = part.decision.verdict === 'skipped' || part.decision.quiet ? why : [...part.sections, ...why];
      return sections.length === 0 ? [] : [titleOf(part), ...sections.map((section) => behind(section, part, rank))];
    }),
  ];
}

/** What keeps all from being measured is told once. */
function isNew(told: Set<string>, { decision: { headline, findings } }: Part): boolean {
  const key = JSON.stringify([headline, findings]);
  return !told.has(key) && told.add(key) !== undefined;
}

/** A line for each, or for all that say the same. */
function overview(parts: readonly Part[]): Block {
  const groups = Map.groupBy(parts, ({ decision, accepted }) =>
    JSON.stringify([iconOf(decision), decision.headline, accepted?.by]),
  );
  return list(
    ...[...groups.values()].flatMap((group): (readonly Inline[])[] => {
      const [first] = group;
      if (first === undefined) return [];
      const { decision, accepted } = first;
      const names = group.flatMap(({ name }, at): Inline[] => [...(at === 0 ? [] : [', ']), strong(name)]);
      return [
        [
          iconOf(decision),
          ...names,
          `: ${decision.headline}${accepted === undefined ? '' : ` (accepted by ${accepted.by})`}`,
        ],
      ];
    }),
  );
}

/** Each person's decision once, with what it does for the job. */
function acceptances(parts: readonly Part[]): Block[] {
  const by = new Map<string, { readonly accepted: Acceptance; readonly names: string[] }>();
  for (const { name, accepted } of parts) {
    if (accepted === undefined) continue;
    const key = JSON.stringify(accepted);
    by.set(key, { accepted, names: [...(by.get(key)?.names ?? []), name] });
  }
  const isThrough = parts.every(({ fails }) => !fails);
  return [...by.values()].map(({ accepted, names }) =>
    paragraph(
      acceptedLine(accepted, isThrough ? undefined : `${names.join(' and ')} no longer blocks; the rest does.`),
    ),
  );
}

const titleOf = ({ name, decision }: Part): Section => ({
  id: name,
  priority: 1,
  blocks: [heading(3, `${iconOf(decision)}${name}`)],
});

const behind = (section: Section, { name }: Part, rank: number): Section => ({
  ...section,
  id: `${name}: ${section.id}`,
  priority: section.priority === 1 ? 1 : section.priority + rank,
});
