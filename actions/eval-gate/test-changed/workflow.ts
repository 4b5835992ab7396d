import { isDeepStrictEqual } from 'node:util';
import type { Keys } from '../../../shared/config/key-path.ts';
import { type Members, members, readWorkflowDocument } from '../../../shared/workflows/document.ts';

/** A step that runs this action, in a workflow that GitHub reads. */
export interface GateStep {
  readonly job: string;
  readonly at: number;
  /** `owner/name/path@ref`, or the command line. */
  readonly uses: string;
  readonly step: Members;
}

/** A workflow with what of it concerns the gate. */
export interface Workflow {
  readonly on: Members;
  readonly steps: readonly GateStep[];
  readonly jobs: Members;
  /** The line at these keys, or of what would contain it. */
  line(keys: Keys): number;
}

/** Our actions by name, whoever holds them: a copy is worth a look. */
const ours = /(^|\/)aiops-actions(\/|@|$)|\/actions\/(eval-gate|review)(@|$)/;

/** A command line that runs the gate. */
const command = /\b(aiops|aiops-actions)\b.*\beval-gate\b/;

/** What cannot be read has no steps. */
export function readWorkflow(file: string, text: string): Workflow {
  const { on, jobs, line } = readWorkflowDocument(file, text);
  return { on, jobs, steps: stepsOf(jobs), line };
}

function stepsOf(jobs: Members): GateStep[] {
  return Object.entries(jobs).flatMap(([job, value]) =>
    list(members(value).steps).flatMap((given, at): GateStep[] => {
      const step = members(given);
      const { uses, run } = step;
      if (typeof uses === 'string' && ours.test(uses)) return [{ job, at, uses, step }];
      return typeof run === 'string' && command.test(run) ? [{ job, at, uses: run.trim(), step }] : [];
    }),
  );
}

export const list = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : [value].flat();

/** The step at the head that was this one: in the same job, the one that is most like it. */
export function successorOf(was: GateStep, among: readonly GateStep[]): GateStep | undefined {
  const near = among.filter(({ job }) => job === was.job);
  const rivals = near.length > 0 ? near : among;
  return (
    rivals.find(({ step }) => isDeepStrictEqual(step, was.step)) ??
    rivals.find(({ step }) => members(step.with).key === members(was.step.with).key) ??
    rivals[0]
  );
}
