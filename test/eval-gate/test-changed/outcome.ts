import { decide } from '../../../actions/eval-gate/decide.ts';
import { evalGate } from '../../../actions/eval-gate/definition.ts';
import { policyOf } from '../../../shared/action/policy.ts';
import type { Finding } from '../../../shared/action/verdict.ts';
import { newFolder } from '../../fakes/folder.ts';
import type { Files } from '../../fakes/tree.ts';
import { changeOf, type Options } from './change.ts';

export interface Outcome {
  /** Those about the test itself. */
  readonly findings: readonly Finding[];
  readonly verdict: string;
  readonly headline: string;
  readonly suites: readonly string[];
}

/** Runs the gate on the change. */
export async function outcomeOf(head: Files, options: Options = {}): Promise<Outcome> {
  const context = await changeOf(head, options, newFolder());
  const { policy, findings } = await policyOf(context);
  const data = await evalGate.measure({ all: false, cache: false } as never, context);
  const decision = decide(data, policy);
  return {
    findings: [...decision.findings, ...findings].filter(({ rule }) => rule === 'test-changed'),
    verdict: decision.verdict,
    headline: decision.headline,
    suites: data.subjects.filter(({ status }) => status !== 'unchanged').map(({ suite }) => suite),
  };
}
