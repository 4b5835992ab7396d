import type { Scene } from './scene.ts';
import { bold, percent } from './terminal.ts';

/** A prompt that is made shorter, and worse in one language. */
export const shorterPrompt: Scene = {
  branch: { name: 'shorter-prompt', changes: ['shorter-prompt'], message: 'Make the triage prompt shorter' },
  before: () => [
    bold('Would you merge this?'),
    '',
    'A web shop has a model sort its customers’ tickets into eight queues. A pull request makes the',
    'prompt a third shorter, and each request cheaper by as much.',
    '',
    bold('prompt-diff shows what goes'),
  ],
  changed({ impact, prompts: [prompt] }) {
    const gone = prompt?.reasons.filter(({ id }) => id === 'instruction-removed').length ?? 0;
    if (impact !== 'behavioural' || gone === 0) return undefined;
    return [
      `${gone} instructions are gone, each with its line: one of them kept the model from obeying the tickets.`,
      '',
      bold('cost-estimate shows what a month costs'),
    ];
  },
  cost({ monthly: { expected } }) {
    const saved = -Number(expected.by);
    if (!expected.certain || saved <= 0) return undefined;
    return [
      `Over a third less: $${saved.toFixed(0)} of $${Number(expected.base.known).toFixed(0)} a month, for 1.2 million tickets at list prices.`,
      'Whether the answers get worse is another question.',
      '',
      bold('eval-gate asks both prompts the same 150 tickets'),
    ];
  },
  after({ subjects: [subject] }) {
    if (subject === undefined) return undefined;
    const { base, head, slices, newlyFailing, criticalNewlyFailing } = subject;
    const german = slices.find(({ tag, value }) => tag === 'language' && value === 'de');
    return [
      `The old prompt is right on ${percent(base?.passRate)} of the tickets, the new one on ${percent(head?.passRate)}. The suite allows a`,
      'drop of two points, and the whole 90 % interval of the change lies beyond that: this is not the luck',
      'of a few tickets. In a workflow the job would fail.',
      '',
      `English and French are as good as before. German fell from ${percent(german?.base)} to ${percent(german?.head)}: the lines that were cut`,
      'kept the model from answering “Versand” where the queue is called “shipping”. Nobody who tries the',
      `prompt on a few English tickets sees it. ${newlyFailing.count} tickets newly fail, and ${criticalNewlyFailing.length} of them are marked critical.`,
      '',
      'What if the pull request took those tickets out of the test? See `npm run demo -- weakened`.',
    ];
  },
};
