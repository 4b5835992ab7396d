import { snappyCompress } from 'hysnappy';
import { page, type Routes } from './exchange.ts';
import type { RepositoryState } from './state.ts';

/** Where GitHub keeps bundles: another server there, another path here. */
export const bundlePath = '/_store/bundles/';

export const attestationRoutes: Routes = {
  'GET /repos/{owner}/{repo}/attestations/{subject_digest}': {
    needs: ['attestations=read'],
    handle: (exchange) => {
      const { repository, params, query, url } = exchange;
      const type = query.get('predicate_type');
      const found = repository.attestations
        .map((one, at) => ({ ...one, at }))
        .filter(
          ({ digest, predicateType }) => digest === params.subject_digest && (type ?? predicateType) === predicateType,
        )
        .toReversed();
      return page(
        exchange,
        found.map(({ bundle, at, isInline }) => ({
          bundle: isInline ? bundle : null,
          repository_id: 1,
          bundle_url: `${url}${bundlePath}${at}`,
          initiator: 'user',
        })),
        (attestations) => ({ attestations }),
      );
    },
  },
};

/** A bundle as the store has it, packed in Snappy's format. It is told no token. */
export function storedBundle(
  repositories: readonly RepositoryState[],
  path: string,
  authorization?: string,
): Uint8Array | undefined {
  if (authorization !== undefined) return undefined;
  const all = repositories.flatMap(({ attestations }) => attestations);
  const found = all[Number(path.slice(bundlePath.length))];
  return found && (found.packed ?? snappyCompress(Buffer.from(JSON.stringify(found.bundle))));
}
