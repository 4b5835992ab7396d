import type { ChangedPrompt, Data, ShownReason } from '../../actions/prompt-diff/data.ts';
import { defaultPromptRules, type Level, type PromptRule } from '../../shared/config/prompt-diff.ts';

export const place = (line: number, file = 'prompts/triage.prompt.yml') => ({ file, line, column: 3 });

export const reason = (given: Partial<ShownReason> = {}): ShownReason => ({
  id: 'text-changed',
  impact: 'behavioural',
  message: 'The system message says something else.',
  base: place(4),
  head: place(5),
  ...given,
});

export const prompt = (given: Partial<ChangedPrompt> = {}): ChangedPrompt => ({
  path: 'prompts/triage.prompt.yml',
  kind: 'changed',
  impact: 'behavioural',
  reasons: [reason()],
  owners: [],
  version: {},
  suites: ['support'],
  texts: [],
  ...given,
});

export const data = (given: Partial<Data> = {}): Data => ({
  base: '1a2b3c4',
  head: '5d6e7f8',
  impact: 'behavioural',
  prompts: [],
  problems: [],
  notes: [],
  looked: 4,
  rules: defaultPromptRules,
  hasSuites: true,
  seconds: 0.2,
  ...given,
});

/** The rules as they are without a configuration, but for one. */
export const kept = (rule: PromptRule, level: Level) => ({ ...defaultPromptRules, [rule]: level });

export const policy = { waivers: [], today: '2026-11-23' };
