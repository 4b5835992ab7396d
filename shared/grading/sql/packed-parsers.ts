import { compileFunction } from 'node:vm';
import { brotliDecompressSync } from 'node:zlib';

/** Bytes of a text, from the first to behind the last. */
type Span = readonly [number, number];

/**
 * Modules of CommonJS as scripts/pack-parsers.ts keeps them: their texts, one after the other, packed together.
 * Nothing is unpacked before the first is asked for (5 ms), and none runs before it is asked for itself.
 */
export class PackedParsers {
  readonly #packed: string;
  readonly #spans: Readonly<Record<string, Span>>;
  readonly #required: Readonly<Record<string, unknown>>;
  readonly #loaded = new Map<string, object>();
  #texts: Buffer | undefined;

  /**
   * @param packed brotli, in base64
   * @param spans where each module stands
   * @param required what modules may require, by its name
   */
  constructor(packed: string, spans: Readonly<Record<string, Span>>, required: Readonly<Record<string, unknown>> = {}) {
    this.#packed = packed;
    this.#spans = spans;
    this.#required = required;
  }

  /** What the module exports. It runs once. */
  load(name: string): object {
    const known = this.#loaded.get(name);
    if (known !== undefined) return known;
    const exports = {};
    const require = (other: string): unknown => {
      if (!Object.hasOwn(this.#required, other)) throw new Error(`${name} requires ${other}, which is not given`);
      return this.#required[other];
    };
    compileFunction(this.textOf(name), ['exports', 'require'], { filename: name })(exports, require);
    this.#loaded.set(name, exports);
    return exports;
  }

  textOf(name: string): string {
    const span = this.#spans[name];
    if (span === undefined) throw new Error(`${name} is not packed`);
    this.#texts ??= brotliDecompressSync(Buffer.from(this.#packed, 'base64'));
    return this.#texts.toString('utf8', ...span);
  }
}
