import { type Data, dataSchema } from '../../actions/guardrail-scan/data.ts';
import { decide } from '../../actions/guardrail-scan/decide.ts';
import { guardrailScan } from '../../actions/guardrail-scan/definition.ts';
import type { Tested } from '../../actions/guardrail-scan/tested/data.ts';
import type { Context } from '../../shared/action/context.ts';
import { noPolicy } from '../../shared/action/policy.ts';
import type { Decision } from '../../shared/action/verdict.ts';
import { openGuardrail } from '../../shared/guardrails/open.ts';
import { Limiters } from '../../shared/models/limiter/limiters.ts';
import { contextOf, type Sides } from '../action/context.ts';

/** `harmful`, `harmless` and what else a row says, as JSON Lines. */
export const rows = (...of: readonly Record<string, unknown>[]): string =>
  of.map((row) => `${JSON.stringify(row)}\n`).join('');

export const harmful = (text: string, more: Record<string, unknown> = {}) => ({ text, label: 'harmful', ...more });
export const harmless = (text: string, more: Record<string, unknown> = {}) => ({ text, label: 'harmless', ...more });

/** aiops.yml with a test of this version. */
export const settings = (version: string | number, more: Record<string, unknown> = {}): string =>
  JSON.stringify({
    guardrails: {
      bedrock: {
        support: { guardrail: `gr5up90rt:${version}`, cases: 'guardrail/*.jsonl', region: 'us-east-1', ...more },
      },
    },
  });

export interface Told {
  readonly data: Data;
  readonly tested: Tested;
  readonly decision: Decision;
  readonly context: Context;
  /** Lines of `guardrails.jsonl`. */
  readonly verdicts: readonly Record<string, unknown>[];
}

/** Runs it, with guardrails of a server on loopback. */
export async function scanned(
  sides: Sides,
  url: string,
  world: Partial<Context> = {},
  given: Record<string, unknown> = {},
): Promise<Told> {
  const limiters = new Limiters();
  const lines: string[] = [];
  const results = {
    path: '/nowhere',
    write: () => Promise.reject(new Error('nothing is to be written')),
    lines: async (name: string) => ({
      path: `/nowhere/${name}`,
      write: async (line: string) => void (name === 'guardrails.jsonl' && lines.push(line)),
      close: async () => {},
    }),
  };
  const context = await contextOf(sides, {
    guardrail: (subject, connection) =>
      openGuardrail(subject, { ...connection, endpoint: url, attempts: 1 }, { env: process.env, limiters }),
    results,
    ...world,
  });
  const inputs = { all: false, 'code-scanning': false, cache: false, ...given } as never;
  const data = dataSchema.parse(await guardrailScan.measure(inputs, context));
  return {
    data,
    tested: data.guardrails?.[0] as Tested,
    decision: decide(data, noPolicy(0)),
    context,
    verdicts: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}
