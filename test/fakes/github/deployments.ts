import { hasCommit } from './commits.ts';
import { created, type Exchange, invalid, notFound, ok, page, type Routes, refusal, userBody } from './exchange.ts';
import type { Deployment, DeploymentStatus } from './state.ts';

const longestDescription = 140;

export const deploymentRoutes: Routes = {
  'POST /repos/{owner}/{repo}/deployments': {
    needs: ['deployments=write'],
    handle: async (exchange) => {
      const { repository, token } = exchange;
      const given = exchange.body as Partial<Deployment> & { readonly ref: string; readonly auto_merge?: boolean };
      if (!(await hasCommit(repository, given.ref))) return refusal(422, `No ref found for: ${given.ref}`);
      // What GitHub does where the ref is behind: it merges, and makes no deployment.
      if (given.auto_merge !== false)
        return { status: 202, body: { message: 'Auto-merged main into topic on deployment.' } };
      const deployment: Deployment = {
        id: exchange.nextId(),
        sha: given.ref,
        ref: given.ref,
        task: given.task ?? 'deploy',
        environment: given.environment ?? 'production',
        payload: given.payload ?? {},
        description: given.description ?? null,
        creator: token.user,
        created_at: exchange.now(),
        statuses: [],
      };
      repository.deployments.push(deployment);
      return created(deploymentBody(exchange, deployment));
    },
  },
  'GET /repos/{owner}/{repo}/deployments': {
    needs: ['deployments=read'],
    handle: (exchange) => {
      const environment = exchange.query.get('environment');
      const found = exchange.repository.deployments.filter(
        (one) => environment === null || one.environment === environment,
      );
      return page(
        exchange,
        found.toReversed().map((one) => deploymentBody(exchange, one)),
      );
    },
  },
  'POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': {
    needs: ['deployments=write'],
    handle: (exchange) => {
      const deployment = find(exchange);
      if (deployment === undefined) return notFound();
      const given = exchange.body as {
        readonly state: string;
        readonly description?: string;
        readonly log_url?: string;
      };
      if ([...(given.description ?? '')].length > longestDescription) {
        const message = `description is too long (maximum is ${longestDescription} characters)`;
        return invalid({ resource: 'DeploymentStatus', code: 'custom', field: 'description', message });
      }
      const status: DeploymentStatus = {
        id: exchange.nextId(),
        state: given.state,
        description: given.description ?? '',
        log_url: given.log_url ?? '',
        creator: exchange.token.user,
        created_at: exchange.now(),
      };
      deployment.statuses.push(status);
      return created(statusBody(exchange, deployment, status));
    },
  },
  'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses': {
    needs: ['deployments=read'],
    handle: (exchange) => {
      const deployment = find(exchange);
      if (deployment === undefined) return notFound();
      return page(
        exchange,
        deployment.statuses.toReversed().map((status) => statusBody(exchange, deployment, status)),
      );
    },
  },
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}': {
    needs: ['actions=read'],
    handle: ({ repository, params }) => {
      const run = repository.runs[Number(params.run_id)];
      return run === undefined
        ? notFound()
        : ok({
            id: Number(params.run_id),
            run_attempt: run.attempt,
            status: run.status,
            conclusion: run.conclusion ?? null,
            head_sha: run.sha ?? '0'.repeat(40),
            path: run.path ?? '.github/workflows/prompts.yml',
            event: run.event ?? 'push',
            head_repository: { full_name: run.from ?? `${repository.owner}/${repository.name}` },
          });
    },
  },
};

const find = ({ repository, params }: Exchange): Deployment | undefined =>
  repository.deployments.find(({ id }) => id === Number(params.deployment_id));

const deploymentBody = ({ url }: Exchange, { statuses: _, creator, ...deployment }: Deployment) => ({
  ...deployment,
  url: `${url}/deployments/${deployment.id}`,
  statuses_url: `${url}/deployments/${deployment.id}/statuses`,
  repository_url: url,
  updated_at: deployment.created_at,
  creator: userBody(creator, url),
});

const statusBody = ({ url }: Exchange, { id, environment }: Deployment, { creator, ...status }: DeploymentStatus) => ({
  ...status,
  environment,
  url: `${url}/deployments/${id}/statuses/${status.id}`,
  deployment_url: `${url}/deployments/${id}`,
  updated_at: status.created_at,
  creator: userBody(creator, url),
});
