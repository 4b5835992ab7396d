import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { project, prompt, Shipping } from './releases.ts';

/** Outside of the workspaces, as on a machine of one's own. */
function live({ team }: Shipping): { readonly content: string; readonly text: string } | undefined {
  const root = join(team.history.root, 'live');
  if (!existsSync(join(root, 'current.json'))) return undefined;
  const { content, folder: of } = JSON.parse(readFileSync(join(root, 'current.json'), 'utf8'));
  return { content, text: readFileSync(join(root, of, 'prompts/triage.prompt.yml'), 'utf8') };
}

const states = ({ team }: Shipping): string[] =>
  team.repository.deployments.map(({ statuses }) => statuses.map(({ state }) => state).join(' '));

describe('deploy-model', () => {
  test('plans on a pull request as a comment, and changes nothing', async () => {
    const shop = await Shipping.start();
    const base = shop.commit(project());
    await shop.deploy(shop.push(base));
    const head = shop.commit(
      { 'prompts/triage.prompt.yml': prompt('billing, shipping or other') },
      { ref: 'refs/heads/change' },
    );
    const before = shop.team.repository.deployments.length;
    const run = await shop.deploy(shop.team.pullRequest(base, head));
    expect([run.code, run.outputs.state, run.outputs.changes]).toEqual([0, 'planned', '1']);
    const [comment = ''] = shop.team.comments;
    expect(comment).toContain('deploy-model: plan for bot in production: 1 thing would change');
    expect(comment).toContain('prompt prompts/triage.prompt.yml');
    expect(comment).toMatch(/Drift:<\/strong> none\. <strong>Way back:<\/strong> release of \d{4}-\d\d-\d\d/);
    expect(shop.team.repository.deployments).toHaveLength(before);
    expect(live(shop)?.text).toContain('billing or other');
  });

  test('puts a push to the main branch live, verified, with its record; the same again changes nothing', async () => {
    const shop = await Shipping.start();
    const sha = shop.commit(project());
    const run = await shop.deploy(shop.push(sha));
    expect(run.log).not.toContain('##[error]');
    expect([run.code, run.outputs.state]).toEqual([0, 'live']);
    expect(run.outputs['deployment-url']).toMatch(/\/acme\/support\/deployments\/production$/);
    expect(live(shop)).toMatchObject({ content: run.outputs.content, text: prompt('billing or other') });
    expect(states(shop)).toEqual(['in_progress success']);
    const [deployment] = shop.team.repository.deployments;
    expect(deployment).toMatchObject({ sha, environment: 'production', task: 'deploy' });
    expect(deployment?.payload).toMatchObject({ schema: 'aiops.deployment/1', release: run.outputs.release });
    expect(shop.team.checks(sha)).toMatchObject([{ name: 'deploy-model', conclusion: 'success' }]);
    expect((await shop.deploy(shop.push(sha))).outputs.state).toBe('already-live');
    expect(states(shop)).toHaveLength(1);
  });

  test('takes back what does not pass when it is live, fails the job, and does not put it live again', async () => {
    const shop = await Shipping.start();
    await shop.deploy(shop.push(shop.commit(project())));
    const worse = shop.commit({ 'prompts/triage.prompt.yml': prompt('anything') });
    const run = await shop.deploy(shop.push(worse));
    expect([run.code, run.outputs.state, run.outputs.verdict]).toEqual([1, 'taken-back', 'fail']);
    expect(run.summary).toContain('smoke: 0 of 2 cases pass, and all have to.');
    expect(live(shop)?.text).toBe(prompt('billing or other'));
    expect(run.summary).toContain('Verified again: </strong>smoke: 2 of 2 cases pass.');
    expect(run.summary).toMatch(
      /<summary>Releases<\/summary>[\s\S]*bad\. smoke: 0 of 2 cases[\s\S]*\| live \|.*good\. smoke/,
    );
    expect(states(shop)).toEqual(['in_progress success', 'in_progress failure failure']);
    const descriptions = shop.team.repository.deployments[1]?.statuses.map(({ description }) => description);
    expect(descriptions?.at(-1)).toMatch(/^Back is [0-9a-f]{12}\. Verified again: smoke: 2 of 2 cases pass\.$/);
    expect(run.log).toContain('Verified again: smoke: 2 of 2 cases pass.');
    const again = await shop.deploy(shop.push(worse));
    expect([again.code, again.outputs.state]).toEqual([1, 'refused']);
    expect(again.summary).toContain('was found bad');
  });

  test('puts nothing live that is not proven, and says what would prove it', async () => {
    const shop = await Shipping.start();
    const sha = shop.commit(project('    require: { suites: smoke, guardrail-scan: true }\n'));
    const run = await shop.deploy(shop.push(sha));
    expect([run.code, run.outputs.state]).toEqual([1, 'unproven']);
    expect(run.data?.missing.map(({ name }) => name)).toEqual(['smoke', 'guardrail-scan']);
    expect(run.summary).toContain('Run eval-gate in a step before');
    expect(live(shop)).toBeUndefined();
    expect(shop.team.repository.deployments).toEqual([]);
  });

  test('waits for nobody: while a run that goes on holds the lock, it says which, and takes that of one that ended', async () => {
    const shop = await Shipping.start();
    const sha = shop.commit(project());
    await shop.deploy(shop.push(sha));
    const { refs, gitCommits, runs } = shop.team.repository;
    const [ref = ''] = Object.keys(refs).filter((name) => name.startsWith('refs/aiops/locks/'));
    const message = JSON.stringify({ held: true, holder: { run: '77-1-deploy', since: '2026-11-23T20:00:00Z' } });
    gitCommits['a'.repeat(40)] = { message, tree: 'b'.repeat(40), parents: [refs[ref] as string] };
    refs[ref] = 'a'.repeat(40);
    runs[77] = { attempt: 1, status: 'in_progress' };
    const next = shop.commit({ 'prompts/triage.prompt.yml': prompt('billing and more') });
    const held = await shop.deploy(shop.push(next));
    expect([held.code, held.outputs.state]).toEqual([1, 'locked']);
    expect(held.summary).toContain('77-1-deploy');
    runs[77] = { attempt: 1, status: 'completed' };
    const taken = await shop.deploy(shop.push(next));
    expect([taken.code, taken.outputs.state]).toEqual([0, 'live']);
    expect(taken.log).toContain('The run 77-1-deploy ended without giving its lock of production back.');
  });

  test('refuses to apply what is not merged, and a deployment that is not there', async () => {
    const shop = await Shipping.start();
    const base = shop.commit(project());
    const head = shop.commit({ 'prompts/triage.prompt.yml': prompt('x') }, { ref: 'refs/heads/change' });
    const refused = await shop.deploy(shop.team.pullRequest(base, head), { mode: 'apply' });
    expect([refused.code, refused.outputs.verdict]).toEqual([1, 'error']);
    expect(refused.envelope.headline).toContain('must not be apply here. What is not merged does not go live.');
    const unknown = await shop.deploy(shop.push(base), { deployment: 'bott' });
    expect(unknown.envelope.headline).toContain('there is no deployment bott. Did you mean bot?');
    expect(live(shop)).toBeUndefined();
  });
});

