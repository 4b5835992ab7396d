/** C0 controls and DEL have a picture of their own, C1 controls have none. */
function picture(control: string): string {
  const point = control.charCodeAt(0);
  if (point === 0x7f) return '␡';
  return point < 0x20 ? String.fromCharCode(0x2400 + point) : '\ufffd';
}

function named(character: string): string {
  return `⟨U+${character.charCodeAt(0).toString(16).toUpperCase()}⟩`;
}

/** A flag such as that of Wales is spelt with tag characters; any other use hides text. */
function tags(run: string): string {
  if (run.startsWith('🏴')) return run;
  const count = [...run].length;
  return `⟨${count} hidden tag ${count === 1 ? 'character' : 'characters'}⟩`;
}

/**
 * Letters, marks and symbols of blocks in which nothing acts unseen: Latin to Hebrew, punctuation without spaces of no
 * width, arrows to symbols. Almost every text has nothing else.
 */
const harmless = /^[\n\t -~\u00a0-\u05ff\u2010-\u2027\u2190-\u2bff]*$/;

/**
 * Shows what would act on a reader's screen without being seen: control characters as pictures (`␛`), characters that
 * turn the direction of text (`⟨U+202E⟩`), tag characters that hide text. Every kind of line end becomes `\n`. Tabs stay.
 * Joiners stay, which many languages and emoji need.
 */
export function visible(text: string): string {
  if (harmless.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, picture)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, named)
    .replace(/\p{RGI_Emoji_Tag_Sequence}|[\u{e0000}-\u{e007f}]+/gv, tags)
    .replace(/[\u061c\u200e\u200f\ufeff\ufff9-\ufffb]/g, '')
    .replace(/[\ufffe\uffff]/g, '\ufffd');
}
