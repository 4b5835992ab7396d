import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../../shared/prompts/prompt.ts';
import { parsePrompt, readPrompts } from '../../../../shared/prompts/read.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import { settingsOf } from '../seen.ts';
import { read, template } from './template.ts';

describe('a template of CloudFormation', () => {
  it('has prompts, agents and guardrails by their logical ids', async () => {
    expect([...(await read())].map(([key, { kind, name }]) => [key, kind, name])).toEqual([
      ['RejectionPrompt', 'prompt', `\${AWS::StackName}-rejection`],
      ['ToneOfVoice', 'prompt', 'tone'],
      ['Shield', 'guardrail', 'shield'],
      ['Helper', 'agent', 'helper'],
      ['Helper/ORCHESTRATION', 'agent', 'helper: ORCHESTRATION'],
    ]);
  });

  it('has each variable of a prompt at its place', async () => {
    const prompt = (await read()).get('RejectionPrompt');
    expect(prompt).toMatchObject({
      model: { id: 'amazon.nova-lite-v1:0', position: { line: 18, column: 20 } },
      parameters: { maxTokens: 2000, temperature: 0, topK: 250, stop: ['\n\nHuman:'] },
      owner: { value: 'team-loans', position: { line: 14, column: 22 } },
      position: { line: 16 },
    });
    const [income, words] = prompt?.variables ?? [];
    expect([income?.declared?.line, income?.uses[0]?.line, income?.uses[0]?.column]).toEqual([26, 22, 62]);
    expect(template.slice(words?.uses[0]?.offset, words?.uses[0]?.end)).toBe('{{words}}');
    expect(settingsOf(prompt)).toEqual([
      ['TemplateType', 'TEXT'],
      ['InferenceConfiguration.Text.MaxTokens', 2000],
      ['InferenceConfiguration.Text.Temperature', 0],
      ['InferenceConfiguration.Text.StopSequences', ['\n\nHuman:']],
      ['AdditionalModelRequestFields.top_k', 250],
    ]);
  });

  it('is filled, and names what is not', async () => {
    const prompt = (await read()).get('RejectionPrompt') as Prompt;
    const render = await rendererOf(prompt);
    const text = 'Write a letter to a customer with the income 10.\n\nBe as short as possible, never above 50 words.\n';
    expect(render({ income: 10, words: 50 })).toEqual([{ role: 'user', parts: [{ type: 'text', text }] }]);
    expect(() => render({ income: 10 })).toThrow('infra/template.yaml:24:54: {{words}} is not filled.');
  });

  it('keeps what is filled in when the stack is made as text', async () => {
    const { prompts, notes, problems } = await readPrompts('infra/template.yaml', template);
    const prompt = prompts.find(({ key }) => key === 'ToneOfVoice') as Prompt;
    expect((await rendererOf(prompt))({ name: 'Ada' })[0]?.parts).toEqual([
      { type: 'text', text: `Be \${Tone} to Ada.\n` },
    ]);
    expect(prompt.variables.map(({ uses }) => [uses[0]?.line, uses[0]?.column])).toEqual([[49, 31]]);
    expect(prompt.model).toBeUndefined();
    expect(settingsOf(prompt)).toEqual([
      ['ModelId', '!Ref ModelId'],
      ['TemplateType', 'TEXT'],
      ['InferenceConfiguration.Text.Temperature', '!If ["IsProduction",0,1]'],
    ]);
    expect([problems, notes]).toEqual([[], []]);
  });

  it('says which texts are only known when the stack is made', async () => {
    const text = `Resources:
  A:
    Type: AWS::Bedrock::Prompt
    Properties:
      Variants:
        - Name: x
          TemplateType: TEXT
          TemplateConfiguration: { Text: { Text: !Ref Text } }
        - Name: y
          TemplateType: TEXT
          TemplateConfiguration: { Text: { TextS3Location: { Bucket: b, Key: k } } }
  B:
    Type: AWS::Bedrock::Prompt
    Properties: { Variants: !If [IsProduction, [], !Ref AWS::NoValue] }
`;
    const { prompts, problems, notes } = await readPrompts('template.yaml', text);
    expect(prompts.map(({ key, messages }) => [key, messages.length])).toEqual([
      ['A/x', 1],
      ['A/y', 0],
    ]);
    expect(problems).toEqual([]);
    expect(notes.map(({ line, message }) => [line, message])).toEqual([
      [8, 'A text is only known when the stack is made: its function stands for it.'],
      [11, 'A text on S3 is not looked into.'],
      [14, 'Variants that are only known when the stack is made are not looked into.'],
    ]);
  });

  it('is the same in JSON, where functions are objects', async () => {
    const text = (value: unknown) =>
      JSON.stringify({
        Resources: {
          A: {
            Type: 'AWS::Bedrock::Prompt',
            Properties: {
              Name: { 'Fn::Sub': 'x' },
              Variants: [{ Name: 'v', TemplateType: 'TEXT', TemplateConfiguration: { Text: { Text: value } } }],
            },
          },
        },
      });
    const prompt = await parsePrompt('app.template', text({ 'Fn::Sub': [`Be \${a} to {{b}}.`, { a: 'x' }] }));
    const [use] = prompt.variables[0]?.uses ?? [];
    const source = text({ 'Fn::Sub': [`Be \${a} to {{b}}.`, { a: 'x' }] });
    expect([prompt.name, source.slice(use?.offset, use?.end)]).toEqual(['x', '{{b}}']);
    const joined = await parsePrompt(
      'app.template',
      text({ 'Fn::Join': ['', ['Be ', { Ref: 'Tone' }, ' to {{b}}.']] }),
    );
    expect((await rendererOf(joined))({ b: 'Ada' })[0]?.parts).toEqual([{ type: 'text', text: `Be \${Tone} to Ada.` }]);
  });
});
