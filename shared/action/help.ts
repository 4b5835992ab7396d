import { inputsOf } from './common-inputs.ts';
import type { Described } from './define.ts';
import { inputMeta } from './inputs.ts';

export interface InputRow {
  readonly name: string;
  readonly description: string;
  readonly default?: string;
  /** As a step of a workflow, where it is not the same. */
  readonly workflowDefault?: string;
}

/** The inputs of an action as documents show them: its own first, then those that all have. */
export function inputRows(definition: Described): readonly InputRow[] {
  return Object.entries(inputsOf(definition).shape).map(([name, schema]) => {
    const meta = inputMeta.get(schema as never);
    if (meta === undefined) throw new Error(`the input ${name} of ${definition.name} has no description`);
    const { flag: _, ...row } = meta;
    return { name, ...row };
  });
}

export function generalHelp(definitions: readonly Described[]): string {
  const width = Math.max('judge-check'.length, ...definitions.map(({ name }) => name.length));
  return [
    'Usage: aiops <action> [--<input> <value> …]',
    '',
    ...definitions.map(({ name, description }) => `  ${name.padEnd(width)}  ${description}`),
    `  ${'init'.padEnd(width)}  Writes aiops.yml and a workflow for what it finds in this repository`,
    `  ${'doctor'.padEnd(width)}  Tells what a run would fail on, and what puts it right`,
    `  ${'ledger'.padEnd(width)}  Shows, exports and prunes the answers that are kept so that none is paid twice`,
    `  ${'judge-check'.padEnd(width)}  Compares what judges said of answers with what people say of them`,
    `  ${'releases'.padEnd(width)}  Lists who released what, when, with which proof, and what is live`,
    '',
    'aiops <action> --help tells its inputs. aiops --version tells the version.',
  ].join('\n');
}

export function actionHelp(definition: Described): string {
  const rows = inputRows(definition);
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  return [
    `Usage: aiops ${definition.name} [--<input> <value> …]`,
    '',
    `${definition.description}.`,
    '',
    ...rows.map(({ name, description, default: value }) => {
      const suffix = value === undefined ? '' : ` [${value}]`;
      return `  ${`--${name}`.padEnd(width)}  ${description}${suffix}`;
    }),
  ].join('\n');
}
