import { z } from 'zod';
import { defineAction } from '../../shared/action/define.ts';
import { boolean, quantity, text } from '../../shared/action/inputs.ts';
import { parseCondition } from './condition.ts';
import { decide } from './decide.ts';
import { measure } from './measure.ts';
import { report } from './report.ts';

/** The way back from what is live: now, or when a suite fails against it, an alarm rings or a metric is beyond a threshold. */
export const rollback = defineAction({
  name: 'rollback',
  description:
    'Takes what is live back to the last good release: at once, or when a suite, an alarm or a metric says that it is bad',
  icon: 'rewind',
  color: 'orange',
  version: 1,
  inputs: z.object({
    deployment: text('Name under `deployments:` in aiops.yml. Not needed where there is one.'),
    to: text(
      'The release to go back to: digest of it or of its content, or the first 7 digits or more. Default: the last that was good.',
    ),
    if: quantity(
      'Go back only then: `suite <name>` when the suite fails against what is live, `alarm <name>` when the CloudWatch alarm rings, `metric <statistic> of <namespace> <name> {<dimension>=<value>} over <period> > <threshold>` when the metric is beyond it.',
      // As it was written, for the command that does the same.
      (given) => {
        parseCondition(given);
        return given.trim();
      },
    ),
    reason: text('Why, for the record. Default: what `if` found.'),
    'dry-run': boolean('Say what would be done, and change nothing.', false),
    issue: boolean('Open an issue with the timeline, or write the one that is open anew.', true),
  }),
  data: async () => (await import('./data.ts')).dataSchema,
  outputs: {
    state: {
      description: 'One of back, planned, not-needed, refused, locked, unknown, stuck.',
      value: ({ state }) => state,
    },
    from: { description: 'Digest of the content that was live.', value: ({ from }) => from?.content },
    to: { description: 'Digest of the content that it went back to.', value: ({ to }) => to?.content },
    live: { description: 'What is live afterwards, in words.', value: ({ now, live }) => now ?? live },
    'issue-url': { description: 'The issue, when there is one.', value: ({ issueUrl }) => issueUrl },
  },
  measure,
  decide,
  report,
});
