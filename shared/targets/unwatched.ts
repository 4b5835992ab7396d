import type { Obstacle } from './target.ts';

/**
 * What is in the way where alarms are named, and the platform cannot watch any.
 * @param what as a sentence begins: `Prompts of Bedrock`
 */
export const unwatched = (alarms: readonly string[], what: string): Obstacle[] =>
  alarms.length === 0
    ? []
    : [
        {
          message: `${what} have no platform that would watch alarms while they go live.`,
          fix: 'Leave `alarms` out, and have a schedule run `rollback` with `if`.',
        },
      ];
