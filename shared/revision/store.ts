import { Folders } from './folders.ts';
import type { Git } from './git.ts';
import { Objects } from './objects.ts';

/** What the commits of one clone are read by. */
export class Store {
  readonly git: Git;
  readonly objects: Objects;
  readonly folders: Folders;

  constructor(git: Git) {
    this.git = git;
    this.objects = new Objects(git);
    this.folders = new Folders(git, this.objects);
  }
}
