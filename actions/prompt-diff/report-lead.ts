import { formatCount } from '../../shared/config/format.ts';
import { code, type Inline, lineBreak, paragraph, type Section } from '../../shared/report/document.ts';
import type { CommonReason } from './common-reasons.ts';
import type { ChangedPrompt, Data, ShownReason } from './data.ts';
import { nameOf } from './headline.ts';
import { phraseOf } from './reason-words.ts';
import { whatOf } from './report-prompt.ts';

const most = { prompts: 2, words: 80 };

/** The second line: what many prompts have in common, else what is the matter with the heaviest. */
export function leadSections({ prompts }: Data, common: readonly CommonReason[]): Section[] {
  const lines = prompts.length < 2 ? [] : inCommon(prompts, common);
  const told = lines.length > 0 ? lines : heaviest(prompts);
  if (told.length === 0) return [];
  return [{ id: 'first', priority: 1, blocks: [paragraph(...told.flatMap(onOwnLine))], quotes: true }];
}

const onOwnLine = (line: Inline[], at: number): Inline[] => (at === 0 ? line : [lineBreak, ...line]);

/** What is counted, and does not tell by itself. */
const isCounted = ({ id }: ShownReason): boolean => id === 'text-changed' || id === 'prompt-added';

function heaviest(prompts: readonly ChangedPrompt[]): Inline[][] {
  // The only row of a table says it as soon.
  if (prompts.length < 2) return [];
  const telling = prompts.filter(({ impact, reasons }) => impact !== 'cosmetic' && !reasons.every(isCounted));
  return telling.slice(0, most.prompts).map((prompt): Inline[] => [code(nameOf(prompt)), ': ', ...whatOf(prompt, 2)]);
}

const inCommon = (prompts: readonly ChangedPrompt[], common: readonly CommonReason[]): Inline[][] =>
  common.map(({ reason, count }) => [
    `In ${formatCount(count)} of ${formatCount(prompts.length)}: `,
    ...phraseOf(reason, most.words),
  ]);
