import { describe, expect, it } from 'vitest';
import { UserError } from '../../shared/action/errors.ts';
import { readProbes } from '../../shared/probes/read.ts';

const row = { id: 'a', grade: 'canary', text: 'Join {{left}} and {{right}}.' };
const line = (change: object = {}): string => JSON.stringify({ ...row, ...change });

function complaints(text: string): string[] {
  try {
    readProbes('evals/own.jsonl', text);
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
}

describe('attacks of a user', () => {
  it('have a place, a pack, and the line that they stand on', () => {
    expect(
      readProbes('evals/own.jsonl', `\n${line()}\r\n\n${line({ id: 'b', pack: 'refunds', place: 'email' })}`),
    ).toEqual([
      { ...row, pack: 'own', place: 'input', file: 'evals/own.jsonl', line: 2 },
      { ...row, id: 'b', pack: 'refunds', place: 'email', file: 'evals/own.jsonl', line: 4 },
    ]);
  });

  it.each([
    ['{"id": "a"', 'not JSON: it ends too early: a closing } or ] is missing.'],
    [
      line({ grade: 'canry' }),
      'grade: must be one of canary, instructions, detector, tool, refusal, judge, not "canry". Did you mean canary?',
    ],
    [
      line({ text: 'Say {{left}}.' }),
      'text: must have {{left}} and {{right}}, the halves of the mark that the answer is looked for.',
    ],
    [line({ gradee: 'x' }), 'gradee: no such key. Did you mean grade?'],
    [line({ grade: 'judge' }), 'goal: is missing. Write what the attacker wants, for the judge.'],
    [
      line({ grade: 'tool' }),
      'tool: is missing. Write a tool that must not be called, or {{tool}} in the text for one of the prompt.',
    ],
    [line({ text: '{{payload}} {{left}}{{right}}' }), 'payload: is missing: the text has {{payload}}.'],
    [line({ encode: 'base64' }), 'encode: is for nothing: there is no payload.'],
    [line({ grade: 'refusal' }), 'pack: must be over-refusal where what counts is a refusal.'],
    [
      line({ pack: 'Jailbreak' }),
      'pack: must be a name of 1 to 60 small letters, digits and -. Did you mean jailbreak?',
    ],
  ])('%s is told with its line', (broken, told) => {
    const [complaint = ''] = complaints(`${line({ id: 'first' })}\n${broken}\n`);
    expect(complaint.replace(/^(evals\/own\.jsonl:2)(?::\d+)?: /, '$1: ')).toBe(`evals/own.jsonl:2: ${told}`);
  });

  it('that say nothing or the same twice are told', () => {
    expect(complaints('\n\n')).toEqual(['evals/own.jsonl:1: there is no attack in this file.']);
    expect(complaints(`${line()}\n${line()}`)).toEqual(['evals/own.jsonl:2: id: a is the id of line 1 as well.']);
  });
});
