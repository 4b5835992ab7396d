import { posix } from 'node:path';
import type { Place, Problem } from '../action/errors.ts';
import type { Case } from './case.ts';

/** Names the cases that have no id, and finds ids that are there twice. */
export class CaseIds {
  readonly #names: ReadonlyMap<string, string>;
  readonly #places = new Map<string, Place>();
  #last = { file: '', line: 0, nth: 0 };

  constructor(files: readonly string[]) {
    this.#names = shortNames(files);
  }

  /** `triage.jsonl:12`; `triage.json:1.2` for the second case that begins on a line. To be asked in the file's order. */
  fallback(file: string, line: number): string {
    const last = this.#last;
    const nth = last.file === file && last.line === line ? last.nth + 1 : 1;
    this.#last = { file, line, nth };
    return `${this.#names.get(file) ?? file}:${line}${nth === 1 ? '' : `.${nth}`}`;
  }

  /** Keeps a case's id, or says which case has it already. */
  take({ id, file, line }: Case): Problem | undefined {
    const first = this.#places.get(id);
    if (first === undefined) {
      this.#places.set(id, { file, line });
      return undefined;
    }
    const message = `${JSON.stringify(id)} is the id of ${first.file}:${first.line} as well.`;
    return { file, line, key: 'id', message };
  }
}

/** A file's name where it is the only one of that name, else its path. */
function shortNames(files: readonly string[]): Map<string, string> {
  const counts = new Map<string, number>();
  for (const file of files) counts.set(posix.basename(file), (counts.get(posix.basename(file)) ?? 0) + 1);
  return new Map(files.map((file) => [file, counts.get(posix.basename(file)) === 1 ? posix.basename(file) : file]));
}
