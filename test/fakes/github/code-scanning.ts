import { gunzipSync } from 'node:zlib';
import { hasCommit } from './commits.ts';
import { type Routes, refusal } from './exchange.ts';

/** Of a run, compressed, as GitHub takes it. */
const most = { bytes: 10_000_000, results: 25_000 };

interface Given {
  readonly commit_sha: string;
  readonly ref: string;
  readonly sarif: string;
}

export const codeScanningRoutes: Routes = {
  'POST /repos/{owner}/{repo}/code-scanning/sarifs': {
    needs: ['security_events=write'],
    handle: async ({ repository, body, nextId, url }) => {
      const { commit_sha: sha, ref, sarif } = body as Given;
      if (repository.codeScanning === false) {
        return refusal(403, 'Advanced Security must be enabled for this repository to use code scanning.');
      }
      if (!(await hasCommit(repository, sha))) return refusal(400, `commit ${sha} not found`);
      if (!/^refs\/(heads|tags|pull)\/.+/.test(ref)) return refusal(422, `ref '${ref}' is not a full reference`);
      const bytes = Buffer.from(sarif, 'base64');
      if (bytes.length > most.bytes) return refusal(413, 'The sarif is too large.');
      const log = JSON.parse(gunzipSync(bytes).toString('utf8')) as { runs: { results: unknown[] }[] };
      if (log.runs.some(({ results }) => results.length > most.results)) return refusal(422, 'Too many results.');
      repository.scans.push({ sha, ref, log });
      const id = String(nextId());
      return { status: 202, body: { id, url: `${url}/code-scanning/sarifs/${id}` } };
    },
  },
};
