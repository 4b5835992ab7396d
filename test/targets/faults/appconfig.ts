import { openAppconfig } from '../../../shared/targets/appconfig/target.ts';
import { FakeAlarms } from '../../fakes/aws/alarms.ts';
import { FakeAppconfig } from '../../fakes/aws/appconfig.ts';
import { environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { contentIn } from './content.ts';
import type { Player, Scene } from './stage.ts';

interface AppconfigScene extends Scene {
  readonly aws: FakeAws;
  readonly appconfig: FakeAppconfig;
  readonly clock: () => number;
}

export const appconfig: Player<AppconfigScene> = {
  kind: 'appconfig',
  async open(surroundings) {
    const { clock } = surroundings;
    const fake = new FakeAppconfig(clock);
    const alarms = new FakeAlarms();
    fake.alarms = ['support-5xx'];
    alarms.states.set('support-5xx', 'OK');
    const aws = await startAws([fake.service, alarms.service]);
    const target = await openAppconfig(
      {
        kind: 'appconfig',
        application: 'support',
        environment: 'prod',
        profile: 'release',
        strategy: 'canary',
        'strategy-back': 'AppConfig.AllAtOnce',
      },
      { ...surroundings, env: environment(aws.url) },
    );
    return {
      ...{ aws, target, appconfig: fake, clock },
      live: () => contentIn(fake.value()),
      problems: () => aws.problems,
      close: aws.close,
    };
  },
  faults: {
    success: () => {},
    alarm: (scene) => void scene.appconfig.courses.push('alarm'),
    stuck: (scene) => void scene.appconfig.courses.push('stuck'),
    busy: ({ appconfig: fake, clock }) =>
      void fake.deployments.push({
        ...{ number: fake.deployments.length + 1, version: '1', profile: 'prof123', strategy: 'canary' },
        ...{ begun: clock(), course: 'stuck' as const, state: 'DEPLOYING' },
      }),
    conflict: ({ aws }) => aws.fail('StartDeployment', 'conflict'),
    throttled: ({ aws }) => {
      aws.fail('StartDeployment', 'throttled', 'throttled');
      aws.fail('GetDeployment', 'throttled');
    },
    denied: ({ aws }) => aws.fail('StartDeployment', 'denied'),
    drift: ({ appconfig: fake }) => fake.serve('by hand'),
    lost: ({ aws }) => {
      aws.fail('CreateHostedConfigurationVersion', 'lost');
      aws.fail('StartDeployment', 'lost');
    },
    killed: () => {},
    unverified: () => {},
    'back-refused': ({ aws }) => {
      aws.fail('StopDeployment', 'denied');
      aws.fail('StartDeployment', 'denied');
    },
  },
};
