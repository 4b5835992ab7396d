import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { manifestText } from '../../../shared/targets/own-release.ts';
import type { Operation } from '../../../shared/targets/target.ts';
import { credentials } from '../../fakes/aws/server.ts';
import { contentOf, release } from '../../releases/releases.ts';
import { appconfig } from '../faults/appconfig.ts';
import { sagemakerEndpoint } from '../faults/sagemaker-endpoint.ts';
import { ssmParameter } from '../faults/ssm-parameter.ts';
import { Stage } from '../faults/stage.ts';
import { operation } from '../operation.ts';

let stage: Stage;
beforeEach(() => {
  for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
  stage = new Stage();
});
afterEach(() => void vi.unstubAllEnvs());

/** By the clock of the stage. */
const timed = (given: Partial<Operation> = {}): Operation =>
  operation({
    clock: () => stage.now,
    deadline: stage.now + 3_600_000,
    wait: async (milliseconds) => {
      stage.now += milliseconds;
    },
    ...given,
  });
const old = release('old');
const hours = (count: number): number => count * 3_600_000;

describe('the way back of AppConfig', () => {
  it.each([
    [71, 'StopDeployment', 'StartDeployment'],
    [73, 'StartDeployment', 'StopDeployment'],
  ])('after %i hours is %s and not %s', async (age, way, other) => {
    const scene = await appconfig.open(stage.surroundings({}));
    scene.appconfig.serve(manifestText(old));
    scene.appconfig.serve(manifestText(release('new')));
    stage.now += hours(age);
    const done = await scene.target.revert({ version: '1', deployment: 1 }, timed());
    expect([done.state, scene.live()]).toEqual(['done', contentOf('old')]);
    expect(scene.aws.asked).toContain(`appconfig ${way}`);
    expect(scene.aws.asked).not.toContain(`appconfig ${other}`);
    expect(scene.problems()).toEqual([]);
    await scene.close();
  });

  it('waits for its turn where another deployment goes on (409)', async () => {
    const scene = await appconfig.open(stage.surroundings({}));
    scene.appconfig.serve(manifestText(old));
    scene.appconfig.serve(manifestText(release('new')));
    stage.now += hours(100);
    scene.aws.fail('StartDeployment', 'conflict', 'conflict', 'lost');
    const done = await scene.target.revert({ version: '1', deployment: 1 }, timed());
    expect([done.state, scene.live()]).toEqual(['done', contentOf('old')]);
    await scene.close();
  });

  it('is none where nothing was before, and it says so', async () => {
    const scene = await appconfig.open(stage.surroundings({}));
    scene.appconfig.serve(manifestText(old));
    const done = await scene.target.revert(undefined, timed());
    expect(done).toEqual({ state: 'failed', reason: 'Nothing was live before Version 1.' });
    await scene.close();
  });

  it('is not needed where a validator refuses: nothing was deployed', async () => {
    const scene = await appconfig.open(stage.surroundings({}));
    scene.appconfig.serve(manifestText(old));
    scene.appconfig.invalid = 'JSON Schema: digest is required';
    const live = await scene.target.observe(timed());
    await expect(scene.target.apply(release('new'), live, timed())).rejects.toThrow('digest is required');
    expect(scene.aws.asked).not.toContain('appconfig StartDeployment');
    await scene.close();
  });
});

describe('a label of a parameter', () => {
  it('that Systems Manager does not take leaves live what was', async () => {
    const scene = await ssmParameter('live').open(stage.surroundings({}));
    await stage.deploy('old', scene.target);
    scene.ssm.refusedLabels.add('live');
    const done = await stage.deploy('new', scene.target);
    expect([done?.state, scene.live()]).toEqual(['taken-back', contentOf('old')]);
    expect(done?.reason).toContain('does not take the label live');
    await scene.close();
  });

  it('is taken away where nothing was live before', async () => {
    const scene = await ssmParameter('live').open(stage.surroundings({}));
    const done = await stage.deploy('new', scene.target, { verified: false });
    expect([done?.state, scene.live()]).toEqual(['taken-back', undefined]);
    await scene.close();
  });
});

