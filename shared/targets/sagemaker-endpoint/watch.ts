import type { Operation, Outcome } from '../target.ts';
import { untilEnd } from '../until.ts';
import type { Described, Endpoint } from './endpoint.ts';

/** Statuses in which SageMaker works by itself. */
export const working = new Set(['Creating', 'Updating', 'SystemUpdating', 'RollingBack', 'Deleting']);

/** Statuses out of which an endpoint does not come by an update. */
export const broken: Readonly<Record<string, string>> = {
  Failed: 'An endpoint that failed can only be deleted: delete it, and deploy again.',
  UpdateRollbackFailed:
    'Old and new instances answer side by side. See the endpoint’s events in CloudWatch Logs, or ask AWS Support; else make another endpoint.',
  OutOfService: 'It takes no requests. See its events in CloudWatch Logs.',
};

/** Looks after which an endpoint that shows nothing of an update is believed: SageMaker tells at once. */
const believed = 3;

/**
 * Until an endpoint has come to rest. In service is no success by itself: after an automatic way back it is in service
 * with what it had before.
 * @param config what it is to be in service with
 * @param since `LastModifiedTime` of before the update
 */
export function watch(
  endpoint: Endpoint,
  config: string,
  since: number | undefined,
  operation: Operation,
): Promise<Outcome> {
  let seen = false;
  let still = 0;
  return untilEnd(operation, async () => {
    const found = await endpoint.describe(operation);
    if (found === undefined) return { state: 'failed', reason: `There is no endpoint ${endpoint.name} any more.` };
    const { EndpointStatus: status = '', EndpointConfigName, PendingDeploymentSummary: pending, FailureReason } = found;
    const why = FailureReason ? `: ${FailureReason.replaceAll(/\b\d{12}\b/g, '************').slice(0, 300)}` : '';
    if (Object.hasOwn(broken, status))
      return { state: 'failed', reason: `The endpoint is ${status}${why}. ${broken[status]}` };
    if (working.has(status)) {
      seen = true;
      return goingOn(found);
    }
    if (status !== 'InService')
      return { state: 'failed', reason: `The endpoint is ${status}, which is not known here.` };
    if (pending !== undefined) return goingOn(found);
    if (EndpointConfigName === config) return { state: 'done', reason: `The endpoint is in service with ${config}.` };
    const changed = seen || (since !== undefined && found.LastModifiedTime !== since);
    still += 1;
    if (!changed && still < believed) return 'the update has not begun yet';
    return {
      state: 'taken-back',
      reason: changed
        ? `SageMaker took it back: the endpoint is in service with ${EndpointConfigName}${why}.`
        : `The endpoint stays in service with ${EndpointConfigName}: the update never began${why}.`,
    };
  });
}

/** `Updating: the new fleet is Baking, 1 of 2 instances` */
function goingOn({ EndpointStatus, PendingDeploymentSummary, ProductionVariants }: Described): string {
  const variants = PendingDeploymentSummary?.ProductionVariants ?? ProductionVariants ?? [];
  const [first] = variants;
  const status = first?.VariantStatus?.[0];
  const parts = [
    ...(status?.Status ? [status.Status] : []),
    ...(first?.DesiredInstanceCount
      ? [`${first.CurrentInstanceCount ?? 0} of ${first.DesiredInstanceCount} instances`]
      : []),
  ];
  return `the endpoint is ${EndpointStatus}${parts.length > 0 ? `: the new fleet is ${parts.join(', ')}` : ''}`;
}
