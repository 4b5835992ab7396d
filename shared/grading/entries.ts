import { z } from 'zod';
import { ofMembers } from '../config/chosen.ts';
import { share } from '../config/quantity.ts';
import { noSuch } from '../config/sentences.ts';
import type { Form, Options } from './form.ts';
import { groupOf } from './forms/group.ts';
import { forms as simple } from './forms.ts';

const options = {
  'ignore-case': () => z.boolean().describe('true: upper and lower case are the same.'),
  fenced: () => z.boolean().describe('true: a code fence around all of it is allowed.'),
  threshold: () => share.describe('The least score that passes, from 0 to 1.'),
} satisfies Record<keyof Options, () => z.ZodType>;

/** What may stand beside every key. */
const common = {
  name: () => z.string().min(1).describe('What the grader is called in reports.'),
  not: () => z.boolean().describe('true: an answer passes that otherwise would not.'),
  weight: () => z.number().min(0).describe('How much it counts in the score. 0: it is shown, and decides nothing.'),
};

/** One entry of `graders:`: a grader's key with its value, and options beside it. */
export interface GraderSpec extends Options {
  readonly name?: string | undefined;
  readonly not?: boolean | undefined;
  readonly weight?: number | undefined;
  readonly [key: string]: unknown;
}

const forms: Readonly<Record<string, Form>> = {
  ...(simple as unknown as Readonly<Record<string, Form>>),
  group: groupOf(z.lazy((): z.ZodType => graderSchema)) as unknown as Form,
};
const keys = Object.keys(forms);

const beside: Readonly<Record<string, () => z.ZodType>> = { ...common, ...options };

export const graderSchema: z.ZodType<GraderSpec> = ofMembers([...keys, ...Object.keys(beside)], (names) => {
  const member = (name: string): z.ZodType => beside[name]?.() ?? (forms[name] as Form).schema();
  const shape = Object.fromEntries(names.map((name) => [name, z.lazy(() => member(name)).optional()]));
  return z
    .strictObject(shape, { error: noSuch('grader') })
    .superRefine(wellFormed, { when: ({ issues }) => issues.length === 0 }) as unknown as z.ZodType<GraderSpec>;
});

function wellFormed(entry: GraderSpec, context: z.RefinementCtx): void {
  const complain = (message: string, path: string[] = []) => context.addIssue({ code: 'custom', message, path });
  const [key, ...others] = keysOf(entry);
  if (key === undefined) {
    complain(`names no grader. There are: ${keys.join(', ')}.`);
    return;
  }
  if (others.length > 0) {
    complain(`has several graders: ${[key, ...others].join(', ')}. Make an entry of each.`);
    return;
  }
  for (const option of Object.keys(options) as (keyof Options)[]) {
    if (entry[option] === undefined || forms[key]?.options.includes(option)) continue;
    const users = keys.filter((one) => forms[one]?.options.includes(option));
    complain(`means nothing to ${key}. It belongs to ${users.join(', ')}.`, [option]);
  }
}

const keysOf = (spec: object): string[] => keys.filter((key) => (spec as GraderSpec)[key] !== undefined);

/** The key that says what an entry looks for: `equals`, `rubric`. */
export const kindOf = (spec: GraderSpec): string => keysOf(spec)[0] ?? '';

const formOf = (spec: GraderSpec): Form | undefined => forms[kindOf(spec)];

/** The least score that passes where an entry does not say; `undefined` for what has no threshold of its own. */
export const defaultThreshold = (spec: GraderSpec): number | undefined => formOf(spec)?.threshold;

/** An entry, and those in it instead where it is a group. */
export const ungrouped = (spec: GraderSpec): readonly GraderSpec[] =>
  kindOf(spec) === 'group' ? (spec.group as readonly GraderSpec[]).flatMap(ungrouped) : [spec];

/** The models that an entry asks, which is no group. */
export const judgesOf = (spec: GraderSpec): readonly string[] => formOf(spec)?.judges?.(spec[kindOf(spec)]) ?? [];

/** The models whose vectors it compares. */
export const embeddersOf = (spec: GraderSpec): readonly string[] => formOf(spec)?.embedders?.(spec[kindOf(spec)]) ?? [];

/** The models that entries ask, those that embed as well, each once. */
export function judgesNamed(specs: readonly GraderSpec[] = []): string[] {
  const all = specs.flatMap(ungrouped);
  return [...new Set([...all.flatMap(judgesOf), ...all.flatMap(embeddersOf)])];
}

/** Paths or patterns of the files of a side that decide what entries say: scripts with their sources. */
export const filesOfGraders = (specs: readonly GraderSpec[] = []): string[] => [
  ...new Set(specs.flatMap(ungrouped).flatMap((spec) => formOf(spec)?.files?.(spec[kindOf(spec)]) ?? [])),
];
