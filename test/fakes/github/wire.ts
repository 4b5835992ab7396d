import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Reply } from './exchange.ts';
import type { Fault } from './faults.ts';
import type { Token } from './token.ts';

/** `undefined` without a body. */
export async function read(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  return text === '' ? undefined : JSON.parse(text);
}

export function tokenOf(authorization: string | undefined, tokens: readonly Token[]): Token | undefined {
  const [, value] = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '') ?? [];
  return tokens.find((token) => token.value === value);
}

export const isScripted = (fault: Fault | undefined): fault is Fault =>
  fault !== undefined && (fault.status !== undefined || fault.body !== undefined);

export const scripted = ({ status = 200, body = {}, headers }: Fault): Reply => ({
  status,
  body,
  ...(headers && { headers }),
});

/** Sends it; `half` breaks the connection in the middle of the body. */
export function send(response: ServerResponse, { status, body, headers }: Reply, half = false): void {
  const isText = typeof body === 'string';
  const text = isText ? body : JSON.stringify(body);
  const type = isText ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8';
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(text), ...headers });
  if (half) response.write(text.slice(0, text.length / 2), () => breakOff(response));
  else response.end(text);
}

export function breakOff(response: ServerResponse): void {
  response.socket?.resetAndDestroy();
}