describe('rollback', () => {
  test('goes back to the last good release, marks what was live, opens an issue, and says so on the pull request', async () => {
    const shop = await Shipping.start();
    const first = shop.commit(project());
    await shop.deploy(shop.push(first));
    const second = shop.commit({ 'prompts/triage.prompt.yml': prompt('billing only') });
    shop.team.pullRequest(first, second);
    await shop.deploy(shop.push(second));
    const dry = await shop.rollback(second, { 'dry-run': 'true' });
    expect([dry.code, dry.outputs.state]).toEqual([0, 'planned']);
    expect(live(shop)?.text).toContain('billing only');
    const run = await shop.rollback(second, { reason: 'customers complain' });
    expect([run.code, run.outputs.state]).toEqual([0, 'back']);
    expect(live(shop)?.text).toBe(prompt('billing or other'));
    expect(states(shop)).toEqual(['in_progress success', 'in_progress success failure', 'in_progress success']);
    expect(shop.team.repository.deployments.at(-1)).toMatchObject({ task: 'rollback', sha: first });
    const [issue] = shop.team.repository.issues;
    expect(issue).toMatchObject({ title: 'bot in production was taken back' });
    expect(issue?.body).toContain('customers complain');
    expect(issue?.body).toContain('Timeline');
    expect(run.outputs['issue-url']).toMatch(/\/issues\/1000$/);
    expect(shop.team.comments.at(-1)).toContain('rollback: bot in production is back at');
    const none = await shop.rollback(second);
    expect([none.code, none.outputs.state]).toEqual([1, 'refused']);
    expect(none.summary).toContain('There is no earlier good release.');
    expect(shop.team.repository.issues).toHaveLength(1);
  });

  test('as a watchdog leaves what passes, and goes back when the suite fails against what is live', async () => {
    const shop = await Shipping.start();
    await shop.deploy(shop.push(shop.commit(project(''))));
    const worse = shop.commit({ 'prompts/triage.prompt.yml': prompt('anything') });
    const watched = await shop.rollback(worse, { if: 'suite smoke' });
    expect([watched.code, watched.outputs.state]).toEqual([0, 'not-needed']);
    expect((await shop.deploy(shop.push(worse))).outputs.state).toBe('live');
    const run = await shop.rollback(worse, { if: 'suite smoke' });
    expect([run.code, run.outputs.state]).toEqual([0, 'back']);
    expect(run.data?.condition).toMatchObject({ state: 'holds', why: 'smoke: 0 of 2 cases pass, and all have to.' });
    expect(live(shop)?.text).toBe(prompt('billing or other'));
  });
});
