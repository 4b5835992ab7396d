import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server on this machine alone. */
export interface Loopback {
  /** `http://127.0.0.1:41975` */
  readonly url: string;
  /** Ends all connections, also those that wait for an answer. */
  close(): Promise<void>;
}

interface Options {
  /** 0, the default: any that is free. */
  readonly port?: number | undefined;
  /** Counts TCP connections that are opened. */
  readonly counting?: { connections: number };
}

/** Connections stay open for longer than any test. */
const keepAlive = 60_000;

export async function listen(listener: RequestListener, { port = 0, counting }: Options = {}): Promise<Loopback> {
  const server = createServer(listener);
  server.keepAliveTimeout = keepAlive;
  server.on('connection', (socket) => {
    if (counting) counting.connections += 1;
    socket.setNoDelay(true);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

/** Goes on with the body of a request when it is whole; never where the client leaves before. */
export function bodyOf(request: IncomingMessage, goOn: (body: string) => void): void {
  let body = '';
  request.setEncoding('utf8').on('data', (part: string) => {
    body += part;
  });
  request.on('end', () => goOn(body));
}
