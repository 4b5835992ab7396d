import type { Encoding } from './probe.ts';

const leet: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };

/** A text as an attacker may write it. */
export function encoded(text: string, encoding: Encoding): string {
  switch (encoding) {
    case 'base64':
      return Buffer.from(text, 'utf8').toString('base64');
    case 'hex':
      return Buffer.from(text, 'utf8').toString('hex');
    case 'rot13':
      return rot13(text);
    case 'leet':
      return text.replace(/[aeiost]/gi, (letter) => leet[letter.toLowerCase()] ?? letter);
    case 'reversed':
      return [...text].reverse().join('');
    case 'spaced':
      return [...text].map((letter) => (letter === ' ' ? ' ' : letter)).join(' ');
    case 'percent':
      return [...Buffer.from(text, 'utf8')]
        .map((byte) => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`)
        .join('');
    case 'tags':
      // Unicode's tags are its printable ASCII, from U+E0000 on, and nobody sees them.
      return text.replace(/[\x20-\x7e]/g, (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0)));
  }
}

export const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const code = letter.charCodeAt(0);
    const first = code < 97 ? 65 : 97;
    return String.fromCharCode(((code - first + 13) % 26) + first);
  });
