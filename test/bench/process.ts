import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Measured {
  /** Milliseconds from the start to the exit. */
  readonly whole: number;
  /** Milliseconds from the start to the first bytes on standard output; absent where there were none. */
  readonly firstLine?: number;
  /** Bytes. */
  readonly peak?: number;
  /** Milliseconds of processors, with those that collect garbage and compile. */
  readonly cpu?: number;
  readonly output: string;
}

interface Options {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Has the process tell its peak memory before it exits, and what it took of processors. */
  readonly peak?: boolean;
}

/** Runs a Node process from its start to its exit. @throws Error when it fails */
export async function run(args: readonly string[], { cwd, env, peak = false }: Options = {}): Promise<Measured> {
  const preload = peak ? ['--import', new URL('peak.js', import.meta.url).href] : [];
  const started = performance.now();
  const child = spawn(process.execPath, [...preload, ...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  let firstLine: number | undefined;
  const texts = ['', '', '', ''];
  for (const [number, stream] of child.stdio.entries()) {
    stream?.on('data', (chunk: Buffer) => {
      if (number === 1) firstLine ??= performance.now() - started;
      texts[number] += chunk.toString();
    });
  }
  const closed = once(child, 'close');
  const [code] = await once(child, 'exit');
  const whole = performance.now() - started;
  await closed;
  const [, output = '', errors = '', told = ''] = texts;
  if (code !== 0) throw new Error(`node ${args.join(' ')} ended with ${code}:\n${output}${errors}`);
  const [bytes, cpu] = told.split(' ').map(Number);
  return {
    ...{ whole, output },
    ...(firstLine !== undefined && { firstLine }),
    ...(peak && bytes !== undefined && cpu !== undefined && { peak: bytes, cpu }),
  };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (upper + lower) / 2;
}
