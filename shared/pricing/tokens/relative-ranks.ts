import type { Ranks } from './vocabulary.ts';

/**
 * Tokens that are told by those of another encoding, as scripts/pack-ranks.ts writes them: a bit for each rank, whether
 * the other has its token; for those that it has, the step from the rank of the one before to its own, folded to be
 * positive, in three planes of bytes; for all others their lengths, then their bytes.
 * @param count of ranks
 */
export function fromRelative(packed: Uint8Array, count: number, other: Ranks): Ranks {
  const starts = startsOf(other.lengths);
  const isShared = (rank: number): boolean => (((packed[rank >> 3] as number) >> (rank & 7)) & 1) === 1;
  let shared = 0;
  for (let rank = 0; rank < count; rank += 1) shared += Number(isShared(rank));
  const steps = Math.ceil(count / 8);
  const ownLengths = packed.subarray(steps + 3 * shared, steps + 2 * shared + count);
  const own = packed.subarray(steps + 2 * shared + count);
  const lengths = new Uint8Array(count);
  // No token is in both twice.
  const bytes = new Uint8Array(own.length + other.bytes.length);
  let [end, told, found, before, from] = [0, 0, 0, 0, 0];
  for (let rank = 0; rank < count; rank += 1) {
    if (!isShared(rank)) {
      const length = ownLengths[told++] as number;
      lengths[rank] = length;
      for (let at = 0; at < length; at += 1) bytes[end++] = own[from++] as number;
      continue;
    }
    const at = steps + found++;
    const folded =
      (packed[at] as number) | ((packed[at + shared] as number) << 8) | ((packed[at + 2 * shared] as number) << 16);
    before += (folded >> 1) ^ -(folded & 1);
    const [start, length] = [starts[before] as number, other.lengths[before] as number];
    lengths[rank] = length;
    for (let offset = 0; offset < length; offset += 1) bytes[end++] = other.bytes[start + offset] as number;
  }

  return { lengths, bytes: bytes.subarray(0, end) };
}

/** Where each token begins. */
export function startsOf(lengths: Uint8Array): Int32Array {
  const starts = new Int32Array(lengths.length);
  for (let rank = 1; rank < lengths.length; rank += 1) {
    starts[rank] = (starts[rank - 1] as number) + (lengths[rank - 1] as number);
  }
  return starts;
}
