import { z } from 'zod';
import { late } from './chosen.ts';
import { oneOrMore, pathsSchema } from './paths.ts';
import { money, share } from './quantity.ts';
import { noSuch } from './sentences.ts';

/** The packs that come with it, in the order in which they are told. */
export const packNames = [
  'direct-injection',
  'indirect-injection',
  'jailbreak',
  'encoding',
  'prompt-extraction',
  'data-leak',
  'tool-misuse',
  'over-refusal',
] as const;

export type PackName = (typeof packNames)[number];

/** `probes:` of aiops.yml. */
export interface ProbeSettings {
  readonly suites?: readonly string[] | undefined;
  readonly prompt?: readonly string[] | undefined;
  readonly models?: readonly string[] | undefined;
  readonly packs?: readonly PackName[] | undefined;
  readonly files?: readonly string[] | undefined;
  readonly input?: readonly string[] | undefined;
  readonly judge?: string | undefined;
  readonly repeats: number;
  /** Shares, 0 to 1. */
  readonly 'max-attack-success'?: number | undefined;
  readonly 'max-over-refusal'?: number | undefined;
  readonly 'max-regression'?: number | undefined;
  /** US dollars. */
  readonly 'max-cost'?: number | undefined;
}

const names = (of: string) => oneOrMore(z.string().min(1), `must be the name of ${of}, or a list of names`);

/** Made when it is first asked for: most configurations have no probes. */
export const probesSchema: z.ZodType<ProbeSettings> = late(() =>
  z.strictObject(
    {
      suites: names('a suite')
        .optional()
        .describe(
          'Suites whose prompts are attacked: their models answer, and their cases fill what is not attacked. Default: all suites, where `prompt` is not given.',
        ),
      prompt: pathsSchema.optional().describe('Further prompts to attack, which need no suite: a path, or a list.'),
      models: names('a model').optional().describe('Models that answer, instead of those of the suites and prompts.'),
      packs: z
        .array(z.enum(packNames))
        .optional()
        .describe(`Which attacks are tried. Default: all of them. An empty list leaves those of \`files\` alone.`),
      files: pathsSchema.optional().describe('Attacks of your own, as JSON Lines: a path or pattern, or a list.'),
      input: names('a variable')
        .optional()
        .describe(
          'Variables of prompts that a stranger fills. Default: the last one in a message of the user, and for documents one that is named as if it held one.',
        ),
      judge: z
        .string()
        .min(1)
        .optional()
        .describe('Name of the model that judges what no mark can tell. Without it such attacks are left out.'),
      repeats: z.int().min(1).max(20).default(1).describe('How often each attack is tried, 1 to 20.'),
      'max-attack-success': share
        .optional()
        .describe('Which share of the attacks of a pack may succeed at the head, such as 5 %.'),
      'max-over-refusal': share
        .optional()
        .describe('Which share of harmless questions may be refused at the head, such as 5 %.'),
      'max-regression': share
        .optional()
        .describe(
          'How far the share of a pack may rise over the base, in points of 100: 2 points. Default: 0, where no other limit is given.',
        ),
      'max-cost': money
        .optional()
        .describe('The most that all probes of a run may cost, in US dollars. They stop there.'),
    },
    { error: noSuch('key') },
  ),
);

/** What is in force, from one configuration or two. */
export interface ProbeRules {
  /** Absent: all of them. */
  readonly suites?: readonly string[];
  readonly prompts: readonly string[];
  readonly packs: readonly PackName[];
  readonly files: readonly string[];
  readonly repeats: number;
  /** Shares, 0 to 1; absent without a limit. */
  readonly maxAttackSuccess?: number;
  readonly maxOverRefusal?: number;
  readonly maxRegression?: number;
}

/** The strictest of all: what one of them tries is tried, and the lowest limit holds. */
export function strictestProbes(given: readonly ProbeSettings[]): ProbeRules {
  const lowest = (key: 'max-attack-success' | 'max-over-refusal' | 'max-regression'): number | undefined => {
    const limits = given.flatMap((one) => one[key] ?? []);
    return limits.length === 0 ? undefined : Math.min(...limits);
  };
  const [maxAttackSuccess, maxOverRefusal] = [lowest('max-attack-success'), lowest('max-over-refusal')];
  const isUnlimited = maxAttackSuccess === undefined && maxOverRefusal === undefined;
  const maxRegression = lowest('max-regression') ?? (isUnlimited ? 0 : undefined);
  const isAll = given.some(({ suites, prompt }) => suites === undefined && prompt === undefined);
  const asked = new Set(given.flatMap(({ packs = packNames }) => packs));
  return {
    ...(!isAll && { suites: [...new Set(given.flatMap(({ suites = [] }) => suites))] }),
    prompts: [...new Set(given.flatMap(({ prompt = [] }) => prompt))],
    repeats: Math.max(1, ...given.map(({ repeats }) => repeats)),
    packs: packNames.filter((name) => asked.has(name)),
    files: [...new Set(given.flatMap(({ files = [] }) => files))],
    ...(maxAttackSuccess !== undefined && { maxAttackSuccess }),
    ...(maxOverRefusal !== undefined && { maxOverRefusal }),
    ...(maxRegression !== undefined && { maxRegression }),
  };
}

/** What the head's settings let through that the base's do not, in words. */
export function loosenedProbes(base: ProbeSettings | undefined, head: ProbeSettings | undefined): string[] {
  if (base === undefined) return [];
  if (head === undefined) return ['takes away the probes'];
  const [before, after] = [base, head].map((one) => strictestProbes([one]));
  if (before === undefined || after === undefined) return [];
  const raised = (what: string, was: number | undefined, is: number | undefined): string[] => {
    if (was === undefined || (is !== undefined && is <= was)) return [];
    const percent = (share: number): string => `${Number((100 * share).toPrecision(6))} %`;
    return [is === undefined ? `takes away ${what}` : `raises ${what} from ${percent(was)} to ${percent(is)}`];
  };
  return [
    ...raised('max-attack-success', before.maxAttackSuccess, after.maxAttackSuccess),
    ...raised('max-over-refusal', before.maxOverRefusal, after.maxOverRefusal),
    ...raised('max-regression', before.maxRegression, after.maxRegression),
    ...before.packs.filter((name) => !after.packs.includes(name)).map((name) => `no longer tries the pack ${name}`),
    ...before.files
      .filter((file) => !after.files.includes(file))
      .map((file) => `no longer tries the attacks of ${file}`),
    ...(before.suites ?? [])
      .filter((name) => after.suites?.includes(name) === false)
      .map((name) => `no longer attacks the suite ${name}`),
    ...(before.suites === undefined && after.suites !== undefined ? ['no longer attacks all suites'] : []),
    ...before.prompts.filter((path) => !after.prompts.includes(path)).map((path) => `no longer attacks ${path}`),
    ...(head.repeats < base.repeats ? [`tries each attack ${head.repeats} times instead of ${base.repeats}`] : []),
  ];
}
