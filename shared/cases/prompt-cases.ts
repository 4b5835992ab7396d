import { posix } from 'node:path';
import type { Prompt } from '../prompts/prompt.ts';
import type { Case } from './case.ts';

/** The test data of a prompt as cases. As on GitHub, `expected` is the right answer and all else are variables. */
export function casesOfPrompt({ path, testData }: Prompt): Case[] {
  return testData.map(({ values: { expected, ...vars }, position: { line } }) => ({
    id: `${posix.basename(path)}:${line}`,
    vars,
    ...(expected !== undefined && { expected }),
    tags: {},
    critical: false,
    file: path,
    line,
  }));
}
