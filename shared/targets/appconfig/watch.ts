import type { Operation, Outcome } from '../target.ts';
import { untilEnd } from '../until.ts';
import type { Deployments } from './deployments.ts';
import type { Deployment } from './requests.ts';

/** Who ended a deployment, for people, by `TriggeredBy` of its events. */
const by: Readonly<Record<string, string>> = {
  USER: 'somebody stopped it',
  CLOUDWATCH_ALARM: 'an alarm rang',
  INTERNAL_ERROR: 'AppConfig had an error of its own',
  APPCONFIG: 'AppConfig stopped it',
};

/** Until a deployment has ended, whichever way. */
export function watch(number: number, deployments: Deployments, operation: Operation): Promise<Outcome> {
  return untilEnd(operation, async () => {
    const seen = await deployments.get(number, operation);
    if (seen === undefined) return { state: 'failed', reason: `There is no deployment ${number} any more.` };
    return outcomeOf(seen) ?? goingOn(seen);
  });
}

function outcomeOf(seen: Deployment): Outcome | undefined {
  const { DeploymentNumber, State } = seen;
  switch (State) {
    case 'COMPLETE':
      return { state: 'done', reason: `Deployment ${DeploymentNumber} is complete.` };
    case 'ROLLED_BACK':
      return { state: 'taken-back', reason: `AppConfig took deployment ${DeploymentNumber} back: ${whyOf(seen)}.` };
    case 'REVERTED':
      return { state: 'taken-back', reason: `Deployment ${DeploymentNumber} was reverted: ${whyOf(seen)}.` };
    case 'VALIDATING':
    case 'DEPLOYING':
    case 'BAKING':
    case 'ROLLING_BACK':
      return undefined;
    default:
      return { state: 'failed', reason: `Deployment ${DeploymentNumber} is ${State}, which is not known here.` };
  }
}

function goingOn({ DeploymentNumber, State, PercentageComplete = 0 }: Deployment): string {
  const how = { VALIDATING: 'is validated', BAKING: 'bakes', ROLLING_BACK: 'is being taken back' };
  const doing = how[State as keyof typeof how];
  return `deployment ${DeploymentNumber} ${doing ?? `has reached ${Math.round(PercentageComplete)} % of clients`}`;
}

function whyOf({ EventLog = [] }: Deployment): string {
  const event = EventLog.find(({ EventType }) => /^(ROLLBACK|REVERT)/.test(EventType ?? ''));
  const why = by[event?.TriggeredBy ?? ''] ?? 'it does not say why';
  const said = event?.Description?.replaceAll(/\b\d{12}\b/g, '************').trim();
  return said ? `${why} (${said.slice(0, 300)})` : why;
}
