import { digestOf, type Manifest, manifestSchema, type Release } from '../releases/manifest.ts';
import { canonicalJson } from '../results/canonical-json.ts';

/** What a place that keeps a manifest has: of our schema, with a content that is what its digest says. */
export interface OwnRelease {
  readonly manifest: Manifest;
  readonly content: string;
  readonly release: string;
}

/** `undefined` for what is none of ours, or was changed by hand. */
export function ownRelease(text: string): OwnRelease | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { success, data } = manifestSchema.safeParse(value);
  if (!success || digestOf(data.content) !== data.contentDigest) return undefined;
  return { manifest: data, content: data.contentDigest, release: digestOf(data) };
}

/** What is kept. Its digest is the release's. */
export const manifestText = ({ manifest }: Release): string => canonicalJson(manifest);
