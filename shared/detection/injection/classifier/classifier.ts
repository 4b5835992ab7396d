import { brotliDecompressSync } from 'node:zlib';
import type { Reading } from '../reading.ts';
import { Features, groups, influence, lengthOf, parts } from './features.ts';

/** What training leaves: see `scripts/train-injection.ts`. */
export interface Trained {
  readonly bias: number;
  /** What a weight of 1 is. */
  readonly scale: number;
  /** Added to the score of a text by its length, so that one threshold holds for all. */
  readonly byLength: readonly [short: number, middle: number, long: number];
  /** Slope and offset from a score to the odds (Platt 1999), on texts of which a quarter were attacks. */
  readonly calibration: readonly [slope: number, offset: number];
  /** The probability from which a text counts as an attack, as it was chosen in training. */
  readonly threshold: number;
  /** A signed byte a slot, compressed by Brotli, in base64. */
  readonly weights: string;
}

export interface Judged {
  /** That this part is an attack, in [0, 1]. */
  readonly probability: number;
  /** In units of the text that was read. */
  readonly start: number;
  readonly end: number;
}

/** A linear model over what is said, in parts of about 150 words. */
export class Classifier {
  readonly threshold: number;
  readonly #trained: Trained;
  readonly #weights: Int8Array;
  readonly #features = new Features();

  constructor(trained: Trained) {
    this.threshold = trained.threshold;
    this.#trained = trained;
    this.#weights = new Int8Array(brotliDecompressSync(Buffer.from(trained.weights, 'base64')));
  }

  judge(reading: Reading): Judged[] {
    const [slope, offset] = this.#trained.calibration;
    const more = this.#trained.byLength[lengthOf(reading)];
    return parts(reading).map(([from, to]) => ({
      probability: 1 / (1 + Math.exp(-(slope * (this.score(reading, from, to) + more) + offset))),
      start: reading.starts[from] as number,
      end: reading.ends[to - 1] as number,
    }));
  }

  /** Log odds before calibration, of the words from `from` to before `to`. */
  score(reading: Reading, from: number, to: number): number {
    const { slots, counts } = this.#features;
    this.#features.collect(reading, from, to);
    let score = 0;
    for (let group = 0; group < groups.length; group += 1) {
      const count = counts[group] as number;
      const list = slots[group] as Int32Array;
      let sum = 0;
      for (let at = 0; at < count; at += 1) sum += this.#weights[list[at] as number] as number;
      if (count > 0) score += (sum * (influence[group] as number)) / Math.sqrt(count);
    }
    return score * this.#trained.scale + this.#trained.bias;
  }
}

/** The one that ships. Its weights are loaded here, and nowhere else. */
export async function shippedClassifier(): Promise<Classifier> {
  const { trained } = await import('./weights.ts');
  return new Classifier(trained);
}
