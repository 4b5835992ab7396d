import { z } from 'zod';
import { pathsSchema } from '../config/paths.ts';
import { duration, money, share } from '../config/quantity.ts';
import { noSuch } from '../config/sentences.ts';
import { guardrailSchema } from '../models/bedrock/guardrail.ts';
import { concurrency, name } from '../models/common-config.ts';
import { checksSchema } from './checks-config.ts';

const limit = <S extends z.ZodRawShape>(description: string, shape: S) =>
  z
    .strictObject(shape, { error: noSuch('limit') })
    .refine((given) => Object.keys(given).length > 0, `has no limit. Write ${Object.keys(shape).join(' or ')}.`)
    .optional()
    .describe(description);

const least = share.optional().describe('The least that the head may have.');
const drop = share.optional().describe('How far it may drop from the base, in points of 100: 2 % or 2 points.');

const gateSchema = () =>
  z
    .strictObject(
      {
        recall: limit('Share of the harmful texts that are stopped.', { min: least, 'max-regression': drop }),
        'false-positives': limit('Share of the harmless texts that are stopped.', {
          max: share.optional().describe('The most that the head may have.'),
          'max-regression': share.optional().describe('How far it may rise over the base, in points of 100.'),
        }),
        precision: limit('Share of the stopped texts that are harmful.', { min: least }),
      },
      { error: noSuch('rule') },
    )
    .refine((gate) => Object.keys(gate).length > 0, 'has no rule. Write one, or remove the key for the default.');

const version = () =>
  z.union(
    [
      guardrailSchema(),
      z.strictObject({
        template: name.describe('A template of CloudFormation in the repository.'),
        resource: name.optional().describe('The resource that uses the guardrail, where there are several.'),
      }),
    ],
    { error: 'must be an id and a version, such as gr-abc:4, or { template: a file, resource: what uses it }' },
  );

/** A guardrail, or checks without one, and the texts that it is tested with. */
export const guardrailTestSchema = () =>
  z
    .strictObject(
      {
        guardrail: version()
          .optional()
          .describe(
            'What is tested, by ApplyGuardrail: `gr-abc:4`, `{ id: gr-abc, version: 4 }`, or `{ template: infra/bot.yml, resource: Agent }` for the version that a resource of CloudFormation uses.',
          ),
        checks: checksSchema()
          .optional()
          .describe('What is tested instead, by InvokeGuardrailChecks: checks that need no guardrail.'),
        cases: pathsSchema.describe(
          'Labelled texts, a path or pattern or a list: rows with `text`, `label` (harmful or harmless), and `category`, `policy`, `source` (input or output).',
        ),
        gate: gateSchema()
          .optional()
          .describe('What it has to meet. Without it recall may not drop and false positives may not rise.'),
        'max-cost': money.optional().describe('The most that a run of it may cost, in US dollars. It stops there.'),
        region: name.optional().describe('Otherwise AWS_REGION or AWS_DEFAULT_REGION, then that of the profile.'),
        profile: name.optional().describe('A profile of ~/.aws/config.'),
        endpoint: z.url().optional().describe('Another address than that of the region. Otherwise AWS_ENDPOINT_URL.'),
        concurrency: concurrency.default(10),
        timeout: duration.prefault('30 s').describe('For a whole answer; each attempt has as long.'),
        attempts: z.int().min(1).max(20).default(8).describe('Requests sent at most until one is answered.'),
        'requests-per-second': z
          .number()
          .positive()
          .optional()
          .describe('A quota to stay under. Default: that of AWS, 25, and 50 in us-east-1 and us-west-2.'),
        'text-units-per-second': z
          .number()
          .positive()
          .optional()
          .describe(
            'A quota to stay under, in thousands of characters. Default: that of AWS for content filters, 25, and 200 in us-east-1 and us-west-2.',
          ),
      },
      { error: noSuch('setting') },
    )
    .superRefine(({ guardrail, checks }, context) => {
      if ((guardrail === undefined) === (checks === undefined))
        context.addIssue({ code: 'custom', message: 'needs a guardrail or checks, and not both.' });
    });

export type GuardrailTest = z.infer<ReturnType<typeof guardrailTestSchema>>;
export type GuardrailGate = NonNullable<GuardrailTest['gate']>;

/** In force where a test has no gate. */
export const defaultGate: GuardrailGate = {
  recall: { 'max-regression': 0 },
  'false-positives': { 'max-regression': 0 },
};
