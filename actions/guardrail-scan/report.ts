import type { Policy } from '../../shared/action/define.ts';
import type { Decision } from '../../shared/action/verdict.ts';
import { formatCount, formatDuration } from '../../shared/config/format.ts';
import { code, details, fence, type Inline, list, paragraph, type Section } from '../../shared/report/document.ts';
import { shorten } from '../../shared/report/shorten.ts';
import type { Data, ScanFinding } from './data.ts';
import { inWords, totalOf } from './headline.ts';
import { judgeProbes } from './probes/judged.ts';
import { probeSections } from './probes/report.ts';
import { findingTable, icons, placeOf, restOf } from './report-table.ts';
import { judgeTest } from './tested/decide.ts';
import { testAdvice, testSections, unusableSections } from './tested/report.ts';
import { isOver, judge } from './waived.ts';

/** A comment is to be read. */
const most = { rows: 25, short: 8, old: 40, problems: 20 };

/** The parts of the report in the order in which a reviewer asks. */
export function report(data: Data, decision: Decision, policy: Policy): Section[] {
  const { scanned, removed, problems, guardrails = [], guardrailProblems = [], loosened } = data;
  const judged = guardrails.map((test) => judgeTest(test, policy));
  const probes = probeSections(data.probes, judgeProbes(data.probes, policy));
  const tests = [...testAdvice(judged), ...testSections(judged), ...probes];
  if (scanned + removed + problems.length === 0)
    return [...unusableSections(guardrailProblems), ...tests, ...(loosened.length > 0 ? loosenedSections(data) : [])];
  const { kept, waived } = judge(data, policy);
  return [
    ...adviceSections(data, decision, kept),
    ...unreadSections(data),
    ...newSections(kept, data),
    ...unusableSections(guardrailProblems),
    ...tests,
    ...loosenedSections(data),
    ...waivedSections(waived),
    ...oldSections(data),
    ...waiveSections(kept),
    ...howSections(data),
  ];
}

function adviceSections(data: Data, { verdict }: Decision, kept: readonly ScanFinding[]): Section[] {
  const { failOn, problems, counts, findings } = data;
  const untold = totalOf(counts.new) - findings.filter(({ state }) => state === 'new').length;
  // What fails may be a guardrail alone.
  if (verdict === 'fail' && untold === 0 && !kept.some(({ severity }) => isOver(severity, failOn))) return [];
  const lines: Record<string, Inline[] | undefined> = {
    fail: [
      `To merge: repair what is ${failOn === 'critical' ? 'critical' : `${failOn} or worse`}, waive it with an owner and a date in `,
      code('aiops-waivers.yml'),
      ', or a maintainer sets the label ',
      code('aiops:accept'),
      '.',
    ],
    inconclusive:
      problems.length === 0
        ? undefined
        : [
            'What could not be read may hold anything. Put it right, or name it under ',
            code('ignore'),
            ' of ',
            code('guardrails.scan'),
            ' in aiops.yml.',
          ],
  };
  const line = lines[verdict];
  return line === undefined ? [] : [{ id: 'what to do', priority: 1, blocks: [paragraph(...line)] }];
}

function unreadSections({ problems }: Data): Section[] {
  if (problems.length === 0) return [];
  const lines = problems.map((problem): Inline[] => [code(shorten(placeOf(problem), 120)), `: ${problem.message}`]);
  const left = lines.length - most.problems;
  const rest = left > 0 ? [details([`${formatCount(left)} more`], list(...lines.slice(most.problems)))] : [];
  const shown = list(...lines.slice(0, most.problems));
  return [
    {
      id: 'could not be read',
      priority: 1,
      blocks: [paragraph('Could not be read:'), shown, ...rest],
      short: [paragraph(`${formatCount(lines.length)} could not be read:`), list(...lines.slice(0, 5))],
    },
  ];
}

