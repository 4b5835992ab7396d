import { z } from 'zod';
import { late } from './chosen.ts';
import { noSuch } from './sentences.ts';

const level = z.enum(['off', 'warn', 'fail']).optional();

/** What prompt-diff looks after beside telling. */
export const promptDiffSchema = late(() =>
  z.strictObject(
    {
      breaking: level.describe(
        'A change that breaks whoever fills, calls or reads a prompt: off (default), warn or fail.',
      ),
      version: level.describe(
        'A breaking change that leaves the version in the prompt’s metadata as it was. Default: off.',
      ),
      owner: level.describe('A changed prompt that nobody owns, by its metadata or CODEOWNERS. Default: off.'),
      suite: level.describe(
        'A change of behaviour in a prompt that no suite measures. Default: warn, where there are suites.',
      ),
      variables: level.describe('A variable that no case of a suite of the prompt fills. Default: warn.'),
      'context-window': level.describe(
        'A prompt that is longer, rendered, than the window of its model. Default: fail.',
      ),
      unreadable: level.describe('A file of prompts that cannot be read at the head. Default: fail.'),
    },
    { error: noSuch('rule') },
  ),
);

export type PromptRules = z.infer<typeof promptDiffSchema>;
export type PromptRule = keyof PromptRules;
export type Level = NonNullable<PromptRules[PromptRule]>;

/** In force where the configuration does not say. */
export const defaultPromptRules: Readonly<Record<PromptRule, Level>> = {
  breaking: 'off',
  version: 'off',
  owner: 'off',
  suite: 'warn',
  variables: 'warn',
  'context-window': 'fail',
  unreadable: 'fail',
};

const severity: Readonly<Record<Level, number>> = { off: 0, warn: 1, fail: 2 };

/** The stricter of both, rule by rule. */
export function strictestRules(...given: readonly (PromptRules | undefined)[]): Record<PromptRule, Level> {
  const rules = { ...defaultPromptRules };
  for (const name of Object.keys(rules) as PromptRule[]) {
    const levels = given.map((one) => one?.[name] ?? defaultPromptRules[name]);
    rules[name] = levels.reduce((a, b) => (severity[b] > severity[a] ? b : a), 'off');
  }
  return rules;
}
