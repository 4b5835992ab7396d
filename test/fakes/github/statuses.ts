import { hasCommit } from './commits.ts';
import { created, type Exchange, invalid, page, type Routes, refusal, userBody } from './exchange.ts';
import type { Status } from './state.ts';

const most = 1_000;
const longestDescription = 140;

export const statusRoutes: Routes = {
  'POST /repos/{owner}/{repo}/statuses/{sha}': {
    needs: ['statuses=write'],
    handle: async (exchange) => {
      const { repository, token } = exchange;
      const sha = exchange.params.sha as string;
      const given = exchange.body as Partial<Status> & Pick<Status, 'state'>;
      const context = given.context ?? 'default';
      if (!(await hasCommit(repository, sha))) return refusal(422, `No commit found for SHA: ${sha}`);
      if ([...(given.description ?? '')].length > longestDescription) {
        const message = `description is too long (maximum is ${longestDescription} characters)`;
        return invalid({ resource: 'Status', code: 'custom', field: 'description', message });
      }
      if (repository.statuses.filter((status) => status.sha === sha && status.context === context).length >= most) {
        const message = 'This SHA and context has reached the maximum number of statuses.';
        return invalid({ resource: 'Status', code: 'custom', message });
      }
      const status: Status = {
        id: exchange.nextId(),
        sha,
        context,
        state: given.state,
        description: given.description ?? null,
        target_url: given.target_url ?? null,
        creator: token.user,
        created_at: exchange.now(),
      };
      repository.statuses.push(status);
      return created(statusBody(exchange, status));
    },
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/statuses': {
    needs: ['statuses=read'],
    handle: (exchange) => {
      const found = exchange.repository.statuses.filter(({ sha }) => sha === exchange.params.ref);
      return page(
        exchange,
        found.toReversed().map((status) => statusBody(exchange, status)),
      );
    },
  },
};

const statusBody = ({ url }: Exchange, { sha, creator, ...status }: Status) => ({
  ...status,
  url: `${url}/statuses/${sha}`,
  updated_at: status.created_at,
  creator: userBody(creator, url),
});
