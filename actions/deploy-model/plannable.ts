import type { Context } from '../../shared/action/context.ts';
import { Skipped } from '../../shared/action/errors.ts';
import type { Opening } from '../../shared/releases/open-world.ts';

/**
 * A change that is not trusted is planned where nothing is signed in to and nothing is started: in files. Else what it says
 * would be sent with credentials that its author must not use.
 * @throws Skipped
 */
export function requirePlannable(openings: readonly Opening[], { trust }: Pick<Context, 'trust'>): void {
  if (trust.trusted || openings.every(({ settings }) => settings.target.kind === 'file')) return;
  throw new Skipped('not planned: the change is not trusted with what is live', {
    message: trust.reason,
    fix: 'A maintainer can have it planned: push the branch to this repository, and open the pull request from there.',
  });
}
