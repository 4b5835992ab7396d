import type { Policy } from '../../shared/action/define.ts';
import { pageTop } from '../../shared/action/page-top.ts';
import type { Decision } from '../../shared/action/verdict.ts';
import { formatCount, formatDuration } from '../../shared/config/format.ts';
import type { Section } from '../../shared/report/document.ts';
import { changesPage } from '../../shared/report/html/changes/page.ts';
import type { ResultsFolder } from '../../shared/results/folder.ts';
import type { Data } from './data.ts';
import { changeOf } from './html-change.ts';
import { generalSections } from './report.ts';
import { ruleSections } from './report-rules.ts';

/** Prompts that are open at first, of those that the model or a caller notices. */
const mostOpen = 3;

/** `report.html`: everything on one page, the words in colour, side by side. */
export async function writeHtml(
  data: Data,
  decision: Decision,
  results: ResultsFolder,
  policy: Policy,
): Promise<string> {
  return results.write('report.html', htmlOf(data, decision, policy));
}

export function htmlOf(data: Data, decision: Decision, policy: Policy): AsyncGenerator<string> {
  const { base = 'no base', head, impact, prompts, more = 0, looked, seconds } = data;
  const { true: unread = [], false: others = [] } = Object.groupBy(
    generalSections(data, decision),
    ({ id }) => `${id === 'cannot be read'}` as const,
  );
  return changesPage({
    ...pageTop('prompt-diff', decision, policy),
    facts: [
      `base ${base} → head ${head}`,
      `${formatCount(looked)} ${looked === 1 ? 'prompt' : 'prompts'} looked at`,
      formatDuration(seconds * 1000),
    ],
    advice: blocksOf([...ruleSections(decision), ...unread]),
    notes: [
      ...(more === 0 ? [] : [`${formatCount(more)} more changed, and are not told one by one.`]),
      ...(areTextsHidden(prompts) ? ['The texts of the prompts are not shown, as the input `text` has it.'] : []),
    ],
    things: 'prompts',
    impact,
    changes: prompts.map((prompt, at) => changeOf(prompt, data, at < mostOpen && prompt.impact !== 'cosmetic')),
    background: blocksOf(others),
  });
}

const areTextsHidden = (prompts: Data['prompts']): boolean =>
  prompts.every(({ texts }) => texts.length === 0) &&
  prompts.some(({ reasons }) => reasons.some(({ id }) => id === 'text-changed' || id === 'prompt-added'));

const blocksOf = (sections: readonly Section[]) => sections.flatMap(({ blocks }) => blocks);
