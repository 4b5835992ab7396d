import { openBedrockPrompt } from '../../../shared/targets/bedrock-prompt/target.ts';
import { FakePrompt } from '../../fakes/aws/bedrock/prompts.ts';
import { environment, type FakeAws, startAws } from '../../fakes/aws/server.ts';
import { FakeSsm } from '../../fakes/aws/ssm.ts';
import { contentOf } from '../../releases/releases.ts';
import type { Player, Scene } from './stage.ts';
import { withFiles } from './with-files.ts';

interface PromptScene extends Scene {
  readonly aws: FakeAws;
  readonly ssm: FakeSsm;
  readonly prompt: FakePrompt;
}

const parameter = '/support/prompt';
const id = 'ABCDE12345';

const promptFile = (word: string): string =>
  JSON.stringify({
    messages: [
      { role: 'system', content: `Be ${word}.` },
      { role: 'user', content: '{{question}}' },
    ],
    modelParameters: { temperature: 0.2, maxTokens: 300 },
  });

export const bedrockPrompt: Player<PromptScene> = {
  kind: 'bedrock-prompt',
  async open(surroundings) {
    const prompt = new FakePrompt(id, { description: 'Of the shop.' });
    const ssm = new FakeSsm();
    const aws = await startAws([prompt.service, ssm.service]);
    const target = await openBedrockPrompt(
      { kind: 'bedrock-prompt', prompt: id, pointer: { parameter } },
      { ...surroundings, alarms: [], env: environment(aws.url) },
    );
    return {
      ...{ aws, ssm, prompt },
      target: withFiles(target, (word) => ({ 'prompts/triage.prompt.yml': promptFile(word) })),
      live: () => {
        const value = ssm.value(parameter);
        if (value === undefined) return undefined;
        const { version = '' } = JSON.parse(value) as { version?: string };
        const [, word] = /Be (\w+)\./.exec(prompt.text(version)) ?? [];
        return word === undefined ? `version ${version}` : contentOf(word);
      },
      problems: () => aws.problems,
      close: aws.close,
    };
  },
  faults: {
    success: () => {},
    conflict: ({ aws }) => aws.fail('CreatePromptVersion', 'conflict'),
    throttled: ({ aws }) => {
      aws.fail('UpdatePrompt', 'throttled');
      aws.fail('CreatePromptVersion', 'throttled', 'throttled');
      aws.fail('GetPrompt', 'throttled');
    },
    denied: ({ aws }) => aws.fail('CreatePromptVersion', 'denied'),
    drift: ({ ssm, prompt }) => {
      prompt.make('2');
      const named = { schema: 'aiops.pointer/1', kind: 'bedrock-prompt', id, version: '2' };
      ssm.parameters.get(parameter)?.push({ value: JSON.stringify(named), type: 'String', labels: new Set() });
    },
    lost: ({ aws }) => {
      aws.fail('UpdatePrompt', 'lost');
      aws.fail('CreatePromptVersion', 'lost');
      aws.fail('PutParameter', 'lost');
    },
    killed: () => {},
    unverified: () => {},
    'back-refused': ({ aws }) => aws.fail('PutParameter', 'denied'),
  },
};
