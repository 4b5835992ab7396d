import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inputsFromArguments, run } from '../../actions/command.ts';
import { actionThat } from './measure-one.ts';

const definition = actionThat(async () => ({ found: 'pass' }));
const given = (...args: string[]) => inputsFromArguments(definition, args);

describe('flags', () => {
  it('are inputs', () => {
    expect(given('--suites', 'triage,reply', '--max-cost=$2.00')).toEqual({
      suites: 'triage,reply',
      'max-cost': '$2.00',
    });
  });

  it('that are yes or no need no value', () => {
    expect(given('--all', '--no-comment')).toEqual({ all: 'true', comment: 'false' });
    expect(given('--all=false')).toEqual({ all: 'false' });
  });

  it('that need a value have one', () => {
    expect(() => given('--config')).toThrow('--config: a value is missing.');
    expect(() => given('--config', '--all')).toThrow('--config: a value is missing.');
    expect(() => given('--no-config')).toThrow('--no-config: config is not a yes or no.');
  });

  it('that do not exist are left for the inputs to complain about, with their value', () => {
    expect(given('--sutes', 'triage')).toHaveProperty('sutes');
    expect(given('--no-coment')).toHaveProperty('coment');
  });

  it('are all there is: a word alone is a mistake', () => {
    expect(() => given('triage')).toThrow(
      'triage: inputs are given as --<input> <value>. See aiops measure-one --help.',
    );
  });
});

describe('a command line', () => {
  let out = '';
  let err = '';
  beforeEach(() => {
    out = '';
    err = '';
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text;
      return true;
    });
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      err += text;
      return true;
    });
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const actions = { 'measure-one': async () => definition };

  it.each([[[]], [['help']], [['--help']], [['-h']]])('of %j tells the actions', async (args) => {
    expect(await run(args, actions)).toBe(0);
    expect(out).toContain('  measure-one  Finds what it is told\n');
  });

  it('tells its version', async () => {
    expect(await run(['--version'], actions)).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('tells an action’s inputs, with what they are when they are not given', async () => {
    expect(await run(['measure-one', '--suites', 'x', '--help'], actions)).toBe(0);
    expect(out).toContain('Usage: aiops measure-one [--<input> <value> …]');
    expect(out).toMatch(/--max-cost +The most it may cost\.\n/);
    expect(out).toMatch(/--fail-on +.*\[fail\]\n/);
  });

  it.each([
    ['measure-on', 'measure-on: no such action. Did you mean measure-one?'],
    ['zebra', 'zebra: no such action. See aiops --help.'],
    ['constructor', 'constructor: no such action. See aiops --help.'],
  ])('of %s is a mistake', async (name, message) => {
    expect(await run([name], actions)).toBe(1);
    expect([out, err]).toEqual(['', `error: ${message}\n`]);
  });
});
