type Text = (at: number, length: number) => string;

/** A template of CloudFormation as teams have them: a prompt, an agent with its role, and its guardrail. */
export const template = (at: number, text: Text): string => `AWSTemplateFormatVersion: "2010-09-09"
Description: The service ${at}
Parameters:
  Tone:
    Type: String
    Default: kind
Resources:
  Shield:
    Type: AWS::Bedrock::Guardrail
    Properties:
      Name: !Sub \${AWS::StackName}-shield
      BlockedInputMessaging: This cannot be answered.
      BlockedOutputsMessaging: This cannot be answered.
      ContentPolicyConfig:
        FiltersConfig:
${['HATE', 'INSULTS', 'SEXUAL', 'VIOLENCE', 'MISCONDUCT'].map((type) => `          - Type: ${type}\n            InputStrength: HIGH\n            OutputStrength: HIGH`).join('\n')}
      SensitiveInformationPolicyConfig:
        PiiEntitiesConfig:
${['EMAIL', 'PHONE', 'US_SOCIAL_SECURITY_NUMBER'].map((type) => `          - Type: ${type}\n            Action: ANONYMIZE`).join('\n')}
  Sorting:
    Type: AWS::Bedrock::Prompt
    Properties:
      Name: !Sub \${AWS::StackName}-sorting
      DefaultVariant: first
      Variants:
        - Name: first
          TemplateType: TEXT
          ModelId: amazon.nova-lite-v1:0
          TemplateConfiguration:
            Text:
              InputVariables:
                - Name: ticket
              Text: |
                Sort tickets.
${text(at, 2500).replaceAll('\t', ' ').replaceAll(/^/gm, ' '.repeat(16))}
                <ticket>{{ticket}}</ticket>
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: "2012-10-17"
        Statement:
          - Effect: Allow
            Principal:
              Service: bedrock.amazonaws.com
            Action: sts:AssumeRole
      Policies:
        - PolicyName: invoke
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Action: bedrock:InvokeModel
                Resource: !Sub arn:aws:bedrock:\${AWS::Region}::foundation-model/amazon.nova-pro-v1:0
  Agent:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: !Sub \${AWS::StackName}-agent
      AgentResourceRoleArn: !GetAtt Role.Arn
      FoundationModel: amazon.nova-pro-v1:0
      Instruction: |
${text(at + 1, 1500)
  .replaceAll('\t', ' ')
  .replaceAll(/^/gm, ' '.repeat(8))}
      GuardrailConfiguration:
        GuardrailIdentifier: !GetAtt Shield.GuardrailArn
        GuardrailVersion: "3"
Outputs:
  Agent:
    Value: !GetAtt Agent.AgentArn
`;

/** A plan as `terraform show -json` writes it, indented as people commit it: a prompt, a guardrail, and other resources. */
export function plan(at: number, text: Text): string {
  const resource = (type: string, name: string, values: object) => ({
    address: `${type}.${name}`,
    mode: 'managed',
    type,
    name,
    provider_name: 'registry.terraform.io/hashicorp/aws',
    schema_version: 0,
    values,
    sensitive_values: {},
  });
  const filters = ['HATE', 'INSULTS', 'SEXUAL', 'VIOLENCE'].map((type) => {
    return { input_strength: 'HIGH', output_strength: 'HIGH', type };
  });
  const prompt = {
    default_variant: 'first',
    name: `sorting-${at}`,
    variant: [
      {
        model_id: 'amazon.nova-lite-v1:0',
        name: 'first',
        inference_configuration: [{ text: [{ max_tokens: 400, temperature: 0.2, top_p: null, stop_sequences: null }] }],
        template_configuration: [
          {
            chat: [],
            text: [{ input_variable: [{ name: 'ticket' }], text: `${text(at, 2500)}\n<ticket>{{ticket}}</ticket>` }],
          },
        ],
        template_type: 'TEXT',
      },
    ],
  };
  const resources = [
    resource('aws_bedrockagent_prompt', 'sorting', prompt),
    resource('aws_bedrock_guardrail', 'shield', {
      blocked_input_messaging: 'This cannot be answered.',
      content_policy_config: [{ filters_config: filters, tier_config: [{ tier_name: 'STANDARD' }] }],
      name: 'shield',
      word_policy_config: [],
    }),
    resource('aws_bedrockagent_agent', 'agent', {
      agent_name: 'agent',
      foundation_model: 'amazon.nova-pro-v1:0',
      instruction: text(at + 1, 1500),
      guardrail_configuration: [{ guardrail_identifier: 'abcdefghij', guardrail_version: '3' }],
    }),
    ...Array.from({ length: 8 }, (_, of) =>
      resource('aws_s3_bucket', `bucket_${of}`, {
        bucket: `acme-${at}-${of}`,
        force_destroy: null,
        tags: { Owner: 'support' },
      }),
    ),
  ];
  const changes = resources.map(({ address, type, values }) => {
    return {
      address,
      mode: 'managed',
      type,
      change: { actions: ['create'], before: null, after: values, after_unknown: { arn: true } },
    };
  });
  const whole = {
    format_version: '1.2',
    terraform_version: '1.13.4',
    planned_values: { root_module: { resources } },
    resource_changes: changes,
  };
  return `${JSON.stringify(whole, undefined, 2)}\n`;
}
