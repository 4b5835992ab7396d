import { snappyUncompress } from 'hysnappy';

/**
 * What is packed in Snappy's raw format, as GitHub keeps bundles of attestations
 * (google/snappy: format_description.txt).
 * @param most bytes that it may unpack to
 * @returns `undefined` for what is packed otherwise, broken, or larger
 */
export function unpackSnappy(packed: Uint8Array, most: number): Uint8Array | undefined {
  const length = lengthOf(packed);
  // The library makes room for as much as it is told, before it reads.
  if (length === undefined || length > most) return undefined;
  try {
    return snappyUncompress(packed, length);
  } catch {
    return undefined;
  }
}

/** What it says that it unpacks to: a number in 7 bits a byte, the least first. */
function lengthOf(packed: Uint8Array): number | undefined {
  let length = 0;
  for (const [at, byte] of packed.subarray(0, 5).entries()) {
    length += (byte & 0x7f) * 2 ** (7 * at);
    if (byte < 0x80) return length;
  }
  return undefined;
}
