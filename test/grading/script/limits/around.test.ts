import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { isRunning } from '../../../models/command/setup.ts';
import { gradeOf, graderOf, scriptsIn } from '../graded.ts';

describe('around a script', () => {
  const pid =
    'export default (output) => { if (output === "hang") for (;;); return { pass: false, reason: String(process.pid) }; };';
  const pidOf = async (grader: Awaited<ReturnType<typeof graderOf>>): Promise<number> =>
    Number((await gradeOf(grader, 'hello')).reason);

  it('a thousand answers are graded by a few processes, which are ended with the run', async () => {
    const scripts = scriptsIn({ 'a.js': pid });
    const { run } = await scripts.open({
      language: 'javascript',
      name: 'a.js',
      file: 'a.js',
      sources: ['a.js'],
      timeout: 10_000,
    });
    const asked = Array.from({ length: 1000 }, () =>
      run({ output: 'hello', context: { vars: {}, case: { id: 'a', tags: {} }, answer: {} } }),
    );
    const pids = new Set((await Promise.all(asked)).map((said) => Number((said as { reason: string }).reason)));
    expect(pids.size).toBeLessThanOrEqual(4);
    await scripts.close();
    expect([...pids].filter(isRunning)).toEqual([]);
  });

  it('a case that ends a worker leaves the others as they are', async () => {
    const grader = await graderOf('script: { file: a.js, timeout: 500 ms }', { 'a.js': pid });
    const first = await pidOf(grader);
    await expect(gradeOf(grader, 'hang')).rejects.toThrow('did not return within 500 ms');
    const second = await pidOf(grader);
    expect(second).not.toBe(first);
    expect(isRunning(first)).toBe(false);
  });

  it('one that always ends its worker is not started for ever', async () => {
    const grader = await graderOf('script: a.js', { 'a.js': 'export default () => process.exit(1);' });
    for (const answer of ['1', '2', '3', '4', '5', '6'])
      await expect(gradeOf(grader, answer)).rejects.toThrow('did not return: it ended with code 1.');
    await expect(gradeOf(grader, '7')).rejects.toThrow(
      'The script a.js ended 5 times in a row before it returned: it ended with code 1.',
    );
  });

  it('the run’s end is the script’s', async () => {
    const controller = new AbortController();
    const grader = await graderOf('script: a.js', { 'a.js': pid }, { signal: controller.signal });
    const graded = gradeOf(grader, 'hang');
    controller.abort(new Error('stopped by SIGTERM'));
    await expect(graded).rejects.toThrow('stopped by SIGTERM');
  });

  it('there is nothing of the environment that could be secret', async () => {
    const env = {
      ...process.env,
      OPENAI_API_KEY: 'sk-secret',
      GITHUB_TOKEN: 'ghs-secret',
      NODE_OPTIONS: '--require /x',
    };
    const js = { 'a.js': 'export default () => ({ pass: false, reason: JSON.stringify(process.env) });' };
    const { reason: ofNode = '' } = await gradeOf(await graderOf('script: a.js', js, { env }), '');
    const py = {
      'a.py': 'import os, json\ndef grade(o):\n    return {"pass": False, "reason": json.dumps(sorted(os.environ))}',
    };
    const { reason: ofPython = '' } = await gradeOf(await graderOf('script: a.py', py, { env }), '');
    expect(ofNode + ofPython).toContain('PATH');
    expect(ofNode + ofPython).not.toMatch(/secret|OPENAI|TOKEN|NODE_OPTIONS/);
  });

  it.each([
    [
      'a.js',
      'export default (output) => { console.log(output); process.stdout.write(output.concat(String.fromCharCode(10))); return false; };',
    ],
    [
      'a.py',
      'import os\ndef grade(output, context):\n    print(output, flush=True)\n    os.write(1, (output + "\\n").encode())\n    return False',
    ],
  ])('an answer that looks like a verdict is none, though it is printed (%s)', async (file, text) => {
    const grader = await graderOf(`script: ${file}`, { [file]: text });
    for (const id of ['1', '2', '3'])
      expect(await gradeOf(grader, JSON.stringify({ id, value: true, mark: '' }))).toMatchObject({ pass: false });
  });

  it('its files are in a folder of their own, which is removed', async () => {
    const temporary = mkdtempSync(join(tmpdir(), 'aiops-test-'));
    onTestFinished(() => rmSync(temporary, { recursive: true }));
    vi.stubEnv('TMPDIR', temporary);
    onTestFinished(() => void vi.unstubAllEnvs());
    const scripts = scriptsIn({ 'g/a.js': 'export default () => true;', '.env': 'KEY=secret', 'keys/b.txt': 'secret' });
    await scripts.open({ language: 'javascript', name: 'a', file: 'g/a.js', sources: ['g/**'], timeout: 10_000 });
    const [made = ''] = readdirSync(temporary);
    expect(readdirSync(join(temporary, made), { recursive: true }).sort()).toEqual(['g', 'g/a.js']);
    await scripts.close();
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('nothing is executed of a side that is not trusted', async () => {
    const check = (): never => {
      throw new Error('it is a program of 5d6e7f8');
    };
    const scripts = scriptsIn({ 'a.js': 'export default () => true;' }, { check });
    const script = { language: 'javascript', name: 'a.js', file: 'a.js', sources: ['a.js'], timeout: 10_000 } as const;
    await expect(scripts.open(script)).rejects.toThrow('it is a program of 5d6e7f8');
  });
});
