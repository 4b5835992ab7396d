import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { loadConfig } from '../../../shared/config/load.ts';
import { mistakesInWorkflow } from '../../house/workflow-parser.ts';

export const workflow = '.github/workflows/aiops.yml';

export const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

export const configOf = (folder: string) =>
  loadConfig({ read: async (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : undefined) });

const hasActionlint = spawnSync('actionlint', ['--version']).status === 0;

/** GitHub's own parser, and actionlint where it is installed, find nothing wrong with it. */
export function expectSound(folder: string, path = workflow): void {
  expect(mistakesInWorkflow(path, textOf(folder, path))).toEqual([]);
  if (hasActionlint) expect(spawnSync('actionlint', [join(folder, path)], { encoding: 'utf8' }).stdout).toBe('');
}

/** A prompt of GitHub Models with test data and an evaluator of its own. */
export const triage = `model: openai/gpt-4o-mini
messages:
  - { role: user, content: "{{ticket}}" }
testData:
  - { ticket: Where is my parcel?, expected: shipping }
evaluators:
  - { name: same, string: { equals: "{{expected}}" } }
`;
