import {
  created,
  type Exchange,
  invalid,
  notFound,
  ok,
  page,
  type Reply,
  type Routes,
  refusal,
  userBody,
} from './exchange.ts';
import type { Comment, Pull } from './state.ts';

const longestBody = 65_536;
const reading = ['issues=read', 'pull_requests=read'];
const writing = ['issues=write', 'pull_requests=write'];

export const commentRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    needs: reading,
    handle: (exchange) => {
      const pull = pullOf(exchange);
      return pull
        ? page(
            exchange,
            pull.comments.map((comment) => commentBody(exchange, pull, comment)),
          )
        : notFound();
    },
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments': {
    needs: writing,
    handle: (exchange) => {
      const pull = pullOf(exchange);
      if (!pull) return notFound();
      if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.');
      const { body } = exchange.body as { body: string };
      const error = bodyError(body);
      if (error) return error;
      const at = exchange.now();
      const comment = { id: exchange.nextId(), user: exchange.token.user, body, created_at: at, updated_at: at };
      pull.comments.push(comment);
      return created(commentBody(exchange, pull, comment));
    },
  },
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}': {
    needs: writing,
    handle: (exchange) => {
      const id = Number(exchange.params.comment_id);
      const pull = exchange.repository.pulls.find(({ comments }) => comments.some((comment) => comment.id === id));
      const comment = pull?.comments.find((one) => one.id === id);
      if (!pull || !comment) return notFound();
      const { body } = exchange.body as { body: string };
      const error = bodyError(body);
      if (error) return error;
      comment.body = body;
      comment.updated_at = exchange.now();
      return ok(commentBody(exchange, pull, comment));
    },
  },
};

export const pullOf = ({ repository, params }: Exchange): Pull | undefined =>
  repository.pulls.find(({ number }) => number === Number(params.issue_number));

function bodyError(body: string): Reply | undefined {
  const resource = 'IssueComment';
  if (body.trim() === '')
    return invalid({ resource, code: 'unprocessable', field: 'data', message: "Body can't be blank" });
  if ([...body].length <= longestBody) return undefined;
  const message = `Body is too long (maximum is ${longestBody} characters)`;
  return invalid({ resource, code: 'unprocessable', field: 'data', message });
}

function commentBody({ repository, url }: Exchange, pull: Pull, { user, ...comment }: Comment) {
  const path = `${repository.owner}/${repository.name}`;
  return {
    ...comment,
    user: userBody(user, url),
    url: `${url}/repos/${path}/issues/comments/${comment.id}`,
    html_url: `${url}/${path}/pull/${pull.number}#issuecomment-${comment.id}`,
  };
}
