import type { z } from 'zod';
import type { $ZodIssue, $ZodRawIssue } from 'zod/v4/core';
import type { Problem } from '../action/errors.ts';
import { nearest } from '../action/nearest.ts';
import { type Keys, keyPath, shortened } from './key-path.ts';
import type { YamlDocument } from './yaml-document.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping (key: value)',
  record: 'a mapping (key: value)',
  null: 'empty',
};

const units: Readonly<Record<string, readonly [string, string]>> = {
  string: ['character', 'characters'],
  array: ['item', 'items'],
};

/**
 * What zod found, in plain words; a schema's own message comes before. A sentence that begins with "must" is completed
 * with what was given instead.
 */
export function sentence(issue: $ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return oneOf(issue.values.map(String), issue.input);
    case 'unrecognized_keys':
      return noSuch('key')(issue);
    case 'too_small':
      return size('at least', Number(issue.minimum), issue.origin, issue.inclusive !== false);
    case 'too_big':
      return size('at most', Number(issue.maximum), issue.origin, issue.inclusive !== false);
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? 'must be an address (https://…)'
        : `must look like ${issue.pattern ?? issue.format}`;
    case 'invalid_union':
      return noBranch(issue as z.core.$ZodIssueInvalidUnion);
    default:
      return undefined;
  }
}

/** For a strict object: how its unknown keys are called. A line for each. */
export const noSuch =
  (noun: string) =>
  (issue: $ZodRawIssue): string | undefined => {
    if (issue.code !== 'unrecognized_keys') return undefined;
    const known = keysOf(issue.inst);
    return issue.keys.map((key) => `no such ${noun}. ${hint(key, known)}`).join('\n');
  };

/** `Did you mean …?`, or what there is. */
export function hint(name: string, known: readonly string[]): string {
  const guess = nearest(name, known);
  return guess === undefined ? `There are: ${known.join(', ')}.` : `Did you mean ${guess}?`;
}

const keysOf = (schema: unknown): string[] => Object.keys((schema as z.ZodObject | undefined)?.shape ?? {});

function oneOf(values: readonly string[], given: unknown): string {
  const must = values.length === 1 ? `must be ${values[0]}` : `must be one of ${values.join(', ')}`;
  const guess = typeof given === 'string' ? nearest(given, values) : undefined;
  return guess === undefined ? must : `${must}, not ${shown(given)}. Did you mean ${guess}?`;
}

function size(bound: string, limit: number, origin: string, inclusive: boolean): string {
  const unit = units[origin];
  if (unit === undefined)
    return inclusive ? `must be ${bound} ${limit}` : `must be ${bound === 'at least' ? 'over' : 'under'} ${limit}`;
  if (bound === 'at least' && limit === 1) return 'must not be empty';
  return `must have ${bound} ${limit} ${unit[limit === 1 ? 0 : 1]}`;
}

function noBranch(issue: z.core.$ZodIssueInvalidUnion): string | undefined {
  if (issue.discriminator !== undefined && 'options' in issue) {
    const given = (issue.input as Readonly<Record<string, unknown>> | undefined)?.[issue.discriminator];
    return oneOf((issue.options ?? []).map(String), given);
  }
  const roots = issue.errors.flat().filter((inner) => inner.path.length === 0 && inner.message.startsWith('must be '));
  const wanted = new Set(roots.map((inner) => inner.message.slice('must be '.length)));
  return wanted.size === 0 ? undefined : `must be ${[...wanted].join(' or ')}`;
}

/** All problems, each with its place and in the order of the file. One that several uses of an anchor share is told once. */
export function problemsOf(issues: readonly $ZodIssue[], document: YamlDocument): Problem[] {
  const problems = new Map<string, Problem>();
  const add = (problem: Problem): void => {
    const id = `${problem.line}:${problem.column}:${problem.message}`;
    if (!problems.has(id)) problems.set(id, problem);
  };
  const wrongType = new Set<string>();
  for (const { keys, issue } of issues.flatMap((one) => meant(one, []))) {
    // What is no text has no length either.
    if (wrongType.has(keyPath(keys))) continue;
    if (issue.code === 'invalid_type') wrongType.add(keyPath(keys));
    if (issue.code === 'unrecognized_keys') {
      const messages = issue.message.split('\n');
      issue.keys.forEach((key, index) => {
        const path = [...keys, key];
        add({ ...document.locateKey(path), key: keyPath(path), message: messages[index] ?? issue.message });
      });
      continue;
    }
    const ofKey = issue.code === 'invalid_key';
    const given = ofKey ? keys.at(-1) : valueAt(document.value, keys);
    const said = ofKey ? (issue.issues[0]?.message ?? issue.message) : issue.message;
    const place = ofKey ? document.locateKey(keys) : document.locate(keys);
    add({ ...place, key: keyPath(keys), message: complete(said, given, keys) });
  }
  return [...problems.values()];
}

/** An issue of a union becomes those of the branch that was meant: the one of the right kind, with least wrong. */
function meant(issue: $ZodIssue, above: Keys): { keys: Keys; issue: $ZodIssue }[] {
  const keys = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code !== 'invalid_union') return [{ keys, issue }];
  const fitting = issue.errors.filter((inner) => !inner.some(wrongKind)).sort((a, b) => weight(a) - weight(b));
  const best = fitting[0];
  return best === undefined ? [{ keys, issue }] : best.flatMap((inner) => meant(inner, keys));
}

const wrongKind = (issue: $ZodIssue): boolean =>
  issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');

const weight = (issues: readonly $ZodIssue[]): number =>
  issues.reduce((sum, issue) => sum + (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : 1), 0);

function valueAt(root: unknown, keys: Keys): unknown {
  return keys.reduce<unknown>(
    (value, key) => (value as Readonly<Record<string | number, unknown>> | null | undefined)?.[key],
    root,
  );
}

function complete(said: string, given: unknown, keys: Keys): string {
  if (/[.?!]$/.test(said)) return said;
  if (!said.startsWith('must ')) return `${said}.`;
  if (given === undefined) return `is missing. It ${said}.`;
  if (given === null && keys.length === 0) return `The file is empty. It ${said}.`;
  if (given === null) return `has no value. It ${said}.`;
  return said === 'must not be empty' ? `${said}.` : `${said}, not ${shown(given)}.`;
}

function shown(given: unknown): string {
  if (typeof given === 'string') return JSON.stringify(shortened(given));
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'object' ? 'a mapping' : String(given);
}
