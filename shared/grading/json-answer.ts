import { NotJson, parseJson } from '../prompts/json.ts';
import { failed, type Judgement } from './kind.ts';

const fence = '```';

/** The JSON that an answer is, or why it is none. `fenced` allows for one code fence around all of it. */
export function jsonOf(answer: string, fenced: boolean): { readonly value: unknown } | Judgement {
  const text = answer.trim();
  const isFenced = text.startsWith(fence) && text.endsWith(fence) && text.includes('\n');
  if (isFenced && !fenced) return failed('not JSON: it stands in a code fence, which fenced: true would allow');
  try {
    return { value: parseJson(isFenced ? text.slice(text.indexOf('\n'), -fence.length) : text) };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return failed(`not JSON: ${error.message.slice(0, 200)}`);
  }
}
