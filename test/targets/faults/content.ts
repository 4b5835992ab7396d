import type { Manifest } from '../../../shared/releases/manifest.ts';

/** Digest of the content of a manifest as a platform has it; other texts as they are. */
export function contentIn(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    return (JSON.parse(text) as Manifest).contentDigest;
  } catch {
    return text;
  }
}
