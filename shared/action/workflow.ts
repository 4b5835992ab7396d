import { appendFileSync } from 'node:fs';
import { withoutQuotes } from '../report/document.ts';
import { markdown } from '../report/markdown.ts';
import { terminal } from '../report/terminal.ts';
import { inputsOf } from './common-inputs.ts';
import type { Described } from './define.ts';
import { messageOf } from './errors.ts';
import { inputsFromEnvironment } from './inputs.ts';
import { interruptSignal } from './interrupt.ts';
import type { Output, Surroundings } from './surroundings.ts';
import { appendOutputs } from './workflow-commands.ts';
import { workflowLog } from './workflow-log.ts';

/** GitHub takes 1 MiB a step, and drops more without a word. */
const summaryBytes = 1_000_000;

/** A step of a workflow. */
export function workflowSurroundings(definition: Pick<Described, 'inputs'>): Surroundings {
  const { env } = process;
  const clock = Date.now;
  const log = workflowLog((text) => void process.stdout.write(text), clock);
  const output: Output = {
    set: (values) => {
      if (env.GITHUB_OUTPUT) appendOutputs(env.GITHUB_OUTPUT, values);
    },
    show: async (sections, files) => {
      await log.group('Report', async () => {
        log.info(terminal(withoutQuotes(sections), { width: 120, color: false }));
        for (const file of files) log.info(file);
      });
      if (!env.GITHUB_STEP_SUMMARY) return;
      try {
        appendFileSync(env.GITHUB_STEP_SUMMARY, `${markdown(sections, { limit: summaryBytes })}\n`);
      } catch (error) {
        log.warning(`The job summary could not be written: ${messageOf(error)}`);
      }
    },
  };
  return {
    inputs: inputsFromEnvironment(inputsOf(definition), env),
    env,
    directory: env.GITHUB_WORKSPACE ?? process.cwd(),
    signal: interruptSignal(),
    log,
    output,
    clock,
  };
}
