import { describe, expect, it } from 'vitest';
import { parsePrompt, readPrompts } from '../../../../shared/prompts/read.ts';
import { render } from './rendered.ts';

describe('a prompty with mistakes', () => {
  it.each<[string, string, number, number, string]>([
    ['YAML that cannot be read', '---\nname: a: b\n---\nHello', 2, 0, ''],
    ['front matter that is not closed', '\n---\nname: a\nHello', 2, 1, 'The front matter is never closed.'],
    ['front matter that is a list', '---\n- a\n---\nx', 2, 1, 'must be'],
    ['nothing to say', '---\nname: a\n---\n\n', 0, 0, 'The prompt is empty.'],
    ['a model that is a list', '---\nmodel: [a]\n---\nx', 2, 1, 'must be the name of a model, or a mapping'],
    ['parameters that are a number', '---\nmodel: { parameters: 3 }\n---\nx', 2, 22, 'must be a mapping'],
    ['an input without a name', '---\ninputs:\n  - kind: string\n---\nx', 3, 5, 'name'],
    ['an input that is there twice', '---\ninputs: [{ name: a }, { name: a }]\n---\nx', 2, 23, 'twice'],
    ['another template engine', '---\ntemplate: liquid\n---\nx', 2, 11, 'must be jinja2 or mustache'],
    ['a loop that is not closed', '---\nname: a\n---\nHi\n{% for x in xs %}', 0, 0, 'Jinja'],
    ['a name that is no name', '---\n__proto__: { a: 1 }\n---\nx', 2, 1, 'is not a name that can be used.'],
  ])('%s', async (_, text, line, column, message) => {
    const { problems } = await readPrompts('a.prompty', text);
    expect(problems.map((problem) => `${problem.key} ${problem.message}`).join('\n')).toContain(message);
    if (line > 0) expect(problems[0]?.line).toBe(line);
    if (column > 0) expect(problems[0]?.column).toBe(column);
  });

  it('whose front matter is cut off by other signs, or that has none, is read', async () => {
    expect((await parsePrompt('a.prompty', '  ---\nname: test\n---\nBody')).name).toBe('test');
    expect((await parsePrompt('a.prompty', '+++\nname: test\n+++\nBody')).name).toBe('test');
    expect((await parsePrompt('a.prompty', '---\n---\nBody only')).messages).toHaveLength(1);
  });

  it('stops at includes of itself, at endless loops, and in time at lines made to be slow', async () => {
    const read = async () => Buffer.from('{% include "b" %}');
    expect((await readPrompts('a.prompty', 'x\n{% include "b" %}', read)).problems).toMatchObject([
      { message: expect.stringContaining('It includes itself') },
    ]);
    const endless = '{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}';
    await expect(render(endless)).rejects.toThrow('runs too long');
    const slow = `user[${'a='.repeat(100_000)}\n${`user${' '.repeat(900)}x\n`.repeat(100)}${'!['.repeat(100_000)}`;
    expect((await readPrompts('a.prompty', `---\nmodel: { api: chat }\n---\n${slow}`)).prompts).toHaveLength(1);
  });
});
