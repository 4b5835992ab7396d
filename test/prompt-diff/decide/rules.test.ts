import { describe, expect, it } from 'vitest';
import type { ChangedPrompt } from '../../../actions/prompt-diff/data.ts';
import { decide } from '../../../actions/prompt-diff/decide.ts';
import { defaultPromptRules, strictestRules } from '../../../shared/config/prompt-diff.ts';
import { data, kept, policy, prompt } from '../data.ts';

describe('the rules of base and head', () => {
  it('are the stricter of both, one by one', () => {
    expect(strictestRules({ breaking: 'warn', suite: 'off' }, { breaking: 'fail' })).toMatchObject({
      breaking: 'fail',
      suite: 'warn',
      owner: 'off',
    });
  });

  it('are what the only one says where there is one', () => {
    expect(strictestRules({ suite: 'off' })).toMatchObject({ suite: 'off', unreadable: 'fail' });
    expect(strictestRules(undefined)).toEqual(defaultPromptRules);
  });
});

describe('the rule variables', () => {
  const unfilled = (...names: string[]) =>
    prompt({ unfilled: names.map((name) => ({ name, file: 'prompts/part.hbs', line: 7 })) });

  it('names what no case fills, at the line that uses it', () => {
    const { verdict, findings } = decide(data({ prompts: [unfilled('tone')] }), policy);
    expect(verdict).toBe('pass');
    expect(findings[0]).toMatchObject({
      rule: 'variables',
      level: 'warning',
      message: 'No case fills the variable "tone".',
      fix: 'Give it a value in a case of its suite, or a default.',
      file: 'prompts/part.hbs',
      line: 7,
    });
  });

  it('names all of them, and can fail', () => {
    const rules = kept('variables', 'fail');
    const { verdict, findings } = decide(data({ prompts: [unfilled('tone', 'order.id')], rules }), policy);
    expect([verdict, findings[0]?.message]).toEqual(['fail', 'No case fills the variables "tone", "order.id".']);
  });
});

describe('the rule context-window', () => {
  const tokens = { of: 'cases', by: 'o200k_base', model: 'gpt-4o', window: 128_000 } as const;
  const judged = (given: ChangedPrompt['tokens']) => {
    const { verdict, findings } = decide(data({ prompts: [prompt({ tokens: given })] }), policy);
    return { verdict, message: findings.find(({ rule }) => rule === 'context-window')?.message };
  };

  it('fails where the longest case and its answer are more than the window', () => {
    expect(judged({ ...tokens, head: 900, longest: { head: 127_900 }, output: 200 })).toEqual({
      verdict: 'fail',
      message: 'Its longest case is 127,900 tokens with the 200 of an answer, and the window of gpt-4o is 128,000.',
    });
  });

  it('fails where the template alone is', () => {
    const { verdict, message } = judged({ ...tokens, of: 'template', head: 130_000 });
    expect([verdict, message]).toEqual(['fail', 'It is 130,000 tokens, and the window of gpt-4o is 128,000.']);
  });

  it('says when an estimate leaves a doubt', () => {
    const error = { below: 0.1, above: 0.4 };
    const doubtful = judged({ ...tokens, of: 'template', head: 130_000, error });
    expect(doubtful.message).toMatch(/^It is about 130,000 tokens, .* It may fit: the count is an estimate\.$/);
    expect(judged({ ...tokens, of: 'template', head: 150_000, error }).message).not.toContain('may fit');
  });

  it.each<ChangedPrompt['tokens']>([
    { ...tokens, head: 900, longest: { head: 127_800 }, output: 200 },
    { of: 'cases', by: 'o200k_base', head: 9_000_000 },
    { ...tokens, base: 130_000 },
    undefined,
  ])('is kept by %j', (given) => expect(judged(given)).toEqual({ verdict: 'pass', message: undefined }));
});
