import { visible } from '../visible.ts';

/** A word joiner: it has no width, and a link or a placeholder with it inside is none. */
const joiner = '\u2060';

/**
 * Inert as the text of a SARIF message: no link (`[text](place)`, 3.11.6), no placeholder (`{0}`, 3.11.5), and nothing that
 * acts on a screen.
 */
export const inertSarif = (text: string): string =>
  visible(text)
    .replaceAll('](', `]${joiner}(`)
    .replace(/\{(?=\d+\})/g, `{${joiner}`)
    .replaceAll('://', `:${joiner}//`)
    .replace(/@(?=\w)/g, `@${joiner}`)
    .replaceAll('<', `<${joiner}`);

/** A path as the reference of a URI (RFC 3986): relative, each of its parts escaped, never taken for a scheme. */
export const sarifUri = (path: string): string =>
  path
    .toWellFormed()
    .split('/')
    .map((part) => encodeURIComponent(part))
    .join('/');
