import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../../shared/prompts/prompt.ts';
import { readPrompts } from '../../../../shared/prompts/read.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import { said } from '../seen.ts';
import { render } from './rendered.ts';

/** As `legacy_basic.prompty` among the tests of Prompty has it, with a sample. */
const legacy = `---
name: legacy-prompt
version: "1.0"
authors:
  - testauthor
tags: [test, legacy]
model:
  api: chat
  configuration:
    type: azure_openai
    azure_endpoint: \${env:AZURE_OPENAI_ENDPOINT}
    azure_deployment: gpt-35-turbo
    api_key: \${env:AZURE_OPENAI_API_KEY}
  parameters:
    temperature: 0.7
    max_tokens: 500
    top_p: 0.9
    stop:
      - "\\n"
    response_format: { type: json_object }
    tool_choice: auto
    tools:
      - type: function
        function:
          name: get_weather
          description: Get weather
          parameters: { type: object, properties: { location: { type: string } } }
  response: first
inputs:
  firstName:
    type: string
    sample: Jane
    description: The first name of the customer
    required: true
  lastName: Doe
outputs:
  answer: { type: string }
sample:
  firstName: Jane
  question: \${file:question.txt}
template: jinja2
---
system:
You help {{firstName}} {{lastName}}. ![a picture](photo.png "Title") Look.

![thread]

User[name="Ada"]:
{{question}}
`;

describe('a prompty of version 1', async () => {
  const file = await readPrompts('p/legacy.prompty', legacy);
  const prompt = file.prompts[0] as Prompt;

  it('has its model, parameters, tools and sample', () => {
    expect(file.problems).toEqual([]);
    expect(prompt).toMatchObject({
      version: { value: '1.0', position: { line: 3 } },
      model: { id: 'gpt-35-turbo', position: { line: 12, column: 23 } },
      parameters: { temperature: 0.7, maxTokens: 500, topP: 0.9, stop: ['\n'] },
      response: { format: { type: 'json' }, position: { line: 20 } },
      toolChoice: 'auto',
      tools: [
        {
          name: 'get_weather',
          description: 'Get weather',
          inputSchema: { type: 'object', properties: { location: { type: 'string' } } },
          position: { line: 23 },
        },
      ],
      testData: [{ values: { firstName: 'Jane' }, position: { line: 38 } }],
    });
    expect(prompt.metadata.map(({ key }) => key)).toEqual([
      'name',
      'version',
      'authors',
      'tags',
      'outputs.answer.type',
    ]);
    expect(prompt.variables.map(({ name, required, default: value }) => [name, required, value])).toEqual([
      ['firstName', true, undefined],
      ['lastName', false, 'Doe'],
      ['question', true, undefined],
    ]);
    expect(file.notes.map(({ line, key }) => [line, key])).toEqual([
      [11, 'model.configuration.azure_endpoint'],
      [13, 'model.configuration.api_key'],
      [40, 'sample.question'],
    ]);
  });

  it('has images and the conversation in Markdown', async () => {
    expect(prompt.messages.map(({ role, name, parts }) => [role, name, parts.map(({ type }) => type)])).toEqual([
      ['system', undefined, ['text', 'media', 'text']],
      ['user', undefined, ['history']],
      ['user', 'Ada', ['text']],
    ]);
    expect(prompt.messages[0]?.parts[1]).toMatchObject({
      kind: 'image',
      source: { template: 'photo.png', position: { line: 44, column: 51 } },
      position: { line: 44, column: 38 },
    });
    expect((await rendererOf(prompt))({ firstName: 'Jane', question: 'Why?' })).toEqual([
      {
        role: 'system',
        parts: [
          { type: 'text', text: 'You help Jane Doe.' },
          { type: 'media', kind: 'image', source: 'photo.png' },
          { type: 'text', text: 'Look.' },
        ],
      },
      { role: 'user', parts: [{ type: 'history' }] },
      { role: 'user', parts: [{ type: 'text', text: 'Why?' }] },
    ]);
  });

  it('names a variable that is not filled, at its line: a sample is no default', async () => {
    const fill = await rendererOf(prompt);
    expect(() => fill({ question: 'x' })).toThrow('p/legacy.prompty:44:12: {{firstName}} is not filled.');
  });

  it('of which a conversation is written by a loop has its roles, as in Prompty', async () => {
    const chat = `---
model: { api: chat, configuration: { azure_deployment: m } }
---
system:
Help.
{% for item in history %}
{{item.role}}:
{{item.content}}
{% endfor %}`;
    const history = [
      { role: 'user', content: 'Hi' },
      { role: 'assistant', content: 'Hello' },
    ];
    expect(said(await render(chat, { history }))).toEqual([
      ['system', 'Help.'],
      ['user', 'Hi'],
      ['assistant', 'Hello'],
    ]);
  });

  it('that completes is one message', async () => {
    const text = '---\nmodel: { api: completion }\n---\nsystem:\nGo on: {{x}}';
    expect(said(await render(text, { x: 'a' }))).toEqual([['user', 'system:\nGo on: a']]);
  });
});
