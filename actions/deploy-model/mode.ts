import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import { whyNothingChanges } from '../../shared/releases/may-apply.ts';

export type Mode = 'plan' | 'apply';

/** Whether anything may be changed: what an event brings that others than people with write permission cause, never is. */
export function modeOf(
  asked: 'auto' | Mode,
  { event, trust }: Pick<Context, 'event' | 'trust'>,
): { readonly mode: Mode; readonly because: string } {
  const { name, ref, repository } = event;
  if (asked === 'plan') return { mode: 'plan', because: 'The input `mode` asks for a plan.' };
  const keeps = whyNothingChanges({ event, trust });
  if (asked === 'apply') {
    if (keeps !== undefined)
      throw new UserError({
        key: 'input mode',
        message: `must not be apply here. ${keeps}`,
        fix: 'Deploy when it is merged, on push or workflow_dispatch.',
      });
    return { mode: 'apply', because: 'The input `mode` asks for it.' };
  }
  if (keeps !== undefined) return { mode: 'plan', because: keeps };
  if (name === 'local')
    return { mode: 'plan', because: 'On your own machine nothing is changed without `--mode apply`.' };
  const branch = repository?.defaultBranch;
  if (name === 'push' && branch !== undefined && ref !== `refs/heads/${branch}`)
    return { mode: 'plan', because: `Of pushes only those to ${branch} go live; \`mode: apply\` says otherwise.` };
  return { mode: 'apply', because: trust.reason };
}
