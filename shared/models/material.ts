import type { Tree } from '../revision/tree.ts';
import { digestOfSources } from './application/digest.ts';
import type { ModelConfig } from './config.ts';

/**
 * Patterns of the files of a side that decide what a model answers; `undefined` where nobody says which: any of them
 * may.
 */
export function filesOf(config: ModelConfig): readonly string[] | undefined {
  if (config.provider === 'replay') return [config.file];
  return config.provider === 'command' || config.provider === 'http' ? config.sources : [];
}

/**
 * Names what a model has from its side: recorded answers, a program. Models of equal configuration and equal material
 * answer alike. `undefined` where it has nothing from there.
 * @throws UserError when `sources` means no file
 */
export async function materialOf(
  name: string,
  config: ModelConfig,
  tree: Pick<Tree, 'label' | 'list' | 'digest'>,
): Promise<string | undefined> {
  if (config.provider === 'replay') return tree.digest(config.file);
  if (config.provider !== 'command' && config.provider !== 'http') return undefined;
  if (config.sources !== undefined) return digestOfSources(tree, config.sources, `models.${name}.sources`);
  // A program is that of its side, an address is the same for both.
  return config.provider === 'command' ? tree.label : undefined;
}
