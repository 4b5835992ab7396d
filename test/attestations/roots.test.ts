import { describe, expect, it } from 'vitest';
import { trustedRootsModule } from '../../scripts/refresh-trusted-roots.ts';
import { readRoots } from '../../shared/attestations/roots.ts';
import { readOn, trustedRoots } from '../../shared/attestations/trusted-roots.ts';

describe('the roots of trust that come along', () => {
  const [ofAll, ofGitHub] = readRoots(trustedRoots);

  it('are Sigstore’s, which has a log, and GitHub’s own, which has a clock', () => {
    expect(ofAll?.needs).toEqual({ timestampThreshold: 1, tlogThreshold: 1, ctlogThreshold: 1 });
    expect(ofGitHub?.needs).toEqual({ timestampThreshold: 1, tlogThreshold: 0, ctlogThreshold: 0 });
    expect(trustedRoots.map((root) => JSON.parse(root).certificateAuthorities[0].uri)).toEqual([
      'https://fulcio.sigstore.dev',
      'fulcio.githubapp.com',
    ]);
  });

  it('name authorities whose certificates each next one in the chain has signed', () => {
    const chains = [ofAll, ofGitHub].flatMap((root) =>
      [...(root?.material.certificateAuthorities ?? []), ...(root?.material.timestampAuthorities ?? [])].map(
        ({ certChain }) => certChain,
      ),
    );
    expect(chains.length).toBeGreaterThan(3);
    for (const chain of chains)
      for (const [at, certificate] of chain.entries())
        expect(certificate.verify(chain[at + 1] ?? certificate)).toBe(true);
  });

  it('had an authority that is in force on the day when they were read', () => {
    for (const root of [ofAll, ofGitHub]) {
      const inForce = root?.material.certificateAuthorities.filter(
        ({ validFor }) => validFor.start <= new Date(readOn) && validFor.end >= new Date(readOn),
      );
      expect(inForce?.length).toBeGreaterThan(0);
    }
  });
});

it('what gh prints becomes a module, without authorities that ended more than a year before', () => {
  const authority = (end?: string) => ({ uri: 'a', validFor: { start: '2020-01-01', ...(end && { end }) } });
  const root = {
    mediaType: 'x',
    certificateAuthorities: [authority('2024-01-01'), authority('2026-01-01'), authority()],
    tlogs: [{ publicKey: { validFor: { end: '2024-01-01' } } }],
  };
  const module = trustedRootsModule(`${JSON.stringify(root)}\n\n`, new Date('2026-11-23'));
  const left = { mediaType: 'x', certificateAuthorities: [authority('2026-01-01'), authority()], tlogs: [] };
  expect(module).toContain("export const readOn = '2026-11-23';");
  expect(module).toContain(`  '${JSON.stringify(left)}',\n];`);
});
