import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  boolean,
  choice,
  inputsFromEnvironment,
  list,
  parseInputs,
  quantity,
  text,
  textOr,
} from '../../shared/action/inputs.ts';
import { parseMoney } from '../../shared/config/quantity.ts';

const schema = z.object({
  config: text('Path.'),
  results: textOr('Folder.', 'aiops-results'),
  comment: boolean('Write one.', true),
  check: choice('Which.', ['run', 'none'], 'run'),
  suites: list('Names.'),
  'max-cost': quantity('The most.', parseMoney),
});
const parse = (raw: Record<string, string | undefined>) => parseInputs(schema, raw);

describe('an input', () => {
  it('that is empty is the same as one that is absent', () => {
    const nothing = { results: 'aiops-results', comment: true, check: 'run' };
    expect(parse({})).toEqual(nothing);
    expect(parse({ config: '', results: '', comment: '', check: '', suites: '', 'max-cost': '' })).toEqual(nothing);
    expect(parse({ config: undefined })).toEqual(nothing);
  });

  it.each(['true', 'True', 'TRUE'])('%s is yes', (given) => expect(parse({ comment: given }).comment).toBe(true));
  it.each(['false', 'False', 'FALSE'])('%s is no', (given) => expect(parse({ comment: given }).comment).toBe(false));
  it.each(['yes', '1', 'tRUE', 'constructor'])('%s is neither yes nor no', (given) => {
    expect(() => parse({ comment: given })).toThrow(`input comment: must be true or false, not "${given}".`);
  });

  it('that is a list is split at commas and line ends, without empty items', () => {
    expect(parse({ suites: 'triage, reply\n digest ,,\n' }).suites).toEqual(['triage', 'reply', 'digest']);
  });

  it('that is an amount has its unit', () => {
    expect(parse({ 'max-cost': '$2.00' })['max-cost']).toBe(2);
    expect(() => parse({ 'max-cost': '2 €' })).toThrow(
      'input max-cost: must be an amount in US dollars, such as $0.01, not "2 €".',
    );
  });

  it('that is a choice is one of them', () => {
    expect(parse({ check: 'none' }).check).toBe('none');
    expect(() => parse({ check: 'Run' })).toThrow('input check: must be one of run, none, not "Run".');
  });

  it('that does not exist is told with the nearest that does', () => {
    expect(() => parse({ sutes: 'triage' })).toThrow('sutes: no such input. Did you mean suites?');
    expect(() => parse({ zebra: '1' })).toThrow(
      'zebra: no such input. There are: config, results, comment, check, suites, max-cost.',
    );
  });
});

it('tells all problems at once', () => {
  expect(() => parse({ zebra: '', comment: 'maybe', check: 'all' })).toThrow(
    /^zebra:.*\ninput comment:.*\ninput check:/,
  );
});

it('is read from the environment as GitHub writes it: upper case, hyphens kept', () => {
  expect(inputsFromEnvironment(schema, { 'INPUT_MAX-COST': ' $1 ', INPUT_CONFIG: '', INPUT_OTHER: 'x' })).toMatchObject(
    {
      'max-cost': '$1',
      config: '',
      results: undefined,
    },
  );
});
