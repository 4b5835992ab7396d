import { once } from 'node:events';
import { closeSync, createWriteStream, mkdirSync, openSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import { UserError } from '../action/errors.ts';

/** A text that grows while a run goes on, kept whole whatever happens to the run. */
export interface Lines {
  readonly path: string;
  /** Waits while the disk is behind, so that memory does not grow. @throws UserError when the disk is full */
  write(line: string): Promise<void>;
  close(): Promise<void>;
}

/** Whole, or in pieces, of which a long one is not copied for what comes after it. */
export type Text = string | readonly string[] | AsyncIterable<string>;

/** The folder that an action's results go to. Nothing outside of it is ever written. */
export interface ResultsFolder {
  readonly path: string;
  /** Writes a whole file; a reader never sees half of one. */
  write(name: string, text: Text): Promise<string>;
  lines(name: string): Promise<Lines>;
}

export async function openResults(path: string): Promise<ResultsFolder> {
  await explained(path, () => mkdirSync(path, { recursive: true }));
  return {
    path,
    write: (name, text) => {
      const target = join(path, name);
      return explained(target, async () => {
        const partial = `${target}.partial`;
        const file = createAnew(partial);
        try {
          try {
            if (typeof text === 'string') writeFileSync(file, text);
            else await writeBatches(file, text);
          } finally {
            closeSync(file);
          }
          renameSync(partial, target);
        } catch (error) {
          // Half a file helps nobody, and on a full disk it takes room.
          remove(partial);
          throw error;
        }
        return target;
      });
    },
    lines: async (name) => {
      const target = join(path, name);
      await explained(target, () => remove(target));
      return openLines(target);
    },
  };
}

/** Milliseconds after which a line is in its file at the latest. */
const moment = 100;

/** Opens a file of lines, emptied first. */
export async function openLines(path: string): Promise<Lines> {
  await explained(path, () => mkdirSync(dirname(path), { recursive: true }));
  const stream = createWriteStream(path);
  let failure: unknown;
  stream.on('error', (error) => {
    failure = error;
  });
  await explained(path, () => once(stream, 'open'));
  // Many writers may wait for the same disk.
  let drained: Promise<unknown> | undefined;
  let waiting = '';
  let flushing: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(flushing);
    flushing = undefined;
    if (waiting !== '') stream.write(waiting);
    waiting = '';
  };
  const check = () =>
    explained(path, async () => {
      if (failure !== undefined) throw failure;
    });
  return {
    path,
    write: async (line) => {
      if (failure !== undefined) await check();
      // Lines of the same moment are one write: each wakes another thread, and this one again.
      waiting += `${line}\n`;
      if (waiting.length >= batchSize) flush();
      else flushing ??= setTimeout(flush, moment);
      if (!stream.writableNeedDrain) return;
      drained ??= once(stream, 'drain').finally(() => {
        drained = undefined;
      });
      await explained(path, () => drained as Promise<unknown>);
    },
    close: async () => {
      await check();
      flush();
      stream.end();
      await explained(path, () => finished(stream));
    },
  };
}

/** A file that was not there: a checkout may have brought a link of that name, to be written through. */
function createAnew(path: string): number {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    remove(path);
    return openSync(path, 'wx');
  }
}

/** Also where there is none. `rm` would load what removes whole folders. */
function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** A batch is written sooner than it is given to another thread to write. Whatever else goes on has a turn after each. */
async function writeBatches(file: number, text: Exclude<Text, string>): Promise<void> {
  for await (const batch of inBatches(text)) {
    writeFileSync(file, batch);
    await turn();
  }
}

/** UTF-16 units that are written at once: V8 puts what takes more than 128 KB elsewhere, which takes longer. */
const batchSize = 1 << 15;

/** Fewer, larger pieces of a text that is made in small ones. */
async function* inBatches(texts: Exclude<Text, string>): AsyncGenerator<string> {
  let batch = '';
  for await (const text of texts) {
    batch += text;
    if (batch.length < batchSize) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space, or choose another folder with the input `results`.',
  EACCES: 'no permission to write here. Choose another folder with the input `results`.',
  EPERM: 'no permission to write here. Choose another folder with the input `results`.',
  EROFS: 'this disk is read-only. Choose another folder with the input `results`.',
  ENOTDIR: 'a file is in the way. Choose another folder with the input `results`.',
  EEXIST: 'a file is in the way. Choose another folder with the input `results`.',
  EISDIR: 'a folder is in the way. Choose another folder with the input `results`.',
};

/** What the disk refuses is the user's to put right; anything else is a bug. */
async function explained<T>(path: string, effect: () => T | Promise<T>): Promise<T> {
  try {
    return await effect();
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    throw new UserError({ file: path, message: reason }, { cause: error });
  }
}
