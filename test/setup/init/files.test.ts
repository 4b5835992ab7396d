import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aiops, commit, folderOf, git, repositoryOf } from '../../action/command-line.ts';
import { expectSound, textOf, triage, workflow } from './written.ts';

describe('aiops init', () => {
  it('changes nothing that is there', async () => {
    const files = {
      'aiops.yml': 'suites: {}\n',
      'prompts/a.md': 'Hello.',
      [workflow]: 'name: mine\non: push\njobs: {}\n',
    };
    const folder = repositoryOf(files);
    const { code, out } = await aiops(folder, ['init']);
    expect(code).toBe(0);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(out).toContain('aiops.yml: it is the configuration already');
    expect(out).toContain(`${workflow}: it is there, and does something else`);
  });

  it('writes no second workflow where one runs these actions', async () => {
    const mine =
      'on: pull_request\njobs: { a: { runs-on: x, steps: [{ uses: "aiops-actions/aiops-actions/actions/eval-gate@v1" }] } }\n';
    const folder = repositoryOf({ 'prompts/a.md': 'Hello.', '.github/workflows/gate.yml': mine });
    const { out } = await aiops(folder, ['init']);
    expect(readdirSync(join(folder, '.github/workflows'))).toEqual(['gate.yml']);
    expect(out).toContain('.github/workflows/gate.yml: it runs these actions already');
  });

  it('has nothing left to do the second time', async () => {
    const folder = repositoryOf({});
    await aiops(folder, ['init']);
    commit(folder);
    await aiops(folder, ['init']);
    expect(git(folder, 'status', '--porcelain')).toBe('');
  });

  it('only shows what it would write with --dry-run', async () => {
    const folder = repositoryOf({ 'prompts/triage.prompt.yml': triage });
    const { out } = await aiops(folder, ['init', '--dry-run']);
    expect(git(folder, 'status', '--porcelain')).toBe('');
    expect(out).toContain('Would write\n  aiops.yml: what is measured');
    expect(out).toContain(`--- ${workflow}\n`);
  });

  it('writes the workflow to the root of the repository, and the rest to the folder of the project', async () => {
    const folder = repositoryOf({ 'apps/bot/prompts/triage.prompt.yml': triage });
    const { code } = await aiops(folder, ['init', '--working-directory', 'apps/bot']);
    expect(code).toBe(0);
    expectSound(folder, '.github/workflows/aiops-apps-bot.yml');
    expect(textOf(folder, '.github/workflows/aiops-apps-bot.yml')).toMatch(
      /working-directory: apps\/bot .*\n +key: aiops-apps-bot /,
    );
    expect(existsSync(join(folder, 'apps/bot/aiops.yml'))).toBe(true);
  });

  it('follows no link out of the repository', async () => {
    const folder = repositoryOf({ 'prompts/a.md': 'Hello.' });
    const elsewhere = folderOf({});
    mkdirSync(join(elsewhere, 'workflows'));
    symlinkSync(elsewhere, join(folder, '.github'));
    const { code, err } = await aiops(folder, ['init']);
    expect(code).toBe(1);
    expect(err).toContain('is a symbolic link, so nothing is written there');
    expect(readdirSync(join(elsewhere, 'workflows'))).toEqual([]);
  });

  it.each([
    [['--dryrun'], '--dryrun: init has no such option. Did you mean dry-run?'],
    [['--dry-run=yes'], '--dry-run: takes no value.'],
    [['--working-directory', 'nowhere'], 'There is no folder '],
    [['now'], 'now: options are given as --<option> <value>.'],
  ])('of %j is a mistake', async (args, message) => {
    const { code, err } = await aiops(folderOf({}), ['init', ...args]);
    expect([code, err.includes(message)]).toEqual([1, true]);
  });

  it('tells what it does with --help', async () => {
    expect((await aiops(folderOf({}), ['init', '--help'])).out).toContain('Usage: aiops init');
  });
});
