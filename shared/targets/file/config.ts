import { z } from 'zod';

/** Files in a folder, or in a branch of the repository: what needs no platform. */
export const fileTargetSchema = () =>
  z
    .strictObject({
      kind: z.literal('file').describe('Files in a folder, or in a branch of the repository.'),
      folder: z
        .string()
        .min(1)
        .optional()
        .describe(
          'Folder that releases go to, relative to the working directory or absolute; with `branch`, in that branch.',
        ),
      branch: z
        .string()
        .regex(/^(?!-)(?!.*(?:\.\.|@\{|\/\/|\/$|\.lock$))[A-Za-z0-9._/-]{1,200}$/, 'must be the name of a branch')
        .optional()
        .describe('Branch that holds what is live, and nothing else beside it: each release is a commit.'),
    })
    .superRefine(({ folder, branch }, context) => {
      if (folder === undefined && branch === undefined)
        context.addIssue({ code: 'custom', message: 'says no place. Write folder or branch.' });
      if (branch !== undefined && folder !== undefined && /^\/|\\|(^|\/)\.{1,2}(\/|$)|\/$/.test(folder))
        context.addIssue({ code: 'custom', path: ['folder'], message: 'must be a path in the branch, such as live' });
    });
export type FileTargetConfig = z.infer<ReturnType<typeof fileTargetSchema>>;
