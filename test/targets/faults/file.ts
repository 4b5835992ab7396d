import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFile } from '../../../shared/targets/file/open.ts';
import { contentOf } from '../../releases/releases.ts';
import type { Player, Scene } from './stage.ts';

interface FolderScene extends Scene {
  /** `live` */
  readonly root: string;
}

export const fileFolder: Player<FolderScene> = {
  kind: 'file',
  async open(surroundings) {
    const directory = mkdtempSync(join(tmpdir(), 'aiops-folder-'));
    const root = join(directory, 'live');
    const current = join(root, 'current.json');
    return {
      root,
      target: await openFile({ kind: 'file', folder: 'live' }, { ...surroundings, alarms: [], directory }),
      live: () => (existsSync(current) ? JSON.parse(readFileSync(current, 'utf8')).content : undefined),
      problems: () => [],
      close: async () => rmSync(directory, { recursive: true }),
    };
  },
  faults: {
    success: () => {},
    // Where its files belong is a file already.
    denied: ({ root }) => writeFileSync(join(root, 'releases', contentOf('new').slice(7, 19)), ''),
    drift: ({ root }) => writeFileSync(join(root, 'current.json'), '{"content":"by hand"}'),
    killed: () => {},
    unverified: () => {},
  },
};
