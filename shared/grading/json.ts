import type * as forms from './forms/json.ts';
import { jsonOf } from './json-answer.ts';
import { type Kind, passed } from './kind.ts';

export const json: Kind<typeof forms.json> = {
  compile(_, { fenced = false }) {
    return ({ text }) => {
      const found = jsonOf(text, fenced);
      return 'pass' in found ? found : passed;
    };
  },
};
