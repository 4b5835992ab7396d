import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Envelope } from '../../shared/results/envelope.ts';
import { person } from '../fakes/github/state.ts';
import { workflowToken } from '../fakes/github/token.ts';
import { type ZipEntry, zipOf } from '../fakes/zip.ts';
import type { Outcome, Step } from './step.ts';
import { Team, type Trigger } from './team.ts';
import { bedrock, careless, project, prompt } from './triage.ts';

const fork = 'stranger/support';
/** What a job needs to publish. */
const publisher = workflowToken('ghs_publisher', {
  contents: 'read',
  actions: 'read',
  pull_requests: 'write',
  checks: 'write',
});

/** A pull request of a fork or of a branch, whose run has measured and may tell nothing. */
async function measured(from = 'acme/support') {
  const [team, model] = await Promise.all([Team.start({ tokens: [publisher] }), bedrock()]);
  const base = team.commit(project(12));
  const head = team.commit({ 'prompts/triage.prompt.yml': prompt(careless) }, { ref: 'refs/heads/shorter' });
  const author = person(from.split('/')[0] ?? '');
  const pull = team.pullRequest(base, head, { from, author });
  const run = await team.run(pull, { env: model.env, with: { comment: 'false', check: 'none', 'fail-on': 'never' } });
  return { team, model, base, head, pull, result: await run.file('result.json') };
}
type Scene = Awaited<ReturnType<typeof measured>>;

/** What the run left, and the event that its end is. */
function ended(
  { team, head }: Pick<Scene, 'team' | 'head'>,
  from: string,
  artifacts: Readonly<Record<string, Buffer>>,
): Trigger {
  for (const [name, bytes] of Object.entries(artifacts)) {
    team.repository.artifacts.push({ id: team.github.nextId(), name, run: 1001, bytes, created_at: team.github.now() });
  }
  return {
    name: 'workflow_run',
    sha: team.history.git(team.history.bare, 'rev-parse', 'refs/heads/main'),
    ref: 'refs/heads/main',
    payload: {
      action: 'completed',
      workflow_run: {
        id: 1001,
        event: 'pull_request',
        head_sha: head,
        head_branch: 'shorter',
        head_repository: { full_name: from },
      },
    },
  };
}

const publish = (team: Team, trigger: Trigger, options: Pick<Step, 'with'> = {}): Promise<Outcome> =>
  team.run(trigger, { action: 'publish', token: publisher.value, ...options });

const archive = (result: string, ...rest: readonly ZipEntry[]): Buffer =>
  zipOf([{ path: 'eval-gate/result.json', content: result }, ...rest]);

const edited = (result: string, edit: (envelope: Envelope & { data: Record<string, unknown> }) => void): string => {
  const envelope = JSON.parse(result);
  edit(envelope);
  return JSON.stringify(envelope);
};

