import { describe, expect, test } from 'vitest';
import type { Part } from '../../../../shared/prompts/part.ts';
import { parsePrompt } from '../../../../shared/prompts/read.ts';
import { textsOf } from '../../../../shared/prompts/variables.ts';
import { triage } from './triage.ts';

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
