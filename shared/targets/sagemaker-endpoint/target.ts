import { type Release, shortDigest } from '../../releases/manifest.ts';
import { obstaclesOf } from '../aws/alarms.ts';
import { ControlPlanes } from '../aws/control.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import type { Live, Operation, Outcome, Plan, Point, Target } from '../target.ts';
import { isLost, untilEnd } from '../until.ts';
import type { SagemakerEndpointConfig } from './config.ts';
import { alreadyExists, type Described, Endpoint, isUpdating } from './endpoint.ts';
import { planOf } from './plan.ts';
import { atOnce, deploymentConfigOf, wantedOf } from './wanted.ts';
import { broken, watch, working } from './watch.ts';

/** An endpoint of SageMaker: what is live is told by the configuration that it is in service with, and by its tags. */
export async function openSagemakerEndpoint(
  config: SagemakerEndpointConfig,
  { env, alarms }: TargetSurroundings,
): Promise<Target> {
  return new SagemakerEndpoint(config, alarms, await ControlPlanes.open(config, env));
}

const times = 3;

class SagemakerEndpoint implements Target {
  readonly kind = 'sagemaker-endpoint';
  readonly name: string;
  readonly #config: SagemakerEndpointConfig;
  readonly #alarms: readonly string[];
  readonly #control: ControlPlanes;
  readonly #endpoint: Endpoint;

  constructor(config: SagemakerEndpointConfig, alarms: readonly string[], control: ControlPlanes) {
    this.name = `SageMaker endpoint ${config['endpoint-name']} in ${control.region}`;
    this.#config = config;
    this.#alarms = alarms;
    this.#control = control;
    this.#endpoint = new Endpoint(control, config['endpoint-name']);
  }

