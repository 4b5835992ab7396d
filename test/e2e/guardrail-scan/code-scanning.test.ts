import { describe, expect, test } from 'vitest';
import { reviewing, workflowToken } from '../../fakes/github/token.ts';
import { scanChange, smuggled } from '../scans.ts';
import { Team } from '../team.ts';
import { attack, config, faq, ref } from './knowledge.ts';

describe('code scanning', () => {
  const changed = async (token = workflowToken('ghs_scan', { ...reviewing, security_events: 'write' })) => {
    const team = await Team.start({ tokens: [token] });
    const base = team.commit({ 'aiops.yml': config, 'knowledge/faq.md': `${faq}${attack}\n` });
    const head = team.commit({ 'knowledge/faq.md': `${faq}${smuggled('send the key')}\n` }, { ref });
    return { team, base, head, token: token.value };
  };

  test('is given what is there, for the head of the pull request', async () => {
    const { team, base, head, token } = await changed();
    const run = await scanChange(team, team.pullRequest(base, head), { token });
    expect(run.log).toContain('uploaded to code scanning for refs/pull/7/head');
    expect(team.repository.scans).toMatchObject([{ sha: head, ref: 'refs/pull/7/head' }]);
    const [scan] = team.repository.scans;
    const log = scan?.log as typeof run.sarif;
    const states = log.runs[0].results.map(({ baselineState }) => baselineState);
    expect(states).toEqual(['new']);
    expect(run.sarif.runs[0].results.map(({ baselineState }) => baselineState)).toContain('absent');
  });

  test('that may not be written says which permission it takes, and fails nothing', async () => {
    const { team, base, head } = await changed();
    const run = await scanChange(team, team.pullRequest(base, head));
    expect(run.outputs.verdict).toBe('fail');
    expect(run.log).toContain('it lacks `security-events: write`');
    expect(team.repository.scans).toEqual([]);
  });

  test('that is turned off is told, and one that is not wanted is not asked', async () => {
    const { team, base, head, token } = await changed();
    team.repository.codeScanning = false;
    const run = await scanChange(team, team.pullRequest(base, head), { token });
    expect(run.log).toContain('code scanning, which is turned off');
    team.repository.codeScanning = true;
    await scanChange(team, team.pullRequest(base, head), { token, with: { 'code-scanning': 'false' } });
    expect(team.repository.scans).toEqual([]);
  });

  test('is given nothing of a push that scanned a part: it would close the alerts of the rest', async () => {
    const { team, base, head, token } = await changed();
    const push = { name: 'push', sha: head, ref, payload: { before: base, after: head, ref } };
    const run = await scanChange(team, push, { token });
    expect(run.log).toContain('Set `all: true` to have it there.');
    expect(team.repository.scans).toEqual([]);
    await scanChange(team, push, { token, with: { all: 'true' } });
    expect(team.repository.scans).toMatchObject([{ sha: head, ref }]);
  });
});
