/** What a unit of UTF-16 is in a text that is read as words. Letters of ASCII, its digits and other letters make words. */
export const classes = { letter: 1, digit: 2, foreign: 4, ideograph: 8, stop: 16, line: 32 } as const;

let known: Uint8Array | undefined;

/** Of each unit; 0 for signs. Halves of pairs are letters, so that what they spell stays a word. */
export function unitClasses(): Uint8Array {
  if (known !== undefined) return known;
  const made = new Uint8Array(1 << 16);
  const word = /[\p{L}\p{N}\p{M}]/u;
  for (let unit = 128; unit < 1 << 16; unit += 1) {
    if (word.test(String.fromCharCode(unit))) made[unit] = classes.foreign;
  }
  made.fill(classes.ideograph, 0x3040, 0x3100);
  made.fill(classes.ideograph, 0x3400, 0xa000);
  made.fill(classes.foreign, 0xd800, 0xe000);
  made.fill(classes.digit, 48, 58);
  made.fill(classes.letter, 65, 91);
  made.fill(classes.letter, 97, 123);
  for (const sign of '.!?;:。！？；：।؟') made[sign.charCodeAt(0)] = classes.stop;
  made[10] = classes.line;
  known = made;
  return made;
}
