import { describe, expect, it } from 'vitest';
import { bothSides } from '../../shared/touched/sides.ts';
import { type Files, treeOf } from '../fakes/tree.ts';

const prompt = (text: string): string => `messages:\n  - { role: system, content: "${text}" }\n`;
const sidesOf = (base: Files, head: Files, pairs: Parameters<typeof bothSides>[0]['pairs']) =>
  bothSides({ pairs, foundBy: () => 'named' }, { base: treeOf(base), head: treeOf(head) });

describe('both sides of the files that may differ', () => {
  it('have the prompts of each, and their texts to point into', async () => {
    const path = 'a.prompt.yml';
    const { base, head, problems } = await sidesOf({ [path]: prompt('one') }, { [path]: prompt('two') }, [
      { base: path, head: path },
    ]);
    expect([base.prompts, head.prompts].map((prompts) => prompts.map((one) => one.path))).toEqual([[path], [path]]);
    expect(base.source?.(path)?.text).toBe(prompt('one'));
    expect(head.source?.(path)?.text).toBe(prompt('two'));
    expect(head.source?.('b.prompt.yml')).toBeUndefined();
    expect(problems).toEqual([]);
  });

  it('know a renamed file by its path of each side', async () => {
    const { base, head } = await sidesOf({ 'old.prompt.yml': prompt('a') }, { 'new.prompt.yml': prompt('a') }, [
      { base: 'old.prompt.yml', head: 'new.prompt.yml' },
    ]);
    expect([base.prompts[0]?.path, head.prompts[0]?.path]).toEqual(['old.prompt.yml', 'new.prompt.yml']);
  });

  it('have a file that cannot be read on one of them on none, and say where it is broken', async () => {
    const { base, head, problems } = await sidesOf(
      { 'a.prompt.yml': prompt('a'), 'b.prompt.yml': prompt('b') },
      { 'a.prompt.yml': 'messages: [', 'b.prompt.yml': prompt('c') },
      [
        { base: 'a.prompt.yml', head: 'a.prompt.yml' },
        { base: 'b.prompt.yml', head: 'b.prompt.yml' },
      ],
    );
    expect([...base.prompts, ...head.prompts].map(({ path }) => path)).toEqual(['b.prompt.yml', 'b.prompt.yml']);
    expect(problems).toMatchObject([{ side: 'head', file: 'a.prompt.yml', line: 1 }]);
  });

  it('have what a prompt includes, as that side has it', async () => {
    const files = (rules: string): Files => ({ 'a.hbs': '{{> rules}}', '_rules.hbs': rules });
    const { base, head } = await sidesOf(files('One.'), files('Two.'), [{ base: 'a.hbs', head: 'a.hbs' }]);
    expect([base, head].map(({ source }) => source?.('_rules.hbs')?.text)).toEqual(['One.', 'Two.']);
  });

  it('are read once of a tree, with what they include, whoever asks', async () => {
    const files: Files = { 'a.hbs': '{{> rules}}', '_rules.hbs': 'One.' };
    const tree = treeOf(files);
    const asked: string[] = [];
    const counting = {
      ...tree,
      read: (path: string) => {
        asked.push(path);
        return tree.read(path);
      },
    };
    const touched = { pairs: [{ base: 'a.hbs', head: 'a.hbs' }], foundBy: () => 'named' as const };
    const [one, other] = await Promise.all([
      bothSides(touched, { base: counting, head: treeOf(files) }),
      bothSides(touched, { base: counting, head: treeOf(files) }),
    ]);
    expect(asked.filter((path) => path in files)).toEqual(['a.hbs', '_rules.hbs']);
    expect(other.base.prompts).toEqual(one.base.prompts);
    expect(other.base.source?.('_rules.hbs')?.text).toBe('One.');
  });
});
