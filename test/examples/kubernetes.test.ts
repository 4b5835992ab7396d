import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { loadConfig } from '../../shared/config/load.ts';
import type { CommandTargetConfig } from '../../shared/targets/command/config.ts';
import { openCommand } from '../../shared/targets/command/target.ts';
import { contentOf, release } from '../releases/releases.ts';
import { Stage as Clock } from '../targets/faults/stage.ts';
import { operation } from '../targets/operation.ts';
import { programs } from './runner/stand-ins.ts';

const example = join(import.meta.dirname, '../../examples/kubernetes');

interface Cluster {
  revision: number;
  configMaps: Record<string, { readonly data: Record<string, string> }>;
  deployment?: { spec: { template: { metadata: { annotations: Record<string, string> } } } };
  replicaSets: unknown[];
  /** What happens next: denied, lost, never ready, no way back. */
  faults: string[];
  /** What kubectl was started with. */
  asked: string[];
}

/** The example, a cluster in a file, and the target as its aiops.yml has it. */
async function cluster() {
  const folder = mkdtempSync(join(tmpdir(), 'aiops-kubernetes-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(example, folder, { recursive: true });
  const file = join(folder, 'cluster.json');
  const kubeconfig = join(folder, 'kubeconfig');
  const write = (state: Cluster): void => writeFileSync(file, JSON.stringify(state));
  const read = (): Cluster => JSON.parse(readFileSync(file, 'utf8'));
  write({ revision: 0, configMaps: {}, replicaSets: [], faults: [], asked: [] });
  writeFileSync(kubeconfig, JSON.stringify({ cluster: file }));
  const { value } = await loadConfig({ read: async (path) => readFileSync(join(folder, path)) }, 'aiops.yml');
  const config = value.deployments?.['support-bot']?.target as CommandTargetConfig;
  const clock = new Clock();
  clock.settles = () => new Promise(() => {});
  const path = [programs, process.env.PATH].join(delimiter);
  const env = { PATH: path, HOME: folder, KUBECONFIG: kubeconfig };
  const target = openCommand(config, { ...clock.surroundings(env, folder), alarms: [] });
  const change = (how: (state: Cluster) => void): void => {
    const state = read();
    how(state);
    write(state);
  };
  return {
    ...{ clock, target, folder, read, change },
    live: () => read().deployment?.spec.template.metadata.annotations['aiops-actions/content'],
  };
}

const short = (text: string): string => contentOf(text).slice('sha256:'.length, 'sha256:'.length + 12);

describe('a release in Kubernetes', () => {
  it('is a config map and pods that are annotated with it, live when all pods are new', async () => {
    const { clock, target, read, live } = await cluster();
    expect(await target.observe(operation())).toEqual({
      changing: false,
      what: 'nothing',
    });
    expect(await clock.deploy('a', target)).toMatchObject({ state: 'live', live: { content: contentOf('a') } });
    expect(live()).toBe(contentOf('a'));
    expect(read().configMaps[`support-bot-${short('a')}`]?.data).toEqual({ 'prompts__triage.prompt.yml': 'a' });
    expect(clock.lines.join('\n')).toContain('Waiting for deployment "support-bot" rollout to finish');
    expect(await clock.deploy('a', target)).toMatchObject({ state: 'already-live' });
  });

  it('is planned against the cluster, which changes nothing', async () => {
    const { clock, target, read } = await cluster();
    await clock.deploy('a', target);
    const before = read().asked.length;
    const now = await target.observe(operation());
    const { steps, obstacles, rollout } = await target.plan(release('b'), now, operation());
    expect(steps).toEqual([
      { what: 'config map', live: 'none', after: `support-bot-${short('b')}`, kind: 'created' },
      { what: 'deployment support-bot', live: 'revision 1 of support-bot', after: short('b'), kind: 'shifted' },
    ]);
    expect([obstacles, rollout]).toEqual([[], 'as `strategy` in deploy/support-bot.yml has it']);
    const asked = read().asked.slice(before);
    expect(asked.filter((one) => !/^get |--dry-run=server/.test(one))).toEqual([]);
  });

  it('that does not pass is undone to the pods of before', async () => {
    const { clock, target, read, live } = await cluster();
    await clock.deploy('a', target);
    const failed = await clock.deploy('b', target, { verified: false });
    expect(failed).toMatchObject({ state: 'taken-back', live: { content: contentOf('a') }, putBack: { passed: true } });
    expect(live()).toBe(contentOf('a'));
    expect(read().asked).toContain('rollout undo deployment/support-bot --to-revision=1');
    expect(await clock.deploy('c', target)).toMatchObject({ state: 'live' });
    expect(await clock.deploy('d', target, { verified: false })).toMatchObject({ state: 'taken-back' });
    expect(live()).toBe(contentOf('c'));
  });

  it('that is the first, and does not pass, is taken away', async () => {
    const { clock, target, live } = await cluster();
    expect(await clock.deploy('a', target, { verified: false })).toMatchObject({ state: 'taken-back' });
    expect(live()).toBeUndefined();
  });

  it('whose pods never get ready is undone, with what Kubernetes says', async () => {
    const { clock, target, change, live } = await cluster();
    await clock.deploy('a', target);
    change(({ faults }) => faults.push('never ready'));
    expect(await clock.deploy('b', target)).toMatchObject({
      state: 'taken-back',
      reason: 'error: deployment "support-bot" exceeded its progress deadline',
    });
    expect(live()).toBe(contentOf('a'));
  });

  it('that the role may not make is not begun', async () => {
    const { clock, target, change, live } = await cluster();
    await clock.deploy('a', target);
    change(({ faults }) => faults.push('denied'));
    const refused = await clock.deploy('b', target);
    expect(refused).toMatchObject({ state: 'refused', fix: 'Mend deploy/support-bot.yml.' });
    expect(refused?.reason).toContain('Kubernetes would not take it: Error from server (Forbidden)');
    expect(live()).toBe(contentOf('a'));
  });

  it('is looked for where the answer was lost, and gone on with', async () => {
    const { clock, target, change, live } = await cluster();
    await clock.deploy('a', target);
    change(({ faults }) => faults.push('lost'));
    expect(await clock.deploy('b', target)).toMatchObject({ state: 'live' });
    expect(live()).toBe(contentOf('b'));
  });

  it('is gone on with by the next run where one was killed', async () => {
    const { clock, target, live } = await cluster();
    await clock.deploy('a', target);
    await clock.deploy('b', target, { killed: true });
    expect(await clock.deploy('b', target)).toMatchObject({ state: 'live' });
    expect(live()).toBe(contentOf('b'));
  });

  it('that cannot be undone is told with what is live', async () => {
    const { clock, target, change, live } = await cluster();
    await clock.deploy('a', target);
    change(({ faults }) => faults.push('no way back'));
    const stuck = await clock.deploy('b', target, { verified: false });
    expect(stuck?.state).toBe('stuck');
    expect(stuck?.reason).toContain('cannot patch');
    expect(stuck?.reason).toContain('Now live is revision 2 of support-bot.');
    expect(live()).toBe(contentOf('b'));
  });

  it('with a broken manifest is not begun', async () => {
    const { clock, target, folder } = await cluster();
    writeFileSync(join(folder, 'deploy/support-bot.yml'), 'kind: [');
    const refused = await clock.deploy('a', target);
    expect(refused?.reason).toContain('Kubernetes would not take it: error: error parsing STDIN');
  });
});
