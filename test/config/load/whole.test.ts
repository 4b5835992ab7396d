import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../../shared/config/load.ts';
import { tree } from './tree.ts';

const whole = `
models:
  triage: { provider: bedrock, model: us.amazon.nova-lite-v1:0, region: us-east-1, parameters: { max-tokens: 200 } }
  canned: { provider: replay, file: evals/recorded.jsonl }
prompts: prompts/**/*.prompt.yml
suites:
  support-triage:
    prompt: prompts/triage.prompt.yml
    models: [triage, canned]
    cases: [evals/triage.jsonl, "evals/more/*.csv"]
    graders:
      - equals: "{{expected}}"
    repeats: 3
    max-cost: $2
    gate:
      pass-rate: { min: 90 %, max-regression: 2 points, prove: true }
      score: { min: 0.8 }
      latency-p50: { max: 1 s }
      latency-p95: { max: 2500 ms, max-regression: 20 % }
      cost-per-case: { max: $0.01, max-regression: 150 % }
      newly-failing: { max: 0 }
      errors: { max: 5 % }
`;

describe('a whole file', () => {
  it('is read into numbers in plain units, and lists', async () => {
    const { value } = await loadConfig(tree({ 'aiops.yml': whole }));
    expect(value.prompts).toEqual(['prompts/**/*.prompt.yml']);
    expect(value.models).toMatchObject({ triage: { provider: 'bedrock' }, canned: { provider: 'replay' } });
    expect(value.suites['support-triage']).toMatchObject({
      prompt: ['prompts/triage.prompt.yml'],
      models: ['triage', 'canned'],
      cases: ['evals/triage.jsonl', 'evals/more/*.csv'],
      repeats: 3,
      'max-cost': 2,
      gate: {
        'pass-rate': { min: 0.9, 'max-regression': 0.02, prove: true },
        score: { min: 0.8 },
        'latency-p50': { max: 1000 },
        'latency-p95': { max: 2500, 'max-regression': 0.2 },
        'cost-per-case': { max: 0.01, 'max-regression': 1.5 },
        'newly-failing': { max: 0 },
        errors: { max: 0.05 },
      },
    });
    expect(value.suites['support-triage']?.graders).toHaveLength(1);
  });

  it('knows its digest and where each part stands', async () => {
    const { digest, locate } = await loadConfig(tree({ 'aiops.yml': whole }));
    expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(digest).not.toBe((await loadConfig(tree({ 'aiops.yml': `${whole}# note\n` }))).digest);
    expect(locate(['suites', 'support-triage', 'gate', 'pass-rate', 'min'])).toEqual({
      file: 'aiops.yml',
      line: 16,
      column: 25,
    });
    expect(locate(['suites', 'support-triage'])).toEqual({ file: 'aiops.yml', line: 7, column: 3 });
  });

  it('a suite needs only a prompt', async () => {
    const { value } = await loadConfig(tree({ 'aiops.yml': 'suites: { t: { prompt: t.prompt.yml } }' }));
    expect(value.suites.t).toEqual({ prompt: ['t.prompt.yml'], repeats: 1 });
  });
});
