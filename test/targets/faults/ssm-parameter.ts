import { openSsmParameter } from '../../../shared/targets/ssm-parameter/target.ts';
import { environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { FakeSsm } from '../../fakes/aws/ssm.ts';
import { contentIn } from './content.ts';
import type { Player, Scene } from './stage.ts';

interface SsmScene extends Scene {
  readonly aws: FakeAws;
  readonly ssm: FakeSsm;
}

const parameter = '/support/release';

/** @param label of the version that is live; without it the newest is */
export const ssmParameter = (label?: string): Player<SsmScene> => ({
  kind: label === undefined ? 'ssm-parameter' : 'ssm-parameter with a label',
  async open(surroundings) {
    const ssm = new FakeSsm();
    const aws = await startAws([ssm.service]);
    const config = { kind: 'ssm-parameter' as const, parameter, tier: 'standard' as const, ...(label && { label }) };
    const target = await openSsmParameter(config, { ...surroundings, env: environment(aws.url) });
    return {
      ...{ aws, ssm, target },
      live: () => contentIn(ssm.value(parameter, label)),
      problems: () => aws.problems,
      close: aws.close,
    };
  },
  faults: {
    success: () => {},
    throttled: ({ aws }) => {
      aws.fail('PutParameter', 'throttled', 'throttled');
      aws.fail('GetParameter', 'throttled');
    },
    denied: ({ aws }) => aws.fail('PutParameter', 'denied'),
    drift: ({ ssm }) =>
      void ssm.parameters.get(parameter)?.push({ value: 'by hand', type: 'String', labels: new Set() }),
    lost: ({ aws }) => {
      aws.fail('PutParameter', 'lost');
      aws.fail('LabelParameterVersion', 'lost');
    },
    killed: () => {},
    unverified: () => {},
    'back-refused': ({ aws }) => {
      aws.fail('PutParameter', 'denied');
      aws.fail('LabelParameterVersion', 'denied');
    },
  },
});
