import { z } from 'zod';
import { guardrailTestSchema } from '../guardrails/config.ts';
import { late } from './chosen.ts';
import { oneOrMore, pathsSchema } from './paths.ts';
import { noSuch } from './sentences.ts';

/** The heaviest first. */
const severities = ['critical', 'high', 'medium', 'low'] as const;

const variables = () => oneOrMore(z.string().min(1), 'must be the name of a variable, or a list of names');

const scanSchema = z.strictObject(
  {
    paths: pathsSchema
      .optional()
      .describe(
        'Further files to scan, such as documents that a model is given: a path or pattern, or a list. Prompts, cases of suites, settings of agents and `aiops.yml` are scanned without it.',
      ),
    ignore: pathsSchema.optional().describe('Files that are not scanned: a path or pattern, or a list.'),
    'fail-on-severity': z
      .enum([...severities, 'none'])
      .optional()
      .describe('The least severity of a new finding that fails: critical, high (default), medium, low; or none.'),
    threshold: z
      .union([z.literal('off'), z.number().gt(0).max(1)], { error: 'must be off, or a number over 0, up to 1' })
      .optional()
      .describe(
        'Probability from which a text that no rule matches counts as an attack, over 0 and up to 1, or `off`. Default: as it was chosen in training.',
      ),
    untrusted: variables()
      .optional()
      .describe(
        'Variables of prompts that strangers fill, beside those whose names tell, such as question or email; `*` stands for any letters.',
      ),
    trusted: variables()
      .optional()
      .describe('Variables of prompts that nobody else fills, whatever their names tell; `*` stands for any letters.'),
  },
  { error: noSuch('setting') },
);

const name = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/, 'must be 1 to 64 letters, digits, - _ or .');

/** `guardrails:` of aiops.yml. */
export const guardrailsSchema = late(() =>
  z.strictObject({
    scan: scanSchema.optional().describe('What guardrail-scan looks at, and what it fails on.'),
    bedrock: z
      .record(name, late(guardrailTestSchema))
      .optional()
      .describe(
        'Guardrails of Amazon Bedrock, by a name of your own, with the labelled texts that they are tested with.',
      ),
  }),
);

export type ScanSettings = z.infer<typeof scanSchema>;
export type FailOnSeverity = NonNullable<ScanSettings['fail-on-severity']>;

/** What is in force, from one configuration or two. */
export interface ScanRules {
  readonly paths: readonly string[];
  /** A file is ignored where each of these lists has it. */
  readonly ignored: readonly (readonly string[])[];
  readonly failOn: FailOnSeverity;
  /** `undefined`: as it was chosen in training. */
  readonly threshold?: number | 'off';
  /** Variables that one of them says strangers fill, and those that all of them trust. */
  readonly untrusted: readonly string[];
  readonly trusted: readonly string[];
}

const strictness: Readonly<Record<FailOnSeverity, number>> = { none: 0, critical: 1, high: 2, medium: 3, low: 4 };

/** Turned off is over all probabilities. @param trained in force where a configuration does not say */
const thresholdOf = (given: ScanSettings['threshold'], trained: number): number =>
  given === 'off' ? 2 : (given ?? trained);

/** The strictest of all: what one of them scans is scanned, what one of them fails on fails. */
export function strictestScan(given: readonly (ScanSettings | undefined)[], trained: number): ScanRules {
  const settings = given.length === 0 ? [undefined] : given;
  const failOn = settings.map((one) => one?.['fail-on-severity'] ?? 'high');
  const thresholds = settings.map((one) => one?.threshold);
  const threshold = thresholds.reduce((a, b) => (thresholdOf(b, trained) < thresholdOf(a, trained) ? b : a));
  return {
    paths: [...new Set(settings.flatMap((one) => one?.paths ?? []))],
    ignored: settings.map((one) => one?.ignore ?? []),
    failOn: failOn.reduce((a, b) => (strictness[b] > strictness[a] ? b : a)),
    ...(threshold !== undefined && { threshold }),
    untrusted: [...new Set(settings.flatMap((one) => one?.untrusted ?? []))],
    trusted: (settings[0]?.trusted ?? []).filter((name) => settings.every((one) => one?.trusted?.includes(name))),
  };
}

/** What the head's settings let through that the base's do not, in words. */
export function loosenedScan(
  base: ScanSettings | undefined,
  head: ScanSettings | undefined,
  trained: number,
): string[] {
  const [before, after] = [base?.['fail-on-severity'] ?? 'high', head?.['fail-on-severity'] ?? 'high'];
  const gone = (base?.paths ?? []).filter((path) => head?.paths?.includes(path) !== true);
  const ignored = (head?.ignore ?? []).filter((path) => base?.ignore?.includes(path) !== true);
  const trusted = (head?.trusted ?? []).filter((name) => base?.trusted?.includes(name) !== true);
  const forgotten = (base?.untrusted ?? []).filter((name) => head?.untrusted?.includes(name) !== true);
  const said = (value: ScanSettings['threshold']): string => String(value ?? trained);
  return [
    ...(strictness[after] < strictness[before] ? [`raises fail-on-severity from ${before} to ${after}`] : []),
    ...(thresholdOf(head?.threshold, trained) > thresholdOf(base?.threshold, trained)
      ? [`raises the threshold from ${said(base?.threshold)} to ${said(head?.threshold)}`]
      : []),
    ...gone.map((path) => `no longer scans ${path}`),
    ...ignored.map((path) => `ignores ${path}`),
    ...trusted.map((name) => `trusts the variable ${name}`),
    ...forgotten.map((name) => `no longer says that strangers fill ${name}`),
  ];
}
