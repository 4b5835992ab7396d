import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../../shared/prompts/prompt.ts';
import { readPrompts } from '../../../../shared/prompts/read.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import { settingsOf } from '../seen.ts';
import { plan, read, resource, text } from './plan.ts';

describe('a plan of Terraform', () => {
  it('has prompts, guardrails and agents by their addresses, those of modules among them', async () => {
    expect([...(await read())].map(([key, { kind, name }]) => [key, kind, name])).toEqual([
      ['aws_bedrockagent_prompt.playlist', 'prompt', 'playlist'],
      ['aws_bedrock_guardrail.shield["de"]', 'guardrail', 'shield'],
      ['module.bots.aws_bedrockagent_agent.bot', 'agent', 'bot'],
    ]);
  });

  it('has the texts of a prompt at their places, and renders them', async () => {
    const prompt = (await read()).get('aws_bedrockagent_prompt.playlist') as Prompt;
    expect(prompt).toMatchObject({
      model: { id: 'amazon.nova-lite-v1:0' },
      owner: { value: 'team-music' },
      parameters: { temperature: 0.8, topK: 40 },
    });
    const [use] = prompt.variables[1]?.uses ?? [];
    expect(text.slice(use?.offset, use?.end)).toBe('{{number}}');
    expect(text.split('\n')[(use?.line ?? 0) - 1]?.slice((use?.column ?? 0) - 1)).toBe('{{number}} songs."');
    expect(settingsOf(prompt)).toEqual([
      ['template_type', 'TEXT'],
      ['inference_configuration.text.temperature', 0.8],
      ['additional_model_request_fields.top_k', 40],
    ]);
    const render = await rendererOf(prompt);
    expect(render({ genre: 'jazz', number: 3 })).toEqual([
      { role: 'user', parts: [{ type: 'text', text: 'A playlist of jazz, with 3 songs.' }] },
    ]);
    expect(() => render({ genre: 'jazz' })).toThrow(
      `tfplan.json:${use?.line}:${use?.column}: {{number}} is not filled.`,
    );
  });

  it('has what a guardrail sets, blocks by their names', async () => {
    expect(settingsOf((await read()).get('aws_bedrock_guardrail.shield["de"]'))).toEqual([
      ['blocked_input_messaging', 'No.'],
      ['content_policy_config.filters_config.HATE.input_strength', 'MEDIUM'],
      ['content_policy_config.filters_config.HATE.output_strength', 'HIGH'],
      ['content_policy_config.filters_config.HATE.type', 'HATE'],
      ['content_policy_config.tier_config.tier_name', 'STANDARD'],
    ]);
  });

  it('has the tools of an agent, whose action groups name it in the configuration', async () => {
    const agent = (await read()).get('module.bots.aws_bedrockagent_agent.bot') as Prompt;
    expect(agent.tools.map(({ name, inputSchema }) => [name, inputSchema])).toEqual([
      ['ratio', { type: 'object', properties: { debt: { type: 'number', description: 'Now' } }, required: ['debt'] }],
    ]);
    expect(settingsOf(agent)).toEqual([
      ['idle_session_ttl_in_seconds', 500],
      ['actionGroups.loans.action_group_executor.custom_control', 'RETURN_CONTROL'],
    ]);
    expect((await rendererOf(agent))({})[0]?.parts).toEqual([{ type: 'text', text: 'You help with {{loans}}.' }]);
  });

  it('has the tools of each instance of an agent, and of one that has an id', async () => {
    const group = (address: string, more: object = {}) =>
      resource(address, {
        action_group_name: address.at(-3),
        function_schema: [{ member_functions: [{ functions: [{ name: 'f' }] }] }],
        ...more,
      });
    const resources = [
      resource('aws_bedrockagent_agent.bot["a"]', { agent_name: 'a' }),
      resource('aws_bedrockagent_agent.bot["b"]', { agent_name: 'b' }),
      resource('aws_bedrockagent_agent.old', { agent_name: 'old', agent_id: 'ABCDEFGHIJ' }),
      group('aws_bedrockagent_agent_action_group.ratio["b"]'),
      group('aws_bedrockagent_agent_action_group.one', { agent_id: 'ABCDEFGHIJ' }),
    ];
    const expressions = { agent_id: { references: ['aws_bedrockagent_agent.bot', 'each.key'] } };
    const named = { address: 'aws_bedrockagent_agent_action_group.ratio', expressions };
    const all = await read({
      format_version: '1.2',
      planned_values: { root_module: { resources } },
      configuration: { root_module: { resources: [named] } },
    });
    expect([...all].map(([key, { tools }]) => [key, tools.length])).toEqual([
      ['aws_bedrockagent_agent.bot["a"]', 0],
      ['aws_bedrockagent_agent.bot["b"]', 1],
      ['aws_bedrockagent_agent.old', 1],
    ]);
  });

  it('has those of the provider awscc, whose blocks are objects', async () => {
    const prompt = resource('awscc_bedrock_prompt.tone', {
      name: 'tone',
      variants: [
        {
          name: 'one',
          template_type: 'CHAT',
          model_id: 'amazon.nova-lite-v1:0',
          inference_configuration: { text: { max_tokens: 10, top_p: 0.9 } },
          additional_model_request_fields: null,
          template_configuration: {
            chat: {
              system: [{ text: 'Be kind.', cache_point: null }],
              messages: [{ role: 'user', content: [{ text: '{{ticket}}', cache_point: null }] }],
              tool_configuration: {
                tools: [
                  { tool_spec: { name: 'find', input_schema: { json: '{"type":"object"}' } }, cache_point: null },
                ],
                tool_choice: { auto: '{}', any: null, tool: null },
              },
            },
            text: null,
          },
        },
        {
          name: 'two',
          template_type: 'TEXT',
          template_configuration: { text: { text: null, text_s3_location: { bucket: 'b', key: 'k' } } },
        },
      ],
    });
    const guardrail = resource('awscc_bedrock_guardrail.shield', {
      name: 'shield',
      word_policy_config: { words_config: [{ text: 'bitcoin' }], managed_word_lists_config: null },
    });
    const given = { format_version: '1.2', planned_values: { root_module: { resources: [prompt, guardrail] } } };
    const { prompts, problems, notes } = await readPrompts('tfplan.json', JSON.stringify(given));
    expect(problems).toEqual([]);
    expect(notes.map(({ message }) => message)).toEqual(['A text on S3 is not looked into.']);
    expect(
      prompts.map(({ key, parameters, tools, toolChoice }) => [key, parameters, tools.length, toolChoice]),
    ).toEqual([
      ['awscc_bedrock_prompt.tone/one', { maxTokens: 10, topP: 0.9 }, 1, 'auto'],
      ['awscc_bedrock_prompt.tone/two', {}, 0, undefined],
      ['awscc_bedrock_guardrail.shield', {}, 0, undefined],
    ]);
    expect((await rendererOf(prompts[0] as Prompt))({ ticket: 'Hi' }).map(({ role }) => role)).toEqual([
      'system',
      'user',
    ]);
    expect(settingsOf(prompts[2])).toEqual([['word_policy_config.words_config.bitcoin.text', 'bitcoin']]);
  });

  it('is also a state, or only what changes', async () => {
    const { planned_values: values, resource_changes: changes, ...same } = plan;
    expect((await read({ ...same, values })).size).toBe(3);
    const [playlist] = values.root_module.resources;
    const changed = changes.map((one) => ({ ...one, change: { ...one.change, after: playlist?.values } }));
    expect([...(await read({ ...same, resource_changes: changed })).keys()]).toEqual([
      'aws_bedrockagent_prompt.playlist',
    ]);
  });

  it('says what is only known when it is applied', async () => {
    const [change] = plan.resource_changes;
    const given = {
      ...plan,
      resource_changes: [{ ...change, change: { ...change?.change, after_unknown: { variant: true } } }],
    };
    const { notes } = await readPrompts('tfplan.json', JSON.stringify(given));
    expect(notes).toMatchObject([{ line: 1, message: 'It has values that are only known when the plan is applied.' }]);
    expect((await readPrompts('tfplan.json', text)).notes).toEqual([]);
  });
});
