import { setMaxListeners } from 'node:events';
import { afterEach } from 'vitest';
import { type GuardrailTest, guardrailTestSchema } from '../../shared/guardrails/config.ts';
import { type OpenedGuardrail, openGuardrail } from '../../shared/guardrails/open.ts';
import { checksSubject, guardrailSubject, type Subject } from '../../shared/guardrails/subject.ts';
import { Limiters } from '../../shared/models/limiter/limiters.ts';
import { withAwsKey } from '../aws/environment.ts';
import { type BedrockOptions, type FakeBedrock, startBedrock } from '../fakes/bedrock/bedrock.ts';
import { support } from './guardrail.ts';

export { secret } from '../aws/environment.ts';

export { support } from './guardrail.ts';

export const signal = new AbortController().signal;
setMaxListeners(0, signal);
const closing: (() => Promise<void>)[] = [];

withAwsKey();

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A server that is closed after the test. */
export async function start(options: BedrockOptions = {}): Promise<FakeBedrock> {
  const bedrock = await startBedrock({ guardrails: [support], ...options });
  closing.push(bedrock.close);
  return bedrock;
}

export const testOf = (given: Record<string, unknown> = {}): GuardrailTest =>
  guardrailTestSchema().parse({
    guardrail: 'gr5up90rt:5',
    cases: 'guardrail/*.jsonl',
    region: 'eu-central-1',
    ...given,
  });

export const open = (
  subject: Subject,
  given: Record<string, unknown> = {},
  limiters = new Limiters(),
): Promise<OpenedGuardrail> => openGuardrail(subject, testOf(given), { env: process.env, limiters });

export const version = (of: string): Subject => guardrailSubject('support', support.id, of);

export const checks = (given: Record<string, unknown> = { 'prompt-attack': ['JAILBREAK'] }): Subject =>
  checksSubject('screen', testOf({ guardrail: undefined, checks: given }).checks as never);
