import { terminal } from '../report/terminal.ts';
import type { RawInputs } from './inputs.ts';
import { interruptSignal } from './interrupt.ts';
import type { Surroundings } from './surroundings.ts';
import { terminalLog } from './terminal-log.ts';

/** A person's terminal. The report goes to standard output, everything else to standard error. */
export function terminalSurroundings(inputs: RawInputs): Surroundings {
  const { env, stdout, stderr } = process;
  const clock = Date.now;
  const colors = (stream: { isTTY?: boolean }): boolean => stream.isTTY === true && !env.NO_COLOR;
  return {
    inputs,
    env,
    directory: process.cwd(),
    signal: interruptSignal(),
    log: terminalLog(stderr, colors(stderr), clock),
    output: {
      set: () => undefined,
      show: async (sections, files) => {
        stdout.write(`${terminal(sections, { width: stdout.columns || 100, color: colors(stdout) })}\n`);
        // Below each other: paths are long, and are copied one at a time.
        if (files.length > 0) stdout.write(`\nFiles:\n${files.map((file) => `  ${file}\n`).join('')}`);
      },
    },
    clock,
  };
}
