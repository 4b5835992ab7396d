import type { ChangedPrompt, Data } from '../../../actions/prompt-diff/data.ts';
import { decide } from '../../../actions/prompt-diff/decide.ts';
import { report } from '../../../actions/prompt-diff/report.ts';
import { markdown } from '../../../shared/report/markdown.ts';
import { data, place, policy, prompt, reason } from '../data.ts';

/** GitHub's limit of a comment, in characters. */
export const limit = 65_536;

export const sectionsOf = (given: Partial<Data>) => {
  const all = data(given);
  return report(all, decide(all, policy), policy);
};

export const comment = (given: Partial<Data>) => markdown(sectionsOf(given), { limit, unit: 'characters' });

export const of = (...prompts: ChangedPrompt[]) => comment({ prompts }).replaceAll('\u2060', '');

const renamed = reason({
  id: 'variable-renamed',
  impact: 'breaking',
  message: 'Variable "ticket" is now "message".',
});

export const removed: Parameters<typeof reason>[0] = {
  id: 'instruction-removed',
  message: 'An instruction is gone that stood in line 12.',
  words: { base: 'Never promise a refund.' },
  base: place(12),
};

const number = reason({
  id: 'number-changed',
  message: 'A number differs: at most 3 sentences → at most 5 sentences.',
  words: { base: 'at most 3 sentences', head: 'at most 5 sentences' },
});

const { head: _, ...its } = reason(removed);
/** As it is where the head has no place for it. */
export const gone = its;

export const triage = prompt({ impact: 'breaking', reasons: [renamed, gone, number, reason()] });

export const reply = prompt({
  path: 'prompts/reply.prompty',
  reasons: [gone, number],
  owners: ['@acme/writers'],
  suites: [],
});
