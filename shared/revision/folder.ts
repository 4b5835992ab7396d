/** What stands in a folder of a commit under one name. Submodules are left out: they are other repositories. */
export interface Entry {
  readonly kind: 'file' | 'executable' | 'link' | 'folder';
  /** Name of its object: a blob, or the tree of a folder. */
  readonly object: string;
}

/** By name, as git orders them. */
export type Folder = ReadonlyMap<string, Entry>;

export const isFile = (entry: Entry | undefined): boolean => entry?.kind === 'file' || entry?.kind === 'executable';

/**
 * A tree as git keeps it: `<mode> <name>`, a zero byte and the binary name of an object, again and again.
 * https://git-scm.com/book/en/v2/Git-Internals-Git-Objects. A name that would lead out of its folder is left out.
 * @param bytes how many a binary name has: 20, or 32 with SHA-256
 * @returns `undefined` for what is no tree
 */
export function parseFolder(content: Buffer, bytes: number): Folder | undefined {
  const entries = new Map<string, Entry>();
  // Taken apart as one string of bytes and one of digits: a call for each name costs more than all the rest.
  const text = content.toString('latin1');
  const digits = content.toString('hex');
  for (let at = 0; at < text.length; ) {
    const space = text.indexOf(' ', at);
    const zero = text.indexOf('\0', space);
    const end = zero + 1 + bytes;
    const mode = text.slice(at, space);
    if (space < 0 || zero < 0 || end > text.length || !/^[0-7]{5,6}$/.test(mode)) return undefined;
    const kind = kindOf(Number.parseInt(mode, 8));
    const name = nameOf(content, text.slice(space + 1, zero), space + 1);
    at = end;
    if (kind !== undefined && isName(name)) entries.set(name, { kind, object: digits.slice(2 * (zero + 1), 2 * end) });
  }
  return entries;
}

/** As of files on Unix; git itself looks at the bit of the owner alone. */
function kindOf(mode: number): Entry['kind'] | undefined {
  const type = mode & 0o170000;
  if (type === 0o100000) return mode & 0o100 ? 'executable' : 'file';
  if (type === 0o120000) return 'link';
  return type === 0o040000 ? 'folder' : undefined;
}

/** Bytes above ASCII are UTF-8. */
function nameOf(content: Buffer, name: string, start: number): string {
  return /[\x80-\xff]/.test(name) ? content.toString('utf8', start, start + name.length) : name;
}

/** Whether a name stays in its folder on any disk. Git refuses others, but not every server does. */
export function isName(name: string): boolean {
  return name !== '' && name !== '.' && name !== '..' && name.toLowerCase() !== '.git' && !name.includes('/');
}
