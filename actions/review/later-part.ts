import type { Definition } from '../../shared/action/define.ts';
import type { LoadedConfig } from '../../shared/config/load.ts';
import type { Event } from '../../shared/github/event.ts';

/**
 * A part that few configurations ask for. What is told of it is known without loading it, and where it is not asked for
 * it is not there at all.
 */
export interface LaterPart {
  readonly name: string;
  /** As a sentence goes on: `says what …`. */
  readonly does: string;
  /** Its own outputs, by their descriptions. */
  readonly outputs: Readonly<Record<string, string>>;
  isAskedFor(config: LoadedConfig['value'], event: Event): boolean;
  /** It has no inputs of its own. */
  load(): Promise<Definition>;
}
