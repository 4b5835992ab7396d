import type { Needed } from '../models/needed.ts';
import { members } from '../workflows/document.ts';
import { allows, type OurStep } from '../workflows/step.ts';
import { type Finding, ok, problem, warning } from './finding.ts';

const init = '`aiops init` writes one.';
const usual = '`permissions: { contents: read, pull-requests: write, checks: write }`';

/**
 * What GitHub gives the steps that run these actions, against what they take.
 * @param prefix of the working directory: steps of other folders are none of its business
 * @param needed by the models that are asked
 */
export function checkWorkflows(all: readonly OurStep[], prefix: string, needed: readonly Needed[]): Finding[] {
  const steps = all.filter((step) => step.prefix === prefix);
  if (steps.length === 0)
    return [warning('workflow', 'No workflow runs these actions, so no pull request is reviewed.', init)];
  return steps.flatMap((step) => {
    const asks = ['review', 'eval-gate'].includes(step.action);
    const found = [
      ...ofTriggers(step),
      ...ofCheckout(step),
      ...ofPermissions(step),
      ...(asks ? [...ofCredentials(step, needed), ...ofServers(step, needed)] : []),
    ];
    const { file, line } = step;
    const fine = `${file}:${line}: ${step.action} has what it needs.`;
    return found.length > 0 ? found : [ok('workflow', fine)];
  });
}

function ofTriggers({ on, file, at }: OurStep): Finding[] {
  if ('pull_request_target' in on) {
    const message = 'pull_request_target has the secrets of the repository, and content of anybody.';
    const fix = 'Write `pull_request`. Pull requests of forks are measured there without secrets.';
    return [warning('workflow', message, fix, { file, line: at(['on', 'pull_request_target']) })];
  }
  if (!('pull_request' in on)) return [];
  const { types } = members(on.pull_request);
  const named = [types].flat().map(String);
  const isThere = (type: string): boolean => named.includes(type);
  const place = { file, line: at(['on', 'pull_request']) };
  const all = '`types: [opened, synchronize, reopened, labeled, unlabeled]`';
  if (types !== undefined && !isThere('synchronize'))
    return [problem('workflow', 'It does not start when a commit is pushed.', `Write ${all}.`, place)];
  if (isThere('labeled') && isThere('unlabeled')) return [];
  const message = 'It does not start with a label, so `aiops:accept` counts only from the next run on.';
  return [warning('workflow', message, `Write ${all}.`, place)];
}

function ofCheckout({ before, file, line }: OurStep): Finding[] {
  const checkout = before.find(({ uses }) => /^actions\/checkout@/.test(String(uses)));
  if (checkout === undefined)
    return [
      problem('workflow', 'Nothing is checked out before it.', 'Write `- uses: actions/checkout@v6` before it.', {
        file,
        line,
      }),
    ];
  if (members(checkout.with).filter === undefined) return [];
  const message = '`filter` of actions/checkout leaves out what files of the base hold.';
  return [problem('workflow', message, 'Remove it: one commit is enough, and the base is fetched.', { file, line })];
}

function ofPermissions({ permissions, with: given, file, line, job, at }: OurStep): Finding[] {
  if (permissions === undefined) {
    const message =
      'It names no permissions: the setting of the repository decides, which may be more, or only reading.';
    return [warning('workflow', message, `Write ${usual} in the workflow.`, { file, line })];
  }
  const inJob = at(['jobs', job, 'permissions']);
  const place = { file, line: inJob === at(['jobs', job]) ? at(['permissions']) : inJob };
  const add = (name: string): string => `Write \`${name}\` under \`permissions:\`.`;
  const check = String(given.check ?? 'run');
  const wants: [isWanted: boolean, name: string, without: string][] = [
    [String(given.comment ?? 'true') !== 'false', 'pull-requests', 'no comment can be written'],
    [check === 'run' || check === 'both', 'checks', 'no check run can be made'],
    [check === 'status' || check === 'both', 'statuses', 'no commit status can be set'],
  ];
  return [
    ...(permissions === 'write-all'
      ? [warning('workflow', '`write-all` lets it do anything in the repository.', `Write ${usual}.`, place)]
      : []),
    ...(allows(permissions, 'contents', 'read')
      ? []
      : [problem('workflow', 'Without `contents: read` nothing can be checked out.', add('contents: read'), place)]),
    ...wants
      .filter(([isWanted, name]) => isWanted && !allows(permissions, name, 'write'))
      .map(([, name, without]) =>
        warning('workflow', `Without \`${name}: write\` ${without}.`, add(`${name}: write`), place),
      ),
  ];
}

function ofCredentials(step: OurStep, needed: readonly Needed[]): Finding[] {
  const { env, before, file, line, permissions } = step;
  const missing = [...new Set(needed.flatMap(({ secrets }) => secrets))].filter((name) => !env.has(name));
  const keys = missing.map((name) =>
    problem(
      'workflow',
      `${name} is not given to it, and a model needs it.`,
      `Write \`env: { ${name}: "\${{ secrets.${name} }}" }\` at the step.`,
      { file, line },
    ),
  );
  if (
    needed.every(({ aws }) => aws === undefined) ||
    env.has('AWS_BEARER_TOKEN_BEDROCK') ||
    env.has('AWS_ACCESS_KEY_ID')
  )
    return keys;
  const signIn = before.find(({ uses }) => /^aws-actions\/configure-aws-credentials@/.test(String(uses)));
  if (signIn === undefined) {
    const fix =
      'Write a step with aws-actions/configure-aws-credentials before it: workflows-examples/bedrock-oidc.yml has one.';
    return [
      ...keys,
      warning('workflow', 'No step before it gets credentials of AWS, and a model needs them.', fix, { file, line }),
    ];
  }
  const byRole = members(signIn.with)['role-to-assume'] !== undefined;
  const hasKeys = members(signIn.with)['aws-access-key-id'] !== undefined;
  if (!byRole || hasKeys || permissions === undefined || allows(permissions, 'id-token', 'write')) return keys;
  const message = 'Without `id-token: write` GitHub gives no token that AWS trusts.';
  return [...keys, problem('workflow', message, 'Write `id-token: write` under `permissions:`.', { file, line })];
}

/** An address of the runner itself, where GitHub's own have nothing. */
function ofServers({ alone, runner, file, line }: OurStep, needed: readonly Needed[]): Finding[] {
  const address = needed.find(({ local }) => local !== undefined)?.local;
  if (address === undefined || !alone || !/^(ubuntu|windows|macos)-/.test(runner)) return [];
  const fix = 'Start it in a step or a service of the job, or use a runner of your own.';
  return [warning('workflow', `Nothing answers at ${address} on ${runner}.`, fix, { file, line })];
}
