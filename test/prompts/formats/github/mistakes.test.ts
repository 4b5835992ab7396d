import { describe, expect, test } from 'vitest';
import { UserError } from '../../../../shared/action/errors.ts';
import { parsePrompt } from '../../../../shared/prompts/read.ts';

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
