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
  it('keeps the prompts that can be read', async () => {
    const { prompts, problems } = await read('prompts: ["{% if x %}", "Hi {{a}}"]\ntests: []');
    expect([prompts.length, problems.length]).toEqual([1, 1]);
  });

  it('is bounded: tests of many values, prompts of one file, and endless loops', async () => {
    const values = `[${Array.from({ length: 100 }, (_, n) => n).join(', ')}]`;
    const many = await read(`prompts: [a]\ntests: [{ vars: { a: ${values}, b: ${values}, c: ${values} } }]`);
    expect([many.prompts[0]?.testData.length, many.notes.length]).toEqual([1000, 1]);
    const files = { 'evals/x.txt': 'x\n---\n'.repeat(3000) };
    const pieces = await read('prompts: [file://x.txt, file://x.txt]\ntests: []', files);
    expect([pieces.prompts.length, pieces.problems.map(({ message }) => message)]).toEqual([
      2000,
      ['makes more than 2000 prompts.'],
    ]);
    const loop = '{% for a in range(9999) %}{% for b in range(9999) %}{{ b }}{% endfor %}{% endfor %}';
    const endless = await read(`prompts: ['${loop}']\ntests: []`);
    await expect(said(endless.prompts[0], {})).rejects.toThrow('runs too long');
  });
});
