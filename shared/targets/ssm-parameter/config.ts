import { z } from 'zod';
import { place } from '../../models/deployed.ts';

/** Of the documentation of PutParameter: letters, digits and `._-`, at most 15 levels and 1011 characters. */
const path = /^(?=.{1,1011}$)(?!\/?(?:aws|ssm)(?:\/|$))(?:[a-zA-Z0-9._-]+|(?:\/[a-zA-Z0-9._-]+){1,15})$/i;

/** Of the documentation of LabelParameterVersion: begins with no digit, and not with `aws` or `ssm`. */
const label = /^(?!aws|ssm)[a-z._-][a-z0-9._-]{0,99}$/i;

export const ssmParameterSchema = () =>
  z.strictObject({
    kind: z.literal('ssm-parameter').describe('A parameter of AWS Systems Manager, which applications read.'),
    parameter: z
      .string()
      .regex(path, 'must be the name of a parameter, such as /support/release, and no ARN')
      .describe('Name of the parameter. Its value is the release’s manifest, JSON.'),
    label: z
      .string()
      .regex(label, 'must be a label, such as live: it begins with a letter, and not with aws or ssm')
      .optional()
      .describe(
        'Label of the version that is live: applications read <parameter>:<label>, and a way back moves the label alone. ' +
          'Without it the newest version is live.',
      ),
    tier: z
      .enum(['standard', 'advanced', 'intelligent-tiering'])
      .default('standard')
      .describe('A standard parameter has 4 KB for nothing, an advanced one 8 KB for a price.'),
    ...place(),
  });

export type SsmParameterConfig = z.infer<ReturnType<typeof ssmParameterSchema>>;
