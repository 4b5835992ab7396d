import type { $ZodIssue } from 'zod/v4/core';
import type { Problem } from '../action/errors.ts';
import { type Keys, keyPath } from './key-path.ts';
import { shown } from './sentences.ts';
import type { YamlDocument } from './yaml-document.ts';

/** All problems, each with its place and in the order of the file. One that several uses of an anchor share is told once. */
export function problemsOf(issues: readonly $ZodIssue[], document: YamlDocument): Problem[] {
  const problems = new Map<string, Problem>();
  const add = (problem: Problem): void => {
    const id = `${problem.line}:${problem.column}:${problem.message}`;
    if (!problems.has(id)) problems.set(id, problem);
  };
  const wrongType = new Set<string>();
  for (const { keys, issue } of issues.flatMap((one) => meant(one, [], document.value))) {
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
function meant(issue: $ZodIssue, above: Keys, root: unknown): { keys: Keys; issue: $ZodIssue }[] {
  const keys = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  if (issue.code !== 'invalid_union') return [{ keys, issue }];
  const fitting = issue.errors.filter((inner) => !inner.some(wrongKind)).sort((a, b) => weight(a) - weight(b));
  const best = fitting[0];
  if (best === undefined) return [{ keys, issue }];
  // Where no branch knows any of the keys, none was meant, and the union's own message names what all of them know.
  const given = Object.keys(valueAt(root, keys) ?? {});
  if (given.length > 0 && fitting.length > 1 && fitting.every((inner) => rejected(inner).length === given.length)) {
    return [{ keys, issue: { code: 'unrecognized_keys', keys: given, path: issue.path, message: issue.message } }];
  }
  return best.flatMap((inner) => meant(inner, keys, root));
}

const rejected = (issues: readonly $ZodIssue[]): readonly string[] =>
  issues.flatMap((issue) => (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : []));

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
