import type { Revision } from '../../shared/revision/tree.ts';
import type { Kind, Scope } from './scope.ts';

/** A file to scan, on the sides that have it. */
export interface Touched {
  /** At the head; absent where it is gone, or is no longer scanned. */
  readonly head?: string;
  /** At the base; absent where it is new, or was not scanned. */
  readonly base?: string;
  readonly kind?: Kind;
  /** Both sides have the same content. */
  readonly same?: true;
}

/** The files that are scanned: those that the change touches, or all there are. */
export async function touchedFiles(
  { base, head, changed = [] }: Revision,
  scope: Scope,
  all: boolean,
): Promise<Touched[]> {
  const touched = changed.flatMap(({ kind, path, from = path }): Touched[] => {
    const ofHead = kind === 'removed' ? undefined : scope(path);
    const ofBase = kind === 'added' ? undefined : scope(from);
    if (ofHead === undefined && ofBase === undefined) return [];
    // What was not scanned before is compared with what it was all the same.
    const isCompared = kind !== 'added';
    return [
      {
        ...(ofHead !== undefined && { head: path, kind: ofHead }),
        ...(isCompared && { base: from }),
      },
    ];
  });
  if (!all) return touched;
  const known = new Set(changed.map(({ path }) => path));
  const others = (await head.list()).filter((path) => !known.has(path));
  return [
    ...touched,
    ...others.flatMap((path): Touched[] => {
      const kind = scope(path);
      return kind === undefined ? [] : [{ head: path, kind, ...(base && { same: true as const }) }];
    }),
  ];
}
