import { once } from 'node:events';
import { expect, test } from 'vitest';
import { Team } from './team.ts';
import { bedrock, careless, config, project, prompt } from './triage.ts';

const answered = 5;

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  test(`${signal} in the middle ends the run, and nothing that was paid for is lost`, async () => {
    // The sixth request comes only after the fifth was answered, since one is in flight at a time.
    const arrived = new EventTarget();
    const sixth = once(arrived, 'sixth');
    const [team, { env }] = await Promise.all([
      Team.start(),
      bedrock({
        fault: (index) => {
          if (index < answered) return undefined;
          arrived.dispatchEvent(new Event('sixth'));
          return 'silent';
        },
      }),
    ]);
    const slow = config.replace('attempts: 1', 'attempts: 1, concurrency: 1');
    const base = team.commit({ ...project(10), 'aiops.yml': slow });
    const head = team.commit({ 'prompts/triage.prompt.yml': prompt(careless) }, { ref: 'refs/heads/shorter' });
    const running = await team.start(team.pullRequest(base, head), { env });
    await sixth;
    running.process.kill(signal);
    const run = await running.ended;
    expect(run.code).toBe(1);
    expect(run.outputs.verdict).toBe('error');
    expect(run.result).toMatchObject({ schema: 'aiops.eval-gate/1', verdict: 'error' });
    expect(run.result?.headline).toContain(`stopped by ${signal}`);
    expect(run.result?.data?.subjects).toMatchObject([{ status: 'stopped', total: 10 }]);
    expect(run.samples.filter(({ text }) => text !== undefined)).toHaveLength(answered);
    expect(run.summary).toContain(`stopped by ${signal}`);
    expect(team.checks(head)).toMatchObject([{ conclusion: 'failure', external_id: 'aiops:error' }]);
  });
}
