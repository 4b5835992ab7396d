import type { Finding } from '../check.ts';
import { remoteScriptIn } from '../mcp/inspect.ts';
import { skipping } from './approval.ts';

/** Said so that it is not done, or of somebody else’s doing. */
const denied =
  /\b(?:do not|don['’]t|never|avoid|must not|cannot|without|instead of|rather than|refuse|forbid(?:den)?|block(?:s|ed)?|deny|denied|dangerous|unsafe|insecure|flag|detect|reject|warn)\b/i;

/** Lines of instructions, skills and agents that an agent would do. Tables and lists of what is forbidden are none. */
export function instructionLines(text: string): Finding[] {
  const found: Finding[] = [];
  for (let start = 0; start < text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (end - start < 2000) {
      const line = text.slice(start, end);
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
    start = end + 1;
  }
  return found;
}
