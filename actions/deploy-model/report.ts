import type { Decision } from '../../shared/action/verdict.ts';
import { formatDuration } from '../../shared/config/format.ts';
import { shortDigest } from '../../shared/releases/manifest.ts';
import { saidOfSource } from '../../shared/releases/proof/said.ts';
import { releasesTable } from '../../shared/releases/told.ts';
import { coded } from '../../shared/report/coded.ts';
import {
  type Block,
  code,
  details,
  heading,
  type Inline,
  link,
  list,
  paragraph,
  type Section,
  strong,
  table,
} from '../../shared/report/document.ts';
import type { Data, One } from './data.ts';
import { decideOne } from './decide.ts';
import { allOf } from './several.ts';

/** Rows that a comment shows. */
const mostRows = 40;

/** Of each deployment, under its name where a plan is of several. */
export function report(data: Data, decision: Decision): Section[] {
  if (data.others === undefined) return ofOne(data, decision);
  return allOf(data).flatMap((one) => {
    const place = `${one.deployment} in ${one.environment}`;
    const title: Section = { id: place, priority: 1, blocks: [heading(4, place)] };
    return [title, ...ofOne(one, decideOne(one)).map((section) => ({ ...section, id: `${place}: ${section.id}` }))];
  });
}

/** What changes, what proves it, how it goes live, and the way back: in the order in which a reviewer asks. */
function ofOne(data: One, { findings }: Decision): Section[] {
  const failures = findings.filter(({ level }) => level === 'failure');
  return [
    ...(failures.length === 0
      ? []
      : [
          {
            id: 'what to do',
            priority: 1,
            blocks: [
              list(
                ...failures.map(({ message, fix }): Inline[] => [
                  strong(message),
                  ...(fix ? [' ', ...coded(fix)] : []),
                ]),
              ),
            ],
          },
        ]),
    ...outcomeSections(data),
    ...stepSections(data),
    { id: 'around it', priority: 2, blocks: [aroundIt(data)] },
    ...missingSections(data),
    ...driftSections(data),
    ...historySections(data),
    howSection(data),
  ];
}

function outcomeSections({ outcome, verify }: One): Section[] {
  if (outcome === undefined) return [];
  const { state, reason, live, putBack } = outcome;
  const lines: Inline[][] = [];
  if (state === 'live') lines.push([verify === undefined ? 'Seen to be live. ' : '', reason]);
  if (live !== undefined)
    lines.push(['Live now: ', strong(live), '.', ...(putBack === undefined ? [] : [' ', ...saidAgain(putBack)])]);
  return lines.length === 0 ? [] : [{ id: 'outcome', priority: 1, blocks: lines.map((line) => paragraph(...line)) }];
}

function saidAgain({ passed, unknown, reason }: NonNullable<NonNullable<One['outcome']>['putBack']>): Inline[] {
  if (unknown) return [strong('Not verified again: '), reason];
  return [strong(passed ? 'Verified again: ' : 'It does not pass either: '), reason];
}

function stepSections({ steps, outcome }: One): Section[] {
  if (steps.length === 0) return [];
  const isDone = outcome?.state === 'live';
  const columns = [
    { title: '', align: 'left' as const },
    { title: isDone ? 'before' : 'live', align: 'left' as const },
    { title: isDone ? 'now' : 'after', align: 'left' as const },
    { title: '', align: 'left' as const },
  ];
  const rows = steps
    .slice(0, mostRows)
    .map(({ what, live, after, kind }) => [[what], [code(live)], [code(after)], [kind]]);
  const blocks: Block[] = [table(columns, rows)];
  if (steps.length > mostRows) blocks.push(paragraph(`And ${steps.length - mostRows} more.`));
  const isShown = outcome === undefined || isDone;
  return [{ id: 'steps', priority: 2, blocks: isShown ? blocks : [details(['What would change'], ...blocks)] }];
}

/** `Proof: support-triage ✅ · guardrail-scan ✅. Rollout: …. Drift: none. Way back: ….` */
function aroundIt({ proof, missing, later = [], rollout, drift, back, live, verify }: One): Block {
  const proofs = [
    ...proof.map(
      ({ name, verdict, from, by }) =>
        `${name} ${verdict === 'pass' ? `✅${saidOfSource[from]}` : `accepted by ${by ?? 'a maintainer'}`}`,
    ),
    ...missing.map(({ name }) => `${name} ⏳`),
    ...later.map((name) => `${name}, when it is merged`),
  ];
  const what = live?.content === undefined && live?.what.startsWith('no') ? 'nothing, as it is now' : live?.what;
  const way: Inline[] =
    back === undefined
      ? [`to ${what ?? 'unknown'}`]
      : [`release of ${back.at.slice(0, 10)}, `, code(shortDigest(back.content)), `, by ${back.by}`];
  return paragraph(
    ...[strong('Proof:'), ` ${proofs.length === 0 ? 'none is asked for' : proofs.join(' · ')}. `],
    ...(rollout === undefined ? [] : [strong('Rollout:'), ` ${rollout}. `]),
    ...(verify === undefined ? [] : [strong('Verified by:'), ` ${verify}. `]),
    ...[strong('Drift:'), ` ${drift === undefined ? 'none' : 'see below'}. `],
    ...[strong('Way back:'), ' ', ...way, '.'],
  );
}

function missingSections({ missing, outcome }: One): Section[] {
  if (missing.length === 0 || outcome !== undefined) return [];
  const lines = missing.map(({ name, why, fix }): Inline[] => [strong(name), ': ', ...coded(why), ' ', ...coded(fix)]);
  return [
    {
      id: 'missing',
      priority: 2,
      blocks: [paragraph('Until this is proven for exactly this content, it does not go live:'), list(...lines)],
    },
  ];
}

const driftSections = ({ drift }: One): Section[] =>
  drift === undefined
    ? []
    : [
        {
          id: 'drift',
          priority: 1,
          blocks: [paragraph(strong('Drift: '), drift, ' Whatever changed it by hand is overwritten.')],
        },
      ];

/** Who released what, when, with which proof, and which of them is live. */
function historySections({ history = [] }: One): Section[] {
  if (history.length === 0) return [];
  return [{ id: 'history', priority: 3, blocks: [details(['Releases'], releasesTable(history))] }];
}

function howSection({ release, target, because, mode, repaired, deploymentUrl, seconds }: One): Section {
  const lines: Inline[][] = [
    [
      'Release ',
      code(release.digest),
      ' of content ',
      code(release.content),
      ', commit ',
      code(release.commit.slice(0, 7)),
    ],
    [`${mode === 'plan' ? 'Planned, and nothing changed' : 'To be put live'} at ${target}. `, because],
    ...repaired.map((line): Inline[] => [line]),
    ...(deploymentUrl === undefined ? [] : [[link('Deployments to this environment', deploymentUrl)]]),
    [`${formatDuration(Math.round(seconds * 1000))}`],
  ];
  return { id: 'how', priority: 3, blocks: [details(['The release'], list(...lines))] };
}
