const base = 0x01000193;

/** Mixes high bits into the low ones, which choose a slot: the end of MurmurHash3. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return half ^ (half >>> 13);
}

/** A hash of bytes, of 32 bits: that of `HashedRun` over the same. */
export function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash, base) + (bytes[at] as number) + 1;
  return mixed(hash | 0);
}

/** Bytes of which any part is hashed in the same time, however long: hashes are polynomials, and a part is a difference. */
export class HashedRun {
  readonly bytes: Uint8Array;
  /** Of all bytes before one. */
  readonly #before: Int32Array;
  readonly #powers: Int32Array;

  constructor(longest: number) {
    this.bytes = new Uint8Array(longest);
    this.#before = new Int32Array(longest + 1);
    this.#powers = new Int32Array(longest + 1).fill(1);
    for (let at = 1; at <= longest; at += 1) this.#powers[at] = Math.imul(this.#powers[at - 1] as number, base);
  }

  /** Takes bytes of a text, at most as many as are the longest. */
  take(text: Uint8Array, start: number, end: number): void {
    const [bytes, before] = [this.bytes, this.#before];
    let hash = 0;
    for (let at = start; at < end; at += 1) {
      const byte = text[at] as number;
      bytes[at - start] = byte;
      hash = (Math.imul(hash, base) + byte + 1) | 0;
      before[at - start + 1] = hash;
    }
  }

  hashOf(start: number, end: number): number {
    const whole = this.#before[end] as number;
    return mixed((whole - Math.imul(this.#before[start] as number, this.#powers[end - start] as number)) | 0);
  }
}