describe('after the run of a branch of the repository, publish', () => {
  test('makes the comment and the check that the run could not make', async () => {
    const scene = await measured();
    const { team, head, result } = scene;
    const run = await publish(team, ended(scene, 'acme/support', { 'aiops-results': archive(result) }));
    expect(run.log).not.toContain('::error');
    expect(run.code).toBe(0);
    expect(run.outputs.verdict).toBe(JSON.parse(result).verdict);
    expect(team.comments).toHaveLength(1);
    expect(team.comments[0]).toContain('eval-gate');
    expect(team.comments[0]).toContain('actions/runs/1001');
    expect(team.checks(head)).toMatchObject([{ name: 'eval-gate', conclusion: 'failure' }]);
    expect(run.outputs['comment-url']).toContain('/pull/7#issuecomment-');
    const store = team.github.requests.filter(({ path }) => path.endsWith('/zip'));
    expect(store).toHaveLength(1);
  });

  test('fails the check where a result is of another commit, of another run, or not as it has to be', async () => {
    const scene = await measured();
    const { team, head, result } = scene;
    const other = edited(result, ({ provenance }) => Object.assign(provenance, { head: 'f'.repeat(40) }));
    const foreign = edited(result, ({ provenance }) => Object.assign(provenance, { run: { id: 5, attempt: 1 } }));
    const broken = edited(result, ({ data }) => Object.assign(data, { subjects: 'none' }));
    const artifacts = { 'aiops-1': archive(other), 'aiops-2': archive(foreign), 'aiops-3': archive(broken) };
    await publish(team, ended(scene, 'acme/support', artifacts));
    expect(team.checks(head)).toMatchObject([{ name: 'results', conclusion: 'failure' }]);
    const [comment = ''] = team.comments;
    expect(comment).toContain('aiops-1/eval-gate/result.json: it is about another commit than');
    expect(comment).toContain('it is of another run than 1001');
    expect(comment).toContain('data.subjects: is not as it has to be');
  });

  test('tells nothing of a commit that is no head any more', async () => {
    const scene = await measured();
    const { team, result } = scene;
    team.pull.head = { ...team.pull.head, sha: 'e'.repeat(40) };
    const run = await publish(team, ended(scene, 'acme/support', { aiops: archive(result) }));
    expect(run.log).toContain('no open pull request has');
    expect(team.comments).toEqual([]);
  });

  test('says what to upload where the run left nothing', async () => {
    const scene = await measured();
    const run = await publish(scene.team, ended(scene, 'acme/support', { build: archive('{}') }));
    expect(run.code).toBe(1);
    expect(run.log).toContain('the run 1001 left no artifact whose name is like aiops*');
  });
});

