import { z } from 'zod';
import { late } from '../config/chosen.ts';

const sha = z.string().regex(/^[0-9a-f]{40,64}$/, 'is not a full commit id');

const side = () => z.object({ sha, ref: z.string(), repo: z.object({ full_name: z.string() }).nullish() });

/** What is read of the file at `GITHUB_EVENT_PATH`; the rest of it is left alone. */
export const payloadSchema = z.object({
  action: z.string().optional(),
  repository: z.object({ default_branch: z.string().optional() }).optional(),
  pull_request: late(() =>
    z.object({
      number: z.number().int().positive(),
      head: side(),
      base: side(),
      user: z.object({ login: z.string() }).nullish(),
    }),
  ).optional(),
  before: sha.nullish(),
  merge_group: late(() => z.object({ head_sha: sha, base_sha: sha })).optional(),
  workflow_run: late(() =>
    z.object({
      id: z.number(),
      event: z.string(),
      head_sha: sha,
      head_branch: z.string().nullish(),
      head_repository: z.object({ full_name: z.string() }).nullish(),
    }),
  ).optional(),
});
export type Payload = z.infer<typeof payloadSchema>;
