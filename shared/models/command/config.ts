import { z } from 'zod';
import { duration } from '../../config/quantity.ts';
import { sources } from '../application/sources.ts';
import { concurrency, limits } from '../common-config.ts';

const program = () =>
  z
    .array(z.string(), { error: 'must be a list: a program and its arguments, such as [python3, app/answer.py]' })
    .min(1)
    .refine(([first]) => first !== '', 'must begin with a program');

const variable = () => z.string().regex(/^[A-Za-z_]\w*\??$/, 'must be the name of a variable, such as OPENAI_API_KEY');

export const commandSchema = () =>
  z
    .strictObject({
      provider: z.literal('command'),
      run: program().describe(
        'The program that answers, and its arguments: no shell is between. It runs in the folder of its side.',
      ),
      mode: z
        .enum(['lines', 'once'])
        .default('lines')
        .describe('lines: each worker reads and answers one JSON object a line. once: one process a question.'),
      setup: program()
        .optional()
        .describe("Runs once in each side's folder before its first question, as [npm, ci] may."),
      sources: sources().optional(),
      env: z
        .array(variable())
        .optional()
        .describe('Variables that are passed on; NAME? may be missing. Otherwise only PATH, HOME and the like are.'),
      'in-flight': z.int().min(1).max(1000).default(1).describe('Questions that one worker is given at once, at most.'),
      'startup-timeout': duration
        .prefault('60 s')
        .describe('For a worker to start: its first answer has as much longer, until it says {"ready": true}.'),
      'setup-timeout': duration.prefault('10 min').describe('For all of `setup`.'),
      ...limits,
      concurrency: concurrency
        .default(4)
        .describe('Questions in flight at once, at most. So many processes are started, or with `in-flight` fewer.'),
    })
    .refine((given) => given.mode === 'lines' || given['in-flight'] === 1, {
      path: ['in-flight'],
      error: 'is for `mode: lines`: with `mode: once` a process has one question. Leave it out.',
    });

export type CommandConfig = z.infer<ReturnType<typeof commandSchema>>;
