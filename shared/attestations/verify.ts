import { bundleFromJSON } from '@sigstore/bundle';
import { type SignedEntity, toSignedEntity, VerificationError, Verifier } from '@sigstore/verify';
import { type Identity, identityOf } from './identity.ts';
import type { Root } from './roots.ts';
import { readStatement, type Statement } from './statement.ts';

/** What was signed, and by which workflow. Both are certain; what the statement says is that workflow's word. */
export interface Attested {
  readonly identity: Identity;
  readonly statement: Statement;
}

/** Why something that was signed is not believed, as a sentence. */
export class Unbelieved extends Error {
  override readonly name = 'Unbelieved';
  /** Newer roots of trust might believe it. */
  readonly mayBeNewer: boolean;

  constructor(message: string, { mayBeNewer = false } = {}) {
    super(message);
    this.mayBeNewer = mayBeNewer;
  }
}

/**
 * Verifies a bundle of Sigstore: that an authority that is trusted certified who signed it, while that certificate was in
 * force, by a log or clock that is trusted, and that it is unchanged since.
 * @param bundle JSON of anybody's
 * @throws Unbelieved
 */
export function verifyBundle(bundle: unknown, roots: readonly Root[]): Attested {
  const { entity, payload, payloadType } = read(bundle);
  const signer = signerOf(entity, roots);
  const identity = identityOf(signer.identity);
  if (identity === undefined) throw new Unbelieved('Its certificate is not one of a workflow of GitHub.');
  const statement = readStatement(payload, payloadType);
  if (statement === undefined) throw new Unbelieved('What was signed is no in-toto statement.');
  return { identity, statement };
}

function read(given: unknown): {
  readonly entity: SignedEntity;
  readonly payload: Buffer;
  readonly payloadType: string;
} {
  try {
    const bundle = bundleFromJSON(given);
    if (bundle.content.$case !== 'dsseEnvelope') throw new Error('signs a digest');
    const { payload, payloadType } = bundle.content.dsseEnvelope;
    return { entity: toSignedEntity(bundle), payload, payloadType };
  } catch {
    throw new Unbelieved('It is no bundle of Sigstore with a statement.');
  }
}

/** By the root that names who issued the certificate; no root lends another one its authorities. */
function signerOf(entity: SignedEntity, roots: readonly Root[]) {
  let why = whyOf.PUBLIC_KEY_ERROR as string;
  for (const { material, needs } of roots.filter((root) => isOf(root, entity))) {
    try {
      return new Verifier(material, needs).verify(entity);
    } catch (error) {
      const code = error instanceof VerificationError ? error.code : 'NOT_IMPLEMENTED_ERROR';
      why = whyOf[code] ?? 'It is not in the transparency log as it should be.';
    }
  }
  throw new Unbelieved(why, { mayBeNewer: why !== whyOf.SIGNATURE_ERROR && why !== whyOf.NOT_IMPLEMENTED_ERROR });
}

function isOf({ material }: Root, { key }: SignedEntity): boolean {
  if (key.$case !== 'certificate') return false;
  const { issuer } = key.certificate;
  const chains = material.certificateAuthorities.map(({ certChain }) => certChain);
  return chains.some((chain) => chain.some(({ subject }) => subject.equals(issuer)));
}

/** The messages of the library repeat what is in the bundle, which is anybody's text. */
const whyOf: Readonly<Record<string, string>> = {
  PUBLIC_KEY_ERROR: 'Its certificate was issued by nobody who is trusted.',
  CERTIFICATE_ERROR: 'Its certificate was not issued by whom it names, or was not in force when it was used.',
  SIGNATURE_ERROR: 'Its signature is not of what it signs.',
  TIMESTAMP_ERROR: 'Nobody who is trusted tells when it was signed.',
  NOT_IMPLEMENTED_ERROR: 'It is broken.',
};
