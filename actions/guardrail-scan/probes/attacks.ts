import { isDeepStrictEqual } from 'node:util';
import picomatch from 'picomatch';
import { UserError } from '../../../shared/action/errors.ts';
import type { Probe } from '../../../shared/probes/probe.ts';
import { readProbes, shippedProbes } from '../../../shared/probes/read.ts';
import { decode } from '../../../shared/prompts/decode.ts';
import type { Tree } from '../../../shared/revision/tree.ts';
import type { Asked } from './subjects.ts';

/** All that is tried, and what the change does to the attacks themselves. */
export interface Attacks {
  readonly probes: readonly Probe[];
  readonly loosened: readonly string[];
}

/**
 * The attacks that come with it and the user's. What the base tries and the change takes away or edits is tried as the
 * base has it as well.
 * @throws UserError for files that are missing or broken, with the line of each mistake
 */
export async function attacksOf({ inForce, config, ruling }: Asked, base: Tree | undefined): Promise<Attacks> {
  const shipped = await shippedProbes(inForce.packs);
  const own = await ownProbes(inForce.files, ruling);
  const missing = inForce.files.find((pattern) => !own.some(({ file = '' }) => isOf(file, [pattern])));
  const isAsked = config.value.probes?.files?.includes(missing ?? '') === true;
  if (missing !== undefined && isAsked) {
    const place = { ...config.locate(['probes', 'files']), key: 'probes.files' };
    throw new UserError({ ...place, message: `no file ${missing}.`, fix: `There is none in ${ruling.label}.` });
  }
  const before = base === undefined || base === ruling ? [] : await ofBase(inForce.files, base);
  const known = new Map(own.map((one) => [nameOf(one), one]));
  const changed = before.filter((one) => !isDeepStrictEqual(bare(one), bare(known.get(nameOf(one)))));
  const kept = changed.map(
    ({ id, ...one }): Probe => ({ ...one, id: known.has(nameOf({ id, ...one })) ? `${id} (base)` : id }),
  );
  const gone = changed.filter((one) => !known.has(nameOf(one))).length;
  const edited = changed.length - gone;
  const many = (count: number): string => `${count} ${count === 1 ? 'attack' : 'attacks'}`;
  return {
    probes: interleaved([...shipped, ...own, ...kept]),
    loosened: [
      ...(gone > 0 ? [`takes away ${many(gone)} of ${inForce.files.join(', ')}`] : []),
      ...(edited > 0 ? [`edits ${many(edited)} of ${inForce.files.join(', ')}`] : []),
    ],
  };
}

const nameOf = ({ pack, id }: Pick<Probe, 'pack' | 'id'>): string => `${pack}/${id}`;

const bare = (probe: Probe | undefined) => probe && { ...probe, file: undefined, line: undefined };

const isOf = (path: string, patterns: readonly string[]): boolean =>
  patterns.includes(path) || (patterns.length > 0 && picomatch([...patterns], { dot: true })(path));

/** Broken attacks of the base are none: the change may well be their repair. */
async function ofBase(patterns: readonly string[], base: Tree): Promise<readonly Probe[]> {
  try {
    return await ownProbes(patterns, base);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

async function ownProbes(patterns: readonly string[], tree: Tree): Promise<Probe[]> {
  if (patterns.length === 0) return [];
  const files = (await tree.list()).filter((path) => isOf(path, patterns));
  const read = await Promise.all(
    files.map(async (file) => readProbes(file, decode(file, (await tree.read(file)) ?? Buffer.alloc(0)))),
  );
  const all = read.flat();
  const seen = new Map<string, Probe>();
  for (const one of all) {
    const before = seen.get(nameOf(one));
    if (before !== undefined) {
      const message = `${one.id} is the id of ${before.file}:${before.line} as well, in the same pack.`;
      throw new UserError({ file: one.file ?? '', line: one.line ?? 1, key: 'id', message });
    }
    seen.set(nameOf(one), one);
  }
  return all;
}

/** One of each pack in turn: where money or time ends, each has been tried. */
function interleaved(probes: readonly Probe[]): Probe[] {
  const packs = [...Map.groupBy(probes, ({ pack }) => pack).values()];
  const longest = Math.max(0, ...packs.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => packs.flatMap((pack) => pack[at] ?? [])).flat();
}