  async observe(operation: Operation): Promise<Live> {
    const found = await this.#endpoint.describe(operation);
    const { name } = this.#endpoint;
    if (found === undefined) return { changing: false, what: `there is no endpoint ${name}` };
    const { EndpointStatus: status = '', EndpointConfigName: config, PendingDeploymentSummary: pending } = found;
    // Nothing answers alone while it is broken: what it says of its configuration is then told to nobody as live.
    const isBroken = Object.hasOwn(broken, status);
    const changing = working.has(status) || pending !== undefined || isBroken;
    if (config === undefined || status === 'Creating') return { changing, what: `the endpoint ${name}, ${status}` };
    const what = `the endpoint configuration ${config}${status === 'InService' ? '' : `, ${status}`}`;
    const { EndpointConfigArn: arn } = (await this.#endpoint.describeConfig(config, operation)) ?? {};
    const own = arn === undefined || isBroken ? {} : await this.#endpoint.tagsOf(arn, operation);
    // Tags can be changed by hand; a name cannot.
    const isOwn = own.content !== undefined && config.endsWith(`-${shortDigest(own.content)}`);
    return { ...(isOwn && own), point: { config }, changing, what: isOwn ? what : `${what}, not made by a release` };
  }

  async plan(release: Release, live: Live, operation: Operation): Promise<Plan> {
    const endpoint = await this.#endpoint.describe(operation);
    const name = endpoint?.EndpointConfigName;
    const config = name === undefined ? undefined : await this.#endpoint.describeConfig(name, operation);
    const product = await this.#endpoint.isProduct(this.#config['model-package'], operation);
    const plan = planOf(release, this.#config, this.#alarms, { live, endpoint, config, product });
    return { ...plan, obstacles: [...plan.obstacles, ...(await obstaclesOf(this.#alarms, this.#control, operation))] };
  }

  async apply(release: Release, _live: Live, operation: Operation): Promise<Outcome> {
    const { name, model, endpointConfig } = wantedOf(this.#config, release);
    const found = await this.#endpoint.describe(operation);
    const isOurs = found?.EndpointConfigName === name || found?.PendingDeploymentSummary?.EndpointConfigName === name;
    if (isOurs) return watch(this.#endpoint, name, undefined, operation);
    if (!(await this.#isMade(name, release, operation))) {
      await this.#endpoint.ensure('Model', model, operation);
      await this.#endpoint.ensure('EndpointConfig', endpointConfig, operation);
    }
    if (found === undefined) return this.#create(name, operation);
    return this.#update(name, deploymentConfigOf(this.#config, this.#alarms), found, operation);
  }

  async revert(to: Point | undefined, operation: Operation): Promise<Outcome> {
    // An update cannot be stopped. What goes on has to end first.
    let found: Described | undefined;
    const rest = await untilEnd(operation, async () => {
      found = await this.#endpoint.describe(operation);
      const { EndpointStatus: status = '', PendingDeploymentSummary: pending } = found ?? {};
      if (working.has(status) || pending !== undefined)
        return `the endpoint is ${status}: it has to end before it can go back`;
      return { state: 'done', reason: '' };
    });
    if (rest.state !== 'done') return rest;
    const { name } = this.#endpoint;
    if (found === undefined)
      return to === undefined
        ? { state: 'done', reason: `There is no endpoint ${name}.` }
        : { state: 'failed', reason: `There is no endpoint ${name} any more. Deploy again to make it.` };
    const status = found.EndpointStatus ?? '';
    if (to === undefined) return this.#remove(found, operation);
    if (Object.hasOwn(broken, status))
      return { state: 'failed', reason: `The endpoint is ${status}. ${broken[status]}` };
    const config = String(to.config);
    if (found.EndpointConfigName === config)
      return { state: 'done', reason: `The endpoint is in service with ${config}.` };
    return this.#update(config, atOnce, found, operation);
  }

  close(): void {
    this.#control.close();
  }

  /**
   * Whether an earlier run made all of it. Its name and tags have the digest of the content, with what the target was told
   * then: that may be another image than `aiops.yml` names now.
   */
  async #isMade(name: string, { manifest }: Release, operation: Operation): Promise<boolean> {
    if (manifest.content.settings === undefined) return false;
    const { EndpointConfigArn: arn } = (await this.#endpoint.describeConfig(name, operation)) ?? {};
    return arn !== undefined && (await this.#endpoint.tagsOf(arn, operation)).content === manifest.contentDigest;
  }

  async #create(config: string, operation: Operation): Promise<Outcome> {
    const { name } = this.#endpoint;
    const body = { EndpointName: name, EndpointConfigName: config };
    try {
      await this.#endpoint.change('CreateEndpoint', `the endpoint ${name}`, body, operation);
    } catch (error) {
      if (!isLost(error) && !alreadyExists(error)) throw error;
    }
    return watch(this.#endpoint, config, undefined, operation);
  }

  async #update(config: string, DeploymentConfig: object, before: Described, operation: Operation): Promise<Outcome> {
    const { name } = this.#endpoint;
    const since = before.LastModifiedTime;
    const scaled = before.ProductionVariants?.find(({ VariantName }) => VariantName === this.#config.variant);
    const keep = (scaled?.DesiredInstanceCount ?? 0) > this.#config['instance-count'];
    const body = {
      EndpointName: name,
      EndpointConfigName: config,
      DeploymentConfig,
      // What was scaled out under load stays so.
      ...(keep && {
        RetainAllVariantProperties: true,
        ExcludeRetainedVariantProperties: [
          { VariantPropertyType: 'DesiredWeight' },
          { VariantPropertyType: 'DataCaptureConfig' },
        ],
      }),
    };
    for (let time = 1; ; time += 1) {
      try {
        await this.#endpoint.change('UpdateEndpoint', `the endpoint ${name}`, body, operation);
        break;
      } catch (error) {
        if (isUpdating(error)) break;
        if (!isLost(error) || time === times) throw error;
        const now = await this.#endpoint.describe(operation);
        // Once more only where nothing has happened.
        if (now?.EndpointStatus !== 'InService' || now.EndpointConfigName === config || now.LastModifiedTime !== since)
          break;
      }
    }
    return watch(this.#endpoint, config, since, operation);
  }

  /** What a release made where nothing was. Another's endpoint is never deleted. */
  async #remove({ EndpointConfigName: config = '' }: Described, operation: Operation): Promise<Outcome> {
    const { name } = this.#endpoint;
    const { EndpointConfigArn: arn } = (await this.#endpoint.describeConfig(config, operation)) ?? {};
    const { content } = arn === undefined ? {} : await this.#endpoint.tagsOf(arn, operation);
    if (content === undefined || !config.endsWith(`-${shortDigest(content)}`))
      return { state: 'failed', reason: `The endpoint ${name} was not made by a release, and is left as it is.` };
    try {
      await this.#endpoint.change('DeleteEndpoint', `the endpoint ${name}`, { EndpointName: name }, operation);
    } catch (error) {
      if (!isLost(error)) throw error;
    }
    return untilEnd(operation, async () => {
      const now = await this.#endpoint.describe(operation);
      return now === undefined
        ? { state: 'done', reason: `The endpoint ${name}, which was new, is deleted.` }
        : `the endpoint is ${now.EndpointStatus}`;
    });
  }
}
