import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../../shared/prompts/prompt.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import { read, said } from './configuration.ts';

/** The example of promptfoo's own introduction, `examples/getting-started`. */
const started = `# yaml-language-server: $schema=https://promptfoo.dev/config-schema.json
description: 'Getting started'
prompts:
  - 'Convert this English to {{language}}: {{input}}'
  - 'Translate to {{language}}: {{input}}'

providers:
  - openai:gpt-4.1
  - openai:o4-mini

tests:
  - vars:
      language: French
      input: Hello world
    assert:
      - type: contains
        value: 'Bonjour le monde'
  - vars:
      language: Spanish
      input: Where is the library?
    assert:
      - type: icontains
        value: 'Dónde está la biblioteca'
`;

describe('the example of the introduction to promptfoo', async () => {
  const { prompts, problems, notes, format } = await read(started);

  it('is two prompts, each with its variables and the data of the tests', () => {
    expect([format, problems, notes]).toEqual(['promptfoo', [], []]);
    expect(prompts.map(({ key, position: { line, column } }) => [key, line, column])).toEqual([
      ['#1', 4, 5],
      ['#2', 5, 5],
    ]);
    expect(prompts[0]).toMatchObject({ description: 'Getting started', language: 'nunjucks', settings: [] });
    // Which of the two models is not said.
    expect(prompts[0]?.model).toBeUndefined();
    expect(prompts[0]?.variables.map(({ name, uses }) => [name, uses[0]?.line, uses[0]?.column])).toEqual([
      ['language', 4, 32],
      ['input', 4, 46],
    ]);
    expect(prompts[1]?.testData.map(({ values, position }) => [values, position.line])).toEqual([
      [{ language: 'French', input: 'Hello world' }, 12],
      [{ language: 'Spanish', input: 'Where is the library?' }, 18],
    ]);
  });

  it('is rendered with the rows of its tests', async () => {
    const [first, second] = prompts;
    expect(await said(first, first?.testData[0]?.values ?? {})).toEqual([
      ['user', 'Convert this English to French: Hello world'],
    ]);
    expect(await said(second, second?.testData[1]?.values ?? {})).toEqual([
      ['user', 'Translate to Spanish: Where is the library?'],
    ]);
  });

  it('names a variable that is not filled, at its place', async () => {
    const fill = await rendererOf(prompts[1] as Prompt);
    expect(() => fill({ input: 'x' })).toThrow('evals/promptfooconfig.yaml:5:21: {{language}} is not filled.');
  });
});
