import type { TargetSurroundings } from '../surroundings.ts';
import type { Target } from '../target.ts';
import type { FileTargetConfig } from './config.ts';

export async function openFile(config: FileTargetConfig, surroundings: TargetSurroundings): Promise<Target> {
  const { branch, folder = '.' } = config;
  if (branch !== undefined)
    return (await import('./branch.ts')).branchTarget({ branch, folder: config.folder }, surroundings);
  return (await import('./folder.ts')).folderTarget(folder, surroundings);
}
