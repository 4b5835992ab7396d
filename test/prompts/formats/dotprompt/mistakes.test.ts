import { describe, expect, it } from 'vitest';
import { readPrompts } from '../../../../shared/prompts/read.ts';
import { treeOf } from '../seen.ts';
import { render } from './rendered.ts';

describe('a dotprompt with mistakes', () => {
  const problems = async (text: string, files = {}) => (await readPrompts('a.prompt', text, treeOf(files))).problems;

  it.each<[string, string, number, number, string]>([
    ['YAML that cannot be read', '---\nmodel: a: b\n---\nx', 2, 0, ''],
    ['front matter that is not closed', '---\nmodel: a\nHello', 1, 1, 'The front matter is never closed.'],
    ['front matter that is a list', '---\n- a\n---\nx', 2, 1, 'must be'],
    ['nothing to say', '---\nmodel: a\n---\n\n', 0, 0, 'The prompt is empty.'],
    ['a model that is no text', '---\nmodel: [a]\n---\nx', 2, 1, 'must be text'],
    ['configuration that is no mapping', '---\nconfig: 3\n---\nx', 2, 9, 'must be'],
    [
      'a type in parentheses that there is not',
      '---\noutput:\n  schema:\n    a(arry): string\n---\nx',
      4,
      0,
      'Did you mean array?',
    ],
    [
      'an enum without a list',
      '---\ninput:\n  schema:\n    a(enum): string\n---\nx',
      4,
      14,
      'must be a list of values',
    ],
    ['a field that is a number', '---\ninput:\n  schema:\n    a: 3\n---\nx', 4, 8, 'must be a type'],
    ['an open parenthesis', '---\ninput:\n  schema:\n    a(array: string\n---\nx', 4, 0, 'not closed'],
    ['a block that is not closed', '---\nmodel: a\n---\nHi\n{{#if x}}', 5, 0, 'closed'],
    ['a role that there is not', '---\nmodel: a\n---\nHi\n{{role "sytem"}}x', 5, 3, 'There is no such role.'],
    ['a name that is no name', '---\n__proto__: {a: 1}\n---\nx', 2, 1, 'is not a name that can be used.'],
  ])('%s', async (_, text, line, column, message) => {
    const [problem] = await problems(text);
    expect(problem?.message).toContain(message);
    if (line > 0) expect(problem?.line).toBe(line);
    if (column > 0) expect(problem?.column).toBe(column);
  });

  it('is told what programs have to have', async () => {
    const text =
      '---\noutputs: a\ninput: { schema: { a: strng, b: Foo } }\n---\n{{> tone}}\n{{#if (equals a b)}}{{jsn a}}{{/if}}';
    const { notes } = await readPrompts('a.prompt', text);
    expect(notes.map(({ line, key, message }) => [line, key, message])).toEqual([
      [2, 'outputs', 'is kept as metadata. Did you mean output?'],
      [
        3,
        'input.schema.a',
        'is a schema that a program registers, and is not looked into. Did you mean the type string?',
      ],
      [3, 'input.schema.b', 'is a schema that a program registers, and is not looked into.'],
      [5, undefined, 'There is no partial _tone.prompt beside this file: a program may have it.'],
      [6, undefined, 'There is no helper equals here: a program may have it. Did you mean ifEquals?'],
      [6, undefined, 'There is no helper jsn here: a program may have it. Did you mean json?'],
    ]);
  });

  it('stops at partials that include each other', async () => {
    const files = { '_a.prompt': '{{> b}}', '_b.prompt': '{{> a}}' };
    expect(await problems('x\n{{> a}}', files)).toMatchObject([{ line: 2, message: 'It includes itself: a → b → a.' }]);
  });

  it('stops at loops that make too much, at aliases that do, and at depth', async () => {
    const list = Array.from({ length: 300 }, (_, index) => index);
    const loop = `${'{{#each @root.x}}'.repeat(4)}{{@root.x}}${'{{/each}}'.repeat(4)}`;
    await expect(render(loop, { x: list })).rejects.toThrow('runs too long');
    const laughs = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
    for (let n = 1; n < 9; n += 1)
      laughs.push(
        `a${n}: &a${n} [${Array(10)
          .fill(`*a${n - 1}`)
          .join(',')}]`,
      );
    expect((await problems(`---\n${laughs.join('\n')}\n---\nx`)).map(({ message }) => message)).toEqual([
      'Aliases make this file too large. Repeat less by them.',
    ]);
    const deep = `---\ninput: { schema: ${'{ a: '.repeat(3000)}string${' }'.repeat(3000)} }\n---\nx`;
    expect((await problems(deep)).length).toBeGreaterThan(0);
  });
});
