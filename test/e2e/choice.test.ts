import { expect, test } from 'vitest';
import { Team } from './team.ts';
import { bedrock, config, project, prompt } from './triage.ts';

/** Two models for the same prompt, the one many times as dear as the other, and slower. */
const two = (slow: string): string =>
  config
    .replace('attempts: 1 }', `attempts: 1, endpoint: "${slow}" }`)
    .replace(
      'suites:',
      '  small: { provider: bedrock, model: us.amazon.nova-lite-v1:0, region: us-east-1, attempts: 1 }\nsuites:',
    )
    .replace('models: [triage]', 'models: [triage, small]');

test('several models are a table, and the cheapest that passes is an output that later steps can read', async () => {
  const [team, { env }, slow] = await Promise.all([Team.start(), bedrock(), bedrock({ latency: 100 })]);
  const base = team.commit({ ...project(30), 'aiops.yml': two(slow.service.url) });
  const kinder = prompt('Answer with the queue, in English, and be kind.');
  const head = team.commit({ 'prompts/triage.prompt.yml': kinder }, { ref: 'refs/heads/kinder' });
  const { code, outputs, result, file } = await team.run(team.pullRequest(base, head), { env });
  expect([code, outputs.verdict]).toEqual([0, 'pass']);
  expect(JSON.parse(outputs['cheapest-passing'] ?? '')).toMatchObject({
    support: { prompt: 'prompts/triage.prompt.yml', model: 'small', 'pass-rate': 1 },
  });
  const [comment = ''] = team.comments;
  expect(comment).toContain('**small** is the cheapest that passes, and none that passes has a higher pass rate.');
  expect(comment.replaceAll('\u2060', '')).toMatch(
    /\| \*\*small\*\* \| 100\.0 % \(91\.7 to 100\.0\) \| 0\.0 .* \| ◆ \| ✅ \|/,
  );
  expect(result?.data?.tables[0]?.rows.map(({ model, dominated }) => [model, dominated?.model])).toEqual([
    ['triage', 'small'],
    ['small', undefined],
  ]);
  expect(await file('report.html')).toContain('support: 2 to choose from');
});
