import { openAgentcoreRuntime } from '../../../shared/targets/agentcore-runtime/target.ts';
import { FakeRuntime, imageOf } from '../../fakes/aws/bedrock/runtimes.ts';
import { environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { contentOf } from '../../releases/releases.ts';
import type { Player, Scene } from './stage.ts';
import { byWord } from './with-files.ts';

interface RuntimeScene extends Scene {
  readonly aws: FakeAws;
  readonly runtime: FakeRuntime;
}

const words = { old: '1', new: '2' } as const;

export const agentcoreRuntime: Player<RuntimeScene> = {
  kind: 'agentcore-runtime',
  async open(surroundings) {
    const runtime = new FakeRuntime('support-a1b2c3d4e5');
    const aws = await startAws([runtime.service]);
    const open = (image: string) =>
      openAgentcoreRuntime(
        { kind: 'agentcore-runtime', runtime: 'support-a1b2c3d4e5', 'endpoint-name': 'live', image },
        { ...surroundings, alarms: [], env: environment(aws.url) },
      );
    return {
      ...{ aws, runtime },
      target: byWord({ old: await open(imageOf(words.old)), new: await open(imageOf(words.new)) }),
      live: () => {
        const word = Object.entries(words).find(([, digit]) => runtime.image() === imageOf(digit))?.[0];
        return word === undefined ? 'an image of before' : contentOf(word);
      },
      problems: () => aws.problems,
      close: aws.close,
    };
  },
  faults: {
    success: () => {},
    failed: ({ runtime }) => {
      runtime.moving.next = 'failure';
    },
    stuck: ({ runtime }) => {
      runtime.moving.next = 'stuck';
    },
    busy: ({ runtime }) => {
      runtime.endpoint = { ...runtime.endpoint, status: 'UPDATING' };
    },
    conflict: ({ aws }) => aws.fail('UpdateAgentRuntimeEndpoint', 'conflict'),
    throttled: ({ aws }) => {
      aws.fail('UpdateAgentRuntime', 'throttled', 'throttled');
      aws.fail('UpdateAgentRuntimeEndpoint', 'throttled');
      aws.fail('GetAgentRuntimeEndpoint', 'throttled');
    },
    denied: ({ aws }) => aws.fail('UpdateAgentRuntimeEndpoint', 'denied'),
    drift: ({ runtime }) => {
      runtime.endpoint = { ...runtime.endpoint, liveVersion: '1' };
    },
    lost: ({ aws }) => {
      aws.fail('UpdateAgentRuntime', 'lost');
      aws.fail('UpdateAgentRuntimeEndpoint', 'lost');
    },
    killed: () => {},
    unverified: () => {},
    'back-refused': ({ aws }) => aws.fail('UpdateAgentRuntimeEndpoint', 'denied'),
  },
};
