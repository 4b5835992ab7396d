import type { Prompt } from '../../../../shared/prompts/prompt.ts';
import { parsePrompts } from '../../../../shared/prompts/read.ts';

/** Built as the mortgage example of Amazon Bedrock's user guide is: short tags, a prompt, its version, a guardrail. */
export const template = `AWSTemplateFormatVersion: "2010-09-09"
Transform: AWS::Serverless-2016-10-31
Parameters:
  Tone: { Type: String, Default: kind }
Conditions:
  IsProduction: !Equals [!Ref Tone, formal]
Resources:
  RejectionPrompt:
    Type: AWS::Bedrock::Prompt
    Properties:
      Name: !Sub \${AWS::StackName}-rejection
      Description: Writes a letter
      DefaultVariant: variantOne
      Tags: { owner: team-loans }
      Variants:
        - Name: variantOne
          TemplateType: TEXT
          ModelId: amazon.nova-lite-v1:0
          TemplateConfiguration:
            Text:
              Text: |
                Write a letter to a customer with the income {{income}}.

                Be as short as possible, never above {{words}} words.
              InputVariables:
                - Name: income
                - Name: words
          InferenceConfiguration:
            Text:
              MaxTokens: 2000
              Temperature: 0.0
              StopSequences: ["\\n\\nHuman:"]
          AdditionalModelRequestFields:
            top_k: 250
  RejectionPromptVersion:
    Type: AWS::Bedrock::PromptVersion
    Properties: { PromptArn: !Ref RejectionPrompt }
  ToneOfVoice:
    Type: AWS::Bedrock::Prompt
    Properties:
      Name: tone
      Variants:
        - Name: one
          TemplateType: TEXT
          ModelId: !Ref ModelId
          TemplateConfiguration:
            Text:
              Text: !Sub |
                Be \${Tone} to {{name}}.
          InferenceConfiguration: { Text: { Temperature: !If [IsProduction, 0, 1] } }
  Shield:
    Type: AWS::Bedrock::Guardrail
    Properties:
      Name: shield
      BlockedInputMessaging: No.
      BlockedOutputsMessaging: Sorry.
      TopicPolicyConfig:
        TopicsConfig:
          - { Name: Advice, Definition: What to buy, Type: DENY, Examples: [Should I buy gold?] }
      ContentPolicyConfig:
        FiltersConfig:
          - { Type: HATE, InputStrength: HIGH, OutputStrength: LOW }
          - { Type: PROMPT_ATTACK, InputStrength: HIGH, OutputStrength: NONE }
      WordPolicyConfig: { WordsConfig: [{ Text: bitcoin }] }
  Helper:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: helper
      AgentResourceRoleArn: !GetAtt Role.Arn
      FoundationModel: amazon.nova-pro-v1:0
      Instruction: Help customers with their loans. Never give advice.
      IdleSessionTTLInSeconds: 600
      GuardrailConfiguration: { GuardrailIdentifier: !Ref Shield, GuardrailVersion: !GetAtt ShieldVersion.Version }
      ActionGroups:
        - ActionGroupName: loans
          ActionGroupExecutor: { Lambda: !GetAtt Calculator.Arn }
          FunctionSchema:
            Functions:
              - Name: ratio
                Description: Debt to income
                Parameters:
                  income: { Type: number, Description: A month, Required: true }
                  debt: { Type: number }
        - ActionGroupName: ask
          ParentActionGroupSignature: AMAZON.UserInput
      PromptOverrideConfiguration:
        PromptConfigurations:
          - PromptType: ORCHESTRATION
            PromptCreationMode: OVERRIDDEN
            InferenceConfiguration: { Temperature: 0, TopK: 50, MaximumLength: 1024, StopSequences: ["</invoke>"] }
            BasePromptTemplate: '{ "system": "$instruction$" }'
`;

export const read = async (path = 'infra/template.yaml', text = template): Promise<Map<string, Prompt>> =>
  new Map((await parsePrompts(path, text)).map((prompt) => [prompt.key ?? '', prompt]));
