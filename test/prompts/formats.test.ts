import picomatch from 'picomatch';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../shared/action/errors.ts';
import { configSchema } from '../../shared/config/schema.ts';
import { isPromptPath, parsePrompt } from '../../shared/prompts/formats.ts';

describe('which files are prompts', () => {
  test('by their name', () => {
    expect(['a.prompt.yml', 'p/a.prompt.yaml', 'a.txt', 'p/a.md'].map(isPromptPath)).toEqual([true, true, true, true]);
    expect(['a.yml', 'prompt.yml', 'a.ts', ''].map(isPromptPath)).toEqual([false, false, false, false]);
    expect(() => parsePrompt('a.prompty', 'x')).toThrow(
      'a.prompty: No prompt can be read from a file of this name. It may end in .prompt.yml, .prompt.yaml, .txt, .md.',
    );
  });

  test('without a word about them, .prompt.yml and .prompt.yaml anywhere', () => {
    const isMatch = picomatch([...configSchema.parse({}).prompts]);
    expect(['a.prompt.yml', 'x/y/b.prompt.yaml', 'README.md', 'a.yml'].filter((path) => isMatch(path))).toEqual([
      'a.prompt.yml',
      'x/y/b.prompt.yaml',
    ]);
  });
});

describe('text and Markdown', () => {
  test('are one message of the user, with every variable at its place', () => {
    const prompt = parsePrompt('p.md', '\uFEFF# Triage\r\n\r\nText: {{ text }} {{x}}\r\n{{text}}');
    expect(prompt.messages).toEqual([
      {
        role: 'user',
        template: '# Triage\n\nText: {{ text }} {{x}}\n{{text}}',
        position: { line: 1, column: 1 },
        variables: [
          { name: 'text', position: { line: 3, column: 7 } },
          { name: 'x', position: { line: 3, column: 18 } },
          { name: 'text', position: { line: 4, column: 1 } },
        ],
      },
    ]);
    expect(prompt).toMatchObject({
      path: 'p.md',
      variables: ['text', 'x'],
      parameters: {},
      testData: [],
      evaluators: [],
    });
  });

  test('may not be empty', () => {
    expect(() => parsePrompt('p.txt', ' \n')).toThrow(new UserError('p.txt:1:1: The prompt is empty.').message);
  });

  test('must be UTF-8', () => {
    expect(() => parsePrompt('p.txt', Buffer.from([0x47, 0x72, 0xfc, 0xdf, 0x65]))).toThrow('p.txt: Not UTF-8 text.');
    expect(parsePrompt('p.txt', Buffer.from('Grüße')).messages[0]?.template).toBe('Grüße');
  });
});
