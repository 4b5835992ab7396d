import type { Finding } from '../check.ts';
import { linesWith } from '../lines-with.ts';

const calls =
  /\b(?:eval|exec|os\.system|subprocess\.(?:run|call|popen)|child_process\.exec|new Function)\(\s{0,5}(?:response|output|answer|completion|result|llm_output|model_output)\b/gi;

/** Told by a prompt of what becomes of its answer, or done by a template. */
const run = [
  /\b(?:your|the|its|this) (?:\w{1,20} )?(?:output|response|answer|reply|code|command|script|query|sql|snippet|expression)s?\b[^.\n]{0,40}\b(?:will be|is|are|gets?|shall be) (?:then |directly |automatically |immediately |subsequently |later )?(?:executed|eval(?:uated|['’]?ed)?\b|exec['’]?(?:ed|uted)|run\b|interpreted|(?:passed|piped|fed|sent|given|handed) (?:directly |straight )?(?:in)?to (?:a |an |the |python['’]?s? |our )?(?:`?eval|`?exec|shell|bash|sh\b|subprocess|terminal|interpreter|database|sql|os\.system|child_process))(?! by (?:a |the )?(?:human|person|user|reviewer|customer|engineer))/gi,
  /\b(?:we|i|the (?:system|program|application|app|server|backend|caller)) (?:will |shall |then )?(?:directly |automatically )?(?:execute|eval|exec|run|interpret)s? (?:your|the|its) (?:output|response|answer|code|command|script|query|sql)\b/gi,
  calls,
];

const denied = /\b(?:not|never|n['’]t|no longer)\b[^.\n]{0,30}$/i;

/** Without one of these nothing of it is said. */
const sign =
  /execut|\beval|\bexec|\brun\b|interpret|(?:passed|piped|fed|sent|given|handed) (?:directly |straight )?(?:in)?to /gi;

const called = /\s{0,5}(?:response|output|answer|completion|result|llm_output|model_output)\b/iy;

/** Whether a bracket stands in a text after which an answer is named: brackets are found faster than names of calls. */
function hasCall(text: string): boolean {
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    called.lastIndex = at + 1;
    if (called.test(text)) return true;
  }
  return false;
}

/** @param offset where the text begins in its file */
export function runOutputs(text: string, offset: number): Finding[] {
  const lines = linesWith(text, sign);
  for (const pattern of run) {
    if (pattern === calls && !hasCall(text)) continue;
    // A call may go on in the next line, and words do not.
    for (const { start: line, text: said } of pattern === calls ? [{ start: 0, text }] : lines) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(said); match !== null; match = pattern.exec(said)) {
        const before = said.slice(Math.max(0, match.index - 40), match.index);
        if (denied.test(before) || /\b(?:not|never)\b/i.test(match[0])) continue;
        const start = offset + line + match.index;
        const shown = match[0].replaceAll(/\s+/g, ' ').slice(0, 120);
        return [{ check: 'prompt/output-as-code', start, end: start + match[0].length, detail: `It says “${shown}”.` }];
      }
    }
  }
  return [];
}
