import { resolve } from 'node:path';
import type { Acceptance } from '../github/acceptance.ts';
import type { Attestable } from '../releases/proof/attest.ts';
import { provingEvents } from '../releases/proof/events.ts';
import type { Tested } from '../releases/proof/tested.ts';
import type { Section } from '../report/document.ts';
import { openResults, type ResultsFolder } from '../results/folder.ts';
import { findAcceptance } from './announce.ts';
import type { CommonInputs } from './common-inputs.ts';
import { type Conclusion, conclude, decisionOf } from './conclude.ts';
import type { Definition } from './define.ts';
import { UserError } from './errors.ts';
import { framed } from './frame.ts';
import type { Ground } from './ground.ts';
import type { Log } from './log.ts';
import { noPolicy } from './policy.ts';
import { record, type Written } from './record.ts';
import type { Surroundings } from './surroundings.ts';
import { failsJob } from './verdict.ts';

/** One action that is asked for. */
export interface Asked {
  readonly definition: Definition;
  readonly inputs: CommonInputs;
  readonly results: ResultsFolder;
  /** For all that the action says while it works. */
  readonly log: Log;
  /** No model is opened before: what is asked from then on is not kept waiting by others of the same process. */
  readonly quiet?: Promise<unknown>;
}

/** What came of it. Its files are written, and nobody was told yet. */
export interface Performed {
  readonly definition: Definition;
  readonly inputs: CommonInputs;
  readonly conclusion: Conclusion;
  readonly accepted: Acceptance | undefined;
  /** What the action itself has to say, and all of its report. */
  readonly own: readonly Section[];
  readonly sections: readonly Section[];
  readonly written: Written;
  /** Where it proves something of what goes live: what the check run says of it. */
  readonly proof?: string;
  /** Whether the job fails. */
  readonly fails: boolean;
}

/** The folder of an action, and of each of its keys. @throws UserError when it cannot be made */
export function resultsOf(
  name: string,
  { key, results }: Pick<CommonInputs, 'key' | 'results'>,
  { directory }: Surroundings,
): Promise<ResultsFolder> {
  const folder = key === undefined ? name : `${name}-${key.replace(/[^\w.-]/g, '_')}`;
  return openResults(resolve(directory, results, folder));
}

/** Measures, decides, and writes down what was found. */
export async function perform(asked: Asked, ground: Ground): Promise<Performed> {
  const { definition, inputs, results, log, quiet } = asked;
  const { settled, failure, trust, surroundings } = ground;
  if (settled === undefined) return finished(asked, ground, failure as Conclusion);
  const model: typeof settled.model = async (...named) => {
    await quiet;
    return settled.model(...named);
  };
  let conclusion: Conclusion;
  try {
    conclusion = await conclude(definition, inputs, { ...settled, results, log, ...(quiet && { model }) });
  } catch (error) {
    conclusion = unmeasured(error, log, trust.expectCredentials, surroundings);
  }
  return finished(asked, ground, conclusion);
}

/** What is left of an action that something unforeseen happened to. */
export const unmeasured = (
  error: unknown,
  log: Log,
  expectCredentials: boolean,
  { clock }: Pick<Surroundings, 'clock'>,
): Conclusion => ({ decision: decisionOf(error, log, expectCredentials), policy: noPolicy(clock()) });

/** Has it accepted where a maintainer did so, and writes it down. */
export async function finished(asked: Asked, ground: Ground, reached: Conclusion): Promise<Performed> {
  const { definition, inputs, results, log } = asked;
  const { github, settled, started, surroundings } = ground;
  const { verdict } = reached.decision;
  const failing = failsJob(verdict, inputs['fail-on']);
  const acceptable = failing && verdict !== 'error';
  const accepted = acceptable ? await findAcceptance(github, definition.name, inputs, log) : undefined;
  const conclusion = accepted === undefined ? reached : { ...reached, policy: { ...reached.policy, accepted } };
  const { data, decision, policy } = conclusion;
  let made: Promise<{ readonly own: readonly Section[]; readonly sections: readonly Section[] }> | undefined;
  const make = async () => {
    const own = conclusion.sections ?? (data === undefined ? [] : await definition.report(data, decision, policy));
    const frame = { definition, inputs, decision, accepted, event: github.event, revision: settled?.revision };
    return { own, sections: framed(frame, own) };
  };
  const report = () => {
    made ??= make();
    return made;
  };
  const sections = async () => (await report()).sections;
  const { event } = github;
  const written = await record({
    definition,
    inputs,
    conclusion,
    accepted,
    sections,
    results,
    settled,
    event,
    started,
    surroundings,
  });
  const fails = (failing && accepted === undefined) || written.failed;
  const proven = await provenBy(asked, ground, conclusion, written);
  const told = { definition, inputs, conclusion, accepted, ...(await report()), fails };
  if (proven === undefined) return { ...told, written };
  return { ...told, written: { ...written, files: [...written.files, ...proven.files] }, proof: proven.text };
}

/** What deploy-model may take this run for, where it passed for what is merged. */
async function provenBy(
  { definition, results, log }: Asked,
  { github: { event }, settled, trust }: Ground,
  { data, decision: { verdict } }: Conclusion,
  { result, failed }: Written,
): Promise<Attestable | undefined> {
  const tests = data === undefined || verdict !== 'pass' ? undefined : definition.tests?.(data as never);
  if (tests === undefined || result === undefined || failed || settled === undefined) return undefined;
  if (!trust.trusted || !provingEvents.has(event.name) || settled.rules.config.value.deployments === undefined)
    return undefined;
  const { writeAttestable } = await import('../releases/proof/attest.ts');
  try {
    return await writeAttestable({ action: definition.name as Tested['action'], tests, result }, settled, results);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    log.warning(`What was tested could not be written down to be attested: ${error.message}`);
    return undefined;
  }
}
