import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sha256 } from '../../shared/aws/sha256.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('what requests are signed with', () => {
  it('is SHA-256', async () => {
    const one = new Sha256();
    one.update('ab');
    one.update(new Uint8Array([0x63]));
    // FIPS 180-2, "abc"
    expect(hex(await one.digest())).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    one.reset();
    expect(hex(await one.digest())).toBe(createHash('sha256').digest('hex'));
  });

  it("is with a secret the HMAC, as Node's own, of keys and data of any length", async () => {
    const bytes = fc.uint8Array({ maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(bytes, bytes, async (secret, data) => {
        const one = new Sha256(secret);
        one.update(data);
        expect(hex(await one.digest())).toBe(createHmac('sha256', secret).update(data).digest('hex'));
      }),
    );
  });
});
