import { created, type Exchange, notFound, ok, page, type Routes, userBody } from './exchange.ts';
import type { Issue } from './state.ts';

export const issueRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues': {
    needs: ['issues=read'],
    handle: (exchange) => {
      const state = exchange.query.get('state') ?? 'open';
      const found = exchange.repository.issues.filter((issue) => state === 'all' || issue.state === state);
      return page(
        exchange,
        found.toReversed().map((issue) => issueBody(exchange, issue)),
      );
    },
  },
  'POST /repos/{owner}/{repo}/issues': {
    needs: ['issues=write'],
    handle: (exchange) => {
      const { title, body } = exchange.body as { readonly title: string; readonly body?: string };
      const { issues } = exchange.repository;
      const number = 1000 + issues.length;
      const issue: Issue = { number, state: 'open', title, body: body ?? '', author: exchange.token.user };
      issues.push(issue);
      return created(issueBody(exchange, issue));
    },
  },
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}': {
    needs: ['issues=write'],
    handle: (exchange) => {
      const issue = exchange.repository.issues.find(({ number }) => number === Number(exchange.params.issue_number));
      if (issue === undefined) return notFound();
      Object.assign(issue, exchange.body);
      return ok(issueBody(exchange, issue));
    },
  },
};

function issueBody({ repository, url }: Exchange, { author, ...issue }: Issue) {
  const path = `${repository.owner}/${repository.name}`;
  return {
    ...issue,
    id: issue.number,
    user: userBody(author, url),
    url: `${url}/repos/${path}/issues/${issue.number}`,
    html_url: `${url}/${path}/issues/${issue.number}`,
  };
}
