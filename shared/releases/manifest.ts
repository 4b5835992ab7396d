import { hash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../results/canonical-json.ts';

/** `sha256:` and 64 hex digits. */
export const digestSchema = z.string().regex(/^sha256:[0-9a-f]{64}$/);

const fileSchema = z.strictObject({ path: z.string(), digest: digestSchema });

/** What a release is made of. Two releases with the same content answer in the same way, whoever made them. */
const contentSchema = z.strictObject({
  /** Sorted by path; of the bytes that the commit has. */
  prompts: z.array(fileSchema),
  /** Sorted by name. `digest` is of the canonical JSON of the entry in `aiops.yml`. */
  models: z.array(
    z.strictObject({
      name: z.string(),
      provider: z.string(),
      /** The model's id, where the provider has such. */
      model: z.string().optional(),
      digest: digestSchema,
    }),
  ),
  /** Never `DRAFT`: a draft changes without a release. */
  guardrail: z.strictObject({ id: z.string(), version: z.string() }).optional(),
  /** Other files that go with it, sorted by path. */
  files: z.array(fileSchema),
  /** Of the canonical JSON of what the target is told beside: an image, instances, a role. */
  settings: digestSchema.optional(),
});
export type Content = z.infer<typeof contentSchema>;

/** That a suite or a scan passed for exactly this content. */
const proofSchema = z.strictObject({
  /** `suite` or `scan`. */
  kind: z.enum(['suite', 'scan']),
  /** The suite's name, or `guardrail-scan`. */
  name: z.string(),
  verdict: z.enum(['pass', 'accepted']),
  /** Where it was found. An attestation was verified. */
  from: z.enum(['result', 'check', 'attestation']),
  /** Of the result file or the attestation's bundle. */
  digest: digestSchema.optional(),
  url: z.string().optional(),
  /** Who accepted it. */
  by: z.string().optional(),
});
export type Proof = z.infer<typeof proofSchema>;

export const manifestSchema = z.strictObject({
  schema: z.literal('aiops.release/1'),
  /** Of `deployments:` in `aiops.yml`. */
  deployment: z.string(),
  environment: z.string(),
  content: contentSchema,
  /** Digest of `content`. */
  contentDigest: digestSchema,
  proof: z.array(proofSchema),
  /** 40 hex digits. */
  commit: z.string(),
  /** Digest of the bytes of `aiops.yml`. */
  config: digestSchema,
  builder: z.strictObject({
    /** `owner/name` */
    repository: z.string().optional(),
    /** `.github/workflows/deploy.yml@refs/heads/main` */
    workflow: z.string().optional(),
    run: z.strictObject({ id: z.number(), attempt: z.number() }).optional(),
    /** Of this software. */
    version: z.string(),
  }),
});
/** Everything that a release pins. */
export type Manifest = z.infer<typeof manifestSchema>;

/** A manifest with its name. */
export interface Release {
  readonly manifest: Manifest;
  /** Of the manifest's canonical JSON. What is live is told by it. */
  readonly digest: string;
  /** The bytes of the files that it pins, by path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export const digestOf = (value: unknown): string => `sha256:${hash('sha256', canonicalJson(value))}`;

export const digestOfBytes = (bytes: Uint8Array): string => `sha256:${hash('sha256', bytes)}`;

/** For people and for names on a platform: the first 12 hex digits. */
export const shortDigest = (digest: string): string => digest.slice('sha256:'.length, 'sha256:'.length + 12);

/** A release of this content. Where two runs make it of the same, only proof and builder differ. */
export function releaseOf(
  parts: Omit<Manifest, 'schema' | 'contentDigest'>,
  files: ReadonlyMap<string, Uint8Array>,
): Release {
  const manifest: Manifest = { schema: 'aiops.release/1', ...parts, contentDigest: digestOf(parts.content) };
  return { manifest, digest: digestOf(manifest), files };
}
