import { canonicalJson } from '../../results/canonical-json.ts';
import { readTested, type Tested } from './tested.ts';

const fence = '```';

/** For the text of a check run: for people, and for deploy-model. */
export const testedText = (tested: Tested): string =>
  `What was tested, as deploy-model reads it:\n\n${fence}json\n${canonicalJson(tested)}\n${fence}\n`;

/** `undefined` where the text has none, or several. */
export function readTestedText(text: string): Tested | undefined {
  const [only, second] = [...text.matchAll(/^```json\n(.*)\n```$/gm)];
  if (only === undefined || second !== undefined) return undefined;
  try {
    return readTested(JSON.parse(only[1] ?? ''));
  } catch {
    return undefined;
  }
}
