import { hash } from 'node:crypto';

type Data = string | ArrayBuffer | ArrayBufferView;

/** SHA-256's, in bytes. */
const blockSize = 64;

/**
 * What requests are signed with: SHA-256, or with a secret its HMAC (RFC 2104). The SDK's own makes and copies a stream
 * for each of the four digests of a signature, and `createHmac` looks at length at its key: together a tenth of what a
 * call costs.
 */
export class Sha256 {
  readonly #secret: Uint8Array | undefined;
  #parts: Uint8Array[] = [];

  constructor(secret?: Data) {
    this.#secret = secret === undefined ? undefined : bytesOf(secret);
  }

  update(data: Data): void {
    this.#parts.push(bytesOf(data));
  }

  async digest(): Promise<Uint8Array> {
    if (this.#secret === undefined) return sha256(...this.#parts);
    const key = this.#secret.length > blockSize ? sha256(this.#secret) : this.#secret;
    const [inner, outer] = [Buffer.alloc(blockSize, 0x36), Buffer.alloc(blockSize, 0x5c)];
    for (const [index, byte] of key.entries()) {
      inner[index] = 0x36 ^ byte;
      outer[index] = 0x5c ^ byte;
    }
    return sha256(outer, sha256(inner, ...this.#parts));
  }

  reset(): void {
    this.#parts = [];
  }
}

const sha256 = (...parts: Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');

function bytesOf(data: Data): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data);
  return ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : new Uint8Array(data);
}
