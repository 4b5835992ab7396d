import { isDeepStrictEqual } from 'node:util';
import { openJsonPath } from '../models/json-path.ts';
import { filled } from './filled.ts';
import type * as forms from './forms/json.ts';
import { jsonOf } from './json-answer.ts';
import { failed, type Kind, passed } from './kind.ts';
import { quote, quoteAll } from './quote.ts';

/** What a JSON path leads to in the answer: one value that is equal, one of several, or any, or none. */
export const jsonPath: Kind<typeof forms.jsonPath> = {
  name: ({ path }) => `json-path ${path}`,
  async compile({ path, equals, contains, exists = true }, { fenced = false }) {
    const find = await openJsonPath(path);
    return ({ text }, testCase) => {
      const answer = jsonOf(text, fenced);
      if ('pass' in answer) return answer;
      const found = find(answer.value);
      const shown = (value: unknown): string => quote(JSON.stringify(value));
      if (!exists) return found.length === 0 ? passed : failed(`has ${shown(found[0])}, and nothing may be there`);
      if (found.length === 0) return failed('there is nothing');
      const wanted = equals ?? contains;
      if (wanted === undefined) return passed;
      const expected = filled(wanted, testCase);
      const isThere = found.filter((value) => isDeepStrictEqual(value, expected)).length;
      if (isThere > 0 && (equals === undefined || found.length === 1)) return passed;
      const given = found.length === 1 ? shown(found[0]) : quoteAll(found.map((value) => JSON.stringify(value)));
      return failed(`expected ${shown(expected)}, got ${given}`);
    };
  },
};
