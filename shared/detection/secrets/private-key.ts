import type { Detector } from '../detector.ts';

const begin = /-----BEGIN ?(?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY(?: BLOCK)?-----/y;
/** More than any key is long. One without an end within it is cut off, and goes as far as its lines do. */
const longest = 20_000;
const lines = /(?:\s{0,3}(?:\\[nr]){0,3}[A-Za-z0-9+/=:,-]{1,80}){0,300}/y;

/** Blocks of RFC 7468, OpenSSH and PGP. */
export const privateKey: Detector = {
  id: 'private-key',
  kind: 'secret',
  triggers: [{ sign: '-' }],
  at(text, at) {
    if (text.charCodeAt(at + 5) !== 66 || !begins(text, at)) return undefined;
    const body = begin.lastIndex;
    const last = /-----END [A-Z0-9 ]{1,60}-----/.exec(text.slice(body, body + longest));
    if (last !== null) return { start: at, end: body + last.index + last[0].length };
    lines.lastIndex = body;
    return { start: at, end: lines.test(text) ? Math.max(body, lines.lastIndex) : body };
  },
};

function begins(text: string, at: number): boolean {
  begin.lastIndex = at;
  return begin.test(text);
}
