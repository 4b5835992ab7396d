import { sagemakerEndpointSchema } from '../../../shared/targets/sagemaker-endpoint/config.ts';
import { openSagemakerEndpoint } from '../../../shared/targets/sagemaker-endpoint/target.ts';
import { FakeAlarms } from '../../fakes/aws/alarms.ts';
import { FakeSagemaker } from '../../fakes/aws/sagemaker.ts';
import { environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import type { Player, Scene } from './stage.ts';

export interface SagemakerScene extends Scene {
  readonly aws: FakeAws;
  readonly sagemaker: FakeSagemaker;
  readonly clock: () => number;
}

export const endpointConfig = {
  kind: 'sagemaker-endpoint',
  'endpoint-name': 'support',
  role: 'arn:aws:iam::123456789012:role/support',
  image: '123456789012.dkr.ecr.us-east-1.amazonaws.com/support@sha256:abc',
  'model-data': 's3://models/support.tar.gz',
  environment: { WORKERS: '2' },
  'instance-type': 'ml.g5.xlarge',
  'instance-count': 2,
  rollout: { kind: 'canary', size: '50 %', wait: '10 min' },
};

export const sagemakerEndpoint: Player<SagemakerScene> = {
  kind: 'sagemaker-endpoint',
  async open(surroundings) {
    const { clock } = surroundings;
    const sagemaker = new FakeSagemaker(clock);
    const alarms = new FakeAlarms();
    alarms.states.set('support-5xx', 'OK');
    const aws = await startAws([sagemaker.service, alarms.service]);
    const config = sagemakerEndpointSchema().parse(endpointConfig);
    const target = await openSagemakerEndpoint(config, { ...surroundings, env: environment(aws.url) });
    const live = (): string | undefined => {
      const { config: name = '', status } = sagemaker.endpoints.get('support') ?? {};
      if (status === 'Failed') return 'nothing that answers';
      if (status === 'UpdateRollbackFailed') return 'a mix of both';
      const { Tags = [] } = (sagemaker.configs.get(name) ?? {}) as { Tags?: { Key: string; Value: string }[] };
      return Tags.find(({ Key }) => Key === 'aiops:content')?.Value ?? name;
    };
    return { ...{ aws, target, sagemaker, clock, live }, problems: () => aws.problems, close: aws.close };
  },
  faults: {
    success: () => {},
    alarm: ({ sagemaker }) => void sagemaker.courses.push('alarm'),
    'rollback-fails': ({ sagemaker }) => void sagemaker.courses.push('rollback-fails'),
    failed: ({ sagemaker }) => void sagemaker.courses.push('fails'),
    conflict: ({ sagemaker }) => {
      sagemaker.meanwhile = 'support';
    },
    stuck: ({ sagemaker }) => void sagemaker.courses.push('stuck'),
    busy: ({ sagemaker, clock }) => {
      const endpoint = sagemaker.endpoints.get('support');
      if (endpoint) endpoint.update = { config: 'by-hand', begun: clock(), course: 'stuck' };
      if (endpoint) endpoint.status = 'Updating';
    },
    throttled: ({ aws }) => {
      aws.fail('CreateModel', 'throttled');
      aws.fail('UpdateEndpoint', 'throttled', 'throttled');
      aws.fail('DescribeEndpoint', 'throttled');
    },
    denied: ({ aws }) => aws.fail('UpdateEndpoint', 'denied'),
    drift: ({ sagemaker }) => sagemaker.serve('support'),
    lost: ({ aws }) => {
      aws.fail('CreateModel', 'lost');
      aws.fail('CreateEndpointConfig', 'lost');
      aws.fail('UpdateEndpoint', 'lost');
    },
    killed: () => {},
    unverified: () => {},
    'back-refused': ({ aws }) => aws.fail('UpdateEndpoint', 'denied'),
  },
};
