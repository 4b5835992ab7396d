import { describe, expect, it } from 'vitest';
import { inspect, inspectRemoved } from '../../../shared/detection/structure/inspect.ts';
import { found } from './found.ts';

const template = (properties: string, version = '"3"') => `Resources:
  Guard:
    Type: AWS::Bedrock::Guardrail
    Properties:
      Name: support
${properties}
  Bot:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: !Sub "\${Stage}-bot"
      Instruction: You answer questions about orders of Acme, and about nothing else at all.
      FoundationModel: amazon.nova-pro-v1:0
      GuardrailConfiguration:
        GuardrailIdentifier: !GetAtt Guard.GuardrailId
        GuardrailVersion: ${version}
`;
const all = `      ContentPolicyConfig:
        FiltersConfig:
          - { Type: HATE, InputStrength: HIGH, OutputStrength: HIGH }
          - { Type: PROMPT_ATTACK, InputStrength: HIGH, OutputStrength: NONE }
      TopicPolicyConfig:
        TopicsConfig:
          - { Name: Investment, Definition: Advice on money., Type: DENY }
      WordPolicyConfig:
        WordsConfig: [{ Text: acmesucks }]
        ManagedWordListsConfig: [{ Type: PROFANITY }]
      SensitiveInformationPolicyConfig:
        PiiEntitiesConfig:
          - { Type: EMAIL, Action: BLOCK }
          - { Type: PHONE, Action: ANONYMIZE }
        RegexesConfig: [{ Name: order, Pattern: "A-[0-9]+", Action: BLOCK }]
      ContextualGroundingPolicyConfig:
        FiltersConfig:
          - { Type: GROUNDING, Threshold: 0.8 }`;
const file = (text: string) => ({ path: 'infra/template.yaml', text });

