import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../../shared/prompts/prompt.ts';
import { readPrompts } from '../../../../shared/prompts/read.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import { settingsOf } from '../seen.ts';
import { read, template } from './template.ts';

describe('a template of CloudFormation', () => {
  it('has what a guardrail sets by the names of its filters, topics and words', async () => {
    const guardrail = (await read()).get('Shield');
    expect(guardrail).toMatchObject({ messages: [], language: 'none' });
    expect(settingsOf(guardrail)).toEqual([
      ['BlockedInputMessaging', 'No.'],
      ['BlockedOutputsMessaging', 'Sorry.'],
      ['TopicPolicyConfig.TopicsConfig.Advice.Name', 'Advice'],
      ['TopicPolicyConfig.TopicsConfig.Advice.Definition', 'What to buy'],
      ['TopicPolicyConfig.TopicsConfig.Advice.Type', 'DENY'],
      ['TopicPolicyConfig.TopicsConfig.Advice.Examples', ['Should I buy gold?']],
      ['ContentPolicyConfig.FiltersConfig.HATE.Type', 'HATE'],
      ['ContentPolicyConfig.FiltersConfig.HATE.InputStrength', 'HIGH'],
      ['ContentPolicyConfig.FiltersConfig.HATE.OutputStrength', 'LOW'],
      ['ContentPolicyConfig.FiltersConfig.PROMPT_ATTACK.Type', 'PROMPT_ATTACK'],
      ['ContentPolicyConfig.FiltersConfig.PROMPT_ATTACK.InputStrength', 'HIGH'],
      ['ContentPolicyConfig.FiltersConfig.PROMPT_ATTACK.OutputStrength', 'NONE'],
      ['WordPolicyConfig.WordsConfig.bitcoin.Text', 'bitcoin'],
    ]);
    const found = guardrail?.settings.find(({ key }) => key.endsWith('HATE.OutputStrength'));
    expect(template.slice(found?.position.offset, found?.position.end)).toBe('LOW');
  });

  it('has the instruction, the model and the tools of an agent, and the prompts that it overrides', async () => {
    const all = await read();
    const agent = all.get('Helper') as Prompt;
    expect(agent).toMatchObject({
      model: { id: 'amazon.nova-pro-v1:0' },
      messages: [{ role: 'system', parts: [{ template: 'Help customers with their loans. Never give advice.' }] }],
      tools: [
        {
          name: 'ratio',
          description: 'Debt to income',
          inputSchema: {
            type: 'object',
            properties: { income: { type: 'number', description: 'A month' }, debt: { type: 'number' } },
            required: ['income'],
          },
          position: { line: 79 },
        },
      ],
    });
    expect(settingsOf(agent)).toEqual([
      ['IdleSessionTTLInSeconds', 600],
      ['GuardrailConfiguration.GuardrailIdentifier', '!Ref Shield'],
      ['GuardrailConfiguration.GuardrailVersion', '!GetAtt ShieldVersion.Version'],
      ['actionGroups.loans.ActionGroupExecutor.Lambda', '!GetAtt Calculator.Arn'],
      ['actionGroups.ask.ParentActionGroupSignature', 'AMAZON.UserInput'],
    ]);
    const override = all.get('Helper/ORCHESTRATION') as Prompt;
    expect(override.parameters).toEqual({ temperature: 0, topK: 50, maxTokens: 1024, stop: ['</invoke>'] });
    expect((await rendererOf(override))({})[0]?.parts).toEqual([
      { type: 'text', text: '{ "system": "$instruction$" }' },
    ]);
  });

  it('has the operations of an OpenAPI document as tools of an agent', async () => {
    const text = `Resources:
  Helper:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: helper
      ActionGroups:
        - ActionGroupName: orders
          ApiSchema:
            Payload: |
              openapi: 3.0.0
              info: { title: Orders, version: 1.0.0 }
              paths:
                /orders/{id}:
                  parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                  get:
                    operationId: find
                    description: Finds an order
                    parameters: [{ name: full, in: query, description: All of it, schema: { type: boolean } }]
                    responses: { "200": { description: The order } }
                  post:
                    summary: Pays it
                    requestBody:
                      content:
                        application/json:
                          schema: { type: object, properties: { card: { type: string } }, required: [card] }
        - ActionGroupName: stored
          ApiSchema: { S3: { S3BucketName: bucket, S3ObjectKey: key } }
        - ActionGroupName: broken
          ApiSchema: { Payload: "[" }
`;
    const { prompts, notes, problems } = await readPrompts('template.yaml', text);
    expect(problems).toEqual([]);
    expect(notes.map(({ line, message }) => [line, message])).toEqual([
      [27, 'An OpenAPI document on S3 is not looked into.'],
      [29, 'No OpenAPI document that can be read: its change is told as one of text.'],
    ]);
    expect(prompts[0]?.tools.map(({ name, description, inputSchema }) => [name, description, inputSchema])).toEqual([
      [
        'find',
        'Finds an order',
        {
          type: 'object',
          properties: { id: { type: 'string' }, full: { type: 'boolean', description: 'All of it' } },
          required: ['id'],
        },
      ],
      [
        'POST /orders/{id}',
        'Pays it',
        { type: 'object', properties: { id: { type: 'string' }, card: { type: 'string' } }, required: ['id', 'card'] },
      ],
    ]);
    expect(settingsOf(prompts[0])).toEqual([
      ['actionGroups.orders.ApiSchema.Payload.openapi', '3.0.0'],
      ['actionGroups.orders.ApiSchema.Payload.info.title', 'Orders'],
      ['actionGroups.orders.ApiSchema.Payload.info.version', '1.0.0'],
      ['actionGroups.orders.ApiSchema.Payload.paths["/orders/{id}"].get.responses.200.description', 'The order'],
      ['actionGroups.stored.ApiSchema.S3.S3BucketName', 'bucket'],
      ['actionGroups.stored.ApiSchema.S3.S3ObjectKey', 'key'],
      ['actionGroups.broken.ApiSchema.Payload', '['],
    ]);
  });
});