describe('a parameter without a label', () => {
  it.each([[[]], [['lost']], [['unavailable']]] as const)(
    'that the release itself has made is taken away, also where the answer is %j',
    async (faults) => {
      const scene = await ssmParameter().open(stage.surroundings({}));
      scene.aws.fail('DeleteParameter', ...faults);
      const done = await stage.deploy('new', scene.target, { verified: false });
      expect([done?.state, scene.live()]).toEqual(['taken-back', undefined]);
      expect(await stage.deploy('old', scene.target)).toMatchObject({ state: 'live' });
      expect(scene.problems()).toEqual([]);
      await scene.close();
    },
  );

  it('that was there before is left, and a person is told what to do', async () => {
    const scene = await ssmParameter().open(stage.surroundings({}));
    await stage.deploy('old', scene.target);
    await stage.deploy('new', scene.target);
    expect(await scene.target.revert(undefined, timed())).toEqual({
      state: 'failed',
      reason: '/support/release was there before: delete it by hand, if that is meant.',
    });
    expect(scene.live()).toBe(contentOf('new'));
    await scene.close();
  });
});

describe('the way back of an endpoint', () => {
  it('deletes one that the release itself has made', async () => {
    const scene = await sagemakerEndpoint.open(stage.surroundings({}));
    const done = await stage.deploy('new', scene.target, { verified: false });
    expect([done?.state, scene.sagemaker.endpoints.size]).toEqual(['taken-back', 0]);
    expect(scene.problems()).toEqual([]);
    await scene.close();
  });

  it('never deletes another’s', async () => {
    const scene = await sagemakerEndpoint.open(stage.surroundings({}));
    scene.sagemaker.serve('support');
    expect((await scene.target.revert(undefined, timed())).state).toBe('failed');
    expect(scene.sagemaker.endpoints.size).toBe(1);
    await scene.close();
  });

  it('goes at once, watched by no alarm: the one that rings would take it back', async () => {
    const scene = await sagemakerEndpoint.open(stage.surroundings({}));
    scene.sagemaker.serve('support');
    await stage.deploy('new', scene.target, { verified: false });
    const [there, back] = scene.sagemaker.updates;
    expect(there?.DeploymentConfig).toMatchObject({
      BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: 'CANARY', CanarySize: { Value: 50 } } },
      AutoRollbackConfiguration: { Alarms: [{ AlarmName: 'support-5xx' }] },
    });
    expect(back).toMatchObject({ EndpointConfigName: 'by-hand' });
    expect(back?.DeploymentConfig).toEqual({
      BlueGreenUpdatePolicy: { TrafficRoutingConfiguration: { Type: 'ALL_AT_ONCE', WaitIntervalInSeconds: 0 } },
    });
    await scene.close();
  });

  it('makes nothing of a configuration that has the name and other instances', async () => {
    const scene = await sagemakerEndpoint.open(stage.surroundings({}));
    scene.sagemaker.serve('support');
    const name = `support-${contentOf('new').slice(7, 19)}`;
    scene.sagemaker.serve('another', name);
    const live = await scene.target.observe(timed());
    await expect(scene.target.apply(release('new'), live, timed())).rejects.toThrow(
      `SageMaker has the endpoint configuration ${name} already, and its ProductionVariants.0.ModelName differs.`,
    );
    await scene.close();
  });

  it('is told as unfinished when the run has to end', async () => {
    const scene = await sagemakerEndpoint.open(stage.surroundings({}));
    scene.sagemaker.serve('support');
    const cancel = new AbortController();
    const live = await scene.target.observe(timed());
    const wait = async (): Promise<void> => {
      cancel.abort(new Error('the job was cancelled'));
      throw cancel.signal.reason;
    };
    const done = await scene.target.apply(release('new'), live, timed({ signal: cancel.signal, wait }));
    expect(done.state).toBe('unfinished');
    expect(done.reason).toContain('the job was cancelled');
    await scene.close();
  });
});
