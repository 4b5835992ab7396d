import { describe, expect, it } from 'vitest';
import { gitEnvironment, secretsOf } from '../../shared/revision/git-environment.ts';

const place = { gitDirectory: '/srv/bot/.git', workTree: '/srv/bot' };
const github = { serverUrl: 'https://github.com' };

/** The configuration in it, in order. */
function configuration(env: Record<string, string>): string[] {
  return Array.from(
    { length: Number(env.GIT_CONFIG_COUNT) },
    (_, index) => `${env[`GIT_CONFIG_KEY_${index}`]}=${env[`GIT_CONFIG_VALUE_${index}`]}`,
  );
}

describe('the environment of git', () => {
  it('names the repository, whatever the surroundings say', () => {
    const env = gitEnvironment({ GIT_DIR: '.git', GIT_INDEX_FILE: '/x', GIT_WORK_TREE: '/' }, place, github);
    expect(env).toMatchObject({ GIT_DIR: '/srv/bot/.git', GIT_WORK_TREE: '/srv/bot' });
    expect(env.GIT_INDEX_FILE).toBeUndefined();
  });

  it('never asks, and speaks one protocol', () => {
    const env = gitEnvironment({ GIT_ASKPASS: '/bin/evil', GIT_TRACE_CURL: '/tmp/log' }, place, github);
    expect(env).toMatchObject({ GIT_TERMINAL_PROMPT: '0', GIT_ASKPASS: '', GIT_ALLOW_PROTOCOL: 'https' });
    expect(env.GIT_TRACE_CURL).toBeUndefined();
  });

  it('keeps what concerns the network, and the rest of the environment', () => {
    const kept = { PATH: '/bin', HTTPS_PROXY: 'http://proxy', GIT_SSL_CAINFO: '/ca.pem', GIT_CONFIG_GLOBAL: '/g' };
    expect(gitEnvironment(kept, place, github)).toMatchObject(kept);
  });

  it('puts its own configuration after that of the user', () => {
    const user = { GIT_CONFIG_COUNT: '1', GIT_CONFIG_KEY_0: 'http.proxy', GIT_CONFIG_VALUE_0: 'http://proxy' };
    const lines = configuration(gitEnvironment(user, place, github));
    expect(lines[0]).toBe('http.proxy=http://proxy');
    expect(lines).toContain('core.fsmonitor=false');
    expect(lines).toContain('credential.helper=');
  });

  it('sends the token to its server only, and first drops the header that a checkout has left', () => {
    const lines = configuration(gitEnvironment({}, place, { ...github, token: 'ghs_secret' }));
    const encoded = Buffer.from('x-access-token:ghs_secret').toString('base64');
    expect(lines.slice(-2)).toEqual([
      'http.https://github.com/.extraheader=',
      `http.https://github.com/.extraheader=AUTHORIZATION: basic ${encoded}`,
    ]);
  });

  it('says nothing of a token where there is none', () => {
    expect(JSON.stringify(gitEnvironment({}, place, github))).not.toContain('extraheader');
    expect(secretsOf(undefined)).toEqual([]);
  });
});
