import { z } from 'zod';
import { duration, share } from '../../config/quantity.ts';
import { place } from '../../models/deployed.ts';

// AWS's own patterns: EndpointName and VariantName, RoleArn, ContainerImage, Url.
const named = (description: string, most = 63) =>
  z
    .string()
    .regex(/^[a-zA-Z0-9](-*[a-zA-Z0-9])*$/, 'must be letters, digits and single hyphens between')
    .max(most)
    .describe(description);

/** `-` and twelve hex digits are put behind. */
const room = 63 - 13;

const seconds = (most: number) => duration.refine((value) => value <= most * 1000, `must be at most ${most} s`);

const rollout = () =>
  z
    .strictObject({
      kind: z
        .enum(['canary', 'linear', 'rolling', 'all-at-once'])
        .describe(
          'canary: a part, then all. linear: part by part. rolling: instance by instance, without a second fleet.',
        ),
      size: share
        .refine((value) => value >= 0.05 && value <= 0.5, 'must be 5 % to 50 %')
        .prefault('10 %')
        .describe('Of the capacity, at a time; at least 10 % with linear. Not for all-at-once.'),
      wait: seconds(3600).prefault('10 min').describe('After each part, while the alarms are watched.'),
      'keep-old': seconds(3600).prefault('0 s').describe('For how long the old fleet is kept after the last part.'),
    })
    .refine(({ kind, size }) => kind !== 'linear' || size >= 0.1, {
      path: ['size'],
      error: 'must be at least 10 % with linear',
    })
    .prefault({ kind: 'all-at-once' })
    .describe('How traffic goes over to the new fleet.');

export const sagemakerEndpointSchema = () =>
  z
    .strictObject({
      kind: z.literal('sagemaker-endpoint').describe('A real-time endpoint of Amazon SageMaker AI.'),
      'endpoint-name': named('The name of the endpoint. Where there is none, it is made.'),
      base: named(
        'What models and endpoint configurations are called before their digest. Otherwise as the endpoint.',
        room,
      ).optional(),
      variant: named('The production variant. It has to be called as it is now.').default('AllTraffic'),
      role: z
        .string()
        .regex(/^arn:aws[a-z-]*:iam::\d{12}:role\/?[a-zA-Z_0-9+=,.@\-_/]+$/, 'must be the ARN of a role')
        .describe('ARN of the role that the model runs with.'),
      image: z
        .string()
        .regex(/^\S{1,255}$/, 'must be an image')
        .optional()
        .describe('The container image, best by digest.'),
      'model-data': z
        .string()
        .regex(/^(https|s3):\/\/[^/]+\/.{1,900}$/, 'must be an address in S3')
        .optional()
        .describe('A tar.gz of the model’s files in S3.'),
      'model-package': z
        .string()
        .max(176)
        .optional()
        .describe('ARN of a version of a model package, instead of an image.'),
      environment: z
        .record(z.string().regex(/^[a-zA-Z_][a-zA-Z0-9_]*$/), z.string().max(1024))
        .optional()
        .describe('Variables of the container. No secrets: they can be read in the console.'),
      'instance-type': z
        .string()
        .regex(/^ml\.[a-z0-9-]+\.[a-z0-9]+$/, 'must be an instance type, such as ml.g5.xlarge')
        .describe('Type of the instances, such as ml.g5.xlarge.'),
      'instance-count': z
        .int()
        .min(1)
        .max(1000)
        .default(1)
        .describe('Instances at first. More that run already are kept.'),
      'startup-timeout': duration
        .refine((value) => value >= 60_000 && value <= 3_600_000, 'must be 1 min to 60 min')
        .optional()
        .describe('For the container to become healthy.'),
      rollout: rollout(),
      ...place(),
    })
    .refine((given) => (given.image === undefined) !== (given['model-package'] === undefined), {
      path: ['image'],
      error: 'say `image` or `model-package`, one of them',
    })
    .refine((given) => given['model-package'] === undefined || given['model-data'] === undefined, {
      path: ['model-data'],
      error: 'is part of the model package already',
    });

export type SagemakerEndpointConfig = z.infer<ReturnType<typeof sagemakerEndpointSchema>>;
