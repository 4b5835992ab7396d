import { describe, expect, it } from 'vitest';
import { boundedByLine, mostInFile, mostInLine } from '../../actions/guardrail-scan/bounded.ts';
import { compareSeen } from '../../actions/guardrail-scan/compare.ts';
import type { Scope } from '../../actions/guardrail-scan/scope.ts';
import { type Instruments, Side } from '../../actions/guardrail-scan/side.ts';
import { findInText, seenInText } from '../../actions/guardrail-scan/texts.ts';
import { treeOf } from '../fakes/tree.ts';

const instruments: Instruments = { options: async () => ({}), variables: {} };
const kind: Scope = (path) => (path.endsWith('.jsonl') ? 'rows' : 'text');
const scanned = (path: string, text: string) => new Side(treeOf({ [path]: text }), kind, instruments).scan(path);
const hidden = 'a\u200b';

describe('a text that is hostile in each of its characters', () => {
  it('has so many findings of a check in a line, of which the last covers the rest', () => {
    const text = `${hidden.repeat(1000)}\n${hidden}\n`;
    const found = findInText('a.md', text, {});
    expect(found).toHaveLength(mostInLine + 1);
    expect(found[mostInLine - 1]).toMatchObject({ check: 'hidden/zero-width', end: 2000 });
    expect(found.at(-1)).toMatchObject({ start: 2002 });
  });

  it('is bounded by check and by line alone', () => {
    const at = (check: string, start: number) => ({ check, start, end: start + 1 });
    const few = [at('a', 0), at('b', 0), at('a', 3), at('a', 6)];
    expect(boundedByLine('abc\ndef', few)).toEqual(few);
  });

  it('with more than a file may have of a check says so, in lines and in rows', async () => {
    const count = mostInFile + 5;
    const said = `It has ${count} findings of hidden/zero-width, of which ${mostInFile} are told.`;
    for (const [path, line] of [
      ['a.md', `${hidden}\n`],
      ['a.jsonl', `${JSON.stringify({ text: `ab${hidden}b` })}\n`],
    ] as const) {
      const { seen, problems } = await scanned(path, line.repeat(count));
      expect([seen.length, problems]).toEqual([mostInFile, [{ file: path, message: said }]]);
    }
  });

  it('is compared in time that grows with it: each of many that are alike is matched once', () => {
    const text = `${hidden}\n`.repeat(50_000);
    const seen = seenInText('a.md', text, findInText('a.md', text, {}));
    const compared = compareSeen('a.md', seen, [...seen, ...seen.slice(0, 2)]);
    expect(compared.filter(({ state }) => state === 'unchanged')).toHaveLength(50_000);
    expect(compared.filter(({ state }) => state === 'new')).toHaveLength(2);
  });
});
