import type { Finding } from '../check.ts';

/** Told by a prompt of what becomes of its answer, or done by a template. */
const run = [
  /\b(?:your|the|its|this) (?:\w{1,20} )?(?:output|response|answer|reply|code|command|script|query|sql|snippet|expression)s?\b[^.\n]{0,40}\b(?:will be|is|are|gets?|shall be) (?:then |directly |automatically |immediately |subsequently |later )?(?:executed|eval(?:uated|['’]?ed)?\b|exec['’]?(?:ed|uted)|run\b|interpreted|(?:passed|piped|fed|sent|given|handed) (?:directly |straight )?(?:in)?to (?:a |an |the |python['’]?s? |our )?(?:`?eval|`?exec|shell|bash|sh\b|subprocess|terminal|interpreter|database|sql|os\.system|child_process))(?! by (?:a |the )?(?:human|person|user|reviewer|customer|engineer))/gi,
  /\b(?:we|i|the (?:system|program|application|app|server|backend|caller)) (?:will |shall |then )?(?:directly |automatically )?(?:execute|eval|exec|run|interpret)s? (?:your|the|its) (?:output|response|answer|code|command|script|query|sql)\b/gi,
  /\b(?:eval|exec|os\.system|subprocess\.(?:run|call|popen)|child_process\.exec|new Function)\(\s{0,5}(?:response|output|answer|completion|result|llm_output|model_output)\b/gi,
];

const denied = /\b(?:not|never|n['’]t|no longer)\b[^.\n]{0,30}$/i;

/** @param offset where the text begins in its file */
export function runOutputs(text: string, offset: number): Finding[] {
  for (const pattern of run) {
    for (const match of text.matchAll(pattern)) {
      if (denied.test(text.slice(Math.max(0, match.index - 40), match.index)) || /\b(?:not|never)\b/i.test(match[0]))
        continue;
      const start = offset + match.index;
      const said = match[0].replaceAll(/\s+/g, ' ').slice(0, 120);
      return [{ check: 'prompt/output-as-code', start, end: start + match[0].length, detail: `It says “${said}”.` }];
    }
  }
  return [];
}
