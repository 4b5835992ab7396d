import { describe, expect, it } from 'vitest';
import type { Prompt } from '../../../../shared/prompts/prompt.ts';
import { rendererOf } from '../../../../shared/prompts/render.ts';
import { read, said } from './configuration.ts';

describe('prompts of a configuration', () => {
  it('are templates of Nunjucks, as the documentation has them', async () => {
    const { prompts } = await read(`prompts:
  - 'Hello {{name}}, welcome to {{company}}!'
  - 'Product: {{product | upper}}' # Using filters
  - '{% if premium %}Priority support: {% endif %}{{issue}}' # Conditionals
  - |-
    You are a helpful assistant.

    Please answer: {{question}}
providers: [openai:gpt-4.1]
`);
    expect(await said(prompts[0], { name: 'Ada', company: 'X' })).toEqual([['user', 'Hello Ada, welcome to X!']]);
    expect(await said(prompts[1], { product: 'tea' })).toEqual([['user', 'Product: TEA']]);
    expect(await said(prompts[2], { premium: true, issue: 'i' })).toEqual([['user', 'Priority support: i']]);
    expect(await said(prompts[2], { issue: 'i' })).toEqual([['user', 'i']]);
    expect(await said(prompts[3], { question: 'q' })).toEqual([
      ['user', 'You are a helpful assistant.\n\nPlease answer: q'],
    ]);
    expect(prompts[3]?.variables).toMatchObject([{ name: 'question', uses: [{ line: 8, column: 22 }] }]);
  });

  it('in other files have their places there', async () => {
    const { prompts, problems } = await read(
      `prompts:
  - file://prompts/support.txt
  - id: file://prompts/chat.json
    label: chat
  - prompts/chat.yaml
  - file://several.txt
tests: []
`,
      {
        'evals/prompts/support.txt': 'You are of {{company}}.\n\nCustomer: {{query}}\n',
        'evals/prompts/chat.json':
          '[\n  { "role": "system", "content": "You are a helpful \\"coding\\" assistant." },\n  { "role": "user", "content": "Write a function to {{task}}" }\n]\n',
        'evals/prompts/chat.yaml':
          '- role: system\n  content: Be kind.\n- role: user\n  content: >\n    Tell\n    {{task}}\n',
        'evals/several.txt': 'Translate to French: {{text}}\n---\nTranslate to Spanish: {{text}}\r\n---\n\n',
      },
    );
    expect(problems).toEqual([]);
    expect(prompts.map(({ key, files, messages }) => [key, files, messages.map(({ role }) => role)])).toEqual([
      ['evals/prompts/support.txt', ['evals/prompts/support.txt'], ['user']],
      ['chat', ['evals/prompts/chat.json'], ['system', 'user']],
      ['evals/prompts/chat.yaml', ['evals/prompts/chat.yaml'], ['system', 'user']],
      ['evals/several.txt:1', ['evals/several.txt'], ['user']],
      ['evals/several.txt:2', ['evals/several.txt'], ['user']],
    ]);
    const [text, chat, yaml, , second] = prompts;
    expect(text?.variables[1]?.uses).toMatchObject([{ file: 'evals/prompts/support.txt', line: 3, column: 13 }]);
    expect(chat?.variables[0]?.uses).toMatchObject([{ file: 'evals/prompts/chat.json', line: 3, column: 55 }]);
    expect(yaml?.variables[0]?.uses).toMatchObject([{ file: 'evals/prompts/chat.yaml', line: 6, column: 7 }]);
    expect(second?.variables[0]?.uses).toMatchObject([{ file: 'evals/several.txt', line: 3, column: 25 }]);
    expect(await said(chat, { task: 'say "hi"' })).toEqual([
      ['system', 'You are a helpful "coding" assistant.'],
      ['user', 'Write a function to say "hi"'],
    ]);
    expect(await said(second, { text: 'x' })).toEqual([['user', 'Translate to Spanish: x']]);
    const fill = await rendererOf(chat as Prompt);
    expect(() => fill({})).toThrow('evals/prompts/chat.json:3:55: {{task}} is not filled.');
  });

  it('that are lists of messages in the configuration have their places in it', async () => {
    const { prompts } = await read(`prompts:
  - |
    [
      {"role": "system", "content": "You are {{role}}"},
      {"role": "user", "content": "{{query}}"}
    ]
  - |
    - role: user
      content: Hi {{name}}
tests: []
`);
    expect(prompts.map(({ messages }) => messages.map(({ role, position: { line } }) => [role, line]))).toEqual([
      [
        ['system', 4],
        ['user', 5],
      ],
      [['user', 8]],
    ]);
    expect(prompts[0]?.variables.map(({ uses }) => [uses[0]?.line, uses[0]?.column])).toEqual([
      [4, 48],
      [5, 38],
    ]);
    expect(prompts[1]?.variables[0]?.uses).toMatchObject([{ line: 9, column: 21 }]);
  });

  it('of which a loop makes messages are rendered whole', async () => {
    // `examples/config-multi-turn` of promptfoo
    const chat = `[
  { "role": "system", "content": "{{ system_message }}" },
  {% for completion in _conversation %}
    { "role": "user", "content": "{{ completion.prompt[completion.prompt.length - 1].content }}" },
    { "role": "assistant", "content": "{{ completion.output }}" },
  {% endfor %}
  { "role": "user", "content": "{{ question }}" }
]`;
    const { prompts } = await read('prompts: [{ id: file://prompt.json, label: turns }]\ntests: []', {
      'evals/prompt.json': chat,
    });
    const before = [{ prompt: [{ role: 'user', content: 'Who founded Facebook?' }], output: 'Mark Zuckerberg' }];
    const values = { system_message: 'You are a helpful assistant', question: 'Where does he live?' };
    expect(await said(prompts[0], values)).toEqual([
      ['system', 'You are a helpful assistant'],
      ['user', 'Where does he live?'],
    ]);
    expect(await said(prompts[0], { ...values, _conversation: before })).toEqual([
      ['system', 'You are a helpful assistant'],
      ['user', 'Who founded Facebook?'],
      ['assistant', 'Mark Zuckerberg'],
      ['user', 'Where does he live?'],
    ]);
    await expect(said(prompts[0], { ...values, question: 'Say "hi"' })).rejects.toThrow(
      'evals/prompt.json:1:1: What it renders to is no list of messages in JSON.',
    );
  });

  it('may stand in a list of their own', async () => {
    const { prompts } = await read('prompts: file://list.yaml\nproviders: [a]\n', {
      'evals/list.yaml': '- Hi {{a}}\n- label: second\n  raw: |\n    Bye {{b}}\n',
    });
    expect(prompts.map(({ key, position: { file, line } }) => [key, file, line])).toEqual([
      ['#1', 'evals/list.yaml', 1],
      ['second', 'evals/list.yaml', 2],
    ]);
    expect(prompts[1]?.variables[0]?.uses).toMatchObject([{ file: 'evals/list.yaml', line: 4, column: 11 }]);
  });

  it('are asked of the one model that takes them, with what is set for it', async () => {
    const { prompts } = await read(
      `prompts:
  - { id: file://a.txt, label: gpt_prompt, config: { temperature: 0 } }
  - { id: file://a.txt, label: "claude:one" }
providers:
  - id: openai:gpt-4.1
    prompts: [gpt_prompt]
    config:
      temperature: 0.7
      max_tokens: 100
      tools:
        - { type: function, function: { name: look, parameters: { type: object } } }
  - id: anthropic:claude-sonnet-4-6
    prompts: [claude]
`,
      { 'evals/a.txt': 'Hi' },
    );
    const [gpt, claude] = prompts;
    expect(gpt).toMatchObject({
      model: { id: 'openai:gpt-4.1', position: { line: 5, column: 9 } },
      parameters: { temperature: 0, maxTokens: 100 },
      tools: [{ name: 'look', position: { line: 11 } }],
    });
    expect(gpt?.settings.map(({ key, value, position }) => [key, value, position.line])).toEqual([
      ['providers[0].config.temperature', 0.7, 8],
      ['providers[0].config.max_tokens', 100, 9],
      ['prompts[0].config.temperature', 0, 2],
    ]);
    expect(claude).toMatchObject({
      model: { id: 'anthropic:claude-sonnet-4-6', position: { line: 12 } },
      settings: [],
    });
  });

  it('have the data of the tests over those of all tests, a row for each value of a list', async () => {
    const { prompts, notes } = await read(`prompts: ['{{a}} {{b}}']
defaultTest: { vars: { a: 1 } }
tests:
  - vars: { b: [x, y] }
  - { vars: { a: 2, b: file://b.txt }, assert: [{ type: equals, value: yes }] }
  - file://tests.csv
`);
    expect(prompts[0]?.testData.map(({ values, position }) => [values, position.line])).toEqual([
      [{ a: 1, b: 'x' }, 4],
      [{ a: 1, b: 'y' }, 4],
      [{ a: 2, expected: 'yes' }, 5],
    ]);
    expect(notes.map(({ line, key }) => [line, key])).toEqual([
      [5, 'tests[1].vars.b'],
      [6, 'tests[2]'],
    ]);
  });

  it('in JSON are read as well', async () => {
    const text = '{\n  "prompts": ["Hi {{a}}"],\n  "providers": "openai:gpt-4.1"\n}';
    const { prompts } = await read(text, {}, 'promptfooconfig.json');
    expect(prompts).toMatchObject([
      {
        model: { id: 'openai:gpt-4.1', position: { line: 3 } },
        variables: [{ name: 'a', uses: [{ line: 2, column: 21 }] }],
      },
    ]);
  });

  it('with one name each have keys of their own', async () => {
    const { prompts } = await read('prompts: [{ raw: a, label: x }, { raw: b, label: x }, c]\ntests: []');
    expect(prompts.map(({ key }) => key)).toEqual(['x', 'x:2', '#3']);
  });
});
