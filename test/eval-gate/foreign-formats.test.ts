import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../shared/evaluation/question.ts';
import { readSide } from '../../shared/suites/side.ts';
import { sourcesOf } from '../../shared/suites/sources.ts';
import { caseOf } from '../evaluation/models.ts';
import { treeOf } from '../fakes/tree.ts';
import { configOf } from './files.ts';

const suite = (prompt: string) =>
  configOf(
    'models: { m: { provider: bedrock, model: a.b } }\n' +
      `suites: { triage: { prompt: ${JSON.stringify(prompt)}, models: [m], cases: evals/a.jsonl, graders: [{ equals: x }] } }`,
  );

/** What a model is asked in a suite of that prompt. */
async function asked(prompt: string, files: Readonly<Record<string, string>>, vars: Readonly<Record<string, string>>) {
  const tree = treeOf({ ...files, 'evals/a.jsonl': '{}' });
  const [source] = await sourcesOf(await suite(prompt), tree);
  if (source === undefined) throw new Error('there is a suite');
  return messagesFor(await readSide(source, tree, tree), caseOf('a', { vars }));
}

const triage = [
  { role: 'system', content: 'Answer with the queue.' },
  { role: 'user', content: 'Parcel 1' },
];

describe('a suite', () => {
  it('of a prompty asks its messages', async () => {
    const files = {
      'p/triage.prompty':
        '---\nmodel: { api: chat, configuration: { name: gpt-4 } }\ninputs: { how: the queue }\n---\nsystem:\nAnswer with {{how}}.\n\nuser:\n{{ticket}}\n',
    };
    expect(await asked('p/triage.prompty', files, { ticket: 'Parcel 1' })).toEqual(triage);
    await expect(asked('p/triage.prompty', files, { tickt: 'x' })).rejects.toThrow(
      'p/triage.prompty:9:3: {{ticket}} is not filled. The case has how, tickt. Did you mean {{tickt}}?',
    );
  });

  it('of a dotprompt asks its messages, without the conversation that there is not', async () => {
    const files = {
      'p/triage.prompt': '---\nmodel: m\n---\n{{role "system"}}Answer {{> how}}{{history}}{{role "user"}}{{ticket}}',
      'p/_how.prompt': 'with the queue.',
    };
    expect(await asked('p/triage.prompt', files, { ticket: 'Parcel 1' })).toEqual(triage);
  });

  it('of one of the prompts of promptfoo asks that one', async () => {
    const files = {
      'promptfooconfig.yaml':
        'prompts:\n  - { id: file://p/chat.json, label: chat }\n  - "Other {{ticket}}"\nproviders: [openai:gpt-4.1]\n',
      'p/chat.json':
        '[{"role": "system", "content": "Answer with the queue."}, {"role": "user", "content": "{{ticket}}"}]',
    };
    expect(await asked('promptfooconfig.yaml#chat', files, { ticket: 'Parcel 1' })).toEqual(triage);
    expect(await asked('promptfooconfig.yaml#2', files, { ticket: 'Parcel 1' })).toEqual([
      { role: 'user', content: 'Other Parcel 1' },
    ]);
  });

  it('of a prompt of Bedrock asks it, by its API and by CloudFormation', async () => {
    const chat = {
      system: [{ text: 'Answer with the queue.' }],
      messages: [{ role: 'user', content: [{ text: '{{ticket}}' }, { cachePoint: { type: 'default' } }] }],
    };
    const variants = [{ name: 'a', templateType: 'CHAT', templateConfiguration: { chat } }];
    const files = {
      'p/triage.json': JSON.stringify({ name: 'triage', variants }),
      'template.yaml': `Resources:
  Triage:
    Type: AWS::Bedrock::Prompt
    Properties:
      Name: !Sub triage
      Variants:
        - Name: a
          TemplateType: TEXT
          TemplateConfiguration: { Text: { Text: "Sort {{ticket}}" } }
  Shield:
    Type: AWS::Bedrock::Guardrail
    Properties: { Name: shield }
  Helper:
    Type: AWS::Bedrock::Agent
    Properties: { AgentName: helper, Instruction: Help. }
`,
      'guardrail.yaml': 'Resources: { Shield: { Type: AWS::Bedrock::Guardrail, Properties: { Name: shield } } }',
    };
    expect(await asked('p/triage.json', files, { ticket: 'Parcel 1' })).toEqual(triage);
    expect(await asked('template.yaml#Triage', files, { ticket: 'x' })).toEqual([{ role: 'user', content: 'Sort x' }]);
    await expect(asked('template.yaml#Shield', files, {})).rejects.toThrow('there is no prompt #Shield.');
    await expect(asked('guardrail.yaml', files, {})).rejects.toThrow(
      'guardrail.yaml: there is nothing to ask in this file: a guardrail has no messages.',
    );
  });

  it('of a request asks its messages with the images that are in them', async () => {
    const source = { type: 'base64', media_type: 'image/png', data: 'AAEC' };
    const content = [
      { type: 'image', source },
      { type: 'text', text: '{{ticket}}' },
    ];
    const files = { 'p/a.json': JSON.stringify({ system: 'Answer.', messages: [{ role: 'user', content }] }) };
    expect(await asked('p/a.json', files, { ticket: 'What is it?' })).toEqual([
      { role: 'system', content: 'Answer.' },
      {
        role: 'user',
        content: 'What is it?',
        attachments: [{ kind: 'image', name: 'image', mediaType: 'image/png', bytes: Buffer.from([0, 1, 2]) }],
      },
    ]);
  });
});
