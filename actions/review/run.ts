import { relative } from 'node:path';
import { type Announced, announce, type Channel, channelOf } from '../../shared/action/announce.ts';
import { combined, decisionOfAll, ordered, type Part } from '../../shared/action/combined.ts';
import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Described } from '../../shared/action/define.ts';
import { UserError } from '../../shared/action/errors.ts';
import { begin, hasScan } from '../../shared/action/execute.ts';
import { footer } from '../../shared/action/frame.ts';
import { type Ground, takeGround } from '../../shared/action/ground.ts';
import { type Asked, finished, type Performed, perform, resultsOf, unmeasured } from '../../shared/action/perform.ts';
import { noPolicy } from '../../shared/action/policy.ts';
import { record } from '../../shared/action/record.ts';
import type { Surroundings } from '../../shared/action/surroundings.ts';
import { checkNameOf } from '../../shared/github/publication.ts';
import type { ResultsFolder } from '../../shared/results/folder.ts';
import type { Data } from './data.ts';
import { type AskedPart, nothingLeft, type Parts, readInputs } from './inputs.ts';
import type { LaterPart } from './later-part.ts';
import { partOutputs } from './outputs.ts';
import { partLog } from './part-log.ts';

/** Version of the combined result's data. */
const version = 1;

/** What was performed, as it is told beside others, and what came of its check. */
type Told = Part & { readonly performed: Performed; readonly check: Promise<Announced> | undefined };

/** Runs all parts beside each other, on the same ground. @returns the exit code of the process */
export function runReview(described: Described, parts: Parts, surroundings: Surroundings): Promise<number> {
  return begin(described.name, surroundings, async () => {
    const { log } = surroundings;
    const { inputs, asked, later } = readInputs(parts, described.inputs, surroundings.inputs);
    const results = await resultsOf(described.name, inputs, surroundings);
    // Before anything is paid for.
    const prepare = async (one: AskedPart): Promise<Asked> => {
      const { name } = one.definition;
      return { ...one, results: await resultsOf(name, inputs, surroundings), log: partLog(log, name) };
    };
    const prepared = await Promise.all(asked.map(prepare));
    const ground = await takeGround(inputs, surroundings);
    const more = await Promise.all((await askedFor(later, inputs, ground)).map(prepare));
    const all = [...prepared, ...more];
    // Nobody is left to tell what keeps the configuration from being known.
    if (all.length === 0) throw ground.failure ? new UserError(ground.failure.decision.headline) : nothingLeft(parts);
    const channel = channelOf(ground.github, inputs, ground.trust, log);
    const told = await performAll(all, ground, channel);
    return tell(described, inputs, results, ground, ordered(told), channel);
  });
}

/** Those that the configuration asks for. Where it is not known, what keeps it from being known is told by the others. */
async function askedFor(
  later: readonly LaterPart[],
  inputs: CommonInputs,
  { settled }: Ground,
): Promise<readonly AskedPart[]> {
  if (settled === undefined) return [];
  const { rules, event } = settled;
  const asked = later.filter((one) => one.isAskedFor(rules.config.value, event));
  return Promise.all(asked.map(async (one) => ({ definition: await one.load(), inputs })));
}

/**
 * All beside each other. What measures how long models take asks them when the others are done, one after the other: a
 * comparison of texts keeps the process busy, and answers that arrive meanwhile would seem to have taken as long.
 */
function performAll(asked: readonly Asked[], ground: Ground, channel: Channel | undefined): Promise<Told[]> {
  const isTimed = ({ definition }: Asked): boolean => definition.timed === true;
  const begun = new Map<Asked, Promise<Told>>();
  for (const one of asked.toSorted((a, b) => Number(isTimed(a)) - Number(isTimed(b)))) {
    const quiet = isTimed(one) ? Promise.allSettled(begun.values()) : undefined;
    const performing = performOrTell({ ...one, ...(quiet && { quiet }) }, ground);
    begun.set(
      one,
      performing.then((performed) => toldOf(performed, ground, channel)),
    );
  }
  return Promise.all(asked.flatMap((one) => begun.get(one) ?? []));
}

