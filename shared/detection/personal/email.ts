import type { Detector } from '../detector.ts';

/** `logo@2x.png` is a file, and `git@github.com` nobody's. */
const files = /\.(png|jpe?g|gif|svg|webp|ico|js|ts|css|json|md)$/i;
const local = /[\p{L}\p{N}_.%+'-]/u;
/** RFC 5321: names of 63. */
const domain = /@(?:[\p{L}\p{N}][\p{L}\p{N}-]{0,62}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}])/uy;

/** Addresses, from each `@` to both sides. */
export const email: Detector = {
  id: 'email',
  kind: 'personal',
  triggers: [{ sign: '@' }],
  at(text, at, from) {
    const start = startOf(text, at, from);
    if (start === undefined) return undefined;
    domain.lastIndex = at;
    if (!domain.test(text)) return undefined;
    const end = domain.lastIndex;
    const found = text.slice(start, end);
    return files.test(found) || found.startsWith('git@') ? undefined : { start, end };
  },
};

/** Where what stands before an `@` begins: 64 characters at most (RFC 5321), and none of its kind before them. */
function startOf(text: string, at: number, from: number): number | undefined {
  let start = at;
  while (start > from && at - start <= 64 && local.test(text[start - 1] ?? '')) start -= 1;
  // A quote before it is one around it.
  while (text[start] === "'") start += 1;
  return start === at || at - start > 64 ? undefined : start;
}
