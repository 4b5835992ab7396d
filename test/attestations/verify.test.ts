import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readRoots } from '../../shared/attestations/roots.ts';
import { Unbelieved, verifyBundle } from '../../shared/attestations/verify.ts';
import { type Bundle, type Signing, type Sigstore, startSigstore } from '../fakes/sigstore.ts';

const repository = 'https://github.com/acme/support';
const commit = 'c'.repeat(40);
const signing = (more: Partial<Signing> = {}): Signing => ({
  statement: {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'content.json', digest: { sha256: 'd'.repeat(64) } }],
    predicateType: 'https://example.com/tested',
    predicate: { verdict: 'pass' },
  },
  run: { repository, commit },
  ...more,
});

let ofAll: Sigstore;
let ofGitHub: Sigstore;
let stranger: Sigstore;
beforeAll(async () => {
  [ofAll, ofGitHub, stranger] = await Promise.all([startSigstore(), startSigstore('github'), startSigstore()]);
});

/** Why it is not believed; `undefined` where it is. */
function why(bundle: unknown, ...by: Sigstore[]): string | undefined {
  try {
    verifyBundle(bundle, readRoots(by.map(({ root }) => root)));
    return undefined;
  } catch (error) {
    if (error instanceof Unbelieved) return error.message;
    throw error;
  }
}

describe('a bundle of Sigstore', () => {
  it.each(['public', 'github'] as const)('tells what was signed and by which workflow: %s', async (like) => {
    const by = like === 'public' ? ofAll : ofGitHub;
    const { identity, statement } = verifyBundle(await by.sign(signing()), readRoots([by.root]));
    expect(identity).toEqual({
      issuer: 'https://token.actions.githubusercontent.com',
      workflow: `${repository}/.github/workflows/attest.yml@refs/heads/main`,
      repository,
      commit,
      event: 'push',
      run: `${repository}/actions/runs/77/attempts/1`,
    });
    expect(statement).toEqual(signing().statement);
  });

  it('is not believed when its authority is another one, though it has the same name', async () => {
    expect(why(await stranger.sign(signing()), ofAll)).toMatch(/^Its certificate was not issued by whom it names/);
  });

  it('is not believed when its signature or what it signs was changed', async () => {
    const changed = (await ofGitHub.sign(signing())) as Bundle;
    changed.dsseEnvelope.payload = Buffer.from(JSON.stringify({ ...signing().statement, predicate: {} })).toString(
      'base64',
    );
    expect(why(changed, ofGitHub)).toBe('Its signature is not of what it signs.');
    const [one, other] = await Promise.all([ofAll.sign(signing()), ofAll.sign(signing())]);
    const mixed = { ...one, dsseEnvelope: { ...one.dsseEnvelope, signatures: other.dsseEnvelope.signatures } };
    expect(why(mixed, ofAll)).toBe('It is not in the transparency log as it should be.');
  });

  it('is not believed when its certificate had expired', async () => {
    const late = await startSigstore('public', 60 * 60_000);
    expect(why(await late.sign(signing()), late)).toContain('was not in force when it was used');
    const lateToo = await startSigstore('github', 60 * 60_000);
    expect(why(await lateToo.sign(signing()), lateToo)).toContain('was not in force when it was used');
  });

  it('is not believed without a log where there is one, and without a clock', async () => {
    expect(why(await ofAll.sign(signing({ beside: ['clock'] })), ofAll)).toBe(
      'It is not in the transparency log as it should be.',
    );
    expect(why(await ofAll.sign(signing({ beside: [] })), ofAll)).toBe(
      'Nobody who is trusted tells when it was signed.',
    );
    expect(why(await ofGitHub.sign(signing({ beside: [] })), ofGitHub)).toBe(
      'Nobody who is trusted tells when it was signed.',
    );
  });

  it('is not believed by the log of another instance', async () => {
    const [own, others] = await Promise.all([ofAll.sign(signing()), stranger.sign(signing())]);
    const mixed = {
      ...own,
      verificationMaterial: { ...own.verificationMaterial, tlogEntries: others.verificationMaterial.tlogEntries },
    };
    expect(why(mixed, ofAll)).toBe('It is not in the transparency log as it should be.');
    expect(why(mixed, ofAll, stranger)).toBeDefined();
  });

  it('is not believed when what was signed is no statement', async () => {
    expect(why(await ofAll.sign(signing({ payloadType: 'text/plain' })), ofAll)).toBe(
      'What was signed is no in-toto statement.',
    );
  });

  it.each([undefined, 'x', {}, { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', dsseEnvelope: {} }])(
    'is none: %j',
    (bundle) => {
      expect(why(bundle, ofAll)).toBe('It is no bundle of Sigstore with a statement.');
    },
  );
});

describe('a bundle that was changed anywhere', () => {
  /** Every text and list in it, as a function that puts something in its place. */
  function places(
    value: unknown,
    put: (other: unknown) => void,
  ): { readonly value: unknown; put(other: unknown): void }[] {
    if (typeof value !== 'object' || value === null) return [{ value, put }];
    const own = Object.entries(value).flatMap(([key, inner]) =>
      places(inner, (other) => Object.assign(value, { [key]: other })),
    );
    return [{ value, put }, ...own];
  }

  it('is not believed, or says the same by the same workflow; and nothing else happens', async () => {
    const bundles = await Promise.all([ofAll.sign(signing({ beside: ['log', 'clock'] })), ofGitHub.sign(signing())]);
    const roots = readRoots([ofAll.root, ofGitHub.root]);
    const originals = new Map(bundles.map((bundle) => [bundle, verifyBundle(bundle, roots)]));
    const index = fc.nat();
    const arbitrary = fc.record({ which: fc.constantFrom(...bundles), place: index, at: index, byte: fc.nat(255) });
    let refused = 0;
    fc.assert(
      fc.property(arbitrary, ({ which, place, at, byte }) => {
        const bundle = structuredClone(which);
        const all = places(bundle, () => {});
        const { value, put } = all[place % all.length] as (typeof all)[number];
        if (typeof value === 'string') {
          const bytes = Buffer.from(value, 'base64');
          if (bytes.length > 0) bytes[at % bytes.length] = byte;
          put(at % 3 === 0 ? value.slice(0, at % (value.length + 1)) : bytes.toString('base64'));
        } else put([undefined, null, [], {}, 7][byte % 5]);
        try {
          expect(verifyBundle(bundle, roots)).toEqual(originals.get(which));
        } catch (error) {
          if (!(error instanceof Unbelieved)) throw error;
          refused += 1;
        }
      }),
      { numRuns: 200, seed: 7 },
    );
    expect(refused).toBeGreaterThan(100);
  });
});
