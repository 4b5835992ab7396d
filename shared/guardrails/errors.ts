import { type AwsRule, awsError } from '../aws/errors.ts';
import type { Subject } from './subject.ts';

interface Asked {
  readonly subject: Subject;
  readonly region: string;
  readonly endpoint?: string | undefined;
  readonly timeout: number;
}

/** What a call threw, as something a user can act on; a bug stays as it is. */
export function guardrailError(thrown: unknown, { subject, region, endpoint, timeout }: Asked): unknown {
  const isChecks = subject.kind === 'checks';
  const what = isChecks ? 'the guardrail checks' : `the guardrail ${subject.title}`;
  const action = isChecks ? 'bedrock:InvokeGuardrailChecks' : 'bedrock:ApplyGuardrail';
  return awsError(thrown, { service: 'Bedrock', what, action, region, endpoint, timeout }, rulesOf(subject));
}

/** Names and texts are those that AWS sends. */
function rulesOf(subject: Subject): readonly AwsRule[] {
  const key = `guardrails.bedrock.${subject.name}`;
  return [
    {
      names: /^AccessDenied/,
      says: /not authorized to perform/i,
      code: 'access',
      message: ({ what, region, action }, said) =>
        `The role may not use ${what} in ${region}: allow \`${action}\`${subject.kind === 'checks' ? '' : ' on it'}. AWS: ${said}`,
    },
    {
      names: /^(Validation|ResourceNotFound)/,
      says: /guardrail.*(identifier|version|exist|not found|invalid)/i,
      code: 'unknown-model',
      message: ({ what, region }, said) =>
        `Bedrock in ${region} does not know ${what}: ${said} Correct \`${key}\`; it has to be in the same region. ` +
        '`aws bedrock list-guardrails` shows what there is.',
    },
    {
      names: /^Throttling|^ServiceQuotaExceeded/,
      code: 'throttled',
      message: ({ what, region }, said) =>
        `Bedrock throttled ${what} in ${region}: ${said} Lower \`requests-per-second\` or \`text-units-per-second\` of ` +
        `\`${key}\`, or ask for a higher quota.`,
    },
    {
      names: /^Validation/,
      says: /text unit|too long|exceed|length/i,
      code: 'invalid-request',
      message: ({ what }, said) => `${what} does not take this text: ${said} Shorten it.`,
    },
  ];
}
