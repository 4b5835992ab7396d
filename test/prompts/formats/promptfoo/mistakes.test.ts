import { describe, expect, it } from 'vitest';
import { read, said } from './configuration.ts';

describe('what is not looked into', () => {
  it('is told: scripts, services, patterns and the environment', async () => {
    const { prompts, problems, notes } = await read(`prompts:
  - file://make.js
  - file://make.py:create_prompt
  - exec:./make.sh
  - langfuse://my-prompt:3:text
  - file://prompts/*.txt
  - file://prompts.csv
  - Hi {{ env.SECRET }}
tests: file://tests.py
`);
    expect(problems).toEqual([]);
    expect(prompts).toHaveLength(1);
    expect(notes.map(({ line, message }) => [line, message])).toEqual([
      [9, 'is another file or a script, and is not looked into.'],
      [2, 'is a script, and is not run to see what prompt it makes.'],
      [3, 'is a script, and is not run to see what prompt it makes.'],
      [4, 'is made by a service or a program, and is not looked into.'],
      [5, 'is made by a service or a program, and is not looked into.'],
      [6, 'means several files. List them under prompts: in aiops.yml.'],
      [7, 'is a file of a kind that is not looked into. Texts, JSON and YAML are.'],
      [8, 'is of the environment where promptfoo runs. It is not looked up here.'],
    ]);
    process.env.SECRET = 'from the environment';
    await expect(said(prompts[0], {})).rejects.toThrow('{{env.SECRET}} is not filled.');
  });
});

describe('a configuration with mistakes', () => {
  it.each<[string, string, number, number, string]>([
    ['YAML that cannot be read', 'prompts: [a\ntests: b: c', 2, 0, ''],
    ['a file that is not there', 'prompts:\n  - a\n  - file://no.txt\ntests: []', 3, 5, 'is a file that is not there'],
    [
      'a file outside of the repository',
      'prompts: [file://../../../etc/passwd.txt]\ntests: []',
      1,
      11,
      'is a file that is not there',
    ],
    ['a prompt that is a number', 'prompts: [3]\ntests: []', 1, 11, 'must be a text'],
    ['a prompt without text', 'prompts: [{ label: a }]\ntests: []', 1, 11, 'must be a text'],
    ['prompts that are a number', 'prompts: 3\ntests: []', 1, 10, 'must be a prompt'],
    ['a tag that is not closed', 'prompts:\n  - Hi\n  - "Hi {{ a"\ntests: []', 3, 6, 'Jinja'],
    [
      'a message of a role that there is not',
      'prompts:\n  - |\n    - role: usr\n      content: a\ntests: []',
      3,
      13,
      'is no role',
    ],
    ['an empty file', 'prompts: [file://e.txt]\ntests: []', 1, 11, 'has no prompt in it'],
  ])('%s', async (_, text, line, column, message) => {
    const { problems } = await read(text, { 'evals/e.txt': '\n---\n' });
    expect(problems.map((one) => one.message).join('\n')).toContain(message);
    expect(problems[0]?.line).toBe(line);
    if (column > 0) expect(problems[0]?.column).toBe(column);
  });

  it('keeps the prompts that can be read', async () => {
    const { prompts, problems } = await read('prompts: ["{% if x %}", "Hi {{a}}"]\ntests: []');
    expect([prompts.length, problems.length]).toEqual([1, 1]);
  });

  it('is bounded: aliases, tests of many values, endless loops, and names that are none', async () => {
    const values = `[${Array.from({ length: 100 }, (_, n) => n).join(', ')}]`;
    const many = await read(`prompts: [a]\ntests: [{ vars: { a: ${values}, b: ${values}, c: ${values} } }]`);
    expect([many.prompts[0]?.testData.length, many.notes.length]).toEqual([1000, 1]);
    const files = { 'evals/x.txt': 'x\n---\n'.repeat(3000) };
    const pieces = await read('prompts: [file://x.txt, file://x.txt]\ntests: []', files);
    expect([pieces.prompts.length, pieces.problems.map(({ message }) => message)]).toEqual([
      2000,
      ['makes more than 2000 prompts.'],
    ]);
    const laughs = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
    for (let n = 1; n < 9; n += 1)
      laughs.push(
        `a${n}: &a${n} [${Array(10)
          .fill(`*a${n - 1}`)
          .join(',')}]`,
      );
    const { problems } = await read(`${laughs.join('\n')}\nprompts: [a]\ntests: []`);
    expect(problems.map(({ message }) => message)).toContain('Aliases make this file too large. Repeat less by them.');
    const proto = await read('prompts: [{ raw: a, __proto__: { label: x } }]\ntests: []');
    expect(proto.problems).toMatchObject([{ message: 'is not a name that can be used.' }]);
    const loop = '{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}';
    const endless = await read(`prompts: ['${loop}']\ntests: []`);
    await expect(said(endless.prompts[0], {})).rejects.toThrow('runs too long');
  });
});
