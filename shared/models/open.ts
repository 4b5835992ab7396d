import type { Readable } from 'node:stream';
import type { ModelConfig } from './config.ts';
import type { Model } from './model.ts';

export interface ModelSurroundings {
  /** A file of the tree that the configuration belongs to; `undefined` where there is none. */
  read(path: string): Promise<Readable | undefined>;
  readonly env: NodeJS.ProcessEnv;
}

/**
 * The model that the configuration calls `name`. Only the provider asked for is loaded. Parameters of the
 * configuration are not applied here: `withDefaults` completes a request.
 * @throws UserError for a file that is missing or broken
 * @throws ModelError when no request could succeed, such as without a region
 */
export async function openModel(name: string, config: ModelConfig, surroundings: ModelSurroundings): Promise<Model> {
  switch (config.provider) {
    case 'bedrock':
      return (await import('./bedrock.ts')).openBedrock(name, config, surroundings.env);
    case 'replay':
      return (await import('./replay.ts')).openReplay(name, config, surroundings.read);
  }
}
