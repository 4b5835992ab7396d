import type { Section } from '../report/document.ts';
import type { CommonInputs } from './common-inputs.ts';
import type { Context } from './context.ts';
import type { Definition, Policy } from './define.ts';
import { describe, MissingCredentials, messageOf, type Problem, Skipped, UserError, unquoted } from './errors.ts';
import type { Log } from './log.ts';
import { policyOf } from './policy.ts';
import type { Decision, Finding } from './verdict.ts';

/** What came of an action: a decision, with the data it stands on where there are any. */
export interface Conclusion {
  readonly decision: Decision;
  readonly data?: unknown;
  readonly policy: Policy;
  /** What the action has to say of it, where that is known already. */
  readonly sections?: readonly Section[];
}

/** Measures and decides. What goes wrong on the way is a decision too: `error`, or `skipped` where that was to be expected. */
export async function conclude(definition: Definition, inputs: CommonInputs, context: Context): Promise<Conclusion> {
  const { policy, findings } = await policyOf(context);
  const data = await definition.measure(inputs, context);
  const { sections, ...decision } = await decided(definition, data, policy);
  const all = { ...decision, findings: [...decision.findings, ...findings] };
  return { decision: all, data, policy, ...(sections && { sections }) };
}

async function decided(
  definition: Definition,
  data: unknown,
  policy: Policy,
): Promise<Decision & Pick<Conclusion, 'sections'>> {
  const untouched = policy.waivers.length === 0 ? definition.untouched?.(data as never) : undefined;
  return untouched === undefined
    ? definition.decide(data as never, policy)
    : { verdict: 'skipped', ...untouched, findings: [] };
}

const howToMeasure =
  'A maintainer can have it measured: push the branch to this repository, and open the pull request from there.';

/** The decision when nothing could be measured, without what must be hidden. A bug is logged with its stack and cause. */
export function decisionOf(error: unknown, log: Log, expectCredentials: boolean): Decision {
  const { headline, findings, ...rest } = unmeasured(error, log, expectCredentials);
  return {
    ...rest,
    headline: log.hidden(headline),
    findings: findings.map((finding) => ({ ...finding, message: log.hidden(finding.message) })),
  };
}

function unmeasured(error: unknown, log: Log, expectCredentials: boolean): Decision {
  if (error instanceof MissingCredentials && !expectCredentials) {
    const [message, fix] = ['This event has no credentials for the model.', howToMeasure];
    const finding: Finding = { rule: 'not-measured', level: 'notice', title: 'Not measured', message, fix };
    return { verdict: 'skipped', headline: 'not measured: this event has no credentials', findings: [finding] };
  }
  if (error instanceof Skipped) return skipped(error);
  if (error instanceof UserError) {
    const [first] = error.problems;
    const more = error.problems.length > 1 ? ` (and ${error.problems.length - 1} more)` : '';
    return {
      verdict: 'error',
      headline: `${first === undefined ? error.message : describe(first)}${more}`,
      findings: error.problems.map(findingOf),
    };
  }
  log.info(error instanceof Error ? stackOf(error) : String(error));
  const message = messageOf(error);
  return {
    verdict: 'error',
    headline: `stopped: ${message}`,
    findings: [{ rule: 'bug', level: 'failure', title: 'Unexpected error', message }],
  };
}

function skipped({ message: headline, problem }: Skipped): Decision {
  if (problem === undefined) return { verdict: 'skipped', headline, quiet: true, findings: [] };
  const finding = { ...findingOf(problem), rule: 'not-measured', level: 'notice' as const, title: 'Not measured' };
  return { verdict: 'skipped', headline, findings: [finding] };
}

function findingOf({ message, file, line, column, key, fix }: Problem): Finding {
  return {
    rule: 'problem',
    level: 'failure',
    title: key ?? 'Problem',
    message: [key, message].filter(Boolean).join(': '),
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(fix !== undefined && { fix }),
  };
}

function stackOf(error: Error): string {
  const stack = unquoted(error.stack ?? error.message);
  return error.cause instanceof Error ? `${stack}\nCaused by: ${stackOf(error.cause)}` : stack;
}
