import { formatCount } from '../../shared/config/format.ts';
import {
  type Block,
  code,
  details,
  type Inline,
  paragraph,
  type Section,
  strong,
  table,
} from '../../shared/report/document.ts';
import { type CommonReason, ownReasons } from './common-reasons.ts';
import type { ChangedPrompt, Data } from './data.ts';
import { nameOf } from './headline.ts';
import { whatOf } from './report-prompt.ts';
import { tokenNotes, tokensOf } from './report-tokens.ts';

/** A comment is to be read. */
const most = { rows: 25, short: 8, folders: 25 };

/** A row a prompt, the heaviest first; those for which there is no room are counted by folder. */
export function tableSections(data: Data, common: readonly CommonReason[]): Section[] {
  const { prompts } = data;
  if (prompts.length === 0) return [];
  const rows = (some: readonly ChangedPrompt[]): Block =>
    table(
      columnsOf(data),
      some.map((prompt) => rowOf({ ...prompt, reasons: [...ownReasons(prompt.reasons, common)] }, data)),
    );
  const notes = tokenNotes(prompts.slice(0, most.rows));
  const left = Math.min(prompts.length, most.rows) - most.short;
  const rest = left > 0 ? [paragraph(`${formatCount(left)} more are in the report.`)] : [];
  return [
    {
      id: 'prompts',
      priority: 1,
      blocks: [rows(prompts.slice(0, most.rows)), ...notes],
      short: [rows(prompts.slice(0, most.short).map(withoutWords)), ...rest],
      quotes: true,
    },
    ...restSections(data),
  ];
}

/** What a log may have of it: no sentence of the prompt. */
const withoutWords = (prompt: ChangedPrompt): ChangedPrompt => ({
  ...prompt,
  texts: [],
  reasons: prompt.reasons.map(({ words: _, ...reason }) => reason),
});

const columnsOf = ({ hasSuites, prompts }: Data) => [
  { title: 'prompt', align: 'left' as const },
  { title: 'change', align: 'left' as const },
  { title: 'what', align: 'left' as const },
  ...(isAnyCounted(prompts) ? [{ title: 'tokens', align: 'right' as const }] : []),
  { title: 'owner', align: 'left' as const },
  ...(hasSuites ? [{ title: 'tests', align: 'left' as const }] : []),
  ...(isAnyDeployed(prompts) ? [{ title: 'goes live in', align: 'left' as const }] : []),
];

const isAnyDeployed = (prompts: readonly ChangedPrompt[]): boolean =>
  prompts.some(({ deployments }) => deployments !== undefined);

const isAnyCounted = (prompts: readonly ChangedPrompt[]): boolean => prompts.some(({ tokens }) => tokens !== undefined);

function rowOf(prompt: ChangedPrompt, { hasSuites, prompts }: Data): Inline[][] {
  const { impact, owners } = prompt;
  return [
    [code(nameOf(prompt))],
    [impact === 'breaking' ? strong(impact) : impact],
    whatOf(prompt),
    ...(isAnyCounted(prompts) ? [[tokensOf(prompt)]] : []),
    [owners.length === 0 ? '–' : owners.join(', ')],
    ...(hasSuites ? [[testsOf(prompt)]] : []),
    ...(isAnyDeployed(prompts) ? [[prompt.deployments?.join(', ') ?? '–']] : []),
  ];
}

/** Nobody has to measure what renders as before, or is gone. */
export function testsOf({ impact, kind, suites }: ChangedPrompt): string {
  if (suites.length > 0) return suites.join(', ');
  return impact === 'cosmetic' || kind === 'removed' ? '–' : '⚠️ none';
}

function restSections({ prompts, more = 0 }: Data): Section[] {
  const rest = prompts.slice(most.rows);
  if (rest.length + more === 0) return [];
  const kinds = ['breaking', 'behavioural', 'cosmetic'] as const;
  const folders = [...Map.groupBy(rest, ({ path }) => path.slice(0, path.lastIndexOf('/') + 1) || '.')];
  const lines = folders
    .sort(([, a], [, b]) => b.length - a.length)
    .slice(0, most.folders)
    .map(([folder, all]): Inline[][] => [
      [code(folder)],
      ...kinds.map((kind): Inline[] => [formatCount(all.filter(({ impact }) => impact === kind).length)]),
    ]);
  const columns = [
    { title: 'folder', align: 'left' as const },
    ...kinds.map((title) => ({ title, align: 'right' as const })),
  ];
  const left = folders.length - lines.length;
  return [
    {
      id: 'all other prompts',
      priority: 2,
      blocks: [
        details(
          [`${formatCount(rest.length + more)} more prompts, by folder`],
          table(columns, lines),
          ...(left > 0 ? [paragraph(`${formatCount(left)} more ${left === 1 ? 'folder' : 'folders'}.`)] : []),
          ...(more > 0 ? [paragraph(`${formatCount(more)} of them were counted, and not told one by one.`)] : []),
        ),
      ],
    },
  ];
}
