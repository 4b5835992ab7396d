import { describe, expect, it } from 'vitest';
import { saidOf } from '../graded.ts';

const restricted = (what: string): string =>
  `"Error: Access to this API has been restricted. Use --allow-${what} to manage permissions."`;

describe('a script that goes wrong', () => {
  it.each([
    [
      'never ends',
      'export default () => { for (;;); }',
      'did not return within 500 ms. Raise its `timeout`, or look for a loop that does not end.',
    ],
    [
      'waits for nothing',
      'export default () => new Promise(() => {});',
      'did not return within 500 ms. Raise its `timeout`, or look for a loop that does not end.',
    ],
    [
      'throws',
      "export default () => {\n  throw new TypeError('no such word');\n};",
      'threw an error at g/a.js:2: "TypeError: no such word".',
    ],
    ['throws a text', "export default () => { throw 'no'; };", 'threw an error: "no".'],
    [
      'throws later',
      "export default () => new Promise(() => setTimeout(() => { throw new Error('late'); }));",
      /^did not return: it ended with code 1\. Its standard error ends: ".*Error: late.*"\.$/s,
    ],
    ['ends the process', 'export default () => process.exit(3);', 'did not return: it ended with code 3.'],
    [
      'takes all memory',
      'export default () => { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())); };',
      'was ended by Node, as it does where one needs more than 512 MB of memory.',
    ],
    [
      'returns too much',
      "export default () => ({ pass: false, reason: 'x'.repeat(2e6) });",
      'printed a line of more than 1 million characters.',
    ],
    [
      'starts a program',
      "import { spawn } from 'node:child_process';\nexport default () => spawn('id');",
      restricted('child-process'),
    ],
    [
      'forks',
      "import { fork } from 'node:child_process';\nexport default () => fork('a.js');",
      restricted('child-process'),
    ],
    [
      'starts a thread',
      "import { Worker } from 'node:worker_threads';\nexport default () => new Worker('1', { eval: true });",
      restricted('worker'),
    ],
    [
      'reads a file of the machine',
      "import { readFileSync } from 'node:fs';\nexport default () => readFileSync('/etc/hostname');",
      restricted('fs-read'),
    ],
    [
      'reads the environment of others',
      "import { readFileSync } from 'node:fs';\nexport default () => readFileSync(['/proc', process.ppid, 'environ'].join('/'));",
      restricted('fs-read'),
    ],
    [
      'writes a file',
      "import { writeFileSync } from 'node:fs';\nexport default () => writeFileSync(new URL('b.js', import.meta.url), '');",
      restricted('fs-write'),
    ],
  ])('%s', async (_, text, told) => {
    const timeout = String(told).includes('500 ms') ? '500 ms' : '10 s';
    const said = (await saidOf(`script: { file: g/a.js, timeout: ${timeout} }`, { 'g/a.js': text })) ?? '';
    expect(said).toMatch(/^The script g\/a\.js /);
    const rest = said.slice('The script g/a.js '.length);
    expect(rest).toEqual(typeof told === 'string' ? expect.stringContaining(told) : expect.stringMatching(told));
  });

  it.each([
    [
      'never ends',
      'while True: pass',
      'did not return within 500 ms. Raise its `timeout`, or look for a loop that does not end.',
    ],
    ['throws', 'raise ValueError("no such word")', 'threw an error at g/a.py:2: "ValueError: no such word".'],
    ['ends itself', 'import sys; sys.exit(3)', 'threw an error at g/a.py:2: "SystemExit: 3".'],
    ['ends the process', 'import os; os._exit(3)', 'did not return: it ended with code 3.'],
    [
      'takes all memory',
      'return len("x" * 900_000_000) > 0',
      'threw an error at g/a.py:2: "MemoryError". It may use 512 MB of memory.',
    ],
    [
      'returns too much',
      'return {"pass": False, "reason": "x" * 2_000_000}',
      'printed a line of more than 1 million characters.',
    ],
    [
      'starts a program',
      'import subprocess; subprocess.run(["id"])',
      'PermissionError: a script starts nothing and writes nothing (subprocess.Popen)',
    ],
    [
      'starts a shell',
      'import os; os.system("id")',
      'PermissionError: a script starts nothing and writes nothing (os.system)',
    ],
    ['forks', 'import os; os.fork()', 'PermissionError: a script starts nothing and writes nothing (os.fork)'],
    [
      'reads a file of the machine',
      'open("/etc/hostname").read()',
      'PermissionError: a script reads the files of its sources, and no others',
    ],
    [
      'reads the environment of others',
      'import os; open(f"/proc/{os.getppid()}/environ").read()',
      'PermissionError: a script reads the files of its sources, and no others',
    ],
    ['writes a file', 'open(__file__, "a")', 'PermissionError: a script writes no files'],
    [
      'removes a file',
      'import os; os.remove(__file__)',
      'PermissionError: a script starts nothing and writes nothing (os.remove)',
    ],
  ])('%s in Python', async (_, text, told) => {
    const files = { 'g/a.py': `def grade(output, context):\n    ${text}\n` };
    const timeout = told.includes('500 ms') ? '500 ms' : '10 s';
    const said = (await saidOf(`script: { file: g/a.py, timeout: ${timeout} }`, files)) ?? '';
    expect(said).toMatch(/^The script g\/a\.py /);
    expect(said).toContain(told);
  });
});
