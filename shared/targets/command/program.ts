import { howEnded, Started } from '../../programs/process.ts';
import { type Operation, TargetError } from '../target.ts';
import { progressSchema } from './answers.ts';

/** Characters that a program may print. */
const most = 1_000_000;

/** A program that is started for each operation, in the working directory. */
export interface Command {
  readonly run: readonly string[];
  readonly directory: string;
  readonly env: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
}

/**
 * Starts a program with JSON on its standard input, and reads lines of JSON from its standard output: any number of
 * `{"progress": "…"}`, and its answer.
 * @param name of the operation: `apply`
 * @returns the answer, not checked yet
 * @throws TargetError when it ends with another code than 0, prints no answer, or has to be ended: `uncertain` where it
 *   changes something
 */
export async function ask(
  { run, directory, env, secrets }: Command,
  name: 'observe' | 'plan' | 'apply' | 'revert',
  input: unknown,
  operation: Operation,
): Promise<unknown> {
  const uncertain = name === 'apply' || name === 'revert';
  const shown = run.join(' ');
  const fail = (message: string, fix?: string): TargetError =>
    new TargetError(`\`${name}\` (${shown}) ${message}`, { uncertain, ...(fix !== undefined && { fix }) });
  if (uncertain) await operation.hold();
  if (operation.signal.aborted) throw new TargetError('The run had to end before it was started.');
  const started = new Started({ command: run, directory, env, secrets });
  const over = new AbortController();
  const { signal, clock, deadline } = operation;
  const end = (): void => void started.stop();
  signal.addEventListener('abort', end, { once: true });
  // Looked at by the clock of the operation, which in tests is another.
  const late = uncertain
    ? untilLate(operation, over.signal).then((isLate) => (isLate ? started.stop() : undefined))
    : undefined;

  let line = '';
  let length = 0;
  let answer: unknown;
  const read = (text: string): void => {
    if (text.trim() === '') return;
    const value = parsed(text);
    const { success, data } = progressSchema.safeParse(value);
    if (success) operation.progress(data.progress);
    else if (value !== undefined) answer = value;
  };
  started.child.stdout.setEncoding('utf8').on('data', (text: string) => {
    length += text.length;
    if (length > most) return end();
    const lines = (line + text).split('\n');
    line = lines.pop() ?? '';
    for (const whole of lines) read(whole);
  });
  started.child.stdin.end(`${JSON.stringify(input)}\n`);
  try {
    const ending = await started.ended;
    read(line);
    if (ending.error)
      throw new TargetError(`\`${name}\`: there is no program ${run[0]} that can be started (${ending.error.code}).`, {
        fix: 'A name is looked for on the PATH of the job, a path such as ./deploy.sh in the working directory.',
      });
    if (signal.aborted) throw fail('was broken off, since the run had to end.');
    if (length > most) throw fail(`printed more than ${most / 1e6} MB.`);
    if (uncertain && clock() >= deadline && answer === undefined) throw fail('had not ended when the time was over.');
    if (ending.code !== 0) {
      const said = started.lastSaid === '' ? '' : ` Its standard error ends: "${started.lastSaid}".`;
      throw fail(`failed: ${howEnded(ending)}.${said}`);
    }
    if (answer === undefined)
      throw fail('printed no JSON.', 'Print one line of JSON; all else belongs on standard error.');
    return answer;
  } finally {
    over.abort();
    await late;
    signal.removeEventListener('abort', end);
  }
}

/** Whether the time was over before the program was. */
async function untilLate({ wait, clock, deadline }: Operation, over: AbortSignal): Promise<boolean> {
  const ended = new Promise<void>((resolve) => over.addEventListener('abort', () => resolve(), { once: true }));
  while (!over.aborted && clock() < deadline) {
    const paused = wait(Math.min(1000, deadline - clock())).catch(() => ended);
    await Promise.race([paused, ended]);
  }
  return !over.aborted;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
