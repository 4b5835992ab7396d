import { z } from 'zod';
import { targetSchema } from '../targets/config.ts';
import { late } from './chosen.ts';
import { oneOrMore, pathsSchema } from './paths.ts';
import { duration } from './quantity.ts';

const names = (what: string) => oneOrMore(z.string().min(1), `must be the name of ${what}, or a list of names`);

/** Where proof may come from. */
const proofs = ['result', 'attestation', 'check'] as const;

const workflowPath = 'must be the path of a workflow, such as .github/workflows/prompts.yml, or a list of paths';

/** An id or an ARN, and a number. */
const guardrail = z
  .string()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9:/_-]*:[1-9]\d{0,7}$/,
    'must be an id and a version, such as gr-abc:4. A DRAFT changes without a release.',
  )
  .transform((given) => {
    const at = given.lastIndexOf(':');
    return { id: given.slice(0, at), version: given.slice(at + 1) };
  });

const releaseSchema = z
  .strictObject({
    prompts: pathsSchema
      .optional()
      .describe('Path or pattern of prompts, or a list. What they include goes with them.'),
    model: z.string().min(1).optional().describe('Name of the model under `models:` that answers.'),
    models: names('a model').optional().describe('The same for several.'),
    guardrail: guardrail.optional().describe('Id and version of a Bedrock guardrail, such as gr-abc:4; never DRAFT.'),
    files: pathsSchema.optional().describe('Other files that go with it: a path or pattern, or a list.'),
  })
  .superRefine(({ model, models, prompts, guardrail: guarded, files }, context) => {
    const complain = (message: string) => context.addIssue({ code: 'custom', message });
    if (model !== undefined && models !== undefined) complain('has model and models. Keep one of them.');
    if ([model, models, prompts, guarded, files].every((one) => one === undefined))
      complain('pins nothing. Write prompts, model, guardrail or files.');
  });

const whole = () =>
  z.strictObject({
    environment: z
      .string()
      .regex(/^[^\p{Cc}/\\]{1,255}$/u, 'must be the name of an environment, of at most 255 characters and without /')
      .describe('Environment that it goes live in, as GitHub calls it. One change at a time is made to it.'),
    release: releaseSchema.describe('What goes live together, each by its digest or its version.'),
    target: targetSchema.describe('Where it goes live.'),
    alarms: names('an alarm')
      .optional()
      .describe('CloudWatch alarms that must not ring before, and take the release back when they do.'),
    timeout: duration.default(30 * 60_000).describe('The longest that going live may take, and going back: 30 min.'),
    require: z
      .strictObject({
        suites: names('a suite').optional().describe('Suites that must have passed for exactly this content.'),
        'guardrail-scan': z.boolean().optional().describe('true: guardrail-scan must have passed as well.'),
        by: oneOrMore(z.enum(proofs), 'must be result, attestation or check, or a list of them')
          .optional()
          .describe(
            'What counts as proof: result files, attestations, check runs, one or a list. Default: all, check runs where workflows names whose.',
          ),
        workflows: oneOrMore(
          z.string().regex(/^([\w.-]+\/[\w.-]+\/)?\.github\/workflows\/[^/\s]+\.ya?ml(@\S+)?$/, workflowPath),
          workflowPath,
        )
          .optional()
          .describe(
            'Workflows whose check runs and attestations count: .github/workflows/prompts.yml; for attestations also acme/ci/.github/workflows/prompts.yml@refs/tags/v1.',
          ),
        key: z.string().min(1).optional().describe('Input `key` of the actions whose check runs count.'),
      })
      .superRefine(({ by, workflows }, context) => {
        if (by?.includes('check') && workflows === undefined)
          context.addIssue({
            code: 'custom',
            path: ['by'],
            message: 'has check, which needs workflows: the workflows whose check runs count.',
          });
      })
      .optional()
      .describe('What has to be proven before anything is changed.'),
    verify: z
      .strictObject({
        suite: z
          .string()
          .min(1)
          .describe('Suite that is asked when it is live. Where it fails, what was live before is put back.'),
      })
      .optional()
      .describe('How it is seen that what is live answers as it should.'),
  });

export type Deployment = z.infer<ReturnType<typeof whole>>;

/** An entry of `deployments:` in aiops.yml. Made when it is first asked for: most configurations have none. */
export const deploymentSchema: z.ZodType<Deployment> = late(whole);
