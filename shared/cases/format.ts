import type { Readable } from 'node:stream';
import type { Problem } from '../action/errors.ts';

/** One case as a file writes it, before its fields are looked at. */
export interface Row {
  readonly line: number;
  readonly value: unknown;
}

/** Told of what is wrong with one row; the rows after it are still read. */
export type Report = (problem: Problem) => void;

/**
 * Reads a file's rows, in batches to spare a turn of the event loop for each.
 * @throws UserError where nothing after it can be read
 */
export type ReadRows = (stream: Readable, file: string, report: Report) => AsyncIterable<readonly Row[]>;

// Loaded when a file needs them: the parsers of CSV and YAML are heavy.
const formats: Readonly<Record<string, () => Promise<ReadRows>>> = {
  '.jsonl': async () => (await import('./jsonl.ts')).readJsonl,
  '.ndjson': async () => (await import('./jsonl.ts')).readJsonl,
  '.csv': async () => (await import('./csv.ts')).readCsv,
  '.json': async () => (await import('./json.ts')).readJson,
  '.yml': async () => (await import('./yaml.ts')).readYamlRows,
  '.yaml': async () => (await import('./yaml.ts')).readYamlRows,
};

export const caseFileEndings: readonly string[] = Object.keys(formats);

/** How a file of this name is read, `undefined` where its name tells no format. */
export function formatOf(path: string): (() => Promise<ReadRows>) | undefined {
  const ending = caseFileEndings.find((known) => path.toLowerCase().endsWith(known));
  return ending === undefined ? undefined : formats[ending];
}
