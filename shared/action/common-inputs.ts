import { z } from 'zod';
import { boolean, choice, text, textOr } from './inputs.ts';

/** Inputs that every action has. */
export const commonInputs = z.object({
  config: text('Path of the configuration, relative to `working-directory`. Default: `aiops.yml`, where it exists.'),
  'github-token': text('Token for comments, checks and statuses, and to fetch missing commits.', {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
    workflowDefault: '${{ github.token }}',
  }),
  'working-directory': textOr('Folder of the project in the repository. All paths are relative to it.', '.'),
  base: text('Commit, branch or tag to compare with. Default: the merge base of a pull request, what a push replaced.'),
  key: text('Tells apart several uses of this action on one pull request.'),
  comment: boolean('Write a comment on the pull request.', true),
  check: choice(
    'What to set on the commit: a check run, a commit status, both or none.',
    ['run', 'status', 'both', 'none'],
    'run',
  ),
  'fail-on': choice('Which verdict fails the job. An `error` always does.', ['fail', 'inconclusive', 'never'], 'fail'),
  results: textOr('Folder for result files, relative to the workspace.', 'aiops-results'),
  text: choice(
    'How much of cases and answers appears in comments, reports and result files. `redacted`: with secrets and personal ' +
      'data replaced.',
    ['full', 'redacted', 'none'],
    'full',
  ),
});
export type CommonInputs = z.infer<typeof commonInputs>;

/** All inputs of an action: its own first, then those that every action has, but for what it has no use for. */
export function inputsOf({ inputs, unused = [] }: Inputs): z.ZodObject {
  const common = Object.entries(commonInputs.shape).filter(([name]) => !unused.includes(name as keyof CommonInputs));
  return inputs.extend(Object.fromEntries(common));
}

interface Inputs {
  readonly inputs: z.ZodObject;
  readonly unused?: readonly (keyof CommonInputs)[];
}

/** Outputs that every action has. */
export const commonOutputs = {
  verdict: 'One of pass, fail, inconclusive, skipped, error.',
  result: 'Path of the result file (JSON).',
  report: 'Path of the report (Markdown).',
  'comment-url': 'The comment, when there is one.',
  'check-url': 'The check run, when there is one.',
} as const;
