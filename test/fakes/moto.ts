import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';

/** Whether moto's server is installed: `pip install 'moto[server]'`, with `moto_server` on the path. */
export const hasMoto = (): boolean => spawnSync('moto_server', ['--version'], { stdio: 'ignore' }).error === undefined;

export interface Moto {
  readonly url: string;
  close(): Promise<void>;
}

/** An independent fake of AWS's services, by https://github.com/getmoto/moto. */
export async function startMoto(): Promise<Moto> {
  const port = await freePort();
  const server = spawn('moto_server', ['-H', '127.0.0.1', '-p', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
  await listening(server);
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** It tells where it runs. */
function listening({ stdout, stderr }: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    const look = (text: Buffer): void => {
      said += text.toString();
      if (said.includes('Running on')) resolve();
    };
    stdout?.on('data', look);
    stderr?.on('data', look);
    stderr?.once('end', () => reject(new Error(`moto did not start: ${said.slice(0, 500)}`)));
  });
}
