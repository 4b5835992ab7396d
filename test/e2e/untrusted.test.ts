import { expect, test } from 'vitest';
import { bot, person } from '../fakes/github/state.ts';
import { workflowToken } from '../fakes/github/token.ts';
import { type PullOptions, Team } from './team.ts';
import { bedrock, careless, config, project, prompt } from './triage.ts';

/** What GitHub gives a workflow for strangers: a token that reads, and no secrets. */
const readOnly = workflowToken('ghs_readonly', { contents: 'read', pull_requests: 'read' });
const noCredentials = { AWS_EC2_METADATA_DISABLED: 'true', AWS_REGION: 'us-east-1' };

const strangers: readonly (readonly [string, PullOptions])[] = [
  ['a fork', { from: 'stranger/support', author: person('stranger') }],
  ['Dependabot', { author: bot('dependabot') }],
];

for (const [who, options] of strangers) {
  test(`a pull request of ${who} is skipped, and a maintainer is told what to do`, async () => {
    const team = await Team.start({ tokens: [readOnly] });
    const base = team.commit(project(4));
    const head = team.commit({ 'prompts/triage.prompt.yml': prompt(careless) }, { ref: 'refs/heads/shorter' });
    const trigger = team.pullRequest(base, head, options);
    const run = await team.run(trigger, { token: readOnly.value, env: noCredentials });
    expect(run.code).toBe(0);
    expect(run.outputs.verdict).toBe('skipped');
    expect(run.result).toMatchObject({ verdict: 'skipped', provenance: { base, head } });
    expect(run.summary).toContain('not measured');
    expect(run.summary).toContain('maintainer');
    const written = team.github.requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
    expect(written).toEqual([]);
    expect(team.comments).toEqual([]);
  });
}

test('in pull_request_target the base decides how to measure, and where to ask', async () => {
  const [team, own, foreign] = await Promise.all([Team.start(), bedrock(), bedrock()]);
  const base = team.commit(project(4));
  const head = team.commit(
    {
      'prompts/triage.prompt.yml': prompt(careless),
      'evals/triage.jsonl': `${JSON.stringify({ id: 'easy', vars: { ticket: 'Invoice' }, expected: 'billing' })}\n`,
      'aiops.yml': config
        .replace('region: us-east-1', `region: us-east-1, endpoint: ${foreign.service.url}`)
        .replace('max: 0', 'max: 99'),
    },
    { ref: 'refs/heads/shorter' },
  );
  const options = { event: 'pull_request_target', from: 'stranger/support', author: person('stranger') } as const;
  const run = await team.run(team.pullRequest(base, head, options), { env: own.env });
  expect(run.code).toBe(1);
  expect(run.outputs).toMatchObject({ verdict: 'fail', cases: '4', 'newly-failing': '2' });
  expect(foreign.service.state.requests).toBe(0);
  expect(own.service.state.requests).toBe(8);
  expect(team.comments).toHaveLength(1);
  expect(team.checks(head)).toMatchObject([{ conclusion: 'failure' }]);
});