/** Whatever happens to one part, the others have their say. */
async function performOrTell(asked: Asked, ground: Ground): Promise<Performed> {
  try {
    return await perform(asked, ground);
  } catch (error) {
    const { trust, surroundings } = ground;
    return finished(asked, ground, unmeasured(error, asked.log, trust.expectCredentials, surroundings));
  }
}

/** Its check is made at once: the others may take much longer. */
function toldOf(performed: Performed, { settled, surroundings: { log } }: Ground, channel: Channel | undefined): Told {
  const { definition, conclusion, accepted, fails, own, proof } = performed;
  const part = { name: definition.name, decision: conclusion.decision, accepted, fails };
  const inputs = { ...performed.inputs, comment: false };
  const prefix = settled?.revision.prefix ?? '';
  const check =
    channel &&
    announce(channel, { ...part, inputs, sections: performed.sections, prefix, ...(proof && { proof }) }, log);
  // What breaks it is thrown where it is awaited.
  check?.catch(() => {});
  return { ...part, sections: own, performed, check };
}

async function tell(
  described: Described,
  inputs: CommonInputs,
  results: ResultsFolder,
  ground: Ground,
  parts: readonly Told[],
  channel: Channel | undefined,
): Promise<number> {
  const { github, settled, started, surroundings } = ground;
  const { log, output, clock } = surroundings;
  const { name } = described;
  const { event } = github;
  const decision = decisionOfAll(parts);
  const sections = [
    ...combined(checkNameOf({ name, ...(inputs.key !== undefined && { key: inputs.key }) }), parts),
    footer({ definition: described, inputs, event, revision: settled?.revision }),
  ];
  const conclusion = { decision, data: dataOf(parts, results), policy: noPolicy(clock()) };
  const definition = { name, version };
  const accepted = parts.some(({ fails }) => fails) ? undefined : parts.find((part) => part.accepted)?.accepted;
  const written = await record({
    definition,
    inputs,
    conclusion,
    accepted,
    sections: async () => sections,
    results,
    settled,
    event,
    started,
    surroundings,
  });
  const files = parts.flatMap(({ performed }) => performed.written.files);
  await output.show(sections, [...written.files, ...files]);
  const fails = written.failed || parts.some((part) => part.fails);
  const prefix = settled?.revision.prefix ?? '';
  const [comment, ...checks] = await Promise.all([
    channel &&
      announce(channel, { name, inputs: { ...inputs, check: 'none' }, decision, sections, fails, prefix }, log),
    ...parts.map(({ check }) => check),
  ]);
  const scans = parts.flatMap(({ performed }) => (hasScan(performed) ? [performed] : []));
  if (scans.length > 0) await (await import('../../shared/action/code-scanning.ts')).uploadScans(scans, ground);
  const own = await Promise.all(parts.map(({ performed }, at) => partOutputs(performed, checks[at]?.checkUrl)));
  output.set({
    verdict: decision.verdict,
    result: written.result,
    report: written.report,
    'comment-url': comment?.commentUrl,
    // Of what decides.
    'check-url': checks[0]?.checkUrl,
    ...Object.fromEntries(Object.keys(described.outputs).map((key) => [key, undefined])),
    ...Object.assign({}, ...own),
  });
  const failing = Map.groupBy(
    parts.filter((part) => part.fails),
    ({ decision: { headline } }) => headline,
  );
  for (const [headline, group] of failing) log.error(`${group.map((part) => part.name).join(', ')}: ${headline}`);
  await ground.finish();
  return fails ? 1 : 0;
}

const dataOf = (parts: readonly Told[], { path }: ResultsFolder): Data => ({
  parts: parts.map(({ name, decision: { verdict, headline }, fails, accepted, performed: { written } }) => ({
    name,
    verdict,
    headline,
    fails,
    ...(accepted && { accepted: accepted.by }),
    ...(written.result !== undefined && { result: relative(path, written.result) }),
  })),
});
