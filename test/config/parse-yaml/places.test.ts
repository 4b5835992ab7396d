import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../../shared/config/parse-yaml.ts';
import { anything } from './read.ts';

describe('places', () => {
  const text = [
    'top:',
    '  list:',
    '    - one',
    '    - {deep: 2}',
    '  empty:',
    'shared: &shared',
    '  limit: 5',
    'uses:',
    '  <<: *shared',
    'named: *shared',
  ].join('\n');
  const { locate } = parseYaml('f.yml', text, anything);

  it.each([
    [['top', 'list', 0], 3, 7],
    [['top', 'list', 1, 'deep'], 4, 14],
    [['top', 'list'], 2, 3],
    [['top', 'empty'], 5, 3],
    [['top', 'list', 9], 2, 3],
    [['top', 'absent', 'deeper'], 1, 1],
    [['uses', 'limit'], 7, 10],
    [['named', 'limit'], 7, 10],
    [['named'], 10, 8],
    [[], 1, 1],
  ])('%j stands in line %i, column %i', (keys, line, column) => {
    expect(locate(keys)).toEqual({ file: 'f.yml', line, column });
  });
});
