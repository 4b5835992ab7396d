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
