import { describe, expect, it } from 'vitest';
import type { ShownSegment } from '../../../actions/prompt-diff/data.ts';
import { prompt, reason } from '../data.ts';
import { comment, gone, of, reply, triage } from './comment.ts';

describe('the comment', () => {
  it('has a row a prompt: what changed in few words, who owns it, what measures it', () => {
    expect(of(reply)).toContain(
      [
        '| prompt | change | what | owner | tests |',
        '| :- | :- | :- | :- | :- |',
        '| `prompts/reply.prompty` | behavioural | removed <strong>“Never promise a refund.”</strong> (line 12); at most 3 sentences → **at most 5 sentences** | @acme/writers | ⚠️ none |',
      ].join('\n'),
    );
  });

  it('names the heaviest before the table, where there are several', () => {
    const [first = '', second = ''] = of(triage, reply).split('<br>');
    expect(first).toBe(
      '`prompts/triage.prompt.yml`: Variable "ticket" is now "message"; removed <strong>“Never promise a refund.”</strong> (line 12); 2 more',
    );
    expect(second).toMatch(/^`prompts\/reply\.prompty`: removed /);
    expect(of(reply)).toMatch(/^\| prompt/);
  });

  it('tells once what many prompts have in common', () => {
    const model = reason({ id: 'model-changed', message: 'model: "a" → "b".' });
    const many = Array.from({ length: 9 }, (_, at) => prompt({ path: `p${at}.prompt.yml`, reasons: [model] }));
    const text = of(triage, ...many, prompt({ path: 'q.md', reasons: [model, gone] }));
    expect(text).toMatch(/^In 10 of 11: model: "a" → "b"\n/);
    expect(text).toContain('| `q.md` | behavioural | removed <strong>“Never promise a refund.”</strong> (line 12) |');
  });

  it('says first what would make a red one green', () => {
    const problems = [{ side: 'head' as const, file: 'a.prompt.yml', line: 3, message: 'A bracket is open.' }];
    const text = comment({ problems, prompts: [triage] });
    expect(text).toMatch(/^<strong>To merge:<\/strong> `a\.prompt\.yml:3` A bracket is open\.\n/);
    expect(text.match(/A bracket is open/g)).toHaveLength(1);
  });

  it('asks for no test of what renders as before, or is gone', () => {
    const untested = { suites: [] as string[], reasons: [] };
    expect(of(prompt({ ...untested, impact: 'cosmetic' }))).toContain('| – | – |');
    expect(of(prompt({ ...untested, kind: 'removed' }))).toContain('| – | – |');
  });

  it('says what differs first where there is nothing else to name', () => {
    const runs = [
      { kind: 'same' as const, text: 'Never promise ' },
      { kind: 'removed' as const, text: 'a' },
      { kind: 'added' as const, text: 'any' },
      { kind: 'same' as const, text: ' refund.\n' },
    ];
    const changed = { kind: 'changed' as const, runs, baseLine: 3, line: 3 };
    const told = (...segments: ShownSegment[]) =>
      of(prompt({ texts: [{ kind: 'changed', title: 'system', segments }] }));
    const same: ShownSegment = { kind: 'same', before: 'Be brief. ', after: '' };
    const moved: ShownSegment = { kind: 'added', text: 'Be kind.', line: 3, movedTo: 9 };
    expect(told(same, moved, changed)).toContain(
      '| “Never promise a refund.” → <strong>“Never promise any refund.”</strong> |',
    );
    expect(told(same, { kind: 'added', text: '- one\n', line: 2 })).toContain('| added <strong>“- one”</strong> |');
    expect(told(same, moved)).toContain('| The system message says something else |');
  });

  it('gives each reason its line, once', () => {
    const text = of(triage);
    expect(text).toContain('- Variable "ticket" is now "message". (line 4 → 5)');
    expect(text).toContain(
      '- An instruction is gone that stood in line 12. <strong>“Never promise a refund.”</strong>\n',
    );
  });
});
