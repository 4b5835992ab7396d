import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { UserError } from '../action/errors.ts';
import { type Credentials, type GitPlace, gitEnvironment, secretsOf } from './git-environment.ts';

export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  /** Without secrets. */
  readonly stderr: string;
}

/** Starts git processes in one repository. */
export class Git {
  readonly place: GitPlace;
  readonly signal: AbortSignal | undefined;
  readonly #env: Record<string, string>;
  readonly #secrets: readonly string[];

  constructor(place: GitPlace, env: Readonly<NodeJS.ProcessEnv>, credentials: Credentials, signal?: AbortSignal) {
    this.place = place;
    this.signal = signal;
    this.#env = gitEnvironment(env, place, credentials);
    this.#secrets = secretsOf(credentials.token);
  }

  /** Killed by the signal. What it then reports is up to the caller: see `whyEnded`. */
  start(args: readonly string[], stdio: SpawnOptions['stdio'], directory = this.place.workTree): ChildProcess {
    this.signal?.throwIfAborted();
    return spawn('git', args, { cwd: directory, env: this.#env, stdio, windowsHide: true, signal: this.signal });
  }

  /** Runs to the end, whatever the exit code. @throws UserError without git; the signal's reason when aborted */
  run(args: readonly string[], directory?: string): Promise<GitResult> {
    return new Promise((resolve, reject) => {
      const child = this.start(args, ['ignore', 'pipe', 'pipe'], directory);
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.on('error', (error) => reject(this.whyEnded(error)));
      child.on('close', (code, signal) => {
        if (code === null) return reject(this.whyEnded(new Error(`git ${args[0]} was ended by ${signal}`)));
        resolve({ code, stdout: Buffer.concat(stdout), stderr: this.cleaned(Buffer.concat(stderr).toString()) });
      });
    });
  }

  /** Standard output of what has to succeed. */
  async output(args: readonly string[], directory?: string): Promise<Buffer> {
    const { code, stdout, stderr } = await this.run(args, directory);
    if (code !== 0) throw this.whyFailed(args[0], code, stderr.trim());
    return stdout;
  }

  /** What to throw for a process that ended by itself, but not well. */
  whyFailed(command: string | undefined, code: number | null, said = ''): unknown {
    const message = `git ${command} ended with ${code}${said && `: ${said}`}`;
    // 128 is what git says of a repository that it cannot read.
    if (code !== 128) return this.whyEnded(new Error(message));
    return this.damaged(message);
  }

  /** What to throw for a repository that lacks something, or has it in no form that git writes. */
  damaged(message: string): UserError {
    const { gitDirectory } = this.place;
    return new UserError({ message, fix: `Check the repository out again: ${gitDirectory} is damaged or incomplete.` });
  }

  cleaned(text: string): string {
    return this.#secrets.reduce((rest, secret) => rest.replaceAll(secret, '***'), text);
  }

  /** What to throw for a process that could not start or was killed. */
  whyEnded(error: Error): unknown {
    if (this.signal?.aborted) return this.signal.reason;
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return error;
    return new UserError('git is not installed here, or not on the PATH. Install git 2.31 or newer.', { cause: error });
  }
}
