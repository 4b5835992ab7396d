import { type Channel, findAcceptance, type GitHub, headShaOf, reach, runUrlOf } from '../../shared/action/announce.ts';
import { combined, decisionOfAll, ordered } from '../../shared/action/combined.ts';
import type { Definition, Described } from '../../shared/action/define.ts';
import { describe, messageOf, type Problem, UserError } from '../../shared/action/errors.ts';
import { begin } from '../../shared/action/execute.ts';
import { headed } from '../../shared/action/frame.ts';
import { parseInputs } from '../../shared/action/inputs.ts';
import { resultsOf } from '../../shared/action/perform.ts';
import type { Surroundings } from '../../shared/action/surroundings.ts';
import { failsJob } from '../../shared/action/verdict.ts';
import { checkNameOf } from '../../shared/github/publication.ts';
import { code, link, paragraph, type Section } from '../../shared/report/document.ts';
import { decideTrust } from '../../shared/trust/event.ts';
import type { Trust } from '../../shared/trust/trust.ts';
import { filesOfFolder, filesOfRun, prefixOf } from './files.ts';
import { allInputs, type PublishInputs } from './inputs.ts';
import type { writePages } from './pages.ts';
import { isRead, receive } from './received.ts';
import { type ToldPart, tellAll } from './tell.ts';
import { untrusted } from './untrusted.ts';
import { type Whole, wholes } from './whole.ts';
import { writeWholes } from './write.ts';

/** Puts the results of other jobs together, and tells them. @returns the exit code of the process */
export function runPublish(
  described: Described,
  definitions: readonly Definition[],
  surroundings: Surroundings,
): Promise<number> {
  return begin(described.name, surroundings, async () => {
    const { log, output } = surroundings;
    const inputs = parseInputs(allInputs, surroundings.inputs) as PublishInputs;
    const results = await resultsOf(described.name, inputs, surroundings);
    const reached = await reach(inputs, surroundings);
    const trust = decideTrust(reached.event);
    log.info(trust.reason);
    const isWanted = (path: string): boolean => isRead(path, definitions);
    const gathered =
      inputs.from === undefined
        ? await filesOfRun(inputs, reached, isWanted, surroundings)
        : await filesOfFolder(inputs.from, isWanted, surroundings);
    const { event } = reached;
    const isOther = inputs.from === undefined;
    const headSha = isOther ? event.workflowRun?.headSha : event.name === 'workflow_run' ? undefined : headShaOf(event);
    const expected =
      event.name === 'local' ? {} : { head: headSha, run: isOther ? event.workflowRun?.id : event.run?.id };
    const received = await receive(gathered.files, definitions, expected);
    const problems = [...gathered.problems, ...received.problems];
    // Beside the jobs that measured, in their own run, it is as good as they are.
    const isTrusted = trust.trusted || (!isOther && event.name !== 'workflow_run');
    const all = await wholes(received.results, isTrusted);
    if (all.length === 0 && problems.length === 0) {
      const fix = 'Upload the folder of `results`, and download it before this step.';
      problems.push({ message: 'there is no `result.json` in what the jobs left.', fix });
    }
    const github = isOther ? await ofRun(reached) : reached;
    const parts = ordered([
      ...(await Promise.all(all.map((whole) => toldOf(whole, inputs, github, isTrusted, surroundings)))),
      ...(problems.length > 0 ? [broken(problems, isTrusted)] : []),
    ]);
    const decision = decisionOfAll(parts);
    const url = runUrlOf(github.event);
    const footer: Section = {
      id: 'footer',
      priority: 2,
      blocks: [
        paragraph(
          ...(url === undefined ? ['measured'] : [link('run', url)]),
          ...(headSha === undefined ? [] : [' · commit ', code(headSha.slice(0, 7))]),
        ),
      ],
    };
    const [only] = parts;
    const report = parts.length === 1 && only !== undefined ? only.check : combined('AI Ops', parts);
    const sections = [...(isTrusted ? report : untrusted(parts)), footer];
    const written = await writeWholes({ parts, decision, sections, results, trusted: isTrusted, surroundings, event });
    await output.show(sections, [...written.files, ...(await pages(parts, inputs, surroundings))]);
    const fails = parts.some((part) => part.fails);
    const channel = channelTo(github, headSha, inputs, trust, surroundings);
    const telling = {
      inputs,
      decision,
      sections,
      parts,
      trusted: isTrusted,
      fails,
      prefix: prefixOf(inputs, surroundings),
    };
    const told = channel && (await tellAll(channel, telling, log));
    output.set({
      verdict: decision.verdict,
      result: written.result,
      report: written.report,
      'comment-url': told?.commentUrl,
      'check-url': told?.checkUrl,
    });
    // Beside the jobs that measured, this job is the gate; after their workflow it is the check.
    const isGate = inputs.from !== undefined;
    if (fails) (isGate ? log.error : log.info)(`${described.name}: ${decision.headline}`);
    return isGate && fails ? 1 : 0;
  });
}

