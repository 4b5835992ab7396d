import { hasCommit } from './commits.ts';
import { created, type Exchange, notFound, ok, page, type Routes, refusal } from './exchange.ts';
import type { Annotation, CheckRun } from './state.ts';

interface Given {
  readonly name?: string;
  readonly head_sha?: string;
  readonly external_id?: string;
  readonly details_url?: string;
  readonly status?: string;
  readonly conclusion?: string;
  readonly output?: {
    readonly title?: string;
    readonly summary?: string;
    readonly text?: string;
    readonly annotations?: readonly Annotation[];
  };
}

const reading = ['checks=read'];
const writing = ['checks=write'];

export const checkRoutes: Routes = {
  'POST /repos/{owner}/{repo}/check-runs': {
    needs: writing,
    handle: async (exchange) => {
      const given = exchange.body as Given;
      const sha = given.head_sha as string;
      if (exchange.token.app === undefined) return refusal(403, 'You must authenticate via a GitHub App.');
      if (!(await hasCommit(exchange.repository, sha))) return refusal(422, `No commit found for SHA: ${sha}`);
      const run: CheckRun = {
        id: exchange.nextId(),
        name: given.name as string,
        head_sha: sha,
        app: exchange.token.app,
        external_id: null,
        details_url: null,
        status: 'queued',
        conclusion: null,
        started_at: exchange.now(),
        completed_at: null,
        title: null,
        summary: null,
        text: null,
        annotations: [],
      };
      change(exchange, run, given);
      exchange.repository.checkRuns.push(run);
      return created(checkBody(exchange, run));
    },
  },
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}': {
    needs: writing,
    handle: (exchange) => {
      const run = exchange.repository.checkRuns.find(({ id }) => id === Number(exchange.params.check_run_id));
      if (!run || run.app !== exchange.token.app) return notFound();
      change(exchange, run, exchange.body as Given);
      return ok(checkBody(exchange, run));
    },
  },
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs': {
    needs: reading,
    handle: (exchange) => {
      const name = exchange.query.get('check_name');
      const status = exchange.query.get('status');
      const runs = exchange.repository.checkRuns
        .filter((run) => run.head_sha === exchange.params.ref && (name === null || run.name === name))
        .filter((run) => status === null || run.status === status)
        .toReversed();
      const latest = runs.filter(
        (run, i) => runs.findIndex((other) => other.name === run.name && other.app === run.app) === i,
      );
      const listed = exchange.query.get('filter') === 'all' ? runs : latest;
      return page(
        exchange,
        listed.map((run) => checkBody(exchange, run)),
        (check_runs) => ({
          total_count: listed.length,
          check_runs,
        }),
      );
    },
  },
};

/** What is given counts; annotations are added to those that are there. */
function change(exchange: Exchange, run: CheckRun, { output, ...given }: Given): void {
  run.external_id = given.external_id ?? run.external_id;
  run.details_url = given.details_url ?? run.details_url;
  run.conclusion = given.conclusion ?? run.conclusion;
  run.status = given.conclusion === undefined ? (given.status ?? run.status) : 'completed';
  if (run.status === 'completed') run.completed_at ??= exchange.now();
  run.title = output?.title ?? run.title;
  run.summary = output?.summary ?? run.summary;
  run.text = output?.text ?? run.text;
  run.annotations.push(...(output?.annotations ?? []));
}

function checkBody({ repository, url }: Exchange, { title, summary, text, annotations, app, ...run }: CheckRun) {
  const path = `${repository.owner}/${repository.name}`;
  return {
    ...run,
    url: `${url}/repos/${path}/check-runs/${run.id}`,
    html_url: `${url}/${path}/runs/${run.id}`,
    app: { slug: app, name: app },
    output: { title, summary, text, annotations_count: annotations.length },
  };
}
