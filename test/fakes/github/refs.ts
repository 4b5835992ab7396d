import { hash } from 'node:crypto';
import { created, type Exchange, invalid, notFound, ok, type Routes, refusal } from './exchange.ts';
import type { GitCommit } from './state.ts';

/** Refs and commits that are made by the API, beside those that the repository has in git. */
export const refRoutes: Routes = {
  'GET /repos/{owner}/{repo}/git/ref/{ref}': {
    needs: ['contents=read'],
    handle: (exchange) => {
      const ref = `refs/${exchange.params.ref}`;
      const sha = exchange.repository.refs[ref];
      return sha === undefined ? notFound() : ok(refBody(exchange, ref, sha));
    },
  },
  'POST /repos/{owner}/{repo}/git/refs': {
    needs: ['contents=write'],
    handle: (exchange) => {
      const { refs, gitCommits } = exchange.repository;
      const { ref, sha } = exchange.body as { readonly ref: string; readonly sha: string };
      if (!/^refs\/.+\/.+/.test(ref))
        return refusal(422, `Reference name must start with 'refs/' and have at least two slashes.`);
      if (/[~^:?*[\\\s]|\.\.|\/$|\.lock$|@\{/.test(ref)) return refusal(422, `${ref} is not a valid ref name.`);
      if (refs[ref] !== undefined) return refusal(422, 'Reference already exists');
      if (gitCommits[sha] === undefined) return refusal(422, 'Object does not exist');
      refs[ref] = sha;
      return created(refBody(exchange, ref, sha));
    },
  },
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': {
    needs: ['contents=write'],
    handle: (exchange) => {
      const { refs, gitCommits } = exchange.repository;
      const ref = `refs/${exchange.params.ref}`;
      const { sha, force = false } = exchange.body as { readonly sha: string; readonly force?: boolean };
      const from = refs[ref];
      if (from === undefined) return refusal(422, 'Reference does not exist');
      if (gitCommits[sha] === undefined) return refusal(422, 'Object does not exist');
      if (!force && !isAfter(gitCommits, sha, from)) return refusal(422, 'Update is not a fast forward');
      refs[ref] = sha;
      return ok(refBody(exchange, ref, sha));
    },
  },
  'POST /repos/{owner}/{repo}/git/commits': {
    needs: ['contents=write'],
    handle: (exchange) => {
      const { gitCommits } = exchange.repository;
      const { message, tree, parents = [] } = exchange.body as GitCommit;
      const unknown = parents.find((parent) => gitCommits[parent] === undefined);
      if (unknown !== undefined) return invalid({ resource: 'Commit', code: 'missing', field: 'parents' });
      const commit = { message, tree, parents };
      const sha = hash('sha1', JSON.stringify([commit, exchange.now()]));
      gitCommits[sha] = commit;
      return created(commitBody(exchange, sha, commit));
    },
  },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': {
    needs: ['contents=read'],
    handle: (exchange) => {
      const sha = exchange.params.commit_sha as string;
      const commit = exchange.repository.gitCommits[sha];
      return commit === undefined ? notFound() : ok(commitBody(exchange, sha, commit));
    },
  },
};

function isAfter(commits: Readonly<Record<string, GitCommit>>, sha: string, before: string): boolean {
  if (sha === before) return true;
  return commits[sha]?.parents.some((parent) => isAfter(commits, parent, before)) ?? false;
}

const refBody = ({ url }: Exchange, ref: string, sha: string) => ({
  ref,
  node_id: ref,
  url: `${url}/git/${ref}`,
  object: { type: 'commit', sha, url: `${url}/git/commits/${sha}` },
});

const someone = { name: 'aiops', email: 'aiops@example.com', date: '2026-11-23T00:00:00Z' };

const commitBody = ({ url }: Exchange, sha: string, { message, tree, parents }: GitCommit) => ({
  sha,
  url: `${url}/git/commits/${sha}`,
  author: someone,
  committer: someone,
  message,
  tree: { sha: tree, url: `${url}/git/trees/${tree}` },
  parents: parents.map((parent) => ({ sha: parent, url: `${url}/git/commits/${parent}` })),
  verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
});
