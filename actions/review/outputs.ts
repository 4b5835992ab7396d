import type { Definition, Described } from '../../shared/action/define.ts';
import { ownOutputs } from '../../shared/action/execute.ts';
import type { Performed } from '../../shared/action/perform.ts';
import type { LaterPart } from './later-part.ts';

/** What every part tells beside its own figures. */
const ofEach = {
  verdict: 'Its verdict; empty when it is turned off.',
  result: 'Path of its result file (JSON).',
  'check-url': 'Its check run, when there is one.',
} as const;

/** The outputs of all parts, with the part's name before each: `eval-gate-pass-rate`. */
export function reviewOutputs(parts: readonly Definition[], later: readonly LaterPart[] = []): Described['outputs'] {
  const told = parts.map(({ name, outputs }) => {
    return { name, outputs: Object.entries(outputs).map(([key, { description }]) => [key, description] as const) };
  });
  const all = [...told, ...later.map(({ name, outputs }) => ({ name, outputs: Object.entries(outputs) }))];
  const entries = all.flatMap(({ name, outputs: own }) => {
    return [...Object.entries(ofEach), ...own].map(([key, description]): [string, { description: string }] => [
      `${name}-${key}`,
      { description: `\`${name}\`: ${description}` },
    ]);
  });
  return Object.fromEntries(entries);
}

/** Their values of one part. */
export async function partOutputs(
  performed: Performed,
  checkUrl: string | undefined,
): Promise<Record<string, unknown>> {
  const { definition, conclusion, written } = performed;
  const own: Record<keyof typeof ofEach, string | undefined> = {
    verdict: conclusion.decision.verdict,
    result: written.result,
    'check-url': checkUrl,
  };
  const all = { ...own, ...(await ownOutputs(performed)) };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [`${definition.name}-${key}`, value]));
}
