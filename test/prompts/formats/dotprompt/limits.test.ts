import { describe, expect, it } from 'vitest';
import { readPrompts } from '../../../../shared/prompts/read.ts';
import { render } from './rendered.ts';

describe('a dotprompt', () => {
  it('says what programs have to have', async () => {
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

  it('is not rendered where loops make too much, nor read without end', async () => {
    const list = Array.from({ length: 300 }, (_, index) => index);
    const loop = `${'{{#each @root.x}}'.repeat(4)}{{@root.x}}${'{{/each}}'.repeat(4)}`;
    await expect(render(loop, { x: list })).rejects.toThrow('runs too long');
    const deep = `---\ninput: { schema: ${'{ a: '.repeat(3000)}string${' }'.repeat(3000)} }\n---\nx`;
    expect((await readPrompts('a.prompt', deep)).problems.length).toBeGreaterThan(0);
  });
});
