import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { person } from '../fakes/github/state.ts';
import { workflowToken } from '../fakes/github/token.ts';
import { project, prompt, Shipping, token } from './releases.ts';

const less = workflowToken('ghs_less', { contents: 'read', pull_requests: 'write', checks: 'write' });
const changed = { 'prompts/triage.prompt.yml': prompt('billing, shipping or other') };
const switches = { 'eval-gate': 'false', 'guardrail-scan': 'false', 'cost-estimate': 'false' };

const twice = `    verify: { suite: smoke }
    require: { suites: smoke, guardrail-scan: true }
  rehearsal:
    environment: staging
    release: { prompts: prompts/triage.prompt.yml }
    target: { kind: file, folder: ../staging }
`;

async function shipped(more?: string) {
  const shop = await Shipping.start(less);
  const base = shop.commit(project(more));
  await shop.deploy(shop.push(base), { deployment: 'bot' });
  const review = (head: string, given: Readonly<Record<string, string>> = switches) =>
    shop.team.run(shop.team.pullRequest(base, head), { action: 'review', with: given, token: token.value });
  return { shop, base, review, deployments: shop.team.repository.deployments.length };
}

describe('a review where something is deployed', () => {
  test('says what would change of what is live, with the rest, and changes nothing', async () => {
    const { shop, review, deployments } = await shipped();
    const head = shop.commit(changed, { ref: 'refs/heads/change' });
    const run = await review(head);
    expect(run.log).not.toContain('::error');
    expect([run.code, run.outputs['deploy-model-verdict'], run.outputs['deploy-model-changes']]).toEqual([
      0,
      'pass',
      '1',
    ]);
    expect(run.outputs['deploy-model-drift']).toBe('false');
    const [comment = ''] = shop.team.comments;
    expect(comment).toContain('**deploy-model**: plan for bot in production: 1 thing would change');
    expect(comment).toContain('prompt prompts/triage.prompt.yml');
    expect(shop.team.checks(head).map(({ name }) => name)).toContain('deploy-model');
    expect(shop.team.repository.deployments).toHaveLength(deployments);
  });

  test('plans all deployments that the change is about, and says what is to be proven when it is merged', async () => {
    const { shop, review } = await shipped(twice);
    const run = await review(shop.commit(changed, { ref: 'refs/heads/change' }));
    expect([run.code, run.outputs['deploy-model-verdict']]).toEqual([0, 'pass']);
    const [comment = ''] = shop.team.comments;
    expect(comment).toMatch(/^#### bot in production$[\s\S]*^#### rehearsal in staging$/m);
    expect(comment).toContain('smoke, when it is merged · guardrail-scan, when it is merged');
  });

  test('says nothing of a change of something else', async () => {
    const { shop, review } = await shipped();
    const run = await review(shop.commit({ 'README.md': 'Triage\n' }, { ref: 'refs/heads/change' }));
    expect([run.code, run.outputs['deploy-model-verdict']]).toEqual([0, 'skipped']);
    expect(run.summary).toContain('nothing that goes live changed');
    expect(shop.team.comments).toEqual([]);
  });

  test('calls out what was changed by hand', async () => {
    const { shop, review } = await shipped();
    const { rmSync } = await import('node:fs');
    rmSync(join(shop.team.history.root, 'live/current.json'));
    const run = await review(shop.commit(changed, { ref: 'refs/heads/change' }));
    expect(run.outputs['deploy-model-drift']).toBe('true');
    expect(shop.team.comments[0]).toContain('Drift:');
    expect(existsSync(join(shop.team.history.root, 'live/current.json'))).toBe(false);
  });

  test('leaves it out where it is turned off, and where nothing is deployed', async () => {
    const { shop, review } = await shipped();
    const head = shop.commit(changed, { ref: 'refs/heads/change' });
    const off = await review(head, { ...switches, 'deploy-model': 'false' });
    expect(off.outputs['deploy-model-verdict']).toBe('');
    expect(shop.team.comments[0]).not.toContain('deploy-model:');
  });

  test('names the permission that the token lacks, and how to turn it off', async () => {
    const { shop, base } = await shipped();
    const head = shop.commit(changed, { ref: 'refs/heads/change' });
    const run = await shop.team.run(shop.team.pullRequest(base, head), {
      action: 'review',
      with: switches,
      token: less.value,
    });
    expect([run.code, run.outputs['deploy-model-verdict']]).toEqual([1, 'error']);
    expect(run.summary).toContain('deployments: read');
    expect(run.summary).toContain('deploy-model: false');
  });
});

describe('a change that is not trusted', () => {
  const programs = `    verify: { suite: smoke }
  cluster:
    environment: cluster
    release: { prompts: prompts/triage.prompt.yml }
    target: { kind: command, observe: [node, touch.mjs], apply: [node, touch.mjs], revert: [node, touch.mjs] }
  parameter:
    environment: aws
    release: { prompts: prompts/triage.prompt.yml }
    target: { kind: ssm-parameter, parameter: /support/release, endpoint: "http://127.0.0.1:9" }
`;
  const touch = { 'touch.mjs': "import { writeFileSync } from 'node:fs';\nwriteFileSync('../touched', '');\n" };

  test.each(['pull_request', 'pull_request_target'] as const)(
    'on %s starts nothing and signs in nowhere for its plan',
    async (event) => {
      const { shop, base } = await shipped(programs);
      const head = shop.commit({ ...changed, ...touch }, { ref: 'refs/heads/change' });
      const trigger = shop.team.pullRequest(base, head, {
        event,
        from: 'stranger/support',
        author: person('stranger'),
      });
      const env = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'us-east-1' };
      const run = await shop.team.run(trigger, { action: 'review', with: switches, token: token.value, env });
      expect([run.code, run.outputs['deploy-model-verdict']]).toEqual([0, 'skipped']);
      expect(run.summary).toContain('not planned: the change is not trusted with what is live');
      expect(run.summary).toContain('A maintainer can have it planned');
      expect(existsSync(join(shop.team.history.root, 'touched'))).toBe(false);
    },
  );
});
