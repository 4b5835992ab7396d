import { describe, expect, it } from 'vitest';
import { isEndpointFile } from '../../shared/endpoints/file.ts';
import { endpointsIn } from '../../shared/endpoints/find.ts';

const resource = (address: string, values: object) => {
  const [type = '', name = ''] = address.replace(/^(module\.\w+\.)*/, '').split('.');
  return { address, mode: 'managed', type, name, schema_version: 0, values };
};

const throughput = (values: object) =>
  resource('aws_bedrock_provisioned_model_throughput.bot', {
    commitment_duration: null,
    model_arn: 'arn:aws:bedrock:us-west-2::foundation-model/anthropic.claude-3-sonnet-20240229-v1:0:28k',
    model_units: 2,
    provisioned_model_name: 'bot',
    timeouts: null,
    ...values,
  });

const config = resource('module.bots.aws_sagemaker_endpoint_configuration.live["de"]', {
  name: 'live',
  production_variants: [
    {
      initial_instance_count: 2,
      instance_type: 'ml.g5.xlarge',
      managed_instance_scaling: [],
      serverless_config: [],
      variant_name: 'all',
    },
  ],
  shadow_production_variants: [
    { initial_instance_count: 1, instance_type: 'ml.g5.xlarge', serverless_config: [], variant_name: 'shadow' },
  ],
});

const plan = (...resources: object[]) =>
  JSON.stringify({
    format_version: '1.2',
    planned_values: { root_module: { resources, child_modules: [{ address: 'module.bots', resources: [config] }] } },
    configuration: {
      provider_config: { aws: { name: 'aws', expressions: { region: { constant_value: 'eu-central-1' } } } },
    },
  });

const found = (text: string) => endpointsIn([{ path: 'plan.json', bytes: Buffer.from(text) }]);

describe('a plan of Terraform runs', () => {
  it('instances of endpoints, shadows as well, in the region of its provider', async () => {
    const { endpoints, problems } = await found(plan());
    expect(problems).toEqual([]);
    const label = 'module.bots.aws_sagemaker_endpoint_configuration.live["de"]';
    expect(endpoints).toMatchObject([
      { label: `${label}/all`, name: 'ml.g5.xlarge', count: 2, region: 'eu-central-1' },
      { label: `${label}/shadow`, name: 'ml.g5.xlarge', count: 1, region: 'eu-central-1' },
    ]);
  });

  it('model units of Bedrock, in the region of their model', async () => {
    const [units] = (await found(plan(throughput({})))).endpoints;
    expect(units).toMatchObject({
      id: 'plan.json#aws_bedrock_provisioned_model_throughput.bot',
      kind: 'provisioned',
      name: 'anthropic.claude-3-sonnet',
      count: 2,
      region: 'us-west-2',
      assumptions: ['Model units without commitment run all month.'],
    });
  });

  it('model units with a commitment by a name of their own', async () => {
    const [units] = (await found(plan(throughput({ commitment_duration: 'SixMonths' })))).endpoints;
    expect(units?.name).toBe('anthropic.claude-3-sonnet, six months');
  });
});

describe('files that may say what runs', () => {
  it.each([
    ['template.yaml', true],
    ['service/cdk.out/bot.template.json', true],
    ['infra/endpoints/live.yml', true],
    ['plan.json', true],
    ['bot.template', true],
    ['prompts/triage.prompt.yml', false],
    ['package.json', false],
    ['main.tf', false],
  ])('%s: %s', (path, is) => {
    expect(isEndpointFile(path)).toBe(is);
  });
});
