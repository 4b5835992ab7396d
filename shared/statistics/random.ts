/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018): 32 bits a call, period 2^128 − 1. Not for secrets.
 */
export class Xoshiro128 {
  readonly #state: Int32Array;

  /** @param state four words, not all zero */
  constructor(state: readonly [number, number, number, number]) {
    this.#state = Int32Array.from(state, (word) => word | 0);
    if (this.#state.every((word) => word === 0)) throw new RangeError('a state of zeros only ever gives zeros');
  }

  /** Spreads a seed over the state with SplitMix32, so that near seeds give unrelated sequences. */
  static fromSeed(seed: number): Xoshiro128 {
    let counter = seed | 0;
    const word = (): number => {
      counter = (counter + 0x9e3779b9) | 0;
      let mixed = Math.imul(counter ^ (counter >>> 16), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      return mixed ^ (mixed >>> 16);
    };
    return new Xoshiro128([word(), word(), word(), word()]);
  }

  /** An integer from 0 to 2^32 − 1. */
  next(): number {
    const state = this.#state as Int32Array & [number, number, number, number];
    const scrambled = Math.imul(state[1], 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = state[1] << 9;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = (state[3] << 11) | (state[3] >>> 21);
    return result >>> 0;
  }

  /** A number in [0, 1). */
  uniform(): number {
    return this.next() * 2 ** -32;
  }

  /** An integer from 0 to limit − 1. Uneven by at most limit / 2^32, which no bootstrap of fewer than 10^7 values sees. */
  below(limit: number): number {
    return (this.next() * 2 ** -32 * limit) | 0;
  }
}
