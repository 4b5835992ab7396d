import { isDeepStrictEqual } from 'node:util';
import type { Definition, Policy } from '../../shared/action/define.ts';
import { type Problem, UserError } from '../../shared/action/errors.ts';
import { type Shard, shardName } from '../../shared/action/shard.ts';
import { type Decision, type Finding, worst } from '../../shared/action/verdict.ts';
import type { Envelope } from '../../shared/results/envelope.ts';
import type { Received } from './received.ts';

/** The result of one use of an action, whether it came from one job or from several. */
export interface Whole {
  readonly definition: Definition;
  readonly key?: string;
  readonly decision: Decision;
  readonly data?: unknown;
  readonly policy: Policy;
  readonly provenance: Envelope['provenance'];
  /** The results that it was put together of. */
  readonly shards?: readonly string[];
}

/** One result for each action and key. Several jobs may have made it, as shards. */
export async function wholes(received: readonly Received[], trusted: boolean): Promise<readonly Whole[]> {
  const groups = Map.groupBy(received, ({ definition, envelope }) =>
    JSON.stringify([definition.name, envelope.provenance.key]),
  );
  return Promise.all(
    [...groups.values()].map(async (group) => {
      try {
        return await wholeOf(group, trusted);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        return broken(group[0] as Received, error.problems);
      }
    }),
  );
}

async function wholeOf(group: readonly Received[], trusted: boolean): Promise<Whole> {
  const [first] = group as readonly [Received];
  const shards = group.filter(({ envelope }) => envelope.provenance.shard !== undefined);
  if (shards.length === 0 && group.length === 1) return single(first, trusted);
  if (shards.length < group.length) {
    const places = group.map(({ path }) => path).join(' and ');
    throw new UserError({
      message: `${first.definition.name} has several results: ${places}.`,
      fix: 'Tell the uses apart by the input `key`, or have each measure a `shard`.',
    });
  }
  const sorted = shards.toSorted((a, b) => shardOf(a).index - shardOf(b).index);
  requireComplete(sorted);
  const unmeasured = sorted.filter(({ data }) => data === undefined);
  if (unmeasured.length > 0) return withoutData(sorted, unmeasured);
  return merged(sorted);
}

/** Decided again from the data. Where it was decided otherwise by then, the worse counts. */
async function single({ definition, envelope, data }: Received, trusted: boolean): Promise<Whole> {
  const { verdict, headline, title, tone, findings, provenance } = envelope;
  const recorded = { verdict, headline, ...(title !== undefined && { title }), ...(tone && { tone }), findings };
  const policy = policyOf(envelope);
  const about = { ...keyOf(provenance), definition, policy, provenance };
  if (data === undefined) return { ...about, decision: recorded };
  const decision = await definition.decide(data, policy);
  const isWorse = worst([decision.verdict, verdict]) !== decision.verdict;
  if (!trusted) return { ...about, data, decision };
  const all = isWorse ? recorded : { ...decision, findings: joined([decision.findings, findings]) };
  return { ...about, data, decision: all };
}

async function merged(shards: readonly Received[]): Promise<Whole> {
  const [{ definition, envelope }] = shards as readonly [Received];
  const parts = shards.map(({ path, data, record }) => {
    if (record !== undefined) return { data, record };
    const fix = `Upload \`${definition.shards?.file}\` beside it.`;
    throw new UserError({ file: path, message: 'what the merge needs is not beside it.', fix });
  });
  const data = await definition.shards?.merge(parts);
  const policy = policyOf(envelope);
  const decision = await definition.decide(data, policy);
  // What a shard has found is about what people decided, and the same in all.
  const findings = joined([decision.findings, ...shards.map((shard) => shard.envelope.findings)]);
  const { shard: _, ...provenance } = envelope.provenance;
  const durationMs = Math.max(...shards.map((shard) => shard.envelope.provenance.durationMs));
  const isStopped = decision.verdict === 'error';
  return {
    ...keyOf(provenance),
    definition,
    decision: { ...decision, findings: isStopped ? [...decision.findings] : findings },
    data,
    policy,
    provenance: { ...provenance, durationMs },
    shards: shards.map(({ path }) => path),
  };
}

