import { describe, expect, it } from 'vitest';
import { endpointsIn } from '../../shared/endpoints/find.ts';

const found = (text: string, path = 'infra/template.yaml') => endpointsIn([{ path, bytes: Buffer.from(text) }]);

const template = `AWSTemplateFormatVersion: "2010-09-09"
Parameters:
  Type: { Type: String, Default: ml.g5.2xlarge }
  Count: { Type: Number, Default: 2 }
  Stage: { Type: String }
Resources:
  Config:
    Type: AWS::SageMaker::EndpointConfig
    Properties:
      ProductionVariants:
        - VariantName: main
          ModelName: !GetAtt Model.ModelName
          InstanceType: ml.g5.xlarge
          InitialInstanceCount: 3
          InitialVariantWeight: 1
        - VariantName: other
          ModelName: !GetAtt Model.ModelName
          InstanceType: !Ref Type
          InitialInstanceCount: !Ref Count
          ManagedInstanceScaling: { Status: ENABLED, MinInstanceCount: 1, MaxInstanceCount: 4 }
  Live:
    Type: AWS::SageMaker::Endpoint
    Properties: { EndpointConfigName: !GetAtt Config.EndpointConfigName }
`;

describe('a template of CloudFormation runs', () => {
  it('the instances of each variant, at their line', async () => {
    const { endpoints, problems } = await found(template);
    expect(problems).toEqual([]);
    expect(endpoints).toMatchObject([
      {
        id: 'infra/template.yaml#Config/main',
        kind: 'instances',
        label: 'Config/main',
        name: 'ml.g5.xlarge',
        count: 3,
        file: 'infra/template.yaml',
        line: 11,
      },
      { id: 'infra/template.yaml#Config/other', name: 'ml.g5.2xlarge', count: 2 },
    ]);
  });

  it('what its parameters have by default, and says so', async () => {
    const { endpoints } = await found(template);
    expect(endpoints[1]?.assumptions).toEqual([
      'The parameter Type has its default, ml.g5.2xlarge.',
      'The parameter Count has its default, 2.',
      'As many instances run all month as it begins with; it scales from 1 to 4.',
    ]);
  });

  it('as many endpoints as name a configuration', async () => {
    const second = `${template}  Second:
    Type: AWS::SageMaker::Endpoint
    Properties: { EndpointConfigName: { Ref: Config } }
`;
    const { endpoints } = await found(second);
    expect(endpoints.map(({ count }) => count)).toEqual([6, 4]);
    expect(endpoints[0]?.assumptions).toContain('2 endpoints run by this configuration.');
  });

  it('an unknown number of what it leaves open', async () => {
    const open = template.replace('InitialInstanceCount: 3', 'InitialInstanceCount: !If [IsLive, 3, 1]');
    expect((await found(open)).endpoints[0]).toMatchObject({ name: 'ml.g5.xlarge', count: undefined });
    const unnamed = template.replace('InstanceType: ml.g5.xlarge', 'InstanceType: !Ref Stage');
    expect((await found(unnamed)).endpoints[0]).toMatchObject({
      name: 'an instance type that the template leaves open',
      count: undefined,
    });
  });

  it('serverless variants at a price that is not known', async () => {
    const serverless = template
      .replace('InstanceType: ml.g5.xlarge', 'ServerlessConfig: { MaxConcurrency: 5, MemorySizeInMB: 2048 }')
      .replace('          InitialInstanceCount: 3\n', '');
    const { endpoints, problems } = await found(serverless);
    expect(endpoints).toHaveLength(1);
    expect(problems).toEqual([
      {
        file: 'infra/template.yaml',
        line: 13,
        message: 'Serverless inference is paid for by use, of which nothing is known: it is not priced.',
      },
    ]);
  });

  it('both of two variants of one name', async () => {
    const { endpoints } = await found(template.replace('VariantName: other', 'VariantName: main'));
    expect(endpoints.map(({ id }) => id)).toEqual([
      'infra/template.yaml#Config/main',
      'infra/template.yaml#Config/main (2)',
    ]);
  });

  it('the same written in JSON, as the CDK does', async () => {
    const json = JSON.stringify({
      Resources: {
        Config: {
          Type: 'AWS::SageMaker::EndpointConfig',
          Properties: {
            ProductionVariants: [{ VariantName: 'all', InstanceType: 'ml.m5.xlarge', InitialInstanceCount: 1 }],
          },
        },
      },
    });
    const { endpoints } = await found(json, 'cdk.out/bot.template.json');
    expect(endpoints).toMatchObject([{ id: 'cdk.out/bot.template.json#Config', label: 'Config', count: 1 }]);
  });

  it('nothing where it has no endpoint, whatever else is wrong with it', async () => {
    expect(await found('Resources: [')).toEqual({ endpoints: [], problems: [] });
  });

  it('nothing where it cannot be read, which is told', async () => {
    const { endpoints, problems } = await found(`${template}\n  : [`);
    expect(endpoints).toEqual([]);
    expect(problems[0]).toMatchObject({ file: 'infra/template.yaml', line: expect.any(Number) });
    const deep = `{"a":"AWS::SageMaker::EndpointConfig","b":${'['.repeat(100_000)}`;
    expect((await found(deep, 'x.template')).problems).not.toEqual([]);
  });
});
