import { z } from 'zod';
import { type Content, digestOfBytes, digestSchema, type Release } from '../../releases/manifest.ts';

/** Says what is live, beside the files. It is replaced as a whole, after all that it names is there. */
export const currentFile = 'current.json';

const schema = z.object({
  schema: z.literal('aiops.current/1'),
  deployment: z.string(),
  environment: z.string(),
  /** Digest of the content. */
  content: digestSchema,
  release: digestSchema,
  /** Where its files are, relative to this file; `.` beside it. */
  folder: z.string().regex(/^(?:\.|releases\/[0-9a-f]{12})$/),
  files: z.array(
    z.object({ path: z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.(?:\/|$))[^\\]+$/), digest: digestSchema }),
  ),
  models: z.array(z.object({ name: z.string(), provider: z.string(), model: z.string().optional() })),
  guardrail: z.object({ id: z.string(), version: z.string() }).optional(),
  commit: z.string(),
});
export type Current = z.infer<typeof schema>;

export function currentOf({ manifest, digest }: Release, folder: string): Current {
  const { deployment, environment, content, contentDigest, commit } = manifest;
  return {
    schema: 'aiops.current/1',
    deployment,
    environment,
    content: contentDigest,
    release: digest,
    folder,
    files: [...pinnedFiles(content)],
    models: content.models.map(({ name, provider, model }) => ({
      name,
      provider,
      ...(model !== undefined && { model }),
    })),
    ...(content.guardrail && { guardrail: content.guardrail }),
    commit,
  };
}

/** Each path once. */
export function pinnedFiles({
  prompts,
  files,
}: Content): readonly { readonly path: string; readonly digest: string }[] {
  return [...new Map([...prompts, ...files].map(({ path, digest }) => [path, { path, digest }])).values()];
}

export const textOf = (current: Current): string => `${JSON.stringify(current, undefined, 2)}\n`;

/** `undefined` for what is none of ours. */
export function parseCurrent(text: string): Current | undefined {
  try {
    const { success, data } = schema.safeParse(JSON.parse(text));
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}

/** The first file that is not what the release has, for people; `undefined` where all are. */
export async function firstOther(
  files: Current['files'],
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<string | undefined> {
  for (const { path, digest } of files) {
    const bytes = await read(path);
    if (bytes === undefined) return `${path} is missing`;
    if (digestOfBytes(bytes) !== digest) return `${path} was changed by hand`;
  }
  return undefined;
}
