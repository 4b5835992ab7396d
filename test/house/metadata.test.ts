import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

// GitHub's parser imports its schemas without the attribute that Node asks for.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { parseAction } = await import('@actions/workflow-parser/actions/index');
const { NoOperationTraceWriter, parseWorkflow } = await import('@actions/workflow-parser');

const root = join(import.meta.dirname, '../..');
const find = (...patterns: string[]): string[] => globSync(patterns, { cwd: root }).sort();
const trace = new NoOperationTraceWriter();

const mistakes = (parse: typeof parseAction | typeof parseWorkflow, name: string, content: string): string[] =>
  parse({ name, content }, trace)
    .context.errors.getErrors()
    .map(({ message }) => message);

describe('GitHub accepts the metadata of every action', () => {
  it.each(find('action.yml', 'actions/*/action.yml'))('%s', (path) => {
    expect(mistakes(parseAction, path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });

  it.each([
    ['name: a\nruns: { using: node24, main: a.js }', 'Required property is missing: description'],
    ['name: a\ndescription: b\nruns: { using: node24 }', 'main'],
    ['name: a\ndescription: b\ninput: {}\nruns: { using: node24, main: a.js }', "Unexpected value 'input'"],
  ])('it would not accept %j', (content, message) => {
    expect(mistakes(parseAction, 'action.yml', content).join()).toContain(message);
  });
});

describe('GitHub accepts every workflow', () => {
  it.each(find('.github/workflows/*.yml', 'workflows-examples/*.yml'))('%s', (path) => {
    expect(mistakes(parseWorkflow, path, readFileSync(join(root, path), 'utf8'))).toEqual([]);
  });

  it('would not accept an unknown key', () => {
    const content = 'on: push\njobs: { a: { runs-on: ubuntu-latest, envronment: b, steps: [{ run: c }] } }';
    expect(mistakes(parseWorkflow, 'a.yml', content)).toEqual([
      "a.yml (Line: 2, Col: 38): Unexpected value 'envronment'",
    ]);
  });
});
