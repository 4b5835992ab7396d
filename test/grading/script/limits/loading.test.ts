import { describe, expect, it } from 'vitest';
import { graderOf } from '../graded.ts';

describe('a script that cannot be loaded', () => {
  it.each([
    [
      'has a mistake',
      'g/a.ts',
      'export const a = 1;\nexport default (a => ',
      'threw an error at g/a.ts:2: "SyntaxError: Expression expected".',
    ],
    [
      'throws',
      'g/a.js',
      'null.x;',
      'threw an error at g/a.js:1: "TypeError: Cannot read properties of null (reading \'x\')".',
    ],
    [
      'has no function',
      'g/a.js',
      'export const x = 1;',
      'threw an error: "it has no default export that is a function (output, context)".',
    ],
    [
      'imports a package',
      'g/a.js',
      "import 'lodash';",
      'threw an error: "Error: Cannot find package \'lodash\' imported from g/a.js". Packages are not installed for scripts: they import files of their `sources`, and Node’s own modules.',
    ],
    ['never ends', 'g/a.js', 'for (;;);', 'was not loaded in time. What it does outside of its function may not end.'],
    ['has a mistake', 'g/a.py', 'x = 1\ndef grade(:\n', 'threw an error at g/a.py:2: "SyntaxError: invalid syntax".'],
    [
      'imports a package',
      'g/a.py',
      'import nolib',
      'threw an error at g/a.py:1: "ModuleNotFoundError: No module named \'nolib\'". Install it for the python3 of the job in a step before this one, or add it to `sources`.',
    ],
    ['has no function', 'g/a.py', 'x = 1', 'threw an error: "LookupError: it has no function grade(output, context)".'],
  ])('is told before anything is asked: it %s (%s)', async (_, file, text, told) => {
    const grader = graderOf(`script: { file: ${file}, timeout: 500 ms }`, { [file]: text });
    await expect(grader).rejects.toThrow(`graders[0].script: The script ${file} ${told}`);
  });

  it('has no python3 to run it', async () => {
    const grader = graderOf('script: { python: "True" }', {}, { env: { PATH: '/nowhere' } });
    await expect(grader).rejects.toThrow(
      'The script in Python cannot be run: there is no program python3. Put `uses: actions/setup-python` before this step.',
    );
  });
});
