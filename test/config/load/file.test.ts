import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../shared/config/load.ts';
import { tree } from './tree.ts';

describe('which file', () => {
  it('is aiops.yml, and no file is an empty configuration', async () => {
    const { value, path, digest, locate } = await loadConfig(tree({}));
    expect(value).toEqual({ models: {}, suites: {} });
    expect(path).toBeUndefined();
    expect(digest).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(locate(['suites'])).toEqual({});
  });

  it('may be called aiops.yaml, but there may not be both', async () => {
    expect((await loadConfig(tree({ 'aiops.yaml': 'prompts: a.yml' }))).path).toBe('aiops.yaml');
    await expect(loadConfig(tree({ 'aiops.yml': '', 'aiops.yaml': '' }))).rejects.toThrow(
      'aiops.yaml: There is an aiops.yml as well. Keep one.',
    );
  });

  it('may be asked for, and then it has to be there', async () => {
    const loaded = await loadConfig(tree({ 'config/ai.yml': 'prompts: a.yml' }), './config/ai.yml');
    expect(loaded).toMatchObject({ path: 'config/ai.yml', value: { prompts: ['a.yml'] } });
    await expect(loadConfig(tree({ 'aiops.yml': '' }), 'other.yml')).rejects.toThrow(
      'input config: there is no file other.yml. The path is relative to the working directory.',
    );
  });

  it('may be empty, or hold only comments', async () => {
    expect((await loadConfig(tree({ 'aiops.yml': '# later\n' }))).value.suites).toEqual({});
  });
});
