import { posix } from 'node:path';

/** A path as a tree lists it: `./a//b` is `a/b`. `undefined` for one that leaves the tree. */
export function inTree(path: string): string | undefined {
  const normal = posix.normalize(path);
  return isInside(normal) ? normal : undefined;
}

/** Whether a path stays in its folder on any disk. Git refuses others, but not every server does. */
export function isInside(path: string): boolean {
  const parts = path.split('/');
  return parts.every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git');
}
