import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { cloudWatch } from '../../../shared/aws/target-call.ts';
import { obstaclesOf } from '../../../shared/targets/aws/alarms.ts';
import { ControlPlanes } from '../../../shared/targets/aws/control.ts';
import { openSsmParameter } from '../../../shared/targets/ssm-parameter/target.ts';
import { credentials, environment } from '../../fakes/aws/server.ts';
import { hasMoto, type Moto, startMoto } from '../../fakes/moto.ts';
import { contentOf } from '../../releases/releases.ts';
import { Stage } from '../faults/stage.ts';
import { operation } from '../operation.ts';

const skipped = !hasMoto();

describe.skipIf(skipped)(`against moto${skipped ? ' (moto_server is not installed)' : ''}`, () => {
  let moto: Moto;
  beforeAll(async () => {
    moto = await startMoto();
  });
  afterAll(() => moto.close());
  beforeEach(() => {
    for (const [name, value] of Object.entries(credentials)) vi.stubEnv(name, value);
  });
  afterEach(() => void vi.unstubAllEnvs());

  it.each([undefined, 'live'])(
    'puts releases into an SSM parameter and takes them back, with the label %s',
    async (label) => {
      const stage = new Stage();
      const target = await openSsmParameter(
        { kind: 'ssm-parameter', parameter: `/support/${label}`, tier: 'standard', ...(label && { label }) },
        stage.surroundings(environment(moto.url)),
      );
      expect(await target.observe(operation())).toMatchObject({ changing: false });
      // The first of all is taken away again.
      expect(await stage.deploy('z', target, { verified: false })).toMatchObject({ state: 'taken-back' });
      expect((await target.observe(operation())).point).toBeUndefined();
      expect(await stage.deploy('a', target)).toMatchObject({ state: 'live', live: { content: contentOf('a') } });
      expect(await stage.deploy('b', target)).toMatchObject({ state: 'live', live: { content: contentOf('b') } });
      const failed = await stage.deploy('c', target, { verified: false });
      expect(failed).toMatchObject({ state: 'taken-back', live: { content: contentOf('b') } });
      target.close?.();
    },
  );

  it('asks CloudWatch for alarms', async () => {
    const control = await ControlPlanes.open({}, environment(moto.url));
    const alarm = {
      ...{
        AlarmName: 'quiet',
        ComparisonOperator: 'GreaterThanThreshold',
        EvaluationPeriods: 1,
        Threshold: 1,
        Period: 60,
      },
      ...{ MetricName: 'errors', Namespace: 'support', Statistic: 'Sum' },
    };
    const asked = { operation: 'PutMetricAlarm', what: 'an alarm' };
    await control.change(cloudWatch, asked, alarm, operation());
    await control.change(cloudWatch, asked, { ...alarm, AlarmName: 'loud' }, operation());
    const state = { AlarmName: 'loud', StateValue: 'ALARM', StateReason: 'a test' };
    await control.change(cloudWatch, { operation: 'SetAlarmState', what: 'an alarm' }, state, operation());
    const found = await obstaclesOf(['quiet', 'loud', 'missing'], control, operation());
    expect(found.map(({ message }) => message)).toEqual([
      'The alarm loud rings already.',
      'There is no alarm missing in us-east-1.',
    ]);
    control.close();
  });
});
