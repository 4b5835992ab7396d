import { z } from 'zod';

/** Where it is said which version is live, for platforms that have no aliases. */
export const pointerSchema = () =>
  z
    .strictObject({
      parameter: z
        .string()
        .regex(/^\/?[A-Za-z0-9_.-]+(\/[A-Za-z0-9_.-]+)*$/, 'must be the name of a parameter, such as /support/prompt')
        .max(1011)
        .optional()
        .describe('SSM parameter that names what is live, as JSON. Whoever asks the model reads it.'),
      file: z
        .string()
        .min(1)
        .optional()
        .describe('File that names what is live, as JSON, relative to the working directory or absolute.'),
    })
    .superRefine(({ parameter, file }, context) => {
      if ((parameter === undefined) === (file === undefined))
        context.addIssue({ code: 'custom', message: 'must be one of parameter and file' });
    });
export type PointerConfig = z.infer<ReturnType<typeof pointerSchema>>;
