import type { Place } from '../../../shared/action/errors.ts';
import type { Keys } from '../../../shared/config/key-path.ts';
import type { Suite } from '../../../shared/config/schema.ts';
import type { GraderSpec } from '../../../shared/grading/entries.ts';
import type { RecordedCheck } from '../../../shared/grading/judges/record.ts';
import type { ModelConfig } from '../../../shared/models/config.ts';
import type { CaseRow } from './case-row.ts';

/** A grader, and where it and its parts stand. */
export interface GraderEntry {
  readonly spec: GraderSpec;
  place(keys?: Keys): Place;
}

/** A model of the configuration. */
export interface ModelEntry {
  readonly name: string;
  readonly config: ModelConfig;
  place(keys?: Keys): Place;
}

/** A suite as one side has it. */
export interface SuiteSide {
  readonly name: string;
  readonly prompts: readonly string[];
  /** Absent for a prompt that is its own suite. */
  readonly settings?: Suite;
  place(keys?: Keys): Place;
  readonly graders: readonly GraderEntry[];
  /** Models by name: those that answer and those that judge. */
  model(name: string): ModelEntry | undefined;
  /** Absent where they are the same on both sides. */
  readonly cases?: readonly CaseRow[];
}

/** A file whose lines are told apart by a key: recorded answers, labels. Digests of what they say, and their lines. */
export type Keyed = ReadonlyMap<string, { readonly says: string; readonly line: number }>;

/** What a change may have done to a file that a test reads. */
export interface FileUse {
  readonly path: string;
  /** Which suite, absent where it is not known. */
  readonly suite?: string;
  /** For people: what uses it, such as `the grader script`. */
  readonly user: string;
  readonly repeatable: boolean;
}

/** The test of one side: everything that decides what has to hold. */
export interface TestSide {
  /** The configuration's path; absent where there is none. */
  readonly config?: string;
  readonly suites: readonly SuiteSide[];
  /** All files of the side. */
  readonly files: ReadonlySet<string>;
  /** Of GitHub, by path. */
  readonly workflows: ReadonlyMap<string, string>;
  /** How judges agreed with people. */
  readonly judgeRecord: readonly RecordedCheck[];
  /** Recorded answers of the models of a suite, by model, where the file differs between both sides. */
  readonly recordings: ReadonlyMap<string, { readonly file: string; readonly suite: string; readonly answers: Keyed }>;
  /** What people say of answers, by path, where the file differs. */
  readonly labels: ReadonlyMap<string, Keyed>;
  /** Files that graders and cases name and that differ. */
  readonly edited: readonly FileUse[];
}
