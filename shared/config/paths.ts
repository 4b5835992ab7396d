import { z } from 'zod';

const path = z
  .string()
  .min(1)
  .refine(
    (given) => !/^\/|\\|(^|\/)\.\.(\/|$)/.test(given),
    'must be a path in the working directory, with / and without its parents',
  );

export const oneOrMore = <S extends z.ZodType<string>>(item: S, error: string) =>
  z.union([item, z.array(item).min(1)], { error }).transform((given): readonly string[] => [given].flat());

/** Paths or patterns of files of the working directory. */
export const pathsSchema = oneOrMore(path, 'must be a path or pattern, or a list of them');