/** Without credentials none has measured anything; where only some have not, the whole is not known. */
function withoutData(shards: readonly Received[], unmeasured: readonly Received[]): Whole {
  const [first] = unmeasured as readonly [Received];
  const { definition, envelope } = first;
  const isSkipped = unmeasured.length === shards.length && shards.every((one) => one.envelope.verdict === 'skipped');
  const findings = joined(unmeasured.map((one) => one.envelope.findings));
  return {
    ...keyOf(envelope.provenance),
    definition,
    policy: policyOf(envelope),
    provenance: envelope.provenance,
    decision: isSkipped
      ? { verdict: 'skipped', headline: envelope.headline, findings }
      : { verdict: 'error', headline: `${shardName(shardOf(first))}: ${envelope.headline}`, findings },
  };
}

const shardOf = ({ envelope }: Received): Shard => envelope.provenance.shard as Shard;

/** Each shard once, and all of the same measurement. */
function requireComplete(shards: readonly Received[]): void {
  const problems: Problem[] = [];
  const [first] = shards as readonly [Received];
  const { count } = shardOf(first);
  const again = 'Start all jobs of the run again.';
  for (const one of shards.slice(1)) {
    const difference = differs(first, one);
    const names = `${shardName(shardOf(one))} and ${shardName(shardOf(first))}`;
    if (difference !== undefined) problems.push({ message: `${names} are of ${difference}.`, fix: again });
  }
  for (const { record, envelope, path } of shards) {
    if (record === undefined || isDeepStrictEqual(record.shard, envelope.provenance.shard)) continue;
    problems.push({ file: path, message: 'what is beside it is of another shard.', fix: again });
  }
  if (problems.length > 0) throw new UserError(problems);
  for (let index = 1; index <= count; index += 1) {
    const found = shards.filter((one) => shardOf(one).index === index);
    const name = shardName({ index, count });
    if (found.length === 0) {
      problems.push({ message: `${name} is missing.`, fix: 'Look whether its job ended, and uploaded its result.' });
    }
    if (found.length > 1) {
      problems.push({
        message: `${name} is there ${found.length} times: ${found.map(({ path }) => path).join(', ')}.`,
      });
    }
  }
  if (problems.length > 0) throw new UserError(problems);
}

/** What two shards do not have in common, where they have to. */
function differs(a: Received, b: Received): string | undefined {
  const [mine, theirs] = [a.envelope.provenance, b.envelope.provenance];
  if (shardOf(a).count !== shardOf(b).count) return 'another number of shards';
  if (mine.head !== theirs.head || mine.base !== theirs.base) return 'different commits';
  if (mine.config !== theirs.config) return 'different configurations';
  return mine.version === theirs.version ? undefined : 'different versions of the action';
}

const keyOf = ({ key }: Envelope['provenance']): Pick<Whole, 'key'> => (key === undefined ? {} : { key });

const policyOf = ({ policy, provenance }: Envelope): Policy =>
  (policy as Policy | undefined) ?? { waivers: [], today: provenance.at.slice(0, 10) };

/** Each finding once. */
function joined(all: readonly (readonly Finding[])[]): Finding[] {
  return [...new Map(all.flat().map((finding) => [JSON.stringify(finding), finding])).values()];
}

/** What cannot be put together is an error of its action: it is not known what it would have found. */
function broken({ definition, envelope }: Received, problems: readonly Problem[]): Whole {
  const findings = problems.map(
    ({ message, fix, file }): Finding => ({
      rule: 'not-merged',
      level: 'failure',
      title: 'Not merged',
      message: file === undefined ? message : `${file}: ${message}`,
      ...(fix !== undefined && { fix }),
    }),
  );
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return {
    ...keyOf(envelope.provenance),
    definition,
    policy: policyOf(envelope),
    provenance: envelope.provenance,
    decision: { verdict: 'error', headline: `${findings[0]?.message ?? 'it cannot be merged'}${more}`, findings },
  };
}
