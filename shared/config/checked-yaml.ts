import type { z } from 'zod';
import { type Place, UserError } from '../action/errors.ts';
import { problemsOf } from './issues.ts';
import type { Keys } from './key-path.ts';
import { sentence } from './sentences.ts';
import type { YamlDocument } from './yaml-document.ts';

/** A value that knows where in its file each part stands. */
export interface Parsed<T> {
  readonly value: T;
  /** Line and column of the value at these keys; where there is none, of what would contain it. */
  locate(keys: Keys): Place;
  /** The range of that value in the text, as offsets. */
  range: YamlDocument['range'];
}

/**
 * What a schema makes of a document.
 * @throws UserError with everything that is wrong at once, each with line, column and key
 */
export function checkedYaml<S extends z.ZodType>(document: YamlDocument, schema: S): Parsed<z.output<S>> {
  if (!document.readable) throw new UserError(document.problems);
  const parsed = schema.safeParse(document.value, { error: sentence, jitless: true });
  const problems = [...document.problems, ...problemsOf(parsed.error?.issues ?? [], document)];
  if (!parsed.success || problems.length > 0) throw new UserError(problems.sort(inOrder));
  return { value: parsed.data, locate: document.locate, range: document.range };
}

/** @throws UserError for what is not UTF-8 */
export function decodedYaml(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UserError({ file, message: 'Not UTF-8 text. Save the file as UTF-8.' }, { cause });
  }
}

const inOrder = (a: Place, b: Place): number => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
