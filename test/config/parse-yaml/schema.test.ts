import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseYaml } from '../../../shared/config/parse-yaml.ts';
import { noSuch } from '../../../shared/config/sentences.ts';
import { complaints } from './read.ts';

describe('what a schema refuses is told as a sentence', () => {
  const oneOrMore = z.union([z.string(), z.array(z.string()).min(1)]);
  const shape = z.strictObject({
    text: z.string().min(2).optional(),
    number: z.number().gt(0).lt(10).optional(),
    whole: z.int().min(1).max(100).optional(),
    yes: z.boolean().optional(),
    either: oneOrMore.optional(),
    choice: z.enum(['run', 'status']).optional(),
    even: z.number().multipleOf(2).optional(),
    address: z.url().optional(),
    code: z
      .string()
      .regex(/^[a-z]$/)
      .optional(),
    letter: z
      .string()
      .regex(/^[a-z]$/, 'must be one small letter')
      .optional(),
    pair: z.array(z.int()).max(2).optional(),
    nested: z.strictObject({ name: z.string() }).optional(),
    names: z.record(z.string().regex(/^[a-z]+$/, 'must be small letters'), z.number()).optional(),
    kind: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('file'), path: z.string() }),
        z.strictObject({ kind: z.literal('address'), url: z.string() }),
      ])
      .optional(),
    form: z.union([z.literal('auto'), z.number(), z.strictObject({ width: z.number() })]).optional(),
    apart: z.union([z.number().max(5), z.number().min(10)]).optional(),
    grader: z
      .union(
        [
          z.strictObject({ equals: z.string(), case: z.boolean().optional() }),
          z.strictObject({ contains: oneOrMore }),
          z.strictObject({ cost: z.strictObject({ max: z.number() }) }),
        ],
        { error: noSuch('grader') },
      )
      .optional(),
    free: z
      .string()
      .refine((given) => given !== 'taken', { error: 'This name is taken. Take another.' })
      .optional(),
  });

  it.each([
    ['text: 3', '1:7: text: must be text, not 3.'],
    ['text: x', '1:7: text: must have at least 2 characters, not "x".'],
    ['text:', '1:1: text: has no value. It must be text.'],
    ['text: [a]', '1:1: text: must be text, not a list.'],
    ['number: "3"', '1:9: number: must be a number, not "3".'],
    ['number: 0', '1:9: number: must be over 0, not 0.'],
    ['number: 10', '1:9: number: must be under 10, not 10.'],
    ['whole: 1.5', '1:8: whole: must be a whole number, not 1.5.'],
    ['whole: 0', '1:8: whole: must be at least 1, not 0.'],
    ['whole: 101', '1:8: whole: must be at most 100, not 101.'],
    ['yes: yes', '1:6: yes: must be true or false, not "yes".'],
    ['either: 3', '1:9: either: must be text or a list, not 3.'],
    ['either: [a, 3]', '1:13: either[1]: must be text, not 3.'],
    ['either: []', '1:1: either: must not be empty.'],
    ['choice: sttus', '1:9: choice: must be one of run, status, not "sttus". Did you mean status?'],
    ['choice: both', '1:9: choice: must be one of run, status, not "both".'],
    ['even: 3', '1:7: even: must be a multiple of 2, not 3.'],
    ['address: here', '1:10: address: must be an address (https://…), not "here".'],
    ['code: AB', '1:7: code: must look like /^[a-z]$/, not "AB".'],
    ['letter: AB', '1:9: letter: must be one small letter, not "AB".'],
    ['pair: [1, 2, 3]', '1:1: pair: must have at most 2 items, not a list.'],
    ['nested: x', '1:9: nested: must be a mapping (key: value), not "x".'],
    ['nested: {}', '1:1: nested.name: is missing. It must be text.'],
    ['nested: {nme: x, name: y}', '1:10: nested.nme: no such key. Did you mean name?'],
    ['nested: {name: y, "odd key": 1}', '1:19: nested["odd key"]: no such key. There are: name.'],
    ['names: {A: 1}', '1:9: names.A: must be small letters, not "A".'],
    ['kind: {kind: fil}', '1:14: kind.kind: must be one of file, address, not "fil". Did you mean file?'],
    ['kind: {path: x}', '1:1: kind.kind: is missing. It must be one of file, address.'],
    ['kind: {kind: file}', '1:1: kind.path: is missing. It must be text.'],
    ['form: {width: x}', '1:15: form.width: must be a number, not "x".'],
    ['form: wide', '1:7: form: must be auto, a number or a mapping (key: value), not "wide".'],
    ['apart: 7', '1:8: apart: must be at most 5, not 7.'],
    ['grader: {equal: x}', '1:10: grader.equal: no such grader. Did you mean equals?'],
    ['grader: {length: 3}', '1:10: grader.length: no such grader. There are: equals, case, contains, cost.'],
    ['grader: {equals: 3}', '1:18: grader.equals: must be text, not 3.'],
    ['grader: {contains: {a: b}}', '1:10: grader.contains: must be text or a list, not a mapping.'],
    ['grader: {cost: {mx: 1, max: 2}}', '1:17: grader.cost.mx: no such key. Did you mean max?'],
    ['grader: {equals: x, cse: true}', '1:21: grader.cse: no such key. Did you mean case?'],
    ['grader: equals', '1:9: grader: must be a mapping (key: value), not "equals".'],
    ['free: taken', '1:7: free: This name is taken. Take another.'],
    ['', '1:1: The file is empty. It must be a mapping (key: value).'],
    ['- a', '1:1: must be a mapping (key: value), not a list.'],
    [`text: ["${'x'.repeat(200)}"]`, '1:1: text: must be text, not a list.'],
    [`yes: ${'x'.repeat(200)}`, `1:6: yes: must be true or false, not "${'x'.repeat(59)}…".`],
  ])('%j', (text, complaint) => {
    expect(complaints(text, shape)).toEqual([`f.yml:${complaint}`]);
  });

  it('all at once, in the order of the file', () => {
    expect(complaints('yes: 1\nwhole: 0\nwhole: 200\nchioce: run\ntext: 5', shape)).toEqual([
      'f.yml:1:6: yes: must be true or false, not 1.',
      'f.yml:2:8: whole: must be at least 1, not 0.',
      'f.yml:3:1: whole: is there twice. Remove one.',
      'f.yml:4:1: chioce: no such key. Did you mean choice?',
      'f.yml:5:7: text: must be text, not 5.',
    ]);
  });

  it('a mistake in what several share is told once', () => {
    const list = z.array(z.strictObject({ name: z.string() }));
    expect(complaints('- &a {name: 3}\n- *a\n- *a', list)).toEqual(['f.yml:1:13: [0].name: must be text, not 3.']);
  });

  it('the value is what the schema makes of it', () => {
    const doubled = z.strictObject({ n: z.number().transform((given) => given * 2), word: z.string().default('none') });
    expect(parseYaml('f.yml', 'n: 2', doubled).value).toEqual({ n: 4, word: 'none' });
  });
});