/** Only shards have any, so that what makes them is loaded for those alone. */
async function pages(...about: Parameters<typeof writePages>): Promise<readonly string[]> {
  const [parts] = about;
  if (!parts.some(({ whole }) => whole?.shards !== undefined)) return [];
  return (await import('./pages.ts')).writePages(...about);
}

/** What the run that ended was about: its pull request as GitHub has it, where there is one. */
async function ofRun({ client, event }: GitHub): Promise<GitHub> {
  const { workflowRun, run } = event;
  if (client === undefined || workflowRun === undefined) return { event };
  const { pullOfRun } = await import('../../shared/github/pull-of-run.ts');
  const isOfPull = workflowRun.event === 'pull_request' || workflowRun.event === 'pull_request_target';
  const pullRequest = isOfPull ? await pullOfRun(client, event) : undefined;
  const measured = { attempt: 1, job: '', workflow: '', ...run, id: workflowRun.id };
  return {
    client,
    event: { ...event, run: measured, ...(pullRequest && { name: 'pull_request', pullRequest }) },
  };
}

function channelTo(
  { client, event }: GitHub,
  headSha: string | undefined,
  inputs: PublishInputs,
  trust: Trust,
  { log }: Surroundings,
): Channel | undefined {
  if (event.name === 'local' || headSha === undefined || (!inputs.comment && inputs.check === 'none')) return undefined;
  if (client === undefined || !trust.write) {
    log.warning(
      `No comment and no check were made: ${client === undefined ? 'the input `github-token` is empty.' : trust.reason}`,
    );
    return undefined;
  }
  const isOfPull = event.workflowRun?.event.startsWith('pull_request') === true;
  if (isOfPull && event.pullRequest === undefined) {
    log.info(`Nothing was told: no open pull request has ${headSha.slice(0, 7)} as its head.`);
    return undefined;
  }
  return { client, event, headSha };
}

/** What is told of one. Its report is made here, from data that were checked. */
async function toldOf(
  whole: Whole,
  inputs: PublishInputs,
  github: GitHub,
  trusted: boolean,
  { log }: Surroundings,
): Promise<ToldPart> {
  const { definition, key, decision, data, policy } = whole;
  const name = checkNameOf({ name: definition.name, ...(key !== undefined && { key }) });
  const failing = trusted && failsJob(decision.verdict, inputs['fail-on']);
  const about = { ...inputs, ...(key !== undefined && { key }) };
  const accepted =
    failing && decision.verdict !== 'error' ? await findAcceptance(github, definition.name, about, log) : undefined;
  const fails = failing && accepted === undefined;
  const decided = accepted === undefined ? policy : { ...policy, accepted };
  try {
    const sections = data === undefined ? [] : await definition.report(data, decision, decided);
    const alone = { name, decision, accepted, fails, sections };
    return { ...alone, whole, check: headed(name, alone, alone.sections) };
  } catch (error) {
    // Data that fit the schema and make no sense: nobody but who made them up has to care.
    if (trusted && !(error instanceof UserError)) throw error;
    log.warning(`${name} could not be shown: ${messageOf(error)}`);
    return broken([{ message: 'its data make no report.' }], trusted, name);
  }
}

/** What could not be read or put together: an error of its own. */
function broken(problems: readonly Problem[], fails: boolean, name = 'results'): ToldPart {
  const findings = problems.map((problem) => ({
    rule: 'not-published',
    level: 'failure' as const,
    title: 'Not published',
    message: describe(problem),
  }));
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  const decision = {
    verdict: 'error' as const,
    headline: `${findings[0]?.message ?? 'nothing was read'}${more}`,
    findings,
  };
  const alone = { name, decision, fails, sections: [] };
  return { ...alone, check: headed(name, alone, alone.sections) };
}
