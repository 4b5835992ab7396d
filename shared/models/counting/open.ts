import type { Log } from '../../action/log.ts';
import type { RequestCounter } from '../../pricing/measured/counter.ts';
import type { ModelConfig } from '../config.ts';

export interface CountingSurroundings {
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly log: Pick<Log, 'info'>;
  readonly signal: AbortSignal;
  /** Waits; that of the clock on the wall otherwise. */
  readonly pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/**
 * The counter of a model's own provider; `undefined` where it has none, or none for this model. What is counted is what an
 * evaluation would send.
 * @throws UserError without credentials or a region
 */
export async function openCounter(
  config: ModelConfig,
  surroundings: CountingSurroundings,
): Promise<RequestCounter | undefined> {
  if (config.provider === 'anthropic') return (await import('./anthropic.ts')).anthropicCounter(config, surroundings);
  if (config.provider === 'bedrock') return (await import('./bedrock.ts')).bedrockCounter(config, surroundings);
  return undefined;
}
