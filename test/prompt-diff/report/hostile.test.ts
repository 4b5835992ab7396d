import { describe, expect, it } from 'vitest';
import type { Data, ShownSegment } from '../../../actions/prompt-diff/data.ts';
import { withoutQuotes } from '../../../shared/report/document.ts';
import { terminal } from '../../../shared/report/terminal.ts';
import { attacks } from '../../report/attacks.ts';
import { page, referencesIn } from '../../report/page.ts';
import { prompt, reason } from '../data.ts';
import { comment, gone, removed, sectionsOf, triage } from './comment.ts';

describe('whatever a prompt holds', () => {
  const hostile = (text: string): Partial<Data> => ({
    prompts: [
      prompt({
        path: `prompts/${text}.md`,
        key: text,
        from: text,
        kind: 'renamed',
        owners: [text],
        suites: [text],
        reasons: [
          reason({ message: `Variable "${text}" is new.`, words: { base: text, head: `${text} x` } }),
          reason({ ...removed, words: { base: text } }),
          reason({ id: 'number-changed', words: { base: text, head: `${text} 2` } }),
        ],
        texts: [
          {
            kind: 'changed',
            title: text,
            segments: [
              { kind: 'same', before: text, middle: `${text}\n`, after: text },
              { kind: 'removed', text, line: 1 },
              { kind: 'added', text, line: 1, movedTo: 2 },
              {
                kind: 'changed',
                runs: [
                  { kind: 'same', text },
                  { kind: 'added', text },
                ],
                baseLine: 1,
                line: 1,
              },
            ],
          },
        ],
      }),
      prompt(),
    ],
    problems: [{ side: 'head', file: text, line: 1, message: `not YAML: ${text}` }],
    notes: [{ side: 'base', file: text, message: text }],
  });
  const plain = page(comment(hostile('plain')));

  it.each(Object.entries(attacks))('%s stays text in the comment', (_, text) => {
    const shown = page(comment(hostile(text)));
    // Code in a table is an element of its own where it holds a pipe; a dollar sign stands in a span.
    const shape = (elements: readonly string[]) => elements.filter((name) => name !== 'span');
    expect(shape(shown.elements)).toEqual(shape(plain.elements));
    expect(shown.comments).toEqual([]);
    expect(shown.attributes).toEqual(plain.attributes);
    expect(referencesIn(shown)).toEqual([]);
  });

  it('no escape sequence of it reaches a terminal', () => {
    for (const text of Object.values(attacks)) {
      const shown = terminal(sectionsOf(hostile(text)), { width: 100, color: false });
      expect(shown).not.toMatch(/[^\P{Cc}\n]/u);
    }
  });

  it('a log has the table, and no sentence', () => {
    const kind: ShownSegment = { kind: 'removed', text: 'Be kind.', line: 1 };
    const texts = [{ kind: 'changed' as const, title: 'system', segments: [kind] }];
    const prompts = [triage, prompt({ path: 'b.md', texts }), prompt({ path: 'c.md', reasons: [gone] })];
    const shown = terminal(withoutQuotes(sectionsOf({ prompts })), { width: 200, color: false });
    expect(shown).toContain('Variable "ticket" is now "message"; An instruction is gone that stood in line 12');
    expect(shown).toContain('The system message says something else');
    expect(shown).not.toMatch(/Be kind|Never promise/);
  });
});