function newSections(kept: readonly ScanFinding[], data: Data): Section[] {
  const untold = totalOf(data.counts.new) - data.findings.filter(({ state }) => state === 'new').length;
  if (kept.length + untold === 0) return [];
  const rest = restOf(kept.slice(most.rows), untold);
  return [
    {
      id: 'findings',
      priority: 1,
      blocks: [findingTable(kept.slice(0, most.rows), data, true)],
      short: [
        findingTable(kept.slice(0, most.short), data, false),
        ...(kept.length > most.short
          ? [paragraph(`${formatCount(kept.length - most.short)} more are in the report.`)]
          : []),
      ],
      quotes: true,
    },
    ...(rest.length === 0
      ? []
      : [
          {
            id: 'all other findings',
            priority: 2,
            blocks: [details([`${formatCount(kept.length - most.rows + untold)} more`], ...rest)],
          },
        ]),
  ];
}

const loosenedSections = ({ loosened }: Data): Section[] =>
  loosened.length === 0
    ? []
    : [
        {
          id: 'the scan changed',
          priority: 2,
          blocks: [
            paragraph('⚠️ This change weakens the scan. What the base asks for stays in force here:'),
            list(...loosened.map((what): Inline[] => [`it ${what}`])),
          ],
        },
      ];

function waivedSections(waived: ReturnType<typeof judge>['waived']): Section[] {
  if (waived.length === 0) return [];
  const lines = waived
    .slice(0, most.old)
    .map(({ finding, waiver }): Inline[] => [
      `${icons[finding.severity]} `,
      code(shorten(placeOf(finding), 120)),
      `: ${finding.check}, by ${waiver.owner} until ${waiver.expires}: ${shorten(waiver.reason, 200)}`,
    ]);
  const more = waived.length > most.old ? [paragraph(`${formatCount(waived.length - most.old)} more.`)] : [];
  return [
    {
      id: 'waived',
      priority: 3,
      blocks: [details([`${formatCount(waived.length)} waived`], list(...lines), ...more)],
    },
  ];
}

function oldSections({ findings, counts, checks }: Data): Section[] {
  const sections = (['unchanged', 'absent'] as const).flatMap((state): Section[] => {
    const count = totalOf(counts[state]);
    if (count === 0) return [];
    const of = findings.filter((one) => one.state === state).slice(0, most.old);
    const lines = of.map((one): Inline[] => [
      `${icons[one.severity]} `,
      code(shorten(placeOf(one), 120)),
      `: ${checks[one.check]?.title ?? one.check}`,
    ]);
    const title =
      state === 'absent'
        ? `${formatCount(count)} gone with this change (${inWords(counts.absent)})`
        : `${formatCount(count)} older, not counted (${inWords(counts.unchanged)})`;
    const more = count > of.length ? [paragraph(`${formatCount(count - of.length)} more.`)] : [];
    return [
      { id: state === 'absent' ? 'gone' : 'older', priority: 4, blocks: [details([title], list(...lines), ...more)] },
    ];
  });
  return sections;
}

function waiveSections(kept: readonly ScanFinding[]): Section[] {
  const lines = kept.slice(0, 3).map(
    ({ fingerprint, check, file }) => `- fingerprint: ${fingerprint} # ${check} ${JSON.stringify(file)}
  owner: "@you"
  reason: why it is no harm
  expires: 2026-12-31`,
  );
  if (lines.length === 0) return [];
  return [
    {
      id: 'how to waive',
      priority: 5,
      blocks: [
        details(
          ['How to waive a finding'],
          paragraph(
            'In ',
            code('aiops-waivers.yml'),
            ', for one finding; or ',
            code('finding'),
            ' with the name of a check, and ',
            code('path'),
            ' with a file or a folder that ends in ',
            code('/'),
            '.',
          ),
          fence(lines.join('\n'), 'yaml'),
        ),
      ],
    },
  ];
}

function howSections({ all, scanned, seconds, base }: Data): Section[] {
  const what = all || base === undefined ? 'every file that it scans' : 'the files that the change touches';
  return [
    {
      id: 'how this was scanned',
      priority: 5,
      blocks: [
        details(
          ['How this was scanned'],
          list(
            [
              `${formatCount(scanned)} ${scanned === 1 ? 'file' : 'files'}: ${what}, in ${formatDuration(seconds * 1000)}. Nothing was executed, started or fetched.`,
            ],
            ['New is what was not in the same file at the base, wherever in it it stands now.'],
            ['Secrets and personal data are shown by their kind alone, here and in every file of the result.'],
          ),
        ),
      ],
    },
  ];
}
