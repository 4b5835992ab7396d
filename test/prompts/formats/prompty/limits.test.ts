import { describe, expect, it } from 'vitest';
import { parsePrompt, readPrompts } from '../../../../shared/prompts/read.ts';
import { render } from './rendered.ts';

describe('a prompty', () => {
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
