import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Envelope } from '../../../shared/results/envelope.ts';
import type { Outcome } from '../step.ts';
import { measured, publisher, type Scene } from './published.ts';

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
    expect(run.log).toContain('No comment and no check are made: this is shard 1 of 2');
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
