import type { Context } from '../../../shared/action/context.ts';
import { UserError } from '../../../shared/action/errors.ts';
import { loadConfig } from '../../../shared/config/load.ts';
import { pairModels } from '../../../shared/evaluation/answering.ts';
import type { ModelConfig } from '../../../shared/models/config.ts';
import type { Reference as Commit } from '../../../shared/revision/tree.ts';
import { readSide, type SideSource } from '../../../shared/suites/side.ts';
import { type Source, sourcesOf } from '../../../shared/suites/sources.ts';
import type { Loosened, Reference, Rule } from '../data.ts';
import { baseOf } from '../pairing.ts';
import type { Beside } from '../prepare.ts';
import { type AskedReference, askedReference } from './asked.ts';

/** A commit beside base and head, for one model of a suite. */
export interface PlannedReference {
  readonly about: Omit<Reference, 'figures' | 'newlyFailing'>;
  readonly rules: readonly Rule[];
  /** What answers there. Absent where there is nothing to compare with, or nothing that can be read. */
  readonly answering?: { readonly side: SideSource; readonly model: string; readonly config: ModelConfig };
}

export interface FoundReference {
  /** What a model of the head is compared with there. */
  readonly of: (model: string) => PlannedReference;
  readonly loosened: readonly Loosened[];
}

type Found = Pick<PlannedReference, 'about' | 'rules'> & { readonly side?: SideSource };

/**
 * Finds the commit that a suite is to be compared with beside the base, and reads what the suite was there: its prompt
 * and its models, of that commit. Whoever may name it has the rules that are in force, so it is trusted as the base is.
 * @param head what answers at the head
 * @returns `undefined` where nothing is asked for
 * @throws UserError when what is named by itself is not there, or cannot be had
 */
export async function findReference(
  source: Source,
  baseSource: Source | undefined,
  head: SideSource,
  { heads, compareWith }: Beside,
  context: Context,
): Promise<FoundReference | undefined> {
  const asked = askedReference(source, baseSource, compareWith);
  if (asked === undefined) return undefined;
  const found = await readReference(asked, source, heads, context);
  // Where the base's commit is gone, nothing stands in for it.
  const isGone = asked.names[0]?.isGivenUp === true && found.about.asked !== asked.names[0].ref;
  const isUnknown = asked.names[0]?.isGivenUp === true && found.about.state === 'unknown';
  const level = isGone || isUnknown ? 'failure' : 'warning';
  return {
    of: (model) => referenceFor(found, head, model),
    loosened: asked.loosened.map((one) => ({ ...one, level })),
  };
}

async function readReference(
  asked: AskedReference,
  source: Source,
  heads: readonly Source[],
  context: Context,
): Promise<Found> {
  const { rules } = asked;
  const found = await commitOf(asked, context);
  const { ref, commit } = found;
  if (commit === undefined) return { about: { asked: ref, ...found.about }, rules };
  const about = { asked: ref, name: commit.name, commit: commit.tree.label };
  const none = (reason: string): Found => ({ about: { ...about, state: 'none', reason }, rules });
  const { base, head } = context.revision;
  const { sha } = commit.tree;
  if (sha === head.sha) return none('it is this very commit');
  if (sha === base?.sha && !asked.hasOwnLimits) return none('it is the base, with the same rules');
  try {
    const sources = await sourcesAt(commit, context);
    const before = baseOf(source, heads, sources, await commit.changed());
    if (before === undefined) return none('this suite was not there yet');
    return { about: { ...about, state: 'compared' }, rules, side: await readSide(before, commit.tree, commit.tree) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    context.log.warning(`${commit.name} cannot be compared with: ${error.message}`);
    return { about: { ...about, state: 'unknown', reason: 'it cannot be read there' }, rules };
  }
}

interface FoundCommit {
  readonly ref: string;
  readonly commit?: Commit;
  readonly about: Pick<Reference, 'state' | 'reason'>;
}

/** What a model of the head is compared with there. */
function referenceFor({ about, rules, side }: Found, head: SideSource, model: string): PlannedReference {
  if (side === undefined) return { about, rules };
  const pair = pairModels(head.models, side?.models).find((one) => one.head.name === model)?.base;
  if (pair === undefined) return { about: { ...about, state: 'none', reason: `${model} was not there yet` }, rules };
  return { about, rules, answering: { side, model: pair.name, config: pair.config } };
}

/** The commit by the first of its names that there is. */
async function commitOf({ names }: AskedReference, { revision, log }: Context): Promise<FoundCommit> {
  let missing: FoundCommit = { ref: '', about: { state: 'none', reason: 'there is no repository' } };
  for (const { ref, place, isGivenUp } of names) {
    try {
      if (revision.reference === undefined) return { ...missing, ref };
      const commit = await revision.reference(ref, place);
      const reason = ref === 'latest-release' ? 'nothing was released yet' : 'no tag matches it';
      return commit === undefined
        ? { ref, about: { state: 'none', reason } }
        : { ref, commit, about: { state: 'compared' } };
    } catch (error) {
      if (!(error instanceof UserError) || !isGivenUp) throw error;
      log.warning(`What the base names cannot be compared with: ${error.message}`);
      missing = { ref, about: { state: 'unknown', reason: 'it is not there any more' } };
    }
  }
  return missing;
}

async function sourcesAt({ tree }: Commit, { rules }: Context): Promise<Source[]> {
  const { path } = rules.config;
  const isThere = path !== undefined && (await tree.read(path)) !== undefined;
  return sourcesOf(await loadConfig(tree, isThere ? path : undefined), tree);
}
