import { describe, expect, it } from 'vitest';
import { page } from '../../report/page.ts';
import { prompt, reason } from '../data.ts';
import { comment, limit, removed } from './comment.ts';

describe('a comment on 500 changed prompts', () => {
  const sentence = 'Answer the customer in the language of the ticket, and never promise a refund. ';
  const many = Array.from({ length: 500 }, (_, at) =>
    prompt({
      path: `prompts/team-${at % 7}/a-prompt-with-a-rather-long-name-${at}.prompt.yml`,
      impact: at < 40 ? 'breaking' : 'behavioural',
      reasons: [
        reason({ id: 'variable-renamed', message: `Variable "ticket${at}" is now "message${at}".` }),
        reason({ ...removed, words: { base: `${at}: ${sentence.repeat(4)}` } }),
      ],
      owners: ['@acme/a-team-with-a-long-name', '@acme/another-team'],
      texts: ['system', 'user'].map((title) => ({
        kind: 'changed' as const,
        title,
        segments: [
          { kind: 'same' as const, before: sentence.repeat(5), middle: sentence.repeat(60), after: sentence.repeat(5) },
          { kind: 'removed' as const, text: sentence.repeat(30), line: 20 },
        ],
      })),
    }),
  );
  const text = comment({ prompts: many });

  it('is within GitHub’s limit', () => {
    expect(text.length).toBeLessThanOrEqual(limit);
  });

  it('shows the heaviest in a table, and counts all others by folder', () => {
    const { elements, text: read } = page(text);
    expect(elements.filter((name) => name === 'table')).toHaveLength(2);
    expect(read).toContain('475 more prompts, by folder');
    const rows = [...text.matchAll(/^\| `prompts\/team-\d\/` \| (\d+) \| (\d+) \| 0 \|$/gm)];
    const total = rows.reduce((sum, [, breaking, behavioural]) => sum + Number(breaking) + Number(behavioural), 0);
    expect(total).toBe(475);
  });

  it('closes all that it opens, and says what is missing', () => {
    expect(text.match(/<details/g)?.length).toBe(text.match(/<\/details>/g)?.length);
    expect((text.match(/^`{3,}/gm)?.length ?? 1) % 2).toBe(0);
    expect(text).toMatch(/Cut to fit|There is no room for the rest of it here/);
  });

  it('is read in a screen or two before anything is opened', () => {
    const unfolded = text.replace(/<details[\s\S]*?<\/details>/g, '');
    expect(unfolded.split('\n').filter((line) => line !== '').length).toBeLessThan(40);
  });
});
