import type { Client } from './client.ts';
import type { Repository } from './event.ts';
import { asking, isRequestError } from './refusal.ts';

/** Attestations of one digest that are looked at: the newest. */
const atMost = 100;
/** Bytes of a bundle, packed and unpacked. */
const largest = 5_000_000;

/**
 * The bundles of attestations of a digest that the repository has, as anybody with `attestations: write` left them: they
 * are to be verified. One that cannot be read is left out.
 * @param digest `sha256:` and 64 hex digits
 * @throws UserError when GitHub does not let them be read
 */
export async function attestationsOf(
  client: Client,
  { owner, name: repo }: Repository,
  digest: string,
  predicateType: string,
): Promise<unknown[]> {
  const asked = { doing: 'list the attestations of what is released', needs: 'attestations: read' };
  const listed = await asking(asked, async () => {
    try {
      const { data } = await client.request('GET /repos/{owner}/{repo}/attestations/{subject_digest}', {
        ...{ owner, repo, subject_digest: digest, predicate_type: predicateType, per_page: atMost },
      });
      return data.attestations ?? [];
    } catch (error) {
      // Of what was never attested.
      if (isRequestError(error) && error.status === 404) return [];
      throw error;
    }
  });
  const bundles = await Promise.all(
    listed.map(async ({ bundle, bundle_url: url }) => bundle ?? (url === undefined ? undefined : stored(client, url))),
  );
  return bundles.filter((bundle) => bundle !== undefined && bundle !== null);
}

/** GitHub keeps bundles elsewhere, packed, and leads there by an address that is signed. */
async function stored(client: Client, url: string): Promise<unknown> {
  const packed = await client.download(url, largest);
  if (packed === undefined) return undefined;
  const { unpackSnappy } = await import('../attestations/snappy.ts');
  const bytes = unpackSnappy(packed, largest);
  try {
    return bytes === undefined ? undefined : JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
