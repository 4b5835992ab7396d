import { openFetch } from '../network/fetch.ts';

/** Milliseconds until it is given up. */
const patience = 30_000;

/**
 * What lies where GitHub leads to by an address that is signed: that place is not told the token.
 * @param most bytes
 * @returns `undefined` where it is larger, or not to be had
 */
export async function download(
  env: Readonly<NodeJS.ProcessEnv>,
  url: string,
  most: number,
): Promise<Uint8Array | undefined> {
  const signal = AbortSignal.timeout(patience);
  const response = await openFetch({ env })(url, { headers: { 'user-agent': 'aiops-actions' }, signal });
  if (response.ok) return readAtMost(response, most);
  await response.text();
  return undefined;
}

/** A body that is broken off where it is larger, and then `undefined`. */
export async function readAtMost({ body }: Pick<Response, 'body'>, most: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += part.length;
    // Ends the loop, and with it the connection.
    if (bytes > most) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
