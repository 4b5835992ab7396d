import type { Event } from '../github/event.ts';
import type { Section } from '../report/document.ts';
import { markdown } from '../report/markdown.ts';
import type { Envelope } from '../results/envelope.ts';
import type { ResultsFolder } from '../results/folder.ts';
import type { CommonInputs } from './common-inputs.ts';
import type { Conclusion } from './conclude.ts';
import type { Definition } from './define.ts';
import { UserError } from './errors.ts';
import type { Settled } from './settle.ts';
import { shardOf } from './shard.ts';
import type { Surroundings } from './surroundings.ts';
import { version } from './version.ts';

interface Recording {
  readonly definition: Pick<Definition, 'name' | 'version' | 'files'>;
  readonly inputs: Pick<CommonInputs, 'key'>;
  readonly conclusion: Conclusion;
  readonly accepted: Envelope['accepted'];
  /** Asked for when the result is written. */
  readonly sections: () => Promise<readonly Section[]>;
  readonly results: ResultsFolder;
  readonly settled: Settled | undefined;
  readonly event: Event;
  readonly started: number;
  readonly surroundings: Surroundings;
}

/** A report on disk is not limited by what a comment may hold. */
const reportCharacters = 20_000_000;

/** Paths of what was written; `failed` where the disk refused something. */
export interface Written {
  readonly failed: boolean;
  readonly files: readonly string[];
  readonly result?: string;
  readonly report?: string;
}

/** Writes the result file first, then what is made from it. What the disk refuses fails the job, and is told. */
export async function record(recording: Recording): Promise<Written> {
  const { definition, conclusion, results, sections, surroundings } = recording;
  const { data, decision, policy } = conclusion;
  let result: string | undefined;
  let report: string | undefined;
  try {
    result = await results.write('result.json', [JSON.stringify(envelopeOf(recording), undefined, 1), '\n']);
    report = await results.write('report.md', markdown(await sections(), { limit: reportCharacters }));
    const others = data === undefined ? [] : await definition.files?.(data, decision, results, policy);
    return { failed: false, result, report, files: [result, report, ...(others ?? [])] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    for (const problem of error.problems) surroundings.log.error(problem.message, problem);
    return { failed: true, files: [], ...(result && { result }), ...(report && { report }) };
  }
}

function envelopeOf({
  definition,
  inputs,
  conclusion,
  accepted,
  settled,
  event,
  started,
  surroundings,
}: Recording): Envelope {
  const now = surroundings.clock();
  const { policy } = conclusion;
  const { base, head } = settled?.revision ?? {};
  const config = settled?.rules.config.digest;
  const shard = shardOf(inputs);
  return {
    schema: `aiops.${definition.name}/${definition.version}`,
    ...conclusion.decision,
    ...(accepted && { accepted }),
    ...(policy.waivers.length > 0 && { policy: { today: policy.today, waivers: [...policy.waivers] } }),
    ...(conclusion.data !== undefined && { data: conclusion.data }),
    provenance: {
      ...(base?.sha !== undefined && { base: base.sha }),
      ...(head?.sha !== undefined && { head: head.sha }),
      ...(config !== undefined && { config }),
      ...(inputs.key !== undefined && { key: inputs.key }),
      ...(shard && { shard }),
      version,
      event: event.name,
      ...(event.run && { run: { id: event.run.id, attempt: event.run.attempt } }),
      at: new Date(now).toISOString(),
      durationMs: now - started,
    },
  };
}
