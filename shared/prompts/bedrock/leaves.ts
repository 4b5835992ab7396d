import { type Keys, keyPath } from '../../config/key-path.ts';
import { type Branch, isRecord } from '../../resources/branch.ts';
import type { Setting } from '../prompt.ts';

/** Values that one resource may set. */
const most = 10_000;

/** What tells the members of a list apart: a filter by its type, a topic by its name, a word by its text. */
const identities = ['name', 'type', 'key', 'text', 'prompttype', 'actiongroupname', 'mapblockkey'];

/**
 * All that is set in a part of a resource, leaf by leaf. A member of a list is told by what identifies it and not by
 * its number, so that one more above it changes nothing; a nested block of Terraform by its name alone.
 * @param key the path that stands before all of them
 */
export function leavesOf(branch: Branch, key: Keys): Setting[] {
  const settings: Setting[] = [];
  const add = (part: Branch, path: Keys): void => {
    if (settings.length >= most) return;
    const entries = part.entries();
    if (entries.length > 0) {
      for (const [name, inside] of entries) add(inside, [...path, name]);
      return;
    }
    const items = part.items();
    if (items.some(({ value }) => isRecord(value) || Array.isArray(value))) {
      const names = namesOf(items);
      for (const [index, item] of items.entries()) add(item, [...path, ...(names[index] ?? [])]);
    } else if (!isEmptyBlock(part)) settings.push({ key: keyPath(path), value: part.plain(), position: part.span() });
  };
  add(branch, key);
  return settings;
}

/** A block that is not there is an empty list to Terraform. */
const isEmptyBlock = ({ value, reading }: Branch): boolean =>
  !reading.intrinsics && Array.isArray(value) && value.length === 0;

/** What stands for each member in a path. */
function namesOf(items: readonly Branch[]): (readonly (string | number)[])[] {
  for (const identity of identities) {
    const names = items.map((item) => item.get(identity)?.text()?.value);
    const isUnique = new Set(names).size === items.length && names.every((name) => name !== undefined && name !== '');
    if (isUnique) return names.map((name) => [name as string]);
  }
  return items.length === 1 ? [[]] : items.map((_, index) => [index]);
}
