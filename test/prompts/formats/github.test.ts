import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../../shared/action/errors.ts';
import type { Part } from '../../../shared/prompts/part.ts';
import type { Prompt } from '../../../shared/prompts/prompt.ts';
import { parsePrompt } from '../../../shared/prompts/read.ts';
import { rendererOf } from '../../../shared/prompts/render.ts';
import { messagesOf } from '../../../shared/prompts/request.ts';
import type { Scope } from '../../../shared/prompts/template.ts';
import { textsOf } from '../../../shared/prompts/variables.ts';

const triage = `name: Ticket triage
description: Which team a ticket belongs to
model: openai/gpt-4o-mini
modelParameters:
  temperature: 0.5
  topP: 0.9
  maxTokens: 200
  stop: END
messages:
  - role: System
    content: You answer for {{ company.name }}.
  - role: user
    content: |
      Which team?

      <ticket>{{text}}</ticket> {{text}}
  - role: assistant
    content: >
      A folded
      line of {{text}}
      and {{language}}
responseFormat: json_schema
jsonSchema: |
  {"name": "team", "strict": true, "schema": {"type": "object"}}
testData:
  - text: My parcel is late
    expected: delivery
  - { text: Refund!, expected: billing }
evaluators:
  - name: Says it as expected
    string:
      equals: "{{expected}}"
  - name: Begins well
    string: { startsWith: Team }
  - string: { endsWith: "." }
  - name: Names it
    string: { contains: deliver }
`;

const templateOf = (part: Part | undefined) => (part?.type === 'text' ? part.template : undefined);

describe('a prompt file of GitHub Models', async () => {
  const prompt = await parsePrompt('p/triage.prompt.yml', triage);

  test('is read whole', () => {
    expect(prompt).toMatchObject({
      path: 'p/triage.prompt.yml',
      name: 'Ticket triage',
      description: 'Which team a ticket belongs to',
      model: { id: 'openai/gpt-4o-mini', position: { line: 3, column: 8 } },
      parameters: { temperature: 0.5, topP: 0.9, maxTokens: 200, stop: ['END'] },
      response: { format: { type: 'json-schema', name: 'team', schema: { type: 'object' } } },
    });
    expect(prompt.variables.map(({ name, required }) => [name, required])).toEqual([
      ['company.name', true],
      ['text', true],
      ['language', true],
    ]);
    expect(prompt.messages.map(({ role, parts }) => [role, templateOf(parts[0])])).toEqual([
      ['system', 'You answer for {{ company.name }}.'],
      ['user', 'Which team?\n\n<ticket>{{text}}</ticket> {{text}}\n'],
      ['assistant', 'A folded line of {{text}} and {{language}}\n'],
    ]);
  });

  test('knows where everything stands, in indented and folded text as well', () => {
    const texts = textsOf(prompt.messages);
    expect(prompt.messages.map(({ position: { line, endLine } }) => [line, endLine])).toEqual([
      [10, 11],
      [12, 16],
      [17, 21],
    ]);
    expect(texts.map(({ position }) => position.line)).toEqual([11, 13, 18]);
    expect(texts.map(({ uses }) => uses.map(({ position }) => [position.line, position.column]))).toEqual([
      [[11, 29]],
      [
        [16, 15],
        [16, 33],
      ],
      [
        [20, 15],
        [21, 11],
      ],
    ]);
    expect(prompt.testData.map(({ position }) => position.line)).toEqual([26, 28]);
  });

  test('may have owner, version and more under metadata; what stands outside of it counts', async () => {
    const text =
      'version: 4\nmetadata:\n  owner: team-support\n  version: 3\n  labels: { tier: gold }\nmessages: [{role: user, content: x}]\n';
    const { owner, version, metadata } = await parsePrompt('a.prompt.yml', text);
    expect([owner?.value, owner?.position.line]).toEqual(['team-support', 3]);
    expect([version?.value, version?.position.line]).toEqual(['4', 1]);
    expect(metadata.map(({ key, value, position }) => [key, value, position.line])).toEqual([
      ['version', '4', 1],
      ['metadata.owner', 'team-support', 3],
      ['metadata.version', 3, 4],
      ['metadata.labels.tier', 'gold', 5],
    ]);
  });

  test('has settings and metadata, each at its place; owner and version are ours', async () => {
    const text =
      'owner: team-support\nversion: 3\nmodelParameters:\n  topP: 0.5\nmessages: [{role: user, content: x}]\n';
    const { owner, version, settings, metadata } = await parsePrompt('a.prompt.yml', text);
    expect([owner?.value, owner?.position.column, version?.value, version?.position.line]).toEqual([
      'team-support',
      8,
      '3',
      2,
    ]);
    expect(metadata.map(({ key, value }) => [key, value])).toEqual([
      ['owner', 'team-support'],
      ['version', '3'],
    ]);
    expect(settings).toEqual([
      {
        key: 'modelParameters.topP',
        value: 0.5,
        position: { line: 4, column: 9, endLine: 4, offset: text.indexOf('0.5'), end: text.indexOf('0.5') + 3 },
      },
    ]);
  });

  test('its evaluators become graders; only equals looks at upper and lower case', () => {
    expect(prompt.evaluators.map(({ name, spec, position }) => [name, spec, position.line])).toEqual([
      ['Says it as expected', { name: 'Says it as expected', equals: '{{expected}}' }, 30],
      ['Begins well', { name: 'Begins well', 'starts-with': 'Team', 'ignore-case': true }, 33],
      ['ends-with', { name: 'ends-with', 'ends-with': '.', 'ignore-case': true }, 35],
      ['Names it', { name: 'Names it', contains: 'deliver', 'ignore-case': true }, 36],
    ]);
  });

  test('maxCompletionTokens is what newer models call maxTokens', async () => {
    const text = 'messages: [{role: user, content: x}]\nmodelParameters: {maxCompletionTokens: 5, stop: [a, b]}';
    expect((await parsePrompt('a.prompt.yml', text)).parameters).toEqual({ maxTokens: 5, stop: ['a', 'b'] });
  });

  test.each([
    ['text', { type: 'text' }],
    ['json_object', { type: 'json' }],
  ])('responseFormat %s', async (format, expected) => {
    const text = `messages: [{role: user, content: x}]\nresponseFormat: ${format}`;
    expect((await parsePrompt('a.prompt.yml', text)).response?.format).toEqual(expected);
  });
});

