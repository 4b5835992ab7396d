import { isDeepStrictEqual } from 'node:util';
import type { ToolCall } from '../models/model.ts';
import { filled } from './filled.ts';
import type * as forms from './forms/calls.ts';
import { failed, type Kind, passed } from './kind.ts';
import { quote } from './quote.ts';

/** Which tools an answer asks for, whatever their arguments and order. Others may be called as well. */
export const toolCalled: Kind<typeof forms.toolCalled> = {
  compile:
    (value) =>
    ({ toolCalls = [] }) => {
      if (value === false) return toolCalls.length === 0 ? passed : failed(`calls ${namesOf(toolCalls)}`);
      const missing = [value].flat().filter((one) => !toolCalls.some((call) => call.name === one));
      return missing.length === 0 ? passed : failed(`does not call ${missing.join(', ')}, ${instead(toolCalls)}`);
    },
};

/** One of the calls has to be this one. */
export const toolCall: Kind<typeof forms.toolCall> = {
  name: ({ name: called }) => `tool-call ${called}`,
  compile({ name: called, arguments: wanted = {}, exact = false }) {
    return ({ toolCalls = [] }, testCase) => {
      const expected = filled(wanted, testCase);
      const calls = toolCalls.filter((call) => call.name === called);
      if (calls.length === 0) return failed(`does not call ${called}, ${instead(toolCalls)}`);
      const met = calls.some((call) =>
        exact ? isDeepStrictEqual(call.arguments, expected) : isSubset(expected, call.arguments),
      );
      const given = calls.map((call) => quote(JSON.stringify(call.arguments))).join(' and ');
      return met ? passed : failed(`calls ${called} with ${given}, expected ${quote(JSON.stringify(expected))}`);
    };
  },
};

export const finish: Kind<typeof forms.finish> = {
  compile:
    (wanted) =>
    ({ finish: found, stopReason }) =>
      found === wanted ? passed : failed(`ended by ${found ?? stopReason ?? 'nothing that the provider tells'}`),
};

/** Every member of a mapping is there, to any depth; lists and values are equal. */
function isSubset(wanted: unknown, given: unknown): boolean {
  if (!isMapping(wanted) || !isMapping(given)) return isDeepStrictEqual(wanted, given);
  return Object.entries(wanted).every(([key, value]) => Object.hasOwn(given, key) && isSubset(value, given[key]));
}

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const namesOf = (calls: readonly ToolCall[]): string => [...new Set(calls.map((call) => call.name))].join(', ');

const instead = (calls: readonly ToolCall[]): string => (calls.length === 0 ? 'and no other' : `but ${namesOf(calls)}`);