describe('a guardrail', () => {
  it.each<[string, string, string, string]>([
    [
      'a filter is lower',
      'InputStrength: HIGH, OutputStrength: HIGH',
      'InputStrength: LOW, OutputStrength: HIGH',
      'Guard: the filter HATE on input was HIGH, and is LOW.',
    ],
    [
      'a filter only watches',
      'Type: HATE,',
      'Type: HATE, InputAction: NONE,',
      'Guard: the filter HATE on input was HIGH, and is NONE.',
    ],
    [
      'a filter is off',
      'Type: HATE,',
      'Type: HATE, OutputEnabled: false,',
      'Guard: the filter HATE on output was HIGH, and is NONE.',
    ],
    [
      'a filter is gone',
      '          - { Type: PROMPT_ATTACK, InputStrength: HIGH, OutputStrength: NONE }\n',
      '',
      'Guard: the filter PROMPT_ATTACK on input is gone; it was HIGH.',
    ],
    [
      'a topic is gone',
      'Name: Investment',
      'Name: Weather',
      'Guard: the topic Investment on input is gone; it was BLOCK.',
    ],
    ['a word is gone', 'Text: acmesucks', 'Text: else', 'Guard: the word acmesucks on input is gone; it was BLOCK.'],
    [
      'a list of words is gone',
      '[{ Type: PROFANITY }]',
      '[]',
      'Guard: the list of words PROFANITY on input is gone; it was BLOCK.',
    ],
    [
      'personal data is masked',
      'EMAIL, Action: BLOCK',
      'EMAIL, Action: ANONYMIZE',
      'Guard: personal data of type EMAIL on input was BLOCK, and is ANONYMIZE.',
    ],
    [
      'personal data is let through',
      'PHONE, Action: ANONYMIZE',
      'PHONE, Action: NONE',
      'Guard: personal data of type PHONE on input was ANONYMIZE, and is NONE.',
    ],
    [
      'an expression is gone',
      'Name: order,',
      'Name: other,',
      'Guard: the expression order on input is gone; it was BLOCK.',
    ],
    [
      'a threshold is lower',
      'Threshold: 0.8',
      'Threshold: 0.5',
      'Guard: the threshold of GROUNDING was 0.8, and is 0.5.',
    ],
  ])('is told when %s', async (_, from, to, detail) => {
    const head = template(all.replace(from, to));
    expect(head).not.toBe(template(all));
    const { findings } = await inspect(file(head), file(template(all)));
    expect(findings[0]).toMatchObject({ check: 'guardrail/weakened', compared: true, detail });
  });

  it('may become stronger, get a new name, or stay', async () => {
    const stronger = all.replace('Threshold: 0.8', 'Threshold: 0.9').replace('ANONYMIZE', 'BLOCK');
    expect(await found('infra/template.yaml', template(stronger), template(all))).toEqual([]);
    expect(
      await found(
        'infra/template.yaml',
        template(all).replaceAll('Guard:', 'Guard2:').replace('Guard.', 'Guard2.'),
        template(all),
      ),
    ).toEqual([]);
    expect(await found('infra/template.yaml', template(all), template(all))).toEqual([]);
  });

  it('is compared as Terraform and the API write it too', async () => {
    const plan = (strength: string) => ({
      name: 'support',
      content_policy_config: [
        { filters_config: [{ type: 'HATE', input_strength: strength, output_strength: 'HIGH' }] },
      ],
    });
    const planned = (strength: string) => ({
      planned_values: { root_module: { resources: [{ address: 'g', values: plan(strength) }] } },
      prior_state: { values: { root_module: { resources: [{ address: 'g', values: plan('HIGH') }] } } },
    });
    expect(await found('infra/plan.json', planned('LOW'), planned('HIGH'))).toEqual(['guardrail/weakened']);
    const request = (threshold: number) => ({
      name: 'support',
      contextualGroundingPolicyConfig: { filtersConfig: [{ type: 'GROUNDING', threshold }] },
    });
    expect(await found('infra/plan.json', plan('LOW'), plan('HIGH'))).toEqual(['guardrail/weakened']);
    expect(await found('guardrails/support.json', request(0.2), request(0.7))).toEqual(['guardrail/weakened']);
    expect(await found('guardrails/support.json', request(0.7), request(0.2))).toEqual([]);
  });

  it('is told when it, its use, or its file is gone', async () => {
    const without = template(all).replace(/ {2}Guard:[\s\S]*? {2}Bot:/, '  Bot:');
    expect(await found('infra/template.yaml', without, template(all))).toEqual(['guardrail/removed']);
    const unused = template(all).replace(/ {6}GuardrailConfiguration:[\s\S]*$/, '');
    expect(await found('infra/template.yaml', unused, template(all))).toEqual([
      'guardrail/missing',
      'guardrail/removed',
    ]);
    expect((await inspectRemoved(file(template(all)))).findings).toMatchObject([
      { check: 'guardrail/removed', compared: true },
    ]);
    expect((await inspectRemoved({ path: 'a.json', text: '{}' })).findings).toEqual([]);
  });

  it('is told when it is used by its draft, or an older version', async () => {
    expect(await found('infra/template.yaml', template(all, 'DRAFT'))).toEqual(['guardrail/unpinned']);
    const models = (guardrail: string) =>
      `models:\n  triage: { provider: bedrock, model: amazon.nova-pro-v1:0, guardrail: "${guardrail}" }\n`;
    expect(await found('aiops.yml', models('gr-abc:DRAFT'))).toEqual(['guardrail/unpinned']);
    expect(await found('aiops.yml', models('gr-abc:2'), models('gr-abc:4'))).toEqual(['guardrail/weakened']);
    expect(await found('aiops.yml', models('gr-abc:5'), models('gr-abc:4'))).toEqual([]);
    expect(
      await found('request.tools.json', { guardrailConfig: { guardrailIdentifier: 'gr', guardrailVersion: 'DRAFT' } }),
    ).toEqual(['guardrail/unpinned']);
  });

  it('has to be there for a model in production, and need not elsewhere', async () => {
    const models = (name: string, more = '') =>
      `models:\n  ${name}: { provider: bedrock, model: amazon.nova-pro-v1:0${more} }\n`;
    expect(await found('aiops.yml', models('triage-prod'))).toEqual(['guardrail/missing']);
    expect(await found('aiops.yml', models('triage'))).toEqual([]);
    expect(await found('aiops.yml', models('triage-prod', ', guardrail: "gr-abc:4"'))).toEqual([]);
    const deployed = (release: string) =>
      `${models('triage')}deployments:\n  bot:\n    environment: production\n    release: { model: triage${release} }\n`;
    expect(await found('aiops.yml', deployed(''))).toEqual(['guardrail/missing']);
    expect(await found('aiops.yml', deployed(', guardrail: "gr-abc:4"'))).toEqual([]);
    expect(await found('aiops.yml', models('triage'), models('triage', ', guardrail: "gr-abc:4"'))).toEqual([
      'guardrail/removed',
    ]);
  });
});
