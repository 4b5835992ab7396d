import { isRefusal } from '../aws/refusal.ts';
import type { Operation, Outcome, Point } from '../target.ts';
import { isLost, untilEnd } from '../until.ts';
import type { Standing } from './deployments.ts';
import type { Parts } from './target.ts';
import { watch } from './watch.ts';

/** Milliseconds for which AppConfig reverts what is complete. @see `AllowRevert` of StopDeployment */
const revertible = 72 * 3600 * 1000;

const times = 3;

/**
 * Back to a version: what goes on is stopped; what is complete is reverted, as long as AppConfig does that; and else the
 * version is deployed once more.
 * @param strategy the one for a way back, looked for when it is needed
 */
export async function goBack(
  to: Point | undefined,
  { deployments, hosted }: Parts,
  strategy: () => Promise<string>,
  operation: Operation,
): Promise<Outcome> {
  let standing = await deployments.standing(operation);
  if (standing.going !== undefined) {
    const stopped = await stop(standing, false);
    if (stopped.state === 'unfinished') return stopped;
    standing = await deployments.standing(operation);
  }
  const { live, before } = standing;
  if (live?.ConfigurationVersion === to?.version) return { state: 'done', reason: `${told(to)} is live.` };
  if (to === undefined)
    return {
      state: 'failed',
      reason: `Nothing was live before ${told({ version: live?.ConfigurationVersion ?? '' })}.`,
    };
  const age = operation.clock() - Date.parse(live?.CompletedAt ?? '');
  if (live !== undefined && before?.ConfigurationVersion === to.version && age < revertible) {
    const reverted = await stop({ going: live }, true).catch((error: unknown) => {
      // The clock of AppConfig decides.
      if (isRefusal(error, /^BadRequest/)) return undefined;
      throw error;
    });
    if (reverted?.state === 'unfinished') return reverted;
    if (reverted !== undefined) {
      const now = await deployments.standing(operation);
      if (now.live?.ConfigurationVersion === to.version) return { state: 'done', reason: `${told(to)} is live again.` };
    }
  }
  const version = String(to.version);
  if ((await hosted.text(version, operation)) === undefined)
    return { state: 'failed', reason: `AppConfig has no version ${version} any more.` };
  const id = await strategy();
  return untilStarted(version, id);

  /** Stops one, or reverts it, and sees it end. */
  async function stop({ going }: Pick<Standing, 'going'>, revert: boolean): Promise<Outcome> {
    const number = going?.DeploymentNumber ?? 0;
    for (let time = 1; ; time += 1) {
      try {
        await deployments.stop(number, revert, operation);
        break;
      } catch (error) {
        if (isLost(error)) {
          const { State } = (await deployments.get(number, operation)) ?? {};
          if (time < times && State === going?.State) continue;
        } else if (time === 1 && (revert || !isRefusal(error, /^BadRequest/))) throw error;
        // It has ended by itself, or was stopped already: its state tells.
        break;
      }
    }
    return revert ? untilEnd(operation, () => hasEnded(number)) : watch(number, deployments, operation);
  }

  /** Of a deployment that was complete: it stays so for a moment after it was asked to be reverted. */
  async function hasEnded(number: number): Promise<Outcome | string> {
    const { State } = (await deployments.get(number, operation)) ?? {};
    if (State === 'REVERTED') return { state: 'done', reason: `Deployment ${number} was reverted.` };
    return `deployment ${number} is being reverted`;
  }

  /** Waits for its turn: in an environment there is one deployment at a time. */
  async function untilStarted(version: string, id: string): Promise<Outcome> {
    let number: number | undefined;
    const waited = await untilEnd(operation, async () => {
      const now = await deployments.standing(operation);
      if (now.going === undefined && now.live?.ConfigurationVersion === version)
        return { state: 'done', reason: `${told({ version })} is live again.` };
      if (now.going?.ConfigurationVersion === version) number = now.going.DeploymentNumber ?? 0;
      else {
        try {
          number = await deployments.start(version, id, `back to version ${version}`, operation);
        } catch (error) {
          if (isLost(error)) return 'it is looked whether the way back has begun';
          if (isRefusal(error, /^Conflict/)) return 'another deployment of the environment goes on';
          throw error;
        }
      }
      return { state: 'done', reason: '' };
    });
    return number === undefined ? waited : watch(number, deployments, operation);
  }
}

const told = (to: Point | undefined): string => (to === undefined ? 'Nothing' : `Version ${to.version}`);
