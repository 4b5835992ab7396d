import { nearest } from '../action/nearest.ts';
import { matchesOf } from './matches.ts';

/** Values by name. Names may lead into objects and lists: `customer.name`, `items.0`. */
export type Scope = Readonly<Record<string, unknown>>;

// Between its braces no brace may stand, so a search costs time in proportion to the text, whatever the text is.
const variable = /\{\{\s*([\p{L}\p{N}_$][\p{L}\p{N}_$-]*(?:\.[\p{L}\p{N}_$-]+)*)\s*\}\}/gu;

/** Names shown when one is missing. */
const shownNames = 10;

/**
 * The variables of a template in order of use: `{{name}}` or `{{ name }}`. Anything else in braces is text, such as
 * `{{"a": 1}}` or `{{#if x}}`.
 */
export function variablesOf(
  template: string,
): { readonly name: string; readonly offset: number; readonly end: number }[] {
  // Most texts of a prompt have none.
  if (!template.includes('{{')) return [];
  return matchesOf(template, variable).map(({ 0: whole, 1: name = '', index }) => ({
    name,
    offset: index,
    end: index + whole.length,
  }));
}

/** The name, when the template is that one variable and nothing else. */
export function loneVariable(template: string): string | undefined {
  const [match] = template.matchAll(variable);
  return match?.[0] === template.trim() ? match[1] : undefined;
}

/**
 * The template with its variables filled, in one pass: what is filled in is never looked at again. Text is filled as
 * it is, everything else as JSON. `missing` is told the name and which use it is, from 0; nothing is filled there.
 */
export function fill(
  template: string,
  scopes: readonly Scope[],
  missing: (name: string, use: number) => void,
  shape: (value: string) => string = (value) => value,
): string {
  let use = -1;
  return template.replaceAll(variable, (_, name: string) => {
    use += 1;
    const value = lookUp(scopes, name);
    if (value === undefined) missing(name, use);
    return value === undefined ? '' : shape(asText(value));
  });
}

/** A value as it is filled in. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The value of that name in the first scope that has one. Only what a scope itself holds counts, nothing inherited. */
export function lookUp(scopes: readonly Scope[], name: string): unknown {
  for (const scope of scopes) {
    const value = Object.hasOwn(scope, name) ? scope[name] : follow(scope, name.split('.'));
    if (value !== undefined) return value;
  }
  return undefined;
}

function follow(scope: Scope, path: readonly string[]): unknown {
  let value: unknown = scope;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Scope)[key];
  }
  return value;
}

/** For people: that a variable is not filled, what there is, and what was probably meant. */
export function missingVariable(name: string, scopes: readonly Scope[]): string {
  const names = scopes.flatMap((scope) => Object.keys(scope).filter((key) => scope[key] !== undefined));
  const nested = scopes.flatMap((scope) => Object.entries(scope).flatMap(([key, value]) => inside(key, value)));
  const guess = nearest(name, [...names, ...nested]);
  const shown = names.slice(0, shownNames).map((key) => key.slice(0, 60));
  const rest = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  const has = names.length === 0 ? 'The case has no values.' : `The case has ${shown.join(', ')}${rest}.`;
  return `{{${name}}} is not filled. ${has}${guess === undefined ? '' : ` Did you mean {{${guess}}}?`}`;
}

const inside = (key: string, value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value).map((name) => `${key}.${name}`) : [];
