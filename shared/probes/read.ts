import { z } from 'zod';
import { type Problem, UserError } from '../action/errors.ts';
import { nearest } from '../action/nearest.ts';
import { type PackName, packNames } from '../config/probes.ts';
import { noSuch, sentence } from '../config/sentences.ts';
import { NotJson, parseJson } from '../prompts/json.ts';
import { encodings, gradings, type Probe, places } from './probe.ts';

/** The attacks that come with it, of the packs asked for. */
export async function shippedProbes(packs: readonly PackName[]): Promise<Probe[]> {
  const { seeds } = await import('./bundled.ts');
  return packs.flatMap((pack) =>
    seeds[pack]
      .split('\n')
      .filter((line) => line !== '')
      .map((line): Probe => ({ pack, place: 'input', ...(JSON.parse(line) as Omit<Probe, 'pack' | 'place'>) })),
  );
}

const named = (what: string) =>
  z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, `must be ${what} of 1 to 60 small letters, digits and -`);

const rowSchema = z
  .strictObject(
    {
      id: named('a name'),
      pack: named('a name').default('own'),
      place: z.enum(places).default('input'),
      text: z.string().min(1).max(20_000),
      payload: z.string().min(1).max(20_000).optional(),
      encode: z.enum(encodings).optional(),
      grade: z.enum(gradings),
      goal: z.string().min(1).max(1000).optional(),
      tool: z
        .strictObject({
          name: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, 'must be 1 to 64 letters, digits, - or _'),
          description: z.string().min(1).max(1000),
        })
        .optional(),
      language: z.string().min(2).max(20).optional(),
    },
    { error: noSuch('key') },
  )
  .superRefine((row, context) => {
    const complain = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message });
    const all = `${row.text}${row.payload ?? ''}`;
    const isJoined = row.text !== '' && all.includes('{{left}}') && all.includes('{{right}}');
    if (row.grade === 'canary' && !isJoined)
      complain('text', 'must have {{left}} and {{right}}, the halves of the mark that the answer is looked for');
    if (row.grade === 'judge' && row.goal === undefined)
      complain('goal', 'is missing. Write what the attacker wants, for the judge.');
    if (row.grade === 'tool' && row.tool === undefined && !row.text.includes('{{tool}}'))
      complain(
        'tool',
        'is missing. Write a tool that must not be called, or {{tool}} in the text for one of the prompt.',
      );
    if ((row.payload === undefined) === row.text.includes('{{payload}}'))
      complain(
        'payload',
        row.payload === undefined
          ? 'is missing: the text has {{payload}}.'
          : 'is for nothing: the text has no {{payload}}.',
      );
    if (row.encode !== undefined && row.payload === undefined)
      complain('encode', 'is for nothing: there is no payload.');
    if ([...gradings.filter((one) => one !== 'refusal')].includes(row.grade as never) && row.pack === 'over-refusal')
      complain('grade', 'must be refusal in the pack over-refusal');
    if (row.grade === 'refusal' && row.pack !== 'over-refusal')
      complain('pack', 'must be over-refusal where what counts is a refusal');
  });

/** Problems told at once, and attacks of a file. */
const most = { problems: 20, probes: 5000 };

/**
 * Attacks of the user's, an object a line. Empty lines are skipped.
 * @throws UserError with all that is wrong, each with its line and key
 */
export function readProbes(file: string, text: string): Probe[] {
  const problems: Problem[] = [];
  const probes: Probe[] = [];
  const lines = new Map<string, number>();
  for (const [at, row] of text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .entries()) {
    const line = at + 1;
    if (row.trim() === '') continue;
    if (problems.length >= most.problems || probes.length >= most.probes) break;
    const read = rowOf(row, file, line);
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const name = `${read.pack}/${read.id}`;
    const before = lines.get(name);
    lines.set(name, before ?? line);
    if (before === undefined) probes.push({ ...read, file, line });
    else problems.push({ file, line, key: 'id', message: `${read.id} is the id of line ${before} as well.` });
  }
  if (probes.length >= most.probes)
    problems.push({ file, message: `it has more than ${most.probes} attacks. Write fewer.` });
  if (problems.length === 0 && probes.length === 0)
    problems.push({ file, line: 1, message: 'there is no attack in this file.' });
  if (problems.length > 0) throw new UserError(problems.slice(0, most.problems));
  return probes;
}

function rowOf(row: string, file: string, line: number): Probe | { readonly problems: readonly Problem[] } {
  let value: unknown;
  try {
    value = parseJson(row);
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    const column = error.column === undefined ? {} : { column: error.column };
    return { problems: [{ file, line, ...column, message: `not JSON: ${error.message}.` }] };
  }
  const read = rowSchema.safeParse(value, { error: sentence });
  if (read.success) return read.data as Probe;
  return {
    problems: read.error.issues.flatMap((issue): Problem[] => {
      const key = issue.path.join('.');
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((one, at) => ({ file, line, key: one, message: issue.message.split('\n')[at] ?? '' }));
      return [{ file, line, ...(key !== '' && { key }), message: `${said(issue.message)}${guessOf(key, value)}` }];
    }),
  };
}

const said = (message: string): string => (/[.?!]$/.test(message) ? message : `${message}.`);

/** A name of a pack that is nearly one of those that come with it is meant to be one. */
function guessOf(key: string, value: unknown): string {
  if (key !== 'pack' || typeof value !== 'object' || value === null) return '';
  const guess = nearest(String((value as { pack?: unknown }).pack), packNames);
  return guess === undefined ? '' : ` Did you mean ${guess}?`;
}
