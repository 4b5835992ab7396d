import type { Prompt } from '../../../../shared/prompts/prompt.ts';
import { parsePrompts } from '../../../../shared/prompts/read.ts';

export const resource = (address: string, values: object) => {
  const [type = '', name = ''] = address.replace(/^(module\.\w+\.)*/, '').split('.');
  return { address, mode: 'managed', type, name: name.replace(/\[.*/, ''), schema_version: 0, values };
};

/** The resources of the examples in the documentation of Terraform's AWS provider, as `terraform show -json` has them. */
export const plan = {
  format_version: '1.2',
  terraform_version: '1.13.4',
  planned_values: {
    root_module: {
      resources: [
        resource('aws_bedrockagent_prompt.playlist', {
          customer_encryption_key_arn: null,
          default_variant: 'Variant1',
          description: 'Makes a playlist',
          name: 'playlist',
          tags: { Owner: 'team-music' },
          variant: [
            {
              additional_model_request_fields: '{"top_k":40}',
              gen_ai_resource: [],
              inference_configuration: [
                { text: [{ max_tokens: null, stop_sequences: null, temperature: 0.8, top_p: null }] },
              ],
              metadata: [],
              model_id: 'amazon.nova-lite-v1:0',
              name: 'Variant1',
              template_configuration: [
                {
                  chat: [],
                  text: [
                    {
                      cache_point: [],
                      input_variable: [{ name: 'genre' }, { name: 'number' }],
                      text: 'A playlist of {{genre}}, with {{number}} songs.',
                    },
                  ],
                },
              ],
              template_type: 'TEXT',
            },
          ],
        }),
        resource('aws_bedrock_guardrail.shield["de"]', {
          blocked_input_messaging: 'No.',
          content_policy_config: [
            {
              filters_config: [{ input_strength: 'MEDIUM', output_strength: 'HIGH', type: 'HATE' }],
              tier_config: [{ tier_name: 'STANDARD' }],
            },
          ],
          name: 'shield',
          word_policy_config: [],
        }),
        resource('aws_s3_bucket.other', { bucket: 'x' }),
      ],
      child_modules: [
        {
          address: 'module.bots',
          resources: [
            resource('module.bots.aws_bedrockagent_agent.bot', {
              agent_name: 'bot',
              foundation_model: 'amazon.nova-pro-v1:0',
              idle_session_ttl_in_seconds: 500,
              instruction: 'You help with {{loans}}.',
              prepare_agent: true,
            }),
            resource('module.bots.aws_bedrockagent_agent_action_group.ratio', {
              action_group_name: 'loans',
              action_group_executor: [{ custom_control: 'RETURN_CONTROL', lambda: null }],
              api_schema: [],
              function_schema: [
                {
                  member_functions: [
                    {
                      functions: [
                        {
                          name: 'ratio',
                          description: 'Debt to income',
                          parameters: [{ map_block_key: 'debt', type: 'number', description: 'Now', required: true }],
                        },
                      ],
                    },
                  ],
                },
              ],
            }),
          ],
        },
      ],
    },
  },
  resource_changes: [
    {
      address: 'aws_bedrockagent_prompt.playlist',
      type: 'aws_bedrockagent_prompt',
      mode: 'managed',
      change: {
        actions: ['create'],
        before: null,
        after: {},
        after_unknown: { arn: true, variant: [{ name: false }] },
      },
    },
  ],
  configuration: {
    root_module: {
      module_calls: {
        bots: {
          module: {
            resources: [
              {
                address: 'aws_bedrockagent_agent_action_group.ratio',
                expressions: {
                  agent_id: { references: ['aws_bedrockagent_agent.bot.agent_id', 'aws_bedrockagent_agent.bot'] },
                },
              },
            ],
          },
        },
      },
    },
  },
};

export const text = JSON.stringify(plan, undefined, 2);

export const read = async (given: object = plan): Promise<Map<string, Prompt>> =>
  new Map((await parsePrompts('tfplan.json', JSON.stringify(given, undefined, 2))).map((one) => [one.key ?? '', one]));
