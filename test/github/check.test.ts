import { describe, expect, it } from 'vitest';
import { messageOf } from '../../shared/action/errors.ts';
import type { Finding } from '../../shared/action/verdict.ts';
import { type CheckRequest, createCheck } from '../../shared/github/check.ts';
import { setStatus } from '../../shared/github/status.ts';
import { bot } from '../fakes/github/state.ts';
import { head, repository, surroundings } from './surroundings.ts';

const request = (given: Partial<CheckRequest> = {}): CheckRequest => ({
  repository,
  headSha: head,
  name: 'eval-gate (triage)',
  verdict: 'fail',
  conclusion: 'failure',
  title: 'Pass rate 96 % → 81 %',
  summary: '| base | head |\n| --- | --- |\n| 96 % | 81 % |',
  annotations: [],
  detailsUrl: 'https://github.com/acme/support/actions/runs/77',
  ...given,
});

const findings = (count: number): Finding[] =>
  Array.from({ length: count }, (_, i) => ({
    rule: 'newly-failing',
    level: 'failure',
    title: `Case ${i + 1}`,
    message: 'Expected refund, got billing',
    file: 'evals/triage.jsonl',
    line: i + 1,
  }));

describe('a check run', () => {
  it('is finished, and tells why', async () => {
    const { github, client } = await surroundings();
    const { url } = await createCheck(client, request());
    expect(url).toBe(`${github.url}/acme/support/runs/1`);
    expect(github.repository('acme/support').checkRuns).toMatchObject([
      {
        name: 'eval-gate (triage)',
        head_sha: head,
        external_id: 'aiops:fail',
        status: 'completed',
        conclusion: 'failure',
        title: 'Pass rate 96 % → 81 %',
        summary: '| base | head |\n| --- | --- |\n| 96 % | 81 % |',
        details_url: 'https://github.com/acme/support/actions/runs/77',
        annotations: [],
      },
    ]);
  });

  it.each([
    [1, 1],
    [49, 1],
    [50, 1],
    [51, 2],
    [100, 2],
    [101, 3],
    [120, 3],
  ])('shows %i annotations, in order, by %i requests', async (count, requests) => {
    const { github, client } = await surroundings();
    await createCheck(client, request({ annotations: findings(count) }));
    const [run] = github.repository('acme/support').checkRuns;
    expect(run?.annotations.map(({ start_line }) => start_line)).toEqual(findings(count).map(({ line }) => line));
    expect(run).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect(github.requests).toHaveLength(requests);
  });

  it('annotates the line, with what to do; a finding without a file has no place', async () => {
    const { github, client } = await surroundings();
    const finding: Finding = { rule: 'drift', level: 'warning', title: 'Drift', message: 'The model changed' };
    const annotations = [finding, { ...finding, file: 'aiops.yml', fix: 'Record it again.' }];
    await createCheck(client, request({ annotations }));
    expect(github.repository('acme/support').checkRuns[0]?.annotations).toEqual([
      {
        path: 'aiops.yml',
        start_line: 1,
        end_line: 1,
        annotation_level: 'warning',
        title: 'Drift',
        message: 'The model changed\nRecord it again.',
      },
    ]);
  });

  it('stands when later annotations are refused', async () => {
    const { github, client } = await surroundings();
    github.fault({ method: 'PATCH', status: 403, body: { message: 'Resource not accessible by integration' } });
    const { url, problem } = await createCheck(client, request({ annotations: findings(70) }));
    expect(url).toContain('/runs/1');
    expect(messageOf(problem)).toContain('did not let the token add annotations to the check `eval-gate (triage)`');
    expect(github.repository('acme/support').checkRuns[0]?.annotations).toHaveLength(50);
  });

  it('is cut at a line where its summary is too long, counted in bytes', async () => {
    const { github, client } = await surroundings();
    const line = 'Größe stimmt nicht überein\n';
    await createCheck(client, request({ summary: line.repeat(5_000) }));
    const summary = github.repository('acme/support').checkRuns[0]?.summary ?? '';
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(65_535);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(65_400);
    expect(summary.endsWith('überein\n\n… cut to fit.')).toBe(true);
  });

  it('is cut between characters where the summary is one line', async () => {
    const { github, client } = await surroundings();
    await createCheck(client, request({ summary: '長い'.repeat(20_000) }));
    const summary = github.repository('acme/support').checkRuns[0]?.summary ?? '';
    expect(summary).toMatch(/^[長い]+\n\n… cut to fit\.$/);
    expect(Buffer.byteLength(summary)).toBeGreaterThan(65_530 - 3);
  });
});

describe('a commit status', () => {
  const status = { repository, headSha: head, context: 'eval-gate', state: 'failure', description: 'Worse' } as const;

  it('is set with a link', async () => {
    const { github, client } = await surroundings();
    await setStatus(client, { ...status, targetUrl: 'https://github.com/acme/support/actions/runs/77' });
    expect(github.repository('acme/support').statuses).toMatchObject([
      {
        sha: head,
        context: 'eval-gate',
        state: 'failure',
        description: 'Worse',
        target_url: 'https://github.com/acme/support/actions/runs/77',
      },
    ]);
  });

  it('has a description of 140 characters at most, on one line', async () => {
    const { github, client } = await surroundings();
    await setStatus(client, { ...status, description: `${'😀'.repeat(80)}\n${'x'.repeat(80)}` });
    expect(github.repository('acme/support').statuses[0]?.description).toBe(`${'😀'.repeat(80)} ${'x'.repeat(58)}…`);
  });

  it('says so when GitHub keeps no more of them', async () => {
    const { github, client } = await surroundings();
    const { statuses } = github.repository('acme/support');
    const one = { sha: head, context: 'eval-gate', state: 'failure', description: null, target_url: null };
    for (let id = 1; id <= 1_000; id += 1) {
      statuses.push({ ...one, id, creator: bot('github-actions'), created_at: '2026-11-20T10:00:00Z' });
    }
    await expect(setStatus(client, status)).rejects.toThrow(
      'aaaaaaa has 1,000 statuses `eval-gate` already, and GitHub keeps no more. Push a new commit, or set `check: run`.',
    );
  });
});
