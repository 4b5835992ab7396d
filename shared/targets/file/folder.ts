import { randomBytes } from 'node:crypto';
import { promises as fs } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Release, shortDigest } from '../../releases/manifest.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import { type Live, type Operation, type Outcome, type Point, type Target, TargetError } from '../target.ts';
import { type Current, currentFile, currentOf, firstOther, parseCurrent, textOf } from './current.ts';
import { planOf } from './plan.ts';

/** What can be kept of a file that is none of ours, to put it back. */
const longestForeign = 30_000;

/**
 * A folder: each release has its files in `releases/<12 hex digits>`, and `current.json` says which is live. A reader
 * that opens that file first never sees half of a release. Files of before stay, so the way back copies nothing.
 */
export function folderTarget(folder: string, { directory, alarms }: TargetSurroundings): Target {
  const root = resolve(directory, folder);
  const inRoot = (...parts: string[]): string => join(root, ...parts);

  /** @throws TargetError when the disk refuses it */
  const current = async (): Promise<{ readonly text: string; readonly parsed?: Current } | undefined> => {
    const bytes = await readOf(inRoot(currentFile));
    if (bytes === undefined) return undefined;
    const text = bytes.toString('utf8');
    const parsed = parseCurrent(text);
    return { text, ...(parsed && { parsed }) };
  };
  const readIn = (of: string) => (path: string) => readOf(inRoot(of, path));

  const observe = async (): Promise<Live> => {
    const found = await current();
    if (found === undefined) return { changing: false, what: `nothing in ${folder}` };
    const { text, parsed } = found;
    if (parsed === undefined)
      return {
        changing: false,
        what: `a ${currentFile} in ${folder} that is no release`,
        point: text.length <= longestForeign ? { text } : {},
      };
    const point = { text: text.length <= longestForeign ? text : null, folder: parsed.folder };
    const other = await firstOther(parsed.files, readIn(parsed.folder));
    if (other !== undefined)
      return { changing: false, point, what: `${shortDigest(parsed.content)} in ${folder}, of which ${other}` };
    const { content, release } = parsed;
    return { content, release, point, changing: false, what: `${shortDigest(content)} in ${folder}` };
  };

  const publish = async (text: string, { hold }: Operation): Promise<void> => {
    const partial = inRoot(`${currentFile}.${randomBytes(6).toString('hex')}`);
    await onDisk(() => writeWhole(partial, text));
    await hold();
    await onDisk(() => fs.rename(partial, inRoot(currentFile)));
  };

  const store = async ({ manifest, files }: Release, of: string, { hold }: Operation): Promise<void> => {
    const wanted = currentOf({ manifest, files, digest: manifest.contentDigest }, of).files;
    if ((await firstOther(wanted, readIn(of))) === undefined && wanted.length > 0) return;
    const partial = inRoot('releases', `.${randomBytes(6).toString('hex')}`);
    await onDisk(async () => {
      await fs.mkdir(partial, { recursive: true });
      for (const { path } of wanted) {
        const bytes = files.get(path);
        if (bytes === undefined) throw new Error(`the release does not hold ${path}`);
        await fs.mkdir(dirname(join(partial, path)), { recursive: true });
        await writeWhole(join(partial, path), bytes);
      }
    });
    await hold();
    await onDisk(async () => {
      // What is there under that name was changed by hand.
      await fs.rm(inRoot(of), { recursive: true, force: true });
      await fs.rename(partial, inRoot(of));
    });
  };

  return {
    kind: 'file',
    name: `folder ${folder}`,
    observe,
    plan: async (release) =>
      planOf(release, (await current())?.parsed, {
        rollout: 'all at once: one file is replaced by another',
        alarms,
      }),
    apply: async (release, _live, operation): Promise<Outcome> => {
      const of = `releases/${shortDigest(release.manifest.contentDigest)}`;
      await store(release, of, operation);
      await publish(textOf(currentOf(release, of)), operation);
      operation.progress(`${currentFile} names ${of}`);
      return { state: 'done', reason: `${currentFile} names ${of}.` };
    },
    revert: async (to: Point | undefined, operation): Promise<Outcome> => {
      if (to === undefined) {
        await operation.hold();
        await onDisk(() => fs.rm(inRoot(currentFile), { force: true }));
        return { state: 'done', reason: `${currentFile} was removed: nothing was live before.` };
      }
      if (typeof to.text !== 'string')
        return { state: 'failed', reason: `The ${currentFile} of before was too long to be kept.` };
      const parsed = parseCurrent(to.text);
      const other = parsed && (await firstOther(parsed.files, readIn(parsed.folder)));
      await publish(to.text, operation);
      if (other !== undefined)
        return { state: 'failed', reason: `${currentFile} was put back, but of ${parsed?.folder} ${other}.` };
      return { state: 'done', reason: `${currentFile} was put back.` };
    },
    files: async () => {
      const parsed = (await current())?.parsed;
      if (parsed === undefined) return undefined;
      const read = parsed.files.map(async ({ path }) => [path, await readIn(parsed.folder)(path)] as const);
      return new Map(
        (await Promise.all(read)).flatMap(([path, bytes]) => (bytes === undefined ? [] : [[path, bytes]])),
      );
    },
  };
}

/** On the disk before it is named: what is live has to outlast a power cut. */
async function writeWhole(path: string, data: string | Uint8Array): Promise<void> {
  await fs.mkdir(dirname(path), { recursive: true });
  const file = await fs.open(path, 'wx');
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

const readOf = (path: string): Promise<Buffer | undefined> =>
  onDisk(async () => {
    try {
      return await fs.readFile(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  });

const refusals = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY', 'EEXIST', 'EIO']);

async function onDisk<T>(effect: () => Promise<T>): Promise<T> {
  try {
    return await effect();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || !refusals.has(code)) throw error;
    throw new TargetError(`The disk refused it: ${message}.`, { cause: error });
  }
}
