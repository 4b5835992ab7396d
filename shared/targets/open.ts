import type { TargetConfig, TargetKind } from './config.ts';
import type { TargetSurroundings } from './surroundings.ts';
import type { Target } from './target.ts';

type Open<C extends TargetConfig> = (config: C, surroundings: TargetSurroundings) => Promise<Target> | Target;

/** Each is loaded when it is opened, and not before. */
const kinds: { readonly [K in TargetKind]: () => Promise<Open<Extract<TargetConfig, { kind: K }>>> } = {
  file: async () => (await import('./file/open.ts')).openFile,
};

/** @throws UserError when it cannot be opened with this configuration */
export async function openTarget(config: TargetConfig, surroundings: TargetSurroundings): Promise<Target> {
  const open = (await kinds[config.kind]()) as Open<TargetConfig>;
  return open(config, surroundings);
}
