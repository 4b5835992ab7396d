import type { z } from 'zod';
import type { $ZodRawIssue } from 'zod/v4/core';
import { nearest } from '../action/nearest.ts';
import { shortened } from './key-path.ts';

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
      return noSuch('key')(issue) ?? noBranch(issue as z.core.$ZodIssueInvalidUnion);
    default:
      return undefined;
  }
}

/**
 * For a strict object, or a union of them: how its unknown keys are called. A line for each, in their order, since a
 * schema can only give one message.
 */
export const noSuch =
  (noun: string) =>
  (issue: $ZodRawIssue): string | undefined => {
    const known = keysOf(issue.inst);
    const unknown = issue.code === 'unrecognized_keys' ? issue.keys : unknownToAll(issue, known);
    return unknown?.map((key) => `no such ${noun}. ${hint(key, known)}`).join('\n');
  };

/** Keys of a union's input where no branch knows any of them. */
function unknownToAll({ code, input }: $ZodRawIssue, known: readonly string[]): string[] | undefined {
  if (code !== 'invalid_union' || typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const given = Object.keys(input);
  return given.length > 0 && !given.some((key) => known.includes(key)) && known.length > 0 ? given : undefined;
}

/** `Did you mean …?`, or what there is. */
export function hint(name: string, known: readonly string[]): string {
  const guess = nearest(name, known);
  return guess === undefined ? `There are: ${known.join(', ')}.` : `Did you mean ${guess}?`;
}

/** All keys that a schema knows, through unions and transformations. */
function keysOf(schema: unknown): string[] {
  const def = (schema as z.core.$ZodTypes | undefined)?._zod.def;
  if (def?.type === 'object') return Object.keys(def.shape);
  if (def?.type === 'union') return def.options.flatMap(keysOf);
  return def?.type === 'pipe' ? keysOf(def.in) : [];
}

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
  const last = [...wanted].pop();
  if (last === undefined) return undefined;
  const others = [...wanted].slice(0, -1).join(', ');
  return others === '' ? `must be ${last}` : `must be ${others} or ${last}`;
}

/** What was given, short enough for a message. */
export function shown(given: unknown): string {
  if (typeof given === 'string') return JSON.stringify(shortened(given));
  if (Array.isArray(given)) return 'a list';
  return typeof given === 'object' ? 'a mapping' : String(given);
}
