/** The way from the root of a file to a part of it: names of keys, and places in lists counted from 0. */
export type Keys = readonly (string | number)[];

/** `suites.triage.models[0]`; a name that would be misread stands in quotes. */
export function keyPath(keys: Keys): string {
  return keys.map((key, index) => (typeof key === 'number' ? `[${key}]` : name(key, index === 0))).join('');
}

function name(key: string, first: boolean): string {
  if (!/^[\p{L}\p{N}_/-][\p{L}\p{N}_./-]*$/u.test(key)) return `[${JSON.stringify(shortened(key))}]`;
  return first ? shortened(key) : `.${shortened(key)}`;
}

/** Long enough to recognise it. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
