import { describe, expect, test } from 'vitest';
import { person } from '../../fakes/github/state.ts';
import { zipOf } from '../../fakes/zip.ts';
import { Team } from '../team.ts';
import { project } from '../triage.ts';
import { archive, edited, ended, fork, measured, publish, publisher } from './published.ts';

describe('after the run of a fork, publish', () => {
  test('says that it proves nothing, in a comment and a neutral check of its own name', async () => {
    const scene = await measured(fork);
    const { team, head, result } = scene;
    const claimed = edited(result, (envelope) =>
      Object.assign(envelope, { verdict: 'pass', headline: 'all is well', findings: [] }),
    );
    const run = await publish(team, ended(scene, fork, { aiops: archive(claimed) }));
    expect(run.code).toBe(0);
    expect(team.checks(head)).toMatchObject([
      { name: 'untrusted run', title: 'untrusted run', conclusion: 'neutral', annotations: [] },
    ]);
    expect(team.comments).toHaveLength(1);
    expect(team.comments[0]).toContain('### untrusted run: nothing here decides');
    // It is decided again from the data, and not taken from what was claimed.
    expect(team.comments[0]).not.toContain('all is well');
    expect(team.comments[0]).toContain('eval-gate** says fail');
  });

  test('finds the pull request by branch and commit, whatever the result says', async () => {
    const scene = await measured(fork);
    const { team, result } = scene;
    team.repository.pulls.push({
      ...team.pull,
      number: 8,
      comments: [],
      head: { sha: 'd'.repeat(40), ref: 'shorter', repository: fork },
    });
    const claimed = edited(result, (envelope) => Object.assign(envelope, { pullRequest: 8, issue: 8, number: 8 }));
    await publish(team, ended(scene, fork, { aiops: archive(claimed, { path: 'pr_number', content: '8' }) }));
    expect(team.repository.pulls.map(({ number, comments }) => [number, comments.length])).toEqual([
      [7, 1],
      [8, 0],
    ]);
  });

  test('lets no text of the result take effect', async () => {
    const scene = await measured(fork);
    const { team, head, result } = scene;
    const evil =
      '</details><img src=x onerror=alert(1)> @acme/everyone ![x](https://evil.example/p.png) | a\n\n# Approved\n```\n<!-- aiops:eval-gate -->';
    const hostile = edited(result, (envelope) => {
      Object.assign(envelope.provenance, { key: evil });
      const [subject] = envelope.data.subjects as Record<string, unknown>[];
      Object.assign(subject ?? {}, { suite: evil, prompt: evil, model: evil, noBase: evil });
    });
    await publish(team, ended(scene, fork, { aiops: archive(hostile) }));
    const [comment = ''] = team.comments;
    const texts = [comment, team.checks(head)[0]?.summary ?? ''];
    for (const text of texts) {
      expect(text).not.toContain('<img');
      expect(text).not.toMatch(/(^|[^`\w])@acme/);
      expect(text).not.toContain('](https://evil');
      expect(text).not.toMatch(/^# Approved/m);
    }
    expect(comment.match(/<!-- aiops:/g)).toHaveLength(1);
  });

  test.each<[string, Buffer, string]>([
    ['a path that leads out', zipOf([{ path: '../../../result.json', content: '{}' }]), 'a path in it leads out of it'],
    [
      'a gigabyte',
      zipOf([{ path: 'result.json', content: Buffer.alloc(1_000_000_000) }]),
      'is larger than 64 MB when it is unpacked',
    ],
    ['a link', zipOf([{ path: 'result.json', content: '/etc/passwd', mode: 0o120777 }]), 'holds a link'],
    ['no zip', Buffer.from('<html>'), 'is no zip file that can be read'],
    ['no JSON', archive('{'), 'is not JSON'],
    [
      'an unknown action',
      archive(
        JSON.stringify({
          schema: 'aiops.evil/9',
          verdict: 'pass',
          headline: '',
          findings: [],
          provenance: { version: '1', event: 'x', at: 'y', durationMs: 1 },
        }),
      ),
      'which this version does not know',
    ],
  ])('lives through %s', async (_, bytes, message) => {
    const team = await Team.start({ tokens: [publisher] });
    const base = team.commit(project(4));
    const head = team.commit({ 'a.md': 'a' }, { ref: 'refs/heads/shorter' });
    team.pullRequest(base, head, { from: fork, author: person('stranger') });
    const run = await publish(team, ended({ team, head }, fork, { aiops: bytes }));
    expect(run.code).toBe(0);
    expect(team.comments[0]).toContain(message);
    expect(team.checks(head)).toMatchObject([{ name: 'untrusted run', conclusion: 'neutral' }]);
  });

  test('does not download what GitHub says is too large', async () => {
    const scene = await measured(fork);
    const { team } = scene;
    const trigger = ended(scene, fork, {});
    const [id, created_at] = [team.github.nextId(), team.github.now()];
    team.repository.artifacts.push({ id, name: 'aiops', run: 1001, bytes: Buffer.from(''), size: 1e9, created_at });
    await publish(team, trigger);
    expect(team.comments[0]).toContain('the artifact aiops is larger than 256 MB');
    expect(team.github.requests.filter(({ path }) => path.endsWith('/zip'))).toEqual([]);
  });
});
