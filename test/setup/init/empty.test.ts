import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aiops, commit, folderOf, repositoryOf } from '../../action/command-line.ts';
import { configOf, expectSound, textOf } from './written.ts';

describe('aiops init in an empty repository', () => {
  it('writes an example that runs at once, offline and without a key', async () => {
    const folder = repositoryOf({});
    expect(await aiops(folder, ['init'])).toMatchObject({ code: 0, err: '' });
    expectSound(folder);
    expect((await configOf(folder)).value.models.triage).toMatchObject({ provider: 'replay' });
    const { code, out } = await aiops(folder, ['eval-gate']);
    expect(out).toMatch(/pass rate +– +100\.0 %/);
    expect(code).toBe(0);
  });

  it('is told to be sound by aiops doctor', async () => {
    const folder = repositoryOf({});
    await aiops(folder, ['init']);
    commit(folder);
    const { code, out } = await aiops(folder, ['doctor']);
    expect(out).toContain('All is well.');
    expect(code).toBe(0);
  });

  it('names the schema, so that editors check and complete what is written', async () => {
    const folder = folderOf({});
    await aiops(folder, ['init']);
    expect(textOf(folder, 'aiops.yml').split('\n')[0]).toMatch(
      /^# yaml-language-server: \$schema=https:.*\/aiops\.schema\.json$/,
    );
  });

  it('takes a folder of its own where a name of the example is taken', async () => {
    const folder = repositoryOf({ 'evals/triage.jsonl': 'mine\n' });
    await aiops(folder, ['init']);
    expect(textOf(folder, 'evals/triage.jsonl')).toBe('mine\n');
    expect((await aiops(folder, ['eval-gate'])).code).toBe(0);
    expect(existsSync(join(folder, 'aiops-example/prompts/triage.prompt.yml'))).toBe(true);
  });
});
