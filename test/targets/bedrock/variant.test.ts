import { describe, expect, it } from 'vitest';
import { parsePrompt } from '../../../shared/prompts/read.ts';
import { variantOf } from '../../../shared/targets/bedrock-prompt/variant.ts';
import { targetSchema } from '../../../shared/targets/config.ts';

const prompt = (value: unknown) => parsePrompt('prompts/triage.prompt.yml', JSON.stringify(value));

describe('a prompt as a variant of Prompt management', () => {
  it('is a text where one message of the user is all', async () => {
    const messages = [{ role: 'user', content: 'Answer {{question}} for {{ shop }}.' }];
    expect(variantOf(await prompt({ messages }), 'default', 'amazon.nova-lite-v1:0')).toEqual({
      variant: {
        name: 'default',
        templateType: 'TEXT',
        templateConfiguration: {
          text: {
            text: 'Answer {{question}} for {{shop}}.',
            inputVariables: [{ name: 'question' }, { name: 'shop' }],
          },
        },
        modelId: 'amazon.nova-lite-v1:0',
      },
      lost: [],
    });
  });

  it('is a chat with its system text apart, and how the model is asked', async () => {
    const messages = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: '{{question}}' },
    ];
    const { variant, lost } = variantOf(
      await prompt({ messages, modelParameters: { temperature: 0, maxTokens: 200, stop: ['END'] } }),
      'default',
      undefined,
    );
    expect(lost).toEqual([]);
    expect(variant).toEqual({
      name: 'default',
      templateType: 'CHAT',
      templateConfiguration: {
        chat: {
          system: [{ text: 'Be brief.' }],
          messages: [{ role: 'user', content: [{ text: '{{question}}' }] }],
          inputVariables: [{ name: 'question' }],
        },
      },
      inferenceConfiguration: { text: { temperature: 0, maxTokens: 200, stopSequences: ['END'] } },
    });
  });

  it('tells what it cannot hold', async () => {
    const given = { messages: [{ role: 'user', content: 'x' }], modelParameters: { temperature: 1.5, seed: 7 } };
    expect(variantOf(await prompt(given), 'default', undefined).lost).toEqual([
      'the parameter seed',
      'a temperature over 1',
    ]);
  });
});

describe('the configuration refuses', () => {
  const runtime = { kind: 'agentcore-runtime', runtime: 'support-a1b2c3d4e5', 'endpoint-name': 'live' };
  const agent = { kind: 'bedrock-agent', agent: 'AGENT12345', alias: 'ALIAS12345' };
  const custom = {
    kind: 'custom-model-deployment',
    'model-deployment': 'support',
    model: 'arn:aws:bedrock:us-east-1:123456789012:custom-model/amazon.nova-lite-v1:0:300k/abcdefghijkl',
  };
  it.each([
    [
      'an endpoint that follows the newest version',
      { ...runtime, 'endpoint-name': 'DEFAULT' },
      'never|must not be DEFAULT',
    ],
    [
      'an image by a tag',
      { ...runtime, image: '123456789012.dkr.ecr.us-east-1.amazonaws.com/agent:1' },
      'by its digest',
    ],
    ['an alias of the draft', { ...agent, alias: 'TSTALIASID' }, 'leads to the draft'],
    [
      'provisioned throughput',
      { ...custom, 'model-deployment': 'arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abcdefghijkl' },
      'commits money',
    ],
    [
      'a prompt without a pointer',
      { kind: 'bedrock-prompt', prompt: 'ABCDE12345', pointer: {} },
      'one of parameter and file',
    ],
  ])('%s', (_, given, said) => {
    const { error } = targetSchema.safeParse(given);
    expect(error?.issues.map(({ message }) => message).join(' ')).toMatch(new RegExp(said));
  });

  it.each([[runtime], [agent], [custom]])('nothing that is right: %j', (given) => {
    expect(targetSchema.safeParse(given).error).toBeUndefined();
  });
});
