import { parseArgs } from 'node:util';
import { inputsOf } from '../shared/action/common-inputs.ts';
import { launch, type Startable } from '../shared/action/composition.ts';
import type { Described } from '../shared/action/define.ts';
import { UserError } from '../shared/action/errors.ts';
import { actionHelp, generalHelp } from '../shared/action/help.ts';
import { inputMeta, type RawInputs } from '../shared/action/inputs.ts';
import { nearest } from '../shared/action/nearest.ts';
import { terminalSurroundings } from '../shared/action/terminal.ts';
import { version } from '../shared/action/version.ts';

type Registry = Readonly<Record<string, () => Promise<Startable>>>;

/** Runs a command line. @returns the exit code */
export async function run(args: readonly string[], actions: Registry): Promise<number> {
  try {
    return await dispatch(args, actions);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    return 1;
  }
}

async function dispatch([name, ...rest]: readonly string[], actions: Registry): Promise<number> {
  if (name === '--version') return print(version);
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    const definitions = await Promise.all(Object.values(actions).map((load) => load()));
    return print(generalHelp(definitions));
  }
  if (name === 'ledger') {
    await (await import('./ledger.ts')).ledgerCommand(rest, Date.now());
    return 0;
  }
  if (name === 'judge-check') return (await import('./judge-check.ts')).judgeCheckCommand(rest);
  if (name === 'doctor') return (await import('./doctor.ts')).doctorCommand(rest, process.env);
  if (name === 'init') return (await import('./init.ts')).initCommand(rest, process.env);
  if (name === 'releases') {
    await (await import('./releases.ts')).releasesCommand(rest, process.env);
    return 0;
  }
  const load = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (load === undefined) {
    const guess = nearest(name, [...Object.keys(actions), 'init', 'doctor', 'ledger', 'judge-check', 'releases']);
    throw new UserError(`${name}: no such action. ${guess ? `Did you mean ${guess}?` : 'See aiops --help.'}`);
  }
  const definition = await load();
  if (rest.includes('--help') || rest.includes('-h')) return print(actionHelp(definition));
  return launch(definition, terminalSurroundings(inputsFromArguments(definition, rest)));
}

/** `--fail-on never --no-comment` → `{ 'fail-on': 'never', comment: 'false' }` */
export function inputsFromArguments(definition: Described, args: readonly string[]): RawInputs {
  const shape = inputsOf(definition).shape;
  const isFlag = (name: string): boolean => inputMeta.get(shape[name] as never)?.flag === true;
  const options = Object.fromEntries(
    Object.keys(shape).map((name) => [name, { type: isFlag(name) ? ('boolean' as const) : ('string' as const) }]),
  );
  // Not strict: a flag that does not exist is reported by the schema, with the nearest that does.
  const { values, positionals } = parseArgs({ args: [...args], options, strict: false, allowNegative: true });
  const isKnown = (name: string): boolean => Object.hasOwn(shape, name);
  // After a misspelled flag its value looks like a word of its own.
  if (positionals.length > 0 && Object.keys(values).every(isKnown)) {
    throw new UserError(
      `${positionals[0]}: inputs are given as --<input> <value>. See aiops ${definition.name} --help.`,
    );
  }
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      if (isKnown(name) && !isFlag(name)) requireValue(name, value);
      return [name, String(value)];
    }),
  );
}

function requireValue(name: string, value: unknown): void {
  if (value === false) throw new UserError(`--no-${name}: ${name} is not a yes or no.`);
  if (value === true || String(value).startsWith('--')) throw new UserError(`--${name}: a value is missing.`);
}

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}
