import { isDeepStrictEqual } from 'node:util';
import picomatch from 'picomatch';
import type { Config } from '../../../shared/config/schema.ts';
import type { GuardrailTest } from '../../../shared/guardrails/config.ts';
import type { Change } from '../../../shared/revision/tree.ts';

/** A test that is to be measured, and what the base has in its place. */
export interface Affected {
  readonly name: string;
  readonly head: GuardrailTest;
  readonly base?: GuardrailTest;
}

export interface Compared {
  readonly head: Config;
  /** Absent where there is no base, or where its rules are those of the head. */
  readonly base?: Config | undefined;
  readonly changed: readonly Change[];
  /** Whether the change can affect it or not. */
  readonly all: boolean;
}

const testsOf = ({ guardrails }: Config): Readonly<Record<string, GuardrailTest>> => guardrails?.bedrock ?? {};

/** Tests whose guardrail, settings, texts or template the change touches, and those that the base has alone. */
export function affectedTests({ head, base, changed, all }: Compared): {
  readonly affected: readonly Affected[];
  readonly gone: readonly string[];
} {
  const [now, before] = [testsOf(head), base === undefined ? {} : testsOf(base)];
  const touched = changed.flatMap(({ path, from }) => (from === undefined ? [path] : [path, from]));
  const affected = Object.entries(now).flatMap(([name, test]): Affected[] => {
    const was = before[name];
    const isAffected = all || !isDeepStrictEqual(test, was) || isTouched(test, touched);
    return isAffected ? [{ name, head: test, ...(was && { base: was }) }] : [];
  });
  return { affected, gone: Object.keys(before).filter((name) => now[name] === undefined) };
}

function isTouched({ guardrail, cases }: GuardrailTest, touched: readonly string[]): boolean {
  const patterns = cases.map((pattern) => pattern.replace(/^\.\//, ''));
  const isCases = picomatch(patterns, { dot: true, nonegate: true });
  const template = guardrail !== undefined && 'template' in guardrail ? guardrail.template : undefined;
  return touched.some((path) => path === template || patterns.includes(path) || isCases(path));
}
