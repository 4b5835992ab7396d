import type { Policy } from '../../shared/action/define.ts';
import type { Decision } from '../../shared/action/verdict.ts';
import { details, list, type Section } from '../../shared/report/document.ts';
import { commonReasons } from './common-reasons.ts';
import type { Data } from './data.ts';
import { nameOf } from './headline.ts';
import { askedSections } from './report-answers.ts';
import { fileSections } from './report-files.ts';
import { leadSections } from './report-lead.ts';
import { promptPart } from './report-prompt.ts';
import { ruleSections } from './report-rules.ts';
import { tableSections } from './report-table.ts';

/** Prompts with a part of their own, at most, and the UTF-16 units that their texts share: a comment has 65,536. */
const most = { parts: 25, texts: 36_000, text: 12_000 };

/** The parts of the report in the order in which a reviewer asks. */
export function report(data: Data, decision: Decision, _policy: Policy): Section[] {
  const common = commonReasons(data.prompts);
  return [
    ...ruleSections(decision),
    ...leadSections(data, common),
    ...tableSections(data, common),
    ...promptSections(data),
    ...generalSections(data, decision),
  ];
}

/** What is of no prompt alone. */
export const generalSections = (data: Data, decision: Decision): Section[] => [
  ...askedSections(data),
  ...fileSections(data, decision),
  ...readingSections(data),
];

function promptSections({ prompts }: Data): Section[] {
  const shown = prompts.slice(0, most.parts);
  const room = Math.min(most.text, Math.floor(most.texts / Math.max(1, shown.length)));
  return shown.map((prompt, at) => ({
    id: `prompt ${nameOf(prompt)}`,
    priority: at < 5 ? 3 : 4,
    blocks: [promptPart(prompt, room)],
    quotes: true,
  }));
}

function readingSections({ prompts }: Data): Section[] {
  if (prompts.length === 0) return [];
  return [
    {
      id: 'how to read this',
      priority: 5,
      blocks: [
        details(
          ['How to read this'],
          list(
            [
              'breaking: whoever fills the variables, names the prompt, runs its tools or reads its answers has to change.',
            ],
            ['behavioural: the model gets something else.'],
            ['cosmetic: it renders the same as before.'],
            [
              'Instructions, limits and negations are told by words of English, German, French, Spanish, Italian, Portuguese, Japanese and Chinese. Others are in the diff, and not called out.',
            ],
          ),
        ),
      ],
    },
  ];
}