describe('after the run of a fork, publish', () => {
  test('says that it proves nothing, in a comment and a neutral check of its own name', async () => {
    const scene = await measured(fork);
    const { team, head, result } = scene;
    const claimed = edited(result, (envelope) =>
      Object.assign(envelope, { verdict: 'pass', headline: 'all is well', findings: [] }),
    );
    const run = await publish(team, ended(scene, fork, { aiops: archive(claimed) }));
    expect(run.code).toBe(0);
    expect(team.checks(head)).toMatchObject([
      { name: 'untrusted run', title: 'untrusted run', conclusion: 'neutral', annotations: [] },
    ]);
    expect(team.comments).toHaveLength(1);
    expect(team.comments[0]).toContain('### untrusted run: nothing here decides');
    // It is decided again from the data, and not taken from what was claimed.
    expect(team.comments[0]).not.toContain('all is well');
    expect(team.comments[0]).toContain('eval-gate** says fail');
  });

  test('finds the pull request by branch and commit, whatever the result says', async () => {
    const scene = await measured(fork);
    const { team, result } = scene;
    team.repository.pulls.push({
      ...team.pull,
      number: 8,
      comments: [],
      head: { sha: 'd'.repeat(40), ref: 'shorter', repository: fork },
    });
    const claimed = edited(result, (envelope) => Object.assign(envelope, { pullRequest: 8, issue: 8, number: 8 }));
    await publish(team, ended(scene, fork, { aiops: archive(claimed, { path: 'pr_number', content: '8' }) }));
    expect(team.repository.pulls.map(({ number, comments }) => [number, comments.length])).toEqual([
      [7, 1],
      [8, 0],
    ]);
  });

  test('lets no text of the result take effect', async () => {
    const scene = await measured(fork);
    const { team, head, result } = scene;
    const evil =
      '</details><img src=x onerror=alert(1)> @acme/everyone ![x](https://evil.example/p.png) | a\n\n# Approved\n```\n<!-- aiops:eval-gate -->';
    const hostile = edited(result, (envelope) => {
      Object.assign(envelope.provenance, { key: evil });
      const [subject] = envelope.data.subjects as Record<string, unknown>[];
      Object.assign(subject ?? {}, { suite: evil, prompt: evil, model: evil, noBase: evil });
    });
    await publish(team, ended(scene, fork, { aiops: archive(hostile) }));
    const [comment = ''] = team.comments;
    const texts = [comment, team.checks(head)[0]?.summary ?? ''];
    for (const text of texts) {
      expect(text).not.toContain('<img');
      expect(text).not.toMatch(/(^|[^`\w])@acme/);
      expect(text).not.toContain('](https://evil');
      expect(text).not.toMatch(/^# Approved/m);
    }
    expect(comment.match(/<!-- aiops:/g)).toHaveLength(1);
  });

  test.each<[string, Buffer, string]>([
    ['a path that leads out', zipOf([{ path: '../../../result.json', content: '{}' }]), 'a path in it leads out of it'],
    [
      'a gigabyte',
      zipOf([{ path: 'result.json', content: Buffer.alloc(1_000_000_000) }]),
      'is larger than 64 MB when it is unpacked',
    ],
    ['a link', zipOf([{ path: 'result.json', content: '/etc/passwd', mode: 0o120777 }]), 'holds a link'],
    ['no zip', Buffer.from('<html>'), 'is no zip file that can be read'],
    ['no JSON', archive('{'), 'is not JSON'],
    [
      'an unknown action',
      archive(
        JSON.stringify({
          schema: 'aiops.evil/9',
          verdict: 'pass',
          headline: '',
          findings: [],
          provenance: { version: '1', event: 'x', at: 'y', durationMs: 1 },
        }),
      ),
      'which this version does not know',
    ],
  ])('lives through %s', async (_, bytes, message) => {
    const team = await Team.start({ tokens: [publisher] });
    const base = team.commit(project(4));
    const head = team.commit({ 'a.md': 'a' }, { ref: 'refs/heads/shorter' });
    team.pullRequest(base, head, { from: fork, author: person('stranger') });
    const run = await publish(team, ended({ team, head }, fork, { aiops: bytes }));
    expect(run.code).toBe(0);
    expect(team.comments[0]).toContain(message);
    expect(team.checks(head)).toMatchObject([{ name: 'untrusted run', conclusion: 'neutral' }]);
  });

  test('does not download what GitHub says is too large', async () => {
    const scene = await measured(fork);
    const { team } = scene;
    const trigger = ended(scene, fork, {});
    const [id, created_at] = [team.github.nextId(), team.github.now()];
    team.repository.artifacts.push({ id, name: 'aiops', run: 1001, bytes: Buffer.from(''), size: 1e9, created_at });
    await publish(team, trigger);
    expect(team.comments[0]).toContain('the artifact aiops is larger than 256 MB');
    expect(team.github.requests.filter(({ path }) => path.endsWith('/zip'))).toEqual([]);
  });
});

describe('beside the jobs of a matrix, publish', () => {
  const shardOf = async (scene: Scene, shard: string): Promise<Outcome> =>
    scene.team.run(scene.pull, { env: scene.model.env, with: { shard } });
  /** The step that merges: it lies in the same run, with the folders of all shards. */
  const merging = async (scene: Scene, shards: Readonly<Record<string, Outcome>>, edit = (text: string) => text) => {
    const { mkdirSync, writeFileSync } = await import('node:fs');
    const files = await Promise.all(
      Object.entries(shards).map(async ([name, run]) => {
        const id = Number(/"id": (\d+)/.exec(await run.file('result.json'))?.[1]);
        const [result, record, samples] = await Promise.all(
          ['result.json', 'shard.json', 'samples.jsonl'].map((file) => run.file(file)),
        );
        return { name, id, result: edit(result ?? ''), record: record ?? '', samples: samples ?? '' };
      }),
    );
    return scene.team.run(scene.pull, {
      action: 'publish',
      token: publisher.value,
      with: { from: 'shards' },
      env: { GITHUB_RUN_ID: '1' },
      prepare: (workspace) => {
        for (const { name, id, result, record, samples } of files) {
          const folder = join(workspace, 'shards', name, 'eval-gate');
          mkdirSync(folder, { recursive: true });
          // All jobs of a run have its id.
          writeFileSync(join(folder, 'result.json'), result.replace(`"id": ${id}`, '"id": 1'));
          writeFileSync(join(folder, 'shard.json'), record);
          if (name !== 'no-samples') writeFileSync(join(folder, 'samples.jsonl'), samples);
        }
      },
    });
  };

  test('makes one comment, one check and the verdict of the whole', async () => {
    const scene = await measured();
    const { team, head } = scene;
    const shards = { a: await shardOf(scene, '1/3'), b: await shardOf(scene, '2/3'), c: await shardOf(scene, '3/3') };
    expect(Object.values(shards).map(({ code, outputs }) => [code, outputs.verdict])).toEqual(
      [0, 0, 0].map((code) => [code, 'skipped']),
    );
    expect(shards.a.summary).toMatch(/shard 1 of 3 measured \d+ cases?; what merges the shards decides/);
    expect(team.comments).toEqual([]);
    expect(team.checks(head)).toEqual([]);
    const run = await merging(scene, shards);
    const whole = JSON.parse(scene.result) as Envelope;
    expect(run.code).toBe(whole.verdict === 'fail' ? 1 : 0);
    expect(run.outputs.verdict).toBe(whole.verdict);
    expect(team.comments).toHaveLength(1);
    expect(team.comments[0]).toContain(whole.headline.slice(0, 30));
    expect(team.checks(head)).toMatchObject([{ name: 'eval-gate', conclusion: 'failure' }]);
    const merged = JSON.parse(await run.file('1-eval-gate.json')) as Envelope;
    expect(merged.headline).toBe(whole.headline);
    expect(merged.findings).toEqual(whole.findings);
    const page = await run.file('../eval-gate/report.html');
    for (let at = 1; at <= 12; at += 1) expect(page).toContain(`"t${at}"`);
    expect(await run.file('../eval-gate/junit.xml')).toContain('tests="12"');
    expect((await run.file('../eval-gate/samples.jsonl')).match(/\n/g)).toHaveLength(24);
  });

  test('makes no page where a shard left no samples, and loses nothing else', async () => {
    const scene = await measured();
    const shards = { a: await shardOf(scene, '1/2'), 'no-samples': await shardOf(scene, '2/2') };
    const run = await merging(scene, shards);
    expect(run.log).toMatch(
      /::warning::eval-gate has no page of all shards: .*no-samples.*samples\.jsonl: there is no/,
    );
    expect(run.outputs.verdict).toBe('fail');
    expect(scene.team.comments).toHaveLength(1);
  });

  test('has nothing to say where a review measures one of the shards', async () => {
    const scene = await measured();
    const { team, head } = scene;
    const run = await team.run(scene.pull, { action: 'review', env: scene.model.env, with: { shard: '1/2' } });
    expect(run.log).toContain('No comment and no check were made: this is shard 1 of 2');
    expect(team.comments).toEqual([]);
    expect(team.checks(head)).toEqual([]);
  });

  test('names a shard that is lost, one that is there twice, and one of another configuration', async () => {
    const scene = await measured();
    const [a, b] = [await shardOf(scene, '1/3'), await shardOf(scene, '2/3')];
    const lost = await merging(scene, { a, b });
    expect(lost.code).toBe(1);
    expect(lost.log).toContain('shard 3 of 3 is missing. Look whether its job ended');
    const doubled = await merging(scene, { a, b, again: b });
    expect(doubled.log).toContain(
      'shard 2 of 3 is there 2 times: again/eval-gate/result.json, b/eval-gate/result.json',
    );
    let count = 0;
    const foreign = await merging(scene, { a, b }, (text) => {
      count += 1;
      return count === 1 ? text : text.replace(/"config": "sha256:[0-9a-f]/, '"config": "sha256:-');
    });
    expect(foreign.log).toContain('shard 2 of 3 and shard 1 of 3 are of different configurations');
    const other = await merging(scene, { a, c: await shardOf(scene, '2/2') });
    expect(other.log).toContain('are of another number of shards');
  });
});
