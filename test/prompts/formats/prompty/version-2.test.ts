import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../../shared/prompts/prompt.ts';
import { readPrompts } from '../../../../shared/prompts/read.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import { said } from '../seen.ts';

/** `spec/fixtures/basic.prompty` of Prompty's own specification. */
const basic = `---
name: basic-prompt
description: A basic prompt for testing
metadata:
  authors:
    - testauthor
model:
  id: gpt-4
  provider: openai
  apiType: chat
  connection:
    kind: key
    endpoint: \${env:OPENAI_ENDPOINT:https://api.openai.com/v1}
    apiKey: \${env:OPENAI_API_KEY}
  options:
    temperature: 0.7
    maxOutputTokens: 1000
inputs:
  - name: firstName
    kind: string
    default: Jane
  - name: lastName
    kind: string
    default: Doe
  - name: question
    kind: string
    default: What is the meaning of life?
template:
  format:
    kind: jinja2
  parser:
    kind: prompty
---
system:
You are an AI assistant who helps people find information.

# Customer
You are helping {{firstName}} {{lastName}} to find answers to their questions.

user:
{{question}}
`;

describe('the example of version 2 of Prompty', async () => {
  const file = await readPrompts('p/basic.prompty', basic);
  const prompt = file.prompts[0] as Prompt;

  it('is read whole, each thing at its place', () => {
    expect(file.problems).toEqual([]);
    expect(prompt).toMatchObject({
      format: 'prompty',
      language: 'jinja',
      name: 'basic-prompt',
      description: 'A basic prompt for testing',
      model: { id: 'gpt-4', position: { line: 8, column: 7 } },
      parameters: { temperature: 0.7, maxTokens: 1000 },
      testData: [],
    });
    expect(prompt.settings.map(({ key, value, position }) => [key, value, position.line])).toEqual([
      ['model.provider', 'openai', 9],
      ['model.apiType', 'chat', 10],
      ['model.connection.kind', 'key', 12],
      ['model.connection.endpoint', `$\{env:OPENAI_ENDPOINT:https://api.openai.com/v1}`, 13],
      ['model.options.temperature', 0.7, 16],
      ['model.options.maxOutputTokens', 1000, 17],
      ['template.format.kind', 'jinja2', 30],
      ['template.parser.kind', 'prompty', 32],
    ]);
    expect(prompt.metadata.map(({ key, position }) => [key, position.line])).toEqual([
      ['name', 2],
      ['description', 3],
      ['metadata.authors', 5],
    ]);
    expect(
      prompt.variables.map(({ name, default: value, required, schema, declared, uses }) => [
        name,
        value,
        required,
        schema,
        declared?.line,
        uses.map(({ line, column }) => [line, column]),
      ]),
    ).toEqual([
      ['firstName', 'Jane', false, { type: 'string' }, 19, [[38, 19]]],
      ['lastName', 'Doe', false, { type: 'string' }, 22, [[38, 33]]],
      ['question', 'What is the meaning of life?', false, { type: 'string' }, 25, [[41, 3]]],
    ]);
    expect(prompt.messages.map(({ role, position: { line, endLine } }) => [role, line, endLine])).toEqual([
      ['system', 34, 38],
      ['user', 40, 41],
    ]);
  });

  it('is rendered to the messages that the specification gives', async () => {
    expect(said((await rendererOf(prompt))({}))).toEqual([
      [
        'system',
        'You are an AI assistant who helps people find information.\n\n# Customer\nYou are helping Jane Doe to find answers to their questions.',
      ],
      ['user', 'What is the meaning of life?'],
    ]);
  });

  it('has nothing of the environment, and says so', () => {
    expect(file.notes).toEqual([
      {
        file: 'p/basic.prompty',
        line: 13,
        column: 15,
        key: 'model.connection.endpoint',
        message: 'is taken from the environment where the prompt runs. It is not looked up here.',
      },
      {
        file: 'p/basic.prompty',
        line: 14,
        column: 13,
        key: 'model.connection.apiKey',
        message: 'is taken from the environment where the prompt runs. It is not looked up here.',
      },
    ]);
    expect(JSON.stringify(prompt.settings)).not.toContain('API_KEY');
  });
});
