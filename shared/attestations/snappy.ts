/**
 * What is packed in Snappy's raw format, as GitHub keeps bundles of attestations
 * (google/snappy: format_description.txt).
 * @param most bytes that it may unpack to
 * @returns `undefined` for what is packed otherwise, broken, or larger
 */
export function unpackSnappy(packed: Uint8Array, most: number): Uint8Array | undefined {
  const [length, start] = lengthOf(packed);
  if (length === undefined || length > most) return undefined;
  const result = new Uint8Array(length);
  let [at, done] = [start, 0];
  while (at < packed.length) {
    const tag = packed[at] as number;
    const kind = tag & 3;
    const short = tag >>> 2;
    at += 1;
    if (kind === 0) {
      const extra = Math.max(0, short - 59);
      const size = (extra === 0 ? short : littleEndian(packed, at, extra)) + 1;
      at += extra;
      if (at + size > packed.length || done + size > length) return undefined;
      result.set(packed.subarray(at, at + size), done);
      at += size;
      done += size;
      continue;
    }
    const extra = kind === 3 ? 4 : kind;
    const size = kind === 1 ? (short & 7) + 4 : short + 1;
    const offset = littleEndian(packed, at, extra) + (kind === 1 ? (tag >>> 5) * 256 : 0);
    at += extra;
    if (at > packed.length || offset === 0 || offset > done || done + size > length) return undefined;
    // A copy may reach into itself: that is how repetitions are written.
    for (let i = 0; i < size; i += 1) result[done + i] = result[done + i - offset] as number;
    done += size;
  }
  return done === length ? result : undefined;
}

/** A number in 7 bits a byte, the least first, and where it ends. */
function lengthOf(packed: Uint8Array): readonly [number | undefined, number] {
  let length = 0;
  for (let at = 0; at < Math.min(5, packed.length); at += 1) {
    const byte = packed[at] as number;
    length += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return [length, at + 1];
  }
  return [undefined, 0];
}

/** What is beyond the end counts as zeros; the caller looks. */
function littleEndian(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i += 1) value += (bytes[at + i] ?? 0) * 2 ** (8 * i);
  return value;
}
