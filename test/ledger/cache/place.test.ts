import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder, lines, runWith } from './workflow.ts';

describe('the place of the ledger', () => {
  const local = { HOME: '/nowhere' };
  const work = (...path: string[]): string => join(folder, 'work', ...path);

  it('is a folder of its own on one’s own machine, which git does not see', async () => {
    await runWith({ env: local, asks: ['one'] });
    expect(existsSync(work('.aiops/ledger.sqlite'))).toBe(true);
    expect(readFileSync(work('.aiops/.gitignore'), 'utf8')).toBe('*\n');
    expect(await runWith({ env: local, asks: ['one'] })).toEqual(['one']);
  });

  it('is outside of what was checked out in a workflow', async () => {
    await runWith({ asks: ['one'] });
    expect(existsSync(join(folder, 'temp/aiops/ledger.sqlite'))).toBe(true);
    expect(existsSync(work('.aiops'))).toBe(false);
  });

  it('is where one says, and nowhere for `none`', async () => {
    await runWith({ settings: { file: 'kept/answers.sqlite' }, asks: ['one'] });
    await runWith({ settings: { file: 'none' }, env: local, asks: ['one'] });
    expect(existsSync(work('kept/answers.sqlite'))).toBe(true);
    expect(existsSync(work('.aiops'))).toBe(false);
    expect(lines).toEqual([]);
  });

  it('is nowhere where the change brings a ledger of its own', async () => {
    const settings = { file: 'evals/ledger.sqlite' };
    expect(await runWith({ settings, committed: ['evals/ledger.sqlite'], asks: ['one'] })).toEqual([]);
    expect(lines).toEqual([
      'warning: No ledger is used: evals/ledger.sqlite is in the repository, or not ignored by git. Remove it, and write it into .gitignore.',
    ]);
    expect(existsSync(work('evals'))).toBe(false);
  });

  it('is used where it lies in a folder without git', async () => {
    const given = { env: local, committed: ['.aiops/ledger.sqlite'], asks: ['one'] };
    await runWith({ ...given, label: 'folder' });
    expect(await runWith({ ...given, label: 'folder' })).toEqual(['one']);
    expect(await runWith({ ...given, label: 'working tree' })).toEqual([]);
    expect(lines).toHaveLength(1);
  });

  it('is nowhere where somebody else’s head may have put it', async () => {
    await runWith({ event: 'target', settings: { file: 'ledger.sqlite' }, asks: ['one'] });
    expect(lines.join()).toContain("is in the workspace, where somebody else's head may have put it");
  });

  it('is nowhere where a link leads out of the workspace', async () => {
    mkdirSync(join(folder, 'outside'));
    symlinkSync(join(folder, 'outside'), work('.aiops'));
    await runWith({ env: local, asks: ['one'] });
    expect(lines.join()).toContain('a symbolic link leads to');
    expect(existsSync(join(folder, 'outside/ledger.sqlite'))).toBe(false);
  });
});
