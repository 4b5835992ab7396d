import { z } from 'zod';
import { noSuch } from '../config/sentences.ts';

/** Of InvokeGuardrailChecks, as the service's description has them. */
const categories = ['VIOLENCE', 'HATE', 'SEXUAL', 'MISCONDUCT', 'INSULTS'] as const;
const attacks = ['JAILBREAK', 'PROMPT_INJECTION', 'PROMPT_LEAKAGE'] as const;

const list = <T extends z.ZodType<string>>(item: T) => z.array(item).min(1);

/** Checks without a guardrail: they give scores, and whoever asks says what score is too much. */
export const checksSchema = () =>
  z
    .strictObject(
      {
        content: list(z.enum(categories)).optional().describe('Categories of harmful content.'),
        'prompt-attack': list(z.enum(attacks)).optional().describe('Kinds of attacks on prompts.'),
        'sensitive-information': list(z.string().regex(/^[A-Z_]{3,60}$/, 'must be a type of AWS, such as EMAIL'))
          .max(31)
          .optional()
          .describe('Types of personal data, as AWS names them: `EMAIL`, `PHONE`.'),
        threshold: z
          .number()
          .gt(0)
          .max(1)
          .default(0.5)
          .describe('The score from which on a text counts as stopped, over 0 and up to 1.'),
      },
      { error: noSuch('check') },
    )
    .refine(
      (given) => given.content !== undefined || given['prompt-attack'] !== undefined || given['sensitive-information'],
      'has no check. Write content, prompt-attack or sensitive-information.',
    );

export type Checks = z.infer<ReturnType<typeof checksSchema>>;
