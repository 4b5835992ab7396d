const number = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,14})?$/;
const words: ReadonlyMap<string, unknown> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);
/** What is another type than text, or no value at all. */
const special = /^(?:null|true|false)$|^-|: |:$| #/i;
/** In no notation of a number, so that `10 %` and `1.2M` are text, and so is a day: `2010-09-09`. */
const inNoNumber = /[ %g-np-wyz]|^\d{4}-\d\d-\d\d$/i;

/** What YAML takes unquoted words for, as an object; `undefined` where that is not plain to see. */
export function plainScalar(written: string): { readonly value: unknown } | undefined {
  if (number.test(written)) return { value: Number(written) };
  if (words.has(written)) return { value: words.get(written) };
  const isOdd = special.test(written) || (/^\d/.test(written) && !inNoNumber.test(written));
  return isOdd ? undefined : { value: written };
}
