import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mistakesInAction, mistakesInWorkflow } from './workflow-parser.ts';

const root = join(import.meta.dirname, '../..');
const find = (...patterns: string[]): string[] => globSync(patterns, { cwd: root }).sort();

describe('GitHub accepts the metadata of every action', () => {
  it.each(find('action.yml', 'actions/*/action.yml'))('%s', (path) => {
    expect(mistakesInAction(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });

  it.each([
    ['name: a\nruns: { using: node24, main: a.js }', 'Required property is missing: description'],
    ['name: a\ndescription: b\nruns: { using: node24 }', 'main'],
    ['name: a\ndescription: b\ninput: {}\nruns: { using: node24, main: a.js }', "Unexpected value 'input'"],
  ])('it would not accept %j', (content, message) => {
    expect(mistakesInAction('action.yml', content).join()).toContain(message);
  });
});

describe('GitHub accepts every workflow', () => {
  it.each(find('.github/workflows/*.yml', 'workflows-examples/*.yml'))('%s', (path) => {
    expect(mistakesInWorkflow(path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });

  it('would not accept an unknown key', () => {
    const content = 'on: push\njobs: { a: { runs-on: ubuntu-latest, envronment: b, steps: [{ run: c }] } }';
    expect(mistakesInWorkflow('a.yml', content)).toEqual(["a.yml (Line: 2, Col: 38): Unexpected value 'envronment'"]);
  });
});
