import { z } from 'zod';
import { name } from '../common-config.ts';

/** The key `sources` of a model that is an application. */
export const sources = () =>
  z
    .union([name, z.array(name).min(1)], { error: 'must be a path or pattern, or a list of them' })
    .transform((given): readonly string[] => [given].flat())
    .describe(
      'Paths or patterns of the files that decide what is answered: while they stay the same, answers are kept and given ' +
        'again. Without it every run asks again.',
    );
