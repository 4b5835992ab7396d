import { openCustomModelDeployment } from '../../../shared/targets/custom-model-deployment/target.ts';
import { customModel, FakeDeployment } from '../../fakes/aws/bedrock/custom-models.ts';
import { environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { contentOf } from '../../releases/releases.ts';
import type { Player, Scene } from './stage.ts';
import { byWord } from './with-files.ts';

interface DeploymentScene extends Scene {
  readonly aws: FakeAws;
  readonly deployment: FakeDeployment;
}

const words = { old: 'a', new: 'b' } as const;

export const customModelDeployment: Player<DeploymentScene> = {
  kind: 'custom-model-deployment',
  async open(surroundings) {
    const deployment = new FakeDeployment('support');
    const aws = await startAws([deployment.service]);
    const open = (model: string) =>
      openCustomModelDeployment(
        { kind: 'custom-model-deployment', 'model-deployment': 'support', model },
        { ...surroundings, alarms: [], env: environment(aws.url) },
      );
    return {
      ...{ aws, deployment },
      target: byWord({ old: await open(customModel(words.old)), new: await open(customModel(words.new)) }),
      live: () => {
        const { modelArn } = deployment.state;
        const word = Object.entries(words).find(([, letter]) => modelArn === customModel(letter))?.[0];
        return word === undefined ? 'a model of before' : contentOf(word);
      },
      problems: () => aws.problems,
      close: aws.close,
    };
  },
  faults: {
    success: () => {},
    failed: ({ deployment }) => {
      deployment.timeline.next = 'failure';
    },
    stuck: ({ deployment }) => {
      deployment.timeline.next = 'stuck';
    },
    busy: ({ deployment }) => {
      const updateDetails = { modelArn: customModel('c'), updateStatus: 'Updating' };
      deployment.state = { ...deployment.state, updateDetails };
    },
    conflict: ({ aws }) => aws.fail('UpdateCustomModelDeployment', 'conflict'),
    throttled: ({ aws }) => {
      aws.fail('UpdateCustomModelDeployment', 'throttled', 'throttled');
      aws.fail('GetCustomModelDeployment', 'throttled');
    },
    denied: ({ aws }) => aws.fail('UpdateCustomModelDeployment', 'denied'),
    drift: ({ deployment }) => {
      deployment.state = { ...deployment.state, modelArn: customModel('c') };
    },
    lost: ({ aws }) => {
      aws.fail('TagResource', 'lost');
      aws.fail('UpdateCustomModelDeployment', 'lost');
    },
    killed: () => {},
    unverified: () => {},
    'back-refused': ({ aws }) => aws.fail('UpdateCustomModelDeployment', 'denied'),
  },
};
