import { posix } from 'node:path';
import { isName } from './folder.ts';

/** A path as a tree lists it: `./a//b` is `a/b`. `undefined` for one that leaves the tree. */
export function inTree(path: string): string | undefined {
  const normal = posix.normalize(path);
  return isInside(normal) ? normal : undefined;
}

/** Whether a path stays in its folder on any disk. */
export const isInside = (path: string): boolean => path.split('/').every(isName);
