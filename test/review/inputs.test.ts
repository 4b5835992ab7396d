import { describe, expect, it } from 'vitest';
import { readInputs } from '../../actions/review/inputs.ts';
import { actionHelp, inputRows } from '../../shared/action/help.ts';
import { partThat, review } from './parts.ts';

const parts = [partThat('diff'), partThat('risk'), partThat('scan')];
const described = review(...parts);
const rows = Object.fromEntries(inputRows(described).map((row) => [row.name, row]));
const read = (raw: Record<string, string>) => readInputs({ parts, later: [] }, described.inputs, raw);

describe('the inputs of a review', () => {
  it('are a switch for each part, those of all parts, then those that every action has', () => {
    expect(Object.keys(rows).slice(0, 8)).toEqual([
      'diff',
      'risk',
      'scan',
      'all',
      'max-cost',
      'ledger',
      'samples',
      'config',
    ]);
    expect(rows.risk).toMatchObject({
      default: 'true',
      description: 'Run `risk`, which finds what is told to risk: or not.',
    });
  });

  it('say whose they are, unless they are everybody’s', () => {
    expect(rows.samples?.description).toBe('`scan`: How many.');
    expect(rows.ledger?.description).toBe('File of answers.');
  });

  it('that mean something else to each say what', () => {
    expect(rows['max-cost']?.description).toBe(
      'Each for itself. `diff`: What diff may cost. `risk`: What risk may cost.',
    );
  });

  it('leave those of the actions as they are', () => {
    const own = inputRows(partThat('risk')).find(({ name }) => name === 'max-cost');
    expect(own?.description).toBe('What risk may cost.');
  });

  it('are told on a command line', () => {
    expect(actionHelp(described)).toMatch(/--risk +Run `risk`, which .* \[true\]\n/);
  });

  it('reach each part that takes them, and are theirs to read', () => {
    const { inputs, asked } = read({ all: 'true', 'max-cost': '$2.00', ledger: 'l.sqlite', scan: 'false', key: 'k' });
    expect(asked.map(({ definition: { name } }) => name)).toEqual(['diff', 'risk']);
    expect(asked[1]?.inputs).toMatchObject({ all: true, 'max-cost': 2, ledger: 'l.sqlite', key: 'k' });
    expect(asked[1]?.inputs).not.toHaveProperty('scan');
    expect(inputs).toMatchObject({ scan: false, diff: true });
  });

  it('that do not exist are told with the nearest that does, all at once', () => {
    expect(() => read({ sampels: '3', 'max-cost': 'much' })).toThrow(/Did you mean samples\?[\s\S]*max-cost/);
  });

  it('turn off all but one at most', () => {
    expect(read({ diff: 'false', risk: 'false' }).asked).toHaveLength(1);
    expect(() => read({ diff: 'false', risk: 'false', scan: 'false' })).toThrow(
      'Every action is turned off, so nothing would be reviewed. Leave one of `diff`, `risk`, `scan` on.',
    );
  });

  it('may not be called as a part is', () => {
    expect(() => review(partThat('ledger'))).toThrow('ledger is an action and an input');
    expect(() => review(partThat('config'))).toThrow('config is an action and an input');
  });
});

it('the outputs of a review are those of its parts under their names', () => {
  expect(Object.keys(described.outputs).slice(0, 5)).toEqual([
    'diff-verdict',
    'diff-result',
    'diff-check-url',
    'diff-found',
    'risk-verdict',
  ]);
  expect(described.outputs['scan-found']?.description).toBe('`scan`: What was found.');
});
