import { describe, expect, it } from 'vitest';
import { decide } from '../../../actions/prompt-diff/decide.ts';
import { data, policy, prompt, reason } from '../data.ts';

describe('an annotation', () => {
  const annotated = (given: Parameters<typeof reason>[0], of = {}) =>
    decide(data({ prompts: [prompt({ reasons: [reason(given)], ...of })] }), policy).findings.filter(
      ({ rule }) => rule === (given?.id ?? 'text-changed'),
    );

  it('stands on the line that changed, with the words', () => {
    expect(
      annotated({
        id: 'number-changed',
        message: 'A number is another.',
        words: { base: 'at most 3', head: 'at most 5' },
      }),
    ).toEqual([
      {
        rule: 'number-changed',
        level: 'notice',
        title: 'prompts/triage.prompt.yml: behavioural',
        message: 'A number is another.\n− at most 3\n+ at most 5',
        file: 'prompts/triage.prompt.yml',
        line: 5,
        column: 3,
      },
    ]);
  });

  it('stands at the prompt for what is gone, with what it said', () => {
    const { head: _, ...gone } = reason({
      id: 'instruction-removed',
      message: 'An instruction is gone that stood in line 4.',
      words: { base: 'Never promise a refund.' },
    });
    const [finding] = decide(data({ prompts: [prompt({ reasons: [gone] })] }), policy).findings;
    expect(finding).toMatchObject({
      line: 1,
      message: 'An instruction is gone that stood in line 4.\n− Never promise a refund.',
    });
  });

  it('is a warning for what breaks others, and none for what is cosmetic', () => {
    expect(annotated({ impact: 'breaking' })[0]?.level).toBe('warning');
    expect(annotated({ impact: 'cosmetic' })).toEqual([]);
  });

  it('is not made by the thousand', () => {
    const prompts = Array.from({ length: 300 }, (_, at) => prompt({ path: `p${at}.prompt.yml` }));
    expect(decide(data({ prompts }), policy).findings).toHaveLength(100);
  });
});
