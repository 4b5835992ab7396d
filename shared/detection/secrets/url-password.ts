import type { Detector } from '../detector.ts';

const userinfo = /:\/\/([^\s:/@]{0,100}):([^\s/@]{1,200})(?=@[\w[.%-])/y;

/** The password of an address: `postgres://user:…@host`, and `https://…:x-oauth-basic@github.com`, where it is the name. */
export const urlPassword: Detector = {
  id: 'password',
  kind: 'secret',
  triggers: [{ sign: ':' }],
  at(text, at) {
    if (text.charCodeAt(at + 1) !== 47 || text.charCodeAt(at + 2) !== 47) return undefined;
    if (!/[a-z][a-z0-9+.-]$/i.test(text.slice(Math.max(0, at - 2), at))) return undefined;
    userinfo.lastIndex = at;
    const [, user = '', password] = userinfo.exec(text) ?? [];
    if (password === undefined || /^(\$|\*{3}|\{)/.test(password)) return undefined;
    const end = userinfo.lastIndex;
    if (password === 'x-oauth-basic') return { start: at + 3, end: at + 3 + user.length };
    return { start: end - password.length, end };
  },
};
