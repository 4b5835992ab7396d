import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../../shared/attestations/statement.ts';
import { project, prompt } from '../e2e/releases.ts';
import type { Team, Trigger } from '../e2e/team.ts';
import { listen } from '../fakes/loopback.ts';
import { type Sigstore, startSigstore } from '../fakes/sigstore.ts';
import { leftOut, withoutAct } from './runner/act.ts';
import { exampleNamed } from './runner/example.ts';
import { Stage, untilTestEnds } from './runner/stage.ts';

const attest = exampleNamed('attest');

interface Asked {
  readonly statement: Statement;
  readonly commit: string;
  readonly event: string;
}

/** Signs what the stand-in of actions/attest asks for, as a run of the workflow, and has GitHub list it. */
async function startSigning(sigstore: Sigstore, team: () => Team): Promise<string> {
  const { url } = untilTestEnds(
    await listen(async (request, response) => {
      const { statement, ...run } = JSON.parse(await text(request)) as Asked;
      const repository = `${team().github.url}/acme/support`;
      const bundle = await sigstore.sign({ statement, run: { ...run, repository } });
      const { predicateType } = statement;
      for (const { digest } of statement.subject)
        team().repository.attestations.push({ digest: `sha256:${digest.sha256}`, predicateType, bundle });
      response.end();
    }),
  );
  return url;
}

describe.skipIf(withoutAct)(`attest.yml on a runner of workflows${leftOut}`, () => {
  it('has what is merged signed when it passed, and puts live nothing else', async () => {
    const sigstore = await startSigstore();
    let stage: Stage | undefined;
    const url = await startSigning(sigstore, () => (stage as Stage).team);
    const env: Record<string, string> = { STAND_IN_SIGSTORE: url };
    stage = await Stage.start({ env });
    const { team } = stage;
    env.STAND_IN_TRUSTED_ROOT = join(team.history.root, 'trusted-root.jsonl');
    writeFileSync(env.STAND_IN_TRUSTED_ROOT, `${sigstore.root}\n`);
    const live = join(team.history.root, 'live');
    const required = '    require: { suites: smoke, guardrail-scan: true, by: attestation }\n';
    const files = project(`${required}    verify: { suite: smoke }\n`);
    const config = String(files['aiops.yml'])
      .replace('../live', live)
      .replace('equals: billing }]', '$&, gate: { pass-rate: { min: 1 } }');
    const commit = (changes: Parameters<typeof team.commit>[0]): string => {
      const sha = team.commit(changes);
      const tree = team.history.git(team.history.bare, 'rev-parse', `${sha}^{tree}`);
      team.repository.gitCommits[sha] = { message: 'Change', tree, parents: [] };
      return sha;
    };
    const pushed = (before: string, after: string): Trigger => {
      const ref = 'refs/heads/main';
      return { name: 'push', sha: after, ref, payload: { before, after, ref } };
    };
    const first = commit({ ...files, 'aiops.yml': config, [attest.path]: attest.text });
    const deployed = await stage.run(attest, pushed('0'.repeat(40), first));
    expect(deployed.code, deployed.log).toBe(0);
    expect(team.repository.attestations).toHaveLength(2);
    const [record] = team.repository.deployments;
    expect(record?.statuses.at(-1)?.state).toBe('success');
    expect(record?.payload).toMatchObject({ manifest: { proof: [{ from: 'attestation' }, { from: 'attestation' }] } });
    expect(existsSync(join(live, 'current.json'))).toBe(true);

    const worse = commit({ 'prompts/triage.prompt.yml': prompt('anything') });
    const refused = await stage.run(attest, pushed(first, worse));
    expect(refused.code).not.toBe(0);
    expect(team.repository.attestations).toHaveLength(2);
    expect(team.repository.deployments).toHaveLength(1);
    const { folder } = JSON.parse(readFileSync(join(live, 'current.json'), 'utf8'));
    expect(readFileSync(join(live, folder, 'prompts/triage.prompt.yml'), 'utf8')).toBe(prompt('billing or other'));
  });
});
