import type { Finding } from '../check.ts';
import { linesWith } from '../lines-with.ts';
import { remoteScriptIn } from '../mcp/inspect.ts';
import { skipping } from './approval.ts';

/** Said so that it is not done, or of somebody else’s doing. */
const denied =
  /\b(?:do not|don['’]t|never|avoid|must not|cannot|without|instead of|rather than|refuse|forbid(?:den)?|block(?:s|ed)?|deny|denied|dangerous|unsafe|insecure|flag|detect|reject|warn)\b/i;

/** Without one of these a line says neither. */
const sign = /curl|wget|fetch|\biex\b|invoke-expression|--(?:danger|yolo|allow-all|trust-all|auto-approve)/gi;

/** A line that is longer is no instruction of a person's. */
const longest = 2000;

/** Lines of instructions, skills and agents that an agent would do. Tables and lists of what is forbidden are none. */
export function instructionLines(text: string): Finding[] {
  const found: Finding[] = [];
  for (const { start, text: line } of linesWith(text, sign)) {
    if (line.length >= longest) continue;
    for (const [check, pattern] of [
      ['agent/remote-script', remoteScriptIn],
      ['agent/auto-approval', skipping],
    ] as const) {
      const match = pattern.exec(line);
      if (match === null || denied.test(line) || /^\s*\|/.test(line)) continue;
      const from = start + match.index;
      found.push({ check, start: from, end: from + match[0].length, detail: `It says ${match[0].slice(0, 120)}.` });
    }
  }
  return found;
}
