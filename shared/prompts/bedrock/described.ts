import type { Branch } from '../../resources/branch.ts';
import type { FormatName } from '../format.ts';
import type { Prompt, Setting } from '../prompt.ts';
import type { Placed } from '../span.ts';
import { leavesOf } from './leaves.ts';

/** What a resource is read into: its format, and what tells it apart from the others of its file. */
export interface Target {
  readonly format: FormatName;
  readonly key: string;
}

/** What every prompt has, before anything of the resource is known. */
export const nothing = {
  metadata: [],
  parameters: {},
  settings: [],
  tools: [],
  language: 'none',
  messages: [],
  variables: [],
  examples: [],
  testData: [],
  evaluators: [],
  files: [],
} as const satisfies Partial<Prompt>;

/**
 * What names or describes a resource.
 * @param names of the properties that do
 */
export function metadataOf(resource: Branch, names: readonly string[]): Setting[] {
  return names.flatMap((name) => {
    const found = resource.get(name);
    return found === undefined ? [] : leavesOf(found, [found.name()]);
  });
}

/** The owner that a tag or an entry of metadata tells, whatever the case of its name. */
export function ownerIn(metadata: readonly Setting[]): Placed<string> | undefined {
  const found = metadata.find(({ key, value }) => /(?:^|\.)owner(?:\.value)?$/i.test(key) && typeof value === 'string');
  return found && { value: String(found.value), position: found.position };
}
