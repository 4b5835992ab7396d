import { pullOf } from './comments.ts';
import { type Exchange, notFound, ok, page, type Routes, userBody } from './exchange.ts';
import type { Pull, User } from './state.ts';

const reading = ['issues=read', 'pull_requests=read'];
const writing = ['issues=write', 'pull_requests=write'];

export const labelRoutes: Routes = {
  'GET /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    needs: reading,
    handle: (exchange) => {
      const pull = pullOf(exchange);
      return pull ? page(exchange, pull.labels.map(labelBody)) : notFound();
    },
  },
  'POST /repos/{owner}/{repo}/issues/{issue_number}/labels': {
    needs: writing,
    handle: (exchange) => {
      const pull = pullOf(exchange);
      if (!pull) return notFound();
      const { labels } = exchange.body as { labels: readonly (string | { readonly name: string })[] };
      for (const label of labels) {
        setLabel(pull, typeof label === 'string' ? label : label.name, exchange.token.user, exchange.now());
      }
      return ok(pull.labels.map(labelBody));
    },
  },
  'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': {
    needs: writing,
    handle: (exchange) => {
      const pull = pullOf(exchange);
      const name = exchange.params.name as string;
      if (!pull?.labels.includes(name)) return notFound();
      unsetLabel(pull, name, exchange.token.user, exchange.now());
      return ok(pull.labels.map(labelBody));
    },
  },
  'GET /repos/{owner}/{repo}/issues/{issue_number}/timeline': {
    needs: reading,
    handle: (exchange) => {
      const pull = pullOf(exchange);
      return pull ? page(exchange, timeline(exchange, pull)) : notFound();
    },
  },
};

/** A label that is there already is not set again: GitHub adds no event for it. */
export function setLabel(pull: Pull, label: string, actor: User | null, at: string): void {
  if (pull.labels.includes(label)) return;
  pull.labels.push(label);
  pull.timeline.push({ event: 'labeled', label, actor, created_at: at });
}

export function unsetLabel(pull: Pull, label: string, actor: User | null, at: string): void {
  pull.labels = pull.labels.filter((name) => name !== label);
  pull.timeline.push({ event: 'unlabeled', label, actor, created_at: at });
}

const labelBody = (name: string, id: number) => ({ id, name, color: 'ededed', default: false });

/** Labels and comments, oldest first. */
function timeline({ url }: Exchange, pull: Pull) {
  return [
    ...pull.timeline.map(({ label, actor, ...event }, id) => ({
      id,
      ...event,
      label: { name: label, color: 'ededed' },
      actor: userBody(actor, url),
    })),
    ...pull.comments.map(({ user, ...comment }) => ({ event: 'commented', ...comment, actor: userBody(user, url) })),
  ].sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at));
}
