import type { Keys } from '../../config/key-path.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields of a value, none where it is no mapping. */
export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});

export const textsIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');

/** A mapping within a document. */
export interface Member {
  readonly value: Fields;
  readonly keys: Keys;
}

/** Below this nothing is looked at; what nests deeper is not read at all. */
const deepest = 200;

const known = new WeakMap<object, Member[]>();

/** Every mapping in a value, itself first, in the order of the document. Several rooms ask for those of one document. */
export function membersOf(root: unknown): readonly Member[] {
  if (typeof root !== 'object' || root === null) return [];
  const found = known.get(root) ?? gathered(root);
  known.set(root, found);
  return found;
}

function gathered(root: object): Member[] {
  const found: Member[] = [];
  const open: { readonly value: unknown; readonly keys: Keys }[] = [{ value: root, keys: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, keys } = next;
    if (typeof value !== 'object' || value === null || keys.length > deepest) continue;
    if (isFields(value)) found.push({ value, keys });
    const parts: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [key, part] of parts.reverse()) {
      if (typeof part === 'object' && part !== null) open.push({ value: part, keys: [...keys, key] });
    }
  }
  return found;
}

/** Names come again and again; of so many it is remembered what they are. */
const plainNames = new Map<string, string>();
const mostNames = 5000;

/** As APIs, CloudFormation and Terraform write the same name: `filtersConfig`, `FiltersConfig`, `filters_config`. */
export function plainName(name: string): string {
  const known = plainNames.get(name);
  if (known !== undefined) return known;
  const plain = /[A-Z_-]/.test(name) ? name.toLowerCase().replaceAll(/[_-]/g, '') : name;
  if (plainNames.size < mostNames && name.length < 100) plainNames.set(name, plain);
  return plain;
}

/** The member of a mapping by its plain name, with its key; the only item of a list is taken for it (Terraform's blocks). */
export function member(value: unknown, name: string): { readonly keys: Keys; readonly value: unknown } | undefined {
  const [alone] = Array.isArray(value) && value.length === 1 ? value : [];
  const inside = isFields(alone) ? alone : value;
  const fields = fieldsOf(inside);
  let key: string | undefined;
  for (const one in fields) {
    if (plainName(one) !== name || !Object.hasOwn(fields, one)) continue;
    key = one;
    break;
  }
  if (key === undefined) return undefined;
  return { keys: inside === value ? [key] : [0, key], value: fields[key] };
}

/** What stands at the end of plain names, with its keys. */
export function path(value: unknown, ...names: readonly string[]): ReturnType<typeof member> {
  let found: { readonly keys: Keys; readonly value: unknown } = { keys: [], value };
  for (const name of names) {
    const next = member(found.value, name);
    if (next === undefined) return undefined;
    found = { keys: [...found.keys, ...next.keys], value: next.value };
  }
  return found;
}
