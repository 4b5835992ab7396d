import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { predicateType } from '../../shared/releases/proof/predicate.ts';
import { type Sigstore, startSigstore } from '../fakes/sigstore.ts';
import { project, prompt, Shipping } from './releases.ts';
import type { Outcome } from './step.ts';

const required = (more: string): string =>
  `    require: { suites: smoke, guardrail-scan: true${more} }\n    verify: { suite: smoke }\n`;

/** Both actions in a workflow of their own, which then ends as it is given. */
async function tested(
  shop: Shipping,
  sha: string,
  { path = '.github/workflows/prompts.yml', conclusion = 'success' } = {},
) {
  const gate = await shop.team.run(shop.push(sha), { action: 'eval-gate', with: { all: 'true' } });
  const scan = await shop.team.run(shop.push(sha), {
    action: 'guardrail-scan',
    with: { all: 'true', 'code-scanning': 'false' },
  });
  for (const { details_url: url } of shop.team.checks(sha))
    shop.team.repository.runs[Number(url?.split('/').at(-1))] = {
      attempt: 1,
      status: 'completed',
      conclusion,
      sha,
      path,
    };
  return { gate, scan };
}

/** What actions/attest does with the outputs. */
async function attest(shop: Shipping, sigstore: Sigstore, { outputs }: Outcome, commit: string): Promise<void> {
  const { predicate = '', 'predicate-type': type = '', subjects = '' } = outputs;
  const subject = subjects.split('\n').map((path) => ({
    name: path.split('/').at(-1) ?? '',
    digest: { sha256: createHash('sha256').update(readFileSync(path)).digest('hex') },
  }));
  const bundle = await sigstore.sign({
    statement: {
      _type: 'https://in-toto.io/Statement/v1',
      subject,
      predicateType: type,
      predicate: JSON.parse(readFileSync(predicate, 'utf8')),
    },
    run: { repository: `${shop.team.github.url}/acme/support`, commit },
  });
  const all = subject.map(({ digest }) => ({ digest: `sha256:${digest.sha256}`, predicateType: type, bundle }));
  shop.team.repository.attestations.push(...all);
}

const named = ", workflows: '.github/workflows/prompts.yml'";

describe('proof', () => {
  test('is what another workflow tested of the commit, told by its check runs, where that workflow is named', async () => {
    const shop = await Shipping.start();
    const sha = shop.commit(project(required(named)));
    const { gate } = await tested(shop, sha);
    const [check] = shop.team.checks(sha);
    expect(check).toMatchObject({ name: 'eval-gate', external_id: 'aiops:pass' });
    expect(check?.text).toContain(`"suites":["smoke"]`);
    expect(gate.outputs['predicate-type']).toBe(predicateType);
    const run = await shop.deploy(shop.push(sha));
    expect([run.code, run.outputs.state]).toEqual([0, 'live']);
    expect(run.data?.proof.map(({ name, from }) => `${name} by ${from}`)).toEqual([
      'smoke by check',
      'guardrail-scan by check',
    ]);
    const [deployment] = shop.team.repository.deployments;
    expect(deployment?.payload).toMatchObject({ manifest: { proof: [{ from: 'check' }, { from: 'check' }] } });
  });

  test('is no check run of a workflow that failed, or is not named, or of content that was changed since', async () => {
    const shop = await Shipping.start();
    const sha = shop.commit(project(required(named)));
    await tested(shop, sha, { conclusion: 'failure' });
    const failed = await shop.deploy(shop.push(sha));
    expect([failed.code, failed.outputs.state]).toEqual([1, 'unproven']);
    expect(failed.data?.missing[0]?.why).toBe(
      'There is no result of it. There is no attestation of this content. There is a check run eval-gate of this commit, and it proves nothing: The run that it names did not pass, or goes on.',
    );
    expect(failed.summary).toContain('workflows-examples/attest.yml');
    const next = shop.commit({ 'prompts/triage.prompt.yml': prompt('billing and more') });
    expect((await shop.deploy(shop.push(next))).data?.missing[0]?.why).toContain(
      'There is no check run eval-gate of this commit.',
    );
    expect(shop.team.repository.deployments).toEqual([]);
  });

  test('is what was attested of exactly this content, by roots of trust that are given', async () => {
    const [shop, sigstore] = await Promise.all([Shipping.start(), startSigstore('github')]);
    const sha = shop.commit(project(required(', by: attestation')));
    const { gate, scan } = await tested(shop, sha);
    const roots = { 'trusted-root': 'roots.jsonl' };
    const prepare = (workspace: string) => writeFileSync(join(workspace, 'roots.jsonl'), `${sigstore.root}\n`);
    const none = await shop.deploy(shop.push(sha), roots, prepare);
    expect([none.code, none.outputs.state]).toEqual([1, 'unproven']);
    expect(none.data?.missing.map(({ why, fix }) => `${why} ${fix}`)).toEqual([
      'There is no attestation of this content. Run eval-gate and attest it for this commit, with `suites: smoke` and `all: true`: what was answered before costs nothing. See workflows-examples/attest.yml.',
      'There is no attestation of this content. Run guardrail-scan and attest it for this commit, with `all: true`. See workflows-examples/attest.yml.',
    ]);
    await attest(shop, sigstore, gate, sha);
    await attest(shop, sigstore, scan, sha);
    const unknown = await shop.deploy(shop.push(sha));
    expect(unknown.data?.missing[0]?.why).toMatch(
      /Its certificate was issued by nobody who is trusted\. Trusted are those who were on 20\d\d-\d\d-\d\d; the input `trusted-root` names newer ones\.$/,
    );
    const run = await shop.deploy(shop.push(sha), roots, prepare);
    expect([run.code, run.outputs.state]).toEqual([0, 'live']);
    expect(run.data?.proof.map(({ from }) => from)).toEqual(['attestation', 'attestation']);
    const [subject = ''] = gate.outputs.subjects?.split('\n') ?? [];
    const digest = createHash('sha256').update(readFileSync(subject)).digest('hex');
    expect(run.outputs.content).toBe(`sha256:${digest}`);
  });

  test('is written for nothing that is not merged, that failed, or where nothing goes live', async () => {
    const shop = await Shipping.start();
    const base = shop.commit(project());
    const head = shop.commit({ 'prompts/triage.prompt.yml': prompt('billing now') }, { ref: 'refs/heads/change' });
    const options = { action: 'eval-gate', with: { all: 'true' } };
    const reviewed = await shop.team.run(shop.team.pullRequest(base, head), options);
    expect([reviewed.outputs.verdict, reviewed.outputs.predicate]).toEqual(['pass', '']);
    expect(shop.team.checks(head)[0]?.text).toBeNull();
    const { 'aiops.yml': config, ...files } = project();
    const gated = String(config).replace('equals: billing }]', '$&, gate: { pass-rate: { min: 1 } }');
    const worse = shop.commit({ 'prompts/triage.prompt.yml': prompt('anything'), 'aiops.yml': gated });
    const failed = await shop.team.run(shop.push(worse), options);
    expect([failed.outputs.verdict, failed.outputs.predicate]).toEqual(['fail', '']);
    expect(shop.team.checks(worse)[0]?.text).toBeNull();
    const without = shop.commit({ ...files, 'aiops.yml': String(config).split('deployments:')[0] ?? '' });
    const passed = await shop.team.run(shop.push(without), options);
    expect([passed.outputs.verdict, passed.outputs.predicate]).toEqual(['pass', '']);
  });
});
