import { z } from 'zod';
import { digestSchema } from '../manifest.ts';
import { type About, actionOf, type Wanted } from './wanted.ts';

/**
 * What eval-gate or guardrail-scan says of what it tested, where that passed: in the text of its check run, and as the
 * predicate of an attestation. Members that are not known are left alone, as in-toto asks for.
 */
export const testedSchema = z.object({
  schema: z.literal('aiops.tested/1'),
  action: z.enum(['eval-gate', 'guardrail-scan']),
  /** Of this software. */
  version: z.string(),
  /** What failed and was accepted is no proof here: who accepts looks at a pull request. */
  verdict: z.literal('pass'),
  /** That was tested: 40 hex digits. */
  commit: z.string().regex(/^[0-9a-f]{40}$/),
  /** Digest of the configuration that was in force. */
  config: digestSchema,
  /** Of eval-gate: those that were measured, with all of their prompts and models. */
  suites: z.array(z.string()).optional(),
  /** Of guardrail-scan: everything was scanned, and not what the change touches alone. */
  all: z.boolean().optional(),
  /** For each deployment the digest of what it pins at that commit. */
  contents: z.record(z.string(), digestSchema),
  /** Digest of the result file. */
  result: digestSchema,
  /** ISO 8601. */
  testedAt: z.string(),
});
export type Tested = z.infer<typeof testedSchema>;

/** What of it is an action's own. */
export type Tests = Pick<Tested, 'suites' | 'all'>;

/** Why it proves nothing of this, as a sentence; `undefined` where it does. Pure. */
export function objection(tested: Tested, wanted: Wanted, about: About): string | undefined {
  if (tested.action !== actionOf(wanted)) return `It is of ${tested.action}.`;
  if (tested.commit !== about.commit) return `It is of ${tested.commit.slice(0, 7)}, and not of this commit.`;
  if (tested.config !== about.config) return 'It is of another configuration.';
  // A deployment may be called `__proto__`, too.
  const content = Object.hasOwn(tested.contents, about.deployment) ? tested.contents[about.deployment] : undefined;
  if (content !== about.content) return 'It is of other content.';
  if (wanted.kind === 'scan') return tested.all === true ? undefined : 'Only what the change touches was scanned.';
  return tested.suites?.includes(wanted.name) ? undefined : `${wanted.name} was not measured.`;
}

/** JSON of anybody's; `undefined` for what says nothing like it. */
export function readTested(given: unknown): Tested | undefined {
  return testedSchema.safeParse(given).data;
}
