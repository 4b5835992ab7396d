import { type Exchange, notFound, ok, page, type Routes, userBody } from './exchange.ts';
import type { Pull, RepositoryState } from './state.ts';

const needs = ['pull_requests=read'];

export const pullRoutes: Routes = {
  'GET /repos/{owner}/{repo}/pulls/{pull_number}': {
    needs,
    handle: (exchange) => {
      const pull = exchange.repository.pulls.find(({ number }) => number === Number(exchange.params.pull_number));
      return pull ? ok(pullBody(exchange, pull)) : notFound();
    },
  },
  'GET /repos/{owner}/{repo}/pulls': {
    needs,
    handle: (exchange) => {
      const { query, repository } = exchange;
      const state = query.get('state') ?? 'open';
      const head = query.get('head');
      const found = repository.pulls.filter(
        (pull) => (state === 'all' || pull.state === state) && (head === null || headLabel(pull) === head),
      );
      return page(
        exchange,
        found.toReversed().map((pull) => pullBody(exchange, pull)),
      );
    },
  },
  'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls': {
    needs,
    handle: (exchange) => {
      const found = exchange.repository.pulls.filter(({ head }) => head.sha === exchange.params.commit_sha);
      return page(
        exchange,
        found.map((pull) => pullBody(exchange, pull)),
      );
    },
  },
};

/** `owner:branch`, as the list is filtered by it. */
const headLabel = ({ head }: Pull): string => `${head.repository?.split('/')[0] ?? 'unknown'}:${head.ref}`;

function pullBody({ repository, repositories, url }: Exchange, pull: Pull) {
  const path = `${repository.owner}/${repository.name}`;
  const { head, base } = pull;
  const headRepository = repositories.find(({ owner, name }) => `${owner}/${name}` === head.repository);
  return {
    url: `${url}/repos/${path}/pulls/${pull.number}`,
    html_url: `${url}/${path}/pull/${pull.number}`,
    number: pull.number,
    state: pull.state,
    title: pull.title,
    locked: pull.locked,
    user: userBody(pull.author, url),
    labels: pull.labels.map((name, id) => ({ id, name, color: 'ededed', default: false })),
    head: {
      label: headLabel(pull),
      ref: head.ref,
      sha: head.sha,
      repo:
        head.repository === null
          ? null
          : headRepository
            ? repositoryBody(headRepository, url)
            : { full_name: head.repository },
    },
    base: { label: `${repository.owner}:${base.ref}`, ...base, repo: repositoryBody(repository, url) },
  };
}

export const repositoryBody = (repository: RepositoryState, url: string) => ({
  name: repository.name,
  full_name: `${repository.owner}/${repository.name}`,
  owner: { login: repository.owner },
  private: repository.private,
  default_branch: repository.defaultBranch,
  html_url: `${url}/${repository.owner}/${repository.name}`,
  clone_url: `${url}/${repository.owner}/${repository.name}.git`,
});
