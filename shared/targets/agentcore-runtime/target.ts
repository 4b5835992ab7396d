import { type Release, shortDigest } from '../../releases/manifest.ts';
import { ControlPlanes } from '../aws/control.ts';
import { readMark } from '../aws/mark.ts';
import { agentCore, Rest } from '../aws/rest.ts';
import { otherSettings } from '../settings.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import type { Live, Obstacle, Operation, Outcome, Plan, Target } from '../target.ts';
import { untilEnd } from '../until.ts';
import { unwatched } from '../unwatched.ts';
import type { AgentcoreRuntimeConfig } from './config.ts';
import { Runtime, type RuntimeEndpoint } from './runtime.ts';

const isChanging = ({ status }: { readonly status: string }): boolean => /^(CREATING|UPDATING|DELETING)$/.test(status);

/** A version of an AgentCore runtime, and a named endpoint that leads to it. */
export async function openAgentcoreRuntime(
  config: AgentcoreRuntimeConfig,
  { env, alarms }: TargetSurroundings,
): Promise<Target> {
  const control = await ControlPlanes.open(config, env);
  const { runtime: id, 'endpoint-name': endpointName, image } = config;
  const name = `AgentCore endpoint ${endpointName} of ${id} in ${control.region}`;
  const runtime = new Runtime(config, new Rest(control, agentCore, `the runtime ${id}`));

  const observe = async (operation: Operation): Promise<Live> => {
    const endpoint = await runtime.endpoint(operation);
    if (endpoint === undefined) return { changing: false, what: `nothing: there is no endpoint ${endpointName}` };
    const { liveVersion } = endpoint;
    const changing = isChanging(endpoint);
    if (liveVersion === undefined) return { changing, what: `${name}, which leads nowhere` };
    const mark = readMark((await runtime.version(liveVersion, operation))?.description);
    const point = { version: liveVersion };
    return { ...mark, point, changing, what: `version ${liveVersion} of ${id}` };
  };

  const plan = async (release: Release, live: Live, operation: Operation): Promise<Plan> => {
    const obstacles: Obstacle[] = unwatched(alarms, 'Endpoints of AgentCore');
    if (live.point === undefined)
      obstacles.push({
        message: `There is no endpoint ${endpointName} of ${id} that leads to a version.`,
        fix: `Make it once: aws bedrock-agentcore-control create-agent-runtime-endpoint --agent-runtime-id ${id} --name ${endpointName}`,
      });
    const found = obstacles.length > 0 ? undefined : await runtime.find(release, operation);
    if (obstacles.length === 0 && found === undefined) obstacles.push(...otherSettings(config, release));
    const same = live.content === release.manifest.contentDigest;
    const version = found === undefined ? `a new version of ${shortDigest(release.manifest.contentDigest)}` : found;
    return {
      steps: [
        {
          what: `versions of ${id}`,
          live: live.what,
          after:
            found === undefined ? `${version}${image === undefined ? '' : `, image ${image}`}` : `version ${found}`,
          kind: found === undefined ? 'created' : 'same',
        },
        {
          what: `endpoint ${endpointName}`,
          live: live.what,
          after: found === undefined ? 'the new version' : `version ${found}`,
          kind: same ? 'same' : 'shifted',
        },
      ],
      obstacles,
      rollout: 'all at once: new sessions go to the new version',
    };
  };

  /** `undefined` when it is READY. */
  const ready = async (version: string, operation: Operation): Promise<Outcome | undefined> => {
    const outcome = await untilEnd(operation, async () => {
      const found = await runtime.version(version, operation);
      if (found === undefined) return { state: 'failed', reason: `Version ${version} of ${id} is gone.` };
      const { status, failureReason = '' } = found;
      if (status === 'READY') return { state: 'done', reason: '' };
      if (isChanging(found) && status !== 'DELETING') return `version ${version} is ${status}`;
      return { state: 'failed', reason: `Version ${version} of ${id} is ${status}. ${failureReason}`.trim() };
    });
    return outcome.state === 'done' ? undefined : outcome;
  };

  /** Leads the endpoint to a version; what is being changed there is waited for first. */
  const shift = async (version: string, operation: Operation): Promise<Outcome> => {
    let asked: RuntimeEndpoint | undefined;
    return untilEnd(operation, async () => {
      const endpoint = await runtime.endpoint(operation);
      if (endpoint === undefined) return { state: 'failed', reason: `The endpoint ${endpointName} is gone.` };
      const { status, liveVersion, targetVersion = liveVersion, failureReason = '' } = endpoint;
      if (isChanging(endpoint)) return `${endpointName} is ${status}, on its way to version ${targetVersion}`;
      if (status === 'READY' && liveVersion === version)
        return { state: 'done', reason: `${endpointName} leads to version ${version}.` };
      if (asked !== undefined && asked.lastUpdatedAt !== endpoint.lastUpdatedAt) {
        const reason =
          `The endpoint ${endpointName} is ${status}, and leads to version ${liveVersion}. ${failureReason}`.trim();
        return { state: status === 'READY' ? 'taken-back' : 'failed', reason };
      }
      if (asked !== undefined) return `${endpointName} does not tell of the change yet`;
      await runtime.point(version, endpoint, operation);
      asked = endpoint;
      return `${endpointName} goes to version ${version}`;
    });
  };

  return {
    kind: config.kind,
    name,
    observe,
    plan,
    apply: async (release, live, operation) => {
      let version = await runtime.find(release, operation);
      if (version === undefined) {
        const base = await runtime.version(String(live.point?.version), operation);
        if (base === undefined) return { state: 'failed', reason: `${live.what} is gone.` };
        version = await runtime.make(release, base, operation);
        operation.progress(`version ${version} was made`);
      }
      return (await ready(version, operation)) ?? shift(version, operation);
    },
    revert: async (to, operation) => {
      if (typeof to?.version !== 'string')
        return { state: 'failed', reason: `An endpoint always leads somewhere: ${endpointName} was not changed.` };
      return (await ready(to.version, operation)) ?? shift(to.version, operation);
    },
    close: () => control.close(),
  };
}
