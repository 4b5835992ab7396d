import { TrustedRoot } from '@sigstore/protobuf-specs';
import { type TrustMaterial, toTrustMaterial, type VerifierOptions } from '@sigstore/verify';
import { UserError } from '../action/errors.ts';

/** Whose signatures are trusted, and what a signature of theirs must have beside it. */
export interface Root {
  readonly material: TrustMaterial;
  readonly needs: VerifierOptions;
}

/**
 * Roots of trust, a line of JSON each, as `gh attestation trusted-root` prints them. Each is held to what it has: an
 * instance with a transparency log has every signature in it, and one without has a clock that signs the time.
 * @param file for messages
 * @throws UserError for what is none
 */
export function readRoots(lines: readonly string[], file?: string): Root[] {
  const roots = lines.map((line, at) => {
    const root = rootOf(line);
    const place = { ...(file !== undefined && { file, line: at + 1 }), key: 'input trusted-root' };
    if (root === undefined)
      throw new UserError({
        ...place,
        message: 'is no root of trust.',
        fix: 'Write what `gh attestation trusted-root` prints into it.',
      });
    const { certificateAuthorities, timestampAuthorities, tlogs } = root.material;
    if (certificateAuthorities.length === 0 || timestampAuthorities.length + tlogs.length === 0)
      throw new UserError({
        ...place,
        message: 'names no authority, or nobody who tells when something was signed.',
        fix: 'Write all that `gh attestation trusted-root` prints into it.',
      });
    return root;
  });
  if (roots.length > 0) return roots;
  throw new UserError({ ...(file !== undefined && { file }), key: 'input trusted-root', message: 'is empty.' });
}

function rootOf(line: string): Root | undefined {
  try {
    const material = toTrustMaterial(TrustedRoot.fromJSON(JSON.parse(line)));
    const needs = {
      timestampThreshold: 1,
      tlogThreshold: Math.min(1, material.tlogs.length),
      ctlogThreshold: Math.min(1, material.ctlogs.length),
    };
    return { material, needs };
  } catch {
    return undefined;
  }
}
