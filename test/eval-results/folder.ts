import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Data, Subject } from '../../actions/eval-gate/data.ts';
import type { Envelope } from '../../shared/results/envelope.ts';

export const head = '1a2b3c4d5e6f708192a3b4c5d6e7f80910213243';

const none = { count: 0, examples: [] };

/** As eval-gate has it, measured and held. */
export const subject = (given: Partial<Subject> = {}): Subject => ({
  suite: 'support-triage',
  prompt: 'prompts/triage.prompt.yml',
  model: 'haiku',
  status: 'measured',
  total: 3,
  repeats: 1,
  head: { cases: 3, errors: 0, cost: 0.012, unpriced: 0, answers: 3, recorded: 0, kept: 0 },
  outcomes: [
    {
      rule: { metric: 'pass-rate', kind: 'min', limit: 0.9, prove: false, from: 'head', file: 'aiops.yml', line: 1 },
      value: 1,
    },
  ],
  newlyFailing: none,
  criticalNewlyFailing: [],
  newlyPassing: none,
  flaky: none,
  errored: none,
  slices: [],
  ...given,
});

export const result = (subjects: readonly Subject[], given: Partial<Envelope> = {}): Envelope => ({
  schema: 'aiops.eval-gate/1',
  verdict: 'pass',
  headline: 'no regression in 1 suite',
  findings: [],
  provenance: { head, version: '0.1.0', event: 'pull_request', at: '2026-11-23T10:00:00Z', durationMs: 1 },
  data: {
    head: '1a2b3c4',
    subjects: [...subjects],
    tables: [],
    loosened: [],
    spent: 0.012,
    sent: 0,
    throttled: 0,
    seconds: 1,
  } satisfies Data,
  ...given,
});

export interface ResultsFolder {
  readonly directory: string;
  write(path: string, text: string): void;
  remove(): void;
}

export function folder(): ResultsFolder {
  const directory = mkdtempSync(join(tmpdir(), 'eval-results-'));
  return {
    directory,
    write(path, text) {
      mkdirSync(join(directory, path, '..'), { recursive: true });
      writeFileSync(join(directory, path), text);
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