const problems = async (text: string): Promise<string[]> => {
  try {
    await parsePrompt('a.prompt.yml', text);
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
};

describe('a prompt file with mistakes', () => {
  test('is told all of them at once, with place and nearest key', async () => {
    const text = `nam: x
modelParameters: {temprature: 1, topP: 3, maxTokens: 1, maxCompletionTokens: 2}
messages:
  - role: usr
    content: {input: 1}
  - role: user
    contnt: x
responseFormat: json
jsonSchema: |
  {"name": "x"
   "schema": {}}
`;
    expect(await problems(text)).toEqual([
      'a.prompt.yml:1:1: nam: no such key. Did you mean name?',
      'a.prompt.yml:2:19: modelParameters.temprature: no such key. Did you mean temperature?',
      'a.prompt.yml:2:40: modelParameters.topP: must be at most 1, not 3.',
      'a.prompt.yml:2:78: modelParameters.maxCompletionTokens: means the same as maxTokens. Write one of them.',
      'a.prompt.yml:4:11: messages[0].role: must be one of system, user, assistant, not "usr". Did you mean user?',
      'a.prompt.yml:5:5: messages[0].content: must be text. Put it in quotes, or begin it with |.',
      'a.prompt.yml:6:5: messages[1].content: is missing. It must be text.',
      'a.prompt.yml:7:5: messages[1].contnt: no such key. Did you mean content?',
      'a.prompt.yml:8:17: responseFormat: must be one of text, json_object, json_schema, not "json".',
      'a.prompt.yml:9:13: jsonSchema: is not JSON: a comma is missing before "schema" (line 2 of it).',
    ]);
  });

  test('evaluators are told with their names', async () => {
    const text = `messages: [{role: user, content: x}]
evaluators:
  - name: Close enough
    uses: github/similarty
  - name: Polite
    llm: { modelId: openai/gpt-4o, prompt: x, choices: [] }
  - name: Both
    string: { contains: a, equals: b }
  - name: None
  - { string: { equals: a }, uses: github/fluency }
  - llm: { modelId: m, prompt: x, choices: [{ choice: a, score: 2 }, { choice: b, score: 0 }] }
`;
    expect(await problems(text)).toEqual([
      'a.prompt.yml:4:11: evaluators[0].uses: there is no evaluator github/similarty. Did you mean github/similarity?',
      'a.prompt.yml:6:47: evaluators[1].llm.choices: must have at least 2 items, not a list.',
      'a.prompt.yml:8:5: evaluators[2].string: needs exactly one of equals, contains, startsWith, endsWith.',
      'a.prompt.yml:9:5: evaluators[3]: The evaluator "None" tests nothing. Write string with equals, contains, startsWith or endsWith, or llm, or uses.',
      'a.prompt.yml:10:5: evaluators[4]: This evaluator has string and uses. Make an evaluator of each.',
      'a.prompt.yml:11:65: evaluators[5].llm.choices[0].score: must be at most 1, not 2.',
    ]);
  });

  test.each([
    ['messages: []', 'messages: must not be empty.'],
    [
      'messages: [{role: user, content: x}]\nresponseFormat: json_schema',
      'responseFormat: is json_schema, so jsonSchema is needed as well.',
    ],
    [
      'messages: [{role: user, content: x}]\njsonSchema: "{}"',
      'jsonSchema: needs a "name" (text) and a "schema" (a JSON Schema).',
    ],
    [
      'messages: [{role: user, content: x}]\njsonSchema: {a: 1}',
      'jsonSchema: must be text that holds JSON. Begin it with |.',
    ],
    [
      'messages:\n  - role: user\n    content: {{input}}',
      'a.prompt.yml:3:15: A key must be text. A template needs quotes: "{{name}}".',
    ],
    ['', 'a.prompt.yml:1:1: The file is empty.'],
  ])('%s', async (text, message) => {
    expect((await problems(text)).join('\n')).toContain(message);
  });
});

describe('rendering', async () => {
  const prompt = await parsePrompt('p/triage.prompt.yml', triage);
  const rendered = async (given: Prompt, vars: Scope) => messagesOf(given, (await rendererOf(given))(vars));

  test('fills all messages', async () => {
    const vars = { company: { name: 'ACME' }, text: '{{language}} is {{company}}', language: 'de' };
    expect(await rendered(prompt, vars)).toEqual([
      { role: 'system', content: 'You answer for ACME.' },
      {
        role: 'user',
        content: 'Which team?\n\n<ticket>{{language}} is {{company}}</ticket> {{language}} is {{company}}\n',
      },
      { role: 'assistant', content: 'A folded line of {{language}} is {{company}} and de\n' },
    ]);
  });

  test('names every variable that is not filled, at its line', async () => {
    await expect(rendered(prompt, { company: {}, text: 'x', langage: 'de' })).rejects.toThrow(
      new UserError([
        {
          file: 'p/triage.prompt.yml',
          line: 11,
          column: 29,
          message: '{{company.name}} is not filled. The case has company, text, langage.',
        },
        {
          file: 'p/triage.prompt.yml',
          line: 21,
          column: 11,
          message: '{{language}} is not filled. The case has company, text, langage. Did you mean {{langage}}?',
        },
      ]),
    );
  });

  test('throws nothing but errors that a user can fix, whatever the template and the values', async () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('{{a}}', '{{ b.c }}', '{{__proto__}}', '{{', '}}', '\r\n'));
    const vars = fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'x'), fc.jsonValue());
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1 }), vars, async (pieces, values) => {
        try {
          expect(await rendered(await parsePrompt('p.txt', pieces.join('')), values)).toHaveLength(1);
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });
});
