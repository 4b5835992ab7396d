import type { ChangedPrompt, Data, ShownSegment } from '../../../actions/prompt-diff/data.ts';
import { decide } from '../../../actions/prompt-diff/decide.ts';
import { htmlOf } from '../../../actions/prompt-diff/html-file.ts';
import { data, place, policy, prompt, reason } from '../data.ts';

export async function pageOf(given: Partial<Data>): Promise<string> {
  const all = data(given);
  let html = '';
  for await (const part of htmlOf(all, decide(all, policy), policy)) html += part;
  return html;
}

const segments: ShownSegment[] = [
  { kind: 'same', before: '', middle: 'You sort tickets.\n'.repeat(8), after: 'Be honest.\n' },
  { kind: 'removed', text: 'Never promise a refund. ', line: 12 },
  {
    kind: 'changed',
    runs: [
      { kind: 'same', text: 'Use at most ' },
      { kind: 'removed', text: '3' },
      { kind: 'added', text: '5' },
      { kind: 'same', text: ' sentences.\n' },
    ],
    baseLine: 13,
    line: 12,
  },
  { kind: 'removed', text: 'Be brief.\n', line: 14, movedTo: 20 },
  { kind: 'same', before: 'Answer in the language of the ticket.\n', after: '' },
];

export const triage = prompt({
  impact: 'breaking',
  reasons: [
    reason({ id: 'variable-renamed', impact: 'breaking', message: 'Variable "ticket" is now "message".' }),
    reason({ message: 'An instruction is gone that stood in line 12.', words: { base: 'Never promise a refund.' } }),
    reason({ message: 'model: "a" → "b".', base: place(3), head: place(3) }),
  ],
  owners: ['@acme/support'],
  version: { base: '3', head: '4' },
  texts: [{ kind: 'changed', title: 'system', segments }],
});

export const three: ChangedPrompt[] = [
  triage,
  prompt({ path: 'prompts/reply.prompty', reasons: [reason({ message: 'Übermut tut selten gut.' })], suites: [] }),
  prompt({ path: 'agents/reviewer.md', impact: 'cosmetic', reasons: [] }),
];

/** The text wherever a text can stand. */
export const hostile = (text: string): Partial<Data> => ({
  base: text,
  head: text,
  prompts: [
    prompt({
      path: text,
      key: text,
      from: text,
      kind: 'renamed',
      owners: [text],
      suites: [text],
      version: { base: text, head: `${text} 2` },
      reasons: [reason({ message: 'Words.', words: { base: `${text} x`, head: `${text} y` } })],
      texts: [
        {
          kind: 'changed',
          title: text,
          segments: [
            { kind: 'same', before: `${text} a`, middle: `${text} b`, after: `${text} c` },
            { kind: 'removed', text: `${text} d`, line: 1 },
            { kind: 'added', text: `${text} e`, line: 1, movedTo: 2 },
            {
              kind: 'changed',
              runs: [
                { kind: 'same', text: `${text} f` },
                { kind: 'added', text: `${text} g` },
              ],
              baseLine: 1,
              line: 1,
            },
          ],
        },
      ],
    }),
  ],
  problems: [{ side: 'head', file: text, line: 1, message: text }],
  notes: [{ side: 'base', file: text, message: text }],
});
