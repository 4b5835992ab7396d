import { z } from 'zod';
import { beside } from '../beside.ts';
import type { Form } from '../form.ts';

export const metrics = ['cosine', 'dot-product', 'euclidean'] as const;
export type Metric = (typeof metrics)[number];

const text = () => z.string().regex(/\S/, 'must have something in it');

export const similar = {
  schema: () =>
    z
      .strictObject(
        {
          to: z
            .union([text(), z.array(text()).min(1)])
            .describe('What to compare with: {{expected}}, or a list of which the nearest counts.'),
          model: z.string().min(1).describe('The model that embeds the texts, by its name in models.'),
          metric: z
            .enum(metrics)
            .default('cosine')
            .describe(
              'What is compared. cosine and dot-product pass from 0.8 on, euclidean from 0.6 on: 1 / (1 + distance).',
            ),
        },
        { error: beside },
      )
      .describe('How near the answer is to a text in meaning, by the vectors that an embedding model gives both.'),
  options: ['threshold'],
  embedders: ({ model }: { readonly model: string }) => [model],
} satisfies Form;
