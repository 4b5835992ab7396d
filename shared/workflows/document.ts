import type { Keys } from '../config/key-path.ts';
import { readYaml } from '../config/yaml-document.ts';

export type Members = Readonly<Record<string, unknown>>;

/** The text of a workflow, as far as it can be read: GitHub itself tells what is wrong with it. */
export interface WorkflowDocument {
  readonly value: Members;
  /** What starts it: `on: push`, `on: [push]` and `on: { push: … }` alike. */
  readonly on: Members;
  readonly jobs: Members;
  /** The line at these keys, or of what would contain it. */
  line(keys: Keys): number;
}

export function readWorkflowDocument(file: string, text: string): WorkflowDocument {
  const document = readYaml(file, text);
  const value = members(document.value);
  return {
    value,
    on: triggersOf(value.on),
    jobs: members(value.jobs),
    line: (keys) => document.locateKey(keys).line ?? 1,
  };
}

function triggersOf(on: unknown): Members {
  if (typeof on === 'string') return { [on]: {} };
  if (Array.isArray(on)) return Object.fromEntries(on.map((name) => [String(name), {}]));
  return Object.fromEntries(Object.entries(members(on)).map(([name, value]) => [name, members(value)]));
}

/** The members of a mapping; none of anything else. */
export const members = (value: unknown): Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : {};
