import type { Detector } from '../detector.ts';

const name =
  /(?:password|passwd|passphrase|pwd|secret|api[ _-]?key|access[ _-]?key|auth[ _-]?token|access[ _-]?token)["']?\s{0,3}$/i;
const value = /\s{0,3}["']?([^\s"',;<>{}[\]()]{6,200})/y;
const colon = 58;

/** What a name of a secret is set to: `password=…`, `"api_key": "…"`. */
export const password: Detector = {
  id: 'password',
  kind: 'secret',
  triggers: [{ sign: '=' }, { sign: ':' }],
  at(text, at) {
    if (!mayEndName(text, at) || !name.test(text.slice(Math.max(0, at - 20), at))) return undefined;
    value.lastIndex = at + 1;
    const found = value.exec(text)?.[1];
    if (found === undefined || /^(\$|%|\*{3}|x{3}|\.{3})/i.test(found)) return undefined;
    // After a colon there may be a sentence: a word of letters alone is more likely one of it.
    if (text.charCodeAt(at) === colon && !/[^A-Za-z.!?]/.test(found)) return undefined;
    return { start: value.lastIndex - found.length, end: value.lastIndex };
  },
};

/** Whether the letters before a sign, its quote and spaces aside, are the last of a name: cheaper than to look for names. */
function mayEndName(text: string, sign: number): boolean {
  let at = sign - 1;
  for (let unit = text.charCodeAt(at); at >= sign - 4 && (unit <= 32 || unit === 34 || unit === 39); ) {
    at -= 1;
    unit = text.charCodeAt(at);
  }
  const [before, last] = [text.charCodeAt(at - 1) | 32, text.charCodeAt(at) | 32];
  switch (last) {
    case 100: // passwor-d, passw-d, pw-d
      return before === 114 || before === 119;
    case 101: // passphras-e
      return before === 115;
    case 116: // secre-t
      return before === 101;
    case 121: // ke-y
    case 110: // toke-n
      return before === 101;
    default:
      return false;
  }
}
