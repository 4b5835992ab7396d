import { announce, channelOf } from './announce.ts';
import { type CommonInputs, commonInputs } from './common-inputs.ts';
import { decisionOf } from './conclude.ts';
import type { Definition, OutputValue } from './define.ts';
import { describe } from './errors.ts';
import { type Ground, takeGround } from './ground.ts';
import { parseInputs } from './inputs.ts';
import { type Performed, perform, resultsOf } from './perform.ts';
import { secretsOf } from './secrets.ts';
import type { Surroundings } from './surroundings.ts';
import { version } from './version.ts';

/**
 * Runs an action from its inputs to its verdict. The order matters: what was found is written before it is told
 * anywhere, so that a comment that cannot be made costs nothing but the comment.
 * @returns the exit code of the process
 */
export function execute(definition: Definition, surroundings: Surroundings): Promise<number> {
  return begin(definition.name, surroundings, async () => {
    const { log } = surroundings;
    const inputs = parseInputs(definition.inputs.extend(commonInputs.shape), surroundings.inputs) as CommonInputs;
    const results = await resultsOf(definition.name, inputs, surroundings);
    const ground = await takeGround(inputs, surroundings);
    return tell(await perform({ definition, inputs, results, log }, ground), ground);
  });
}

/** What comes before anything else in a process. What keeps it from starting at all is told by the log alone. */
export async function begin(name: string, surroundings: Surroundings, run: () => Promise<number>): Promise<number> {
  const { log, output, env } = surroundings;
  for (const secret of secretsOf(env, surroundings.inputs['github-token'])) log.secret(secret);
  log.info(`aiops ${name} ${version}`);
  try {
    return await run();
  } catch (error) {
    // There is not even a folder to write a result to.
    for (const finding of decisionOf(error, log, true).findings) log.error(describe(finding));
    output.set({ verdict: 'error' });
    return 1;
  }
}

async function tell(performed: Performed, ground: Ground): Promise<number> {
  const { definition, inputs, conclusion, sections, written, fails, proof } = performed;
  const { surroundings, github, trust, settled } = ground;
  const { log, output } = surroundings;
  const { decision } = conclusion;
  await output.show(sections, written.files);
  const channel = channelOf(github, inputs, trust, log);
  const { name } = definition;
  const prefix = settled?.revision.prefix ?? '';
  const announced =
    channel &&
    (await announce(channel, { name, inputs, decision, sections, fails, prefix, ...(proof && { proof }) }, log));
  if (hasScan(performed)) await (await import('./code-scanning.ts')).uploadScans([performed], ground);
  output.set({
    verdict: decision.verdict,
    result: written.result,
    report: written.report,
    'comment-url': announced?.commentUrl,
    'check-url': announced?.checkUrl,
    ...(await ownOutputs(performed)),
  });
  if (fails) log.error(`${name}: ${decision.headline}`);
  await ground.finish();
  return fails ? 1 : 0;
}

/** Whether there is something for code scanning. */
export const hasScan = ({ definition, conclusion: { data } }: Performed): boolean =>
  data !== undefined && definition.sarif?.(data) !== undefined;

/** The action's own figures. */
export async function ownOutputs({
  definition,
  conclusion: { data, policy },
  written,
}: Performed): Promise<Readonly<Record<string, OutputValue>>> {
  const values = Object.entries(definition.outputs).map(
    async ([name, { value }]): Promise<[string, OutputValue]> => [
      name,
      data === undefined ? undefined : await value(data, policy, written.files),
    ],
  );
  return Object.fromEntries(await Promise.all(values));
}
