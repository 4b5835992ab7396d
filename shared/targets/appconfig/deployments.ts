import { isRefusal } from '../aws/refusal.ts';
import type { Operation } from '../target.ts';
import type { Where } from './place.ts';
import type { Deployment, Requests } from './requests.ts';

/** What is live by AppConfig's own records. */
export interface Standing {
  /** Newest first, of our profile: one that has not ended. */
  readonly going?: Deployment;
  /** Complete, and neither taken back nor reverted: what clients are given, or were before one that goes on. */
  readonly live?: Deployment;
  /** What was live before that. A revert leads to it. */
  readonly before?: Deployment;
}

/** Still working, or watched. */
const goesOn = new Set(['VALIDATING', 'DEPLOYING', 'BAKING', 'ROLLING_BACK']);

/** The deployments of an environment. There is one at a time, of whichever profile. */
export class Deployments {
  readonly #requests: Requests;
  readonly #where: Where;

  constructor(requests: Requests, where: Where) {
    this.#requests = requests;
    this.#where = where;
  }

  get #path(): string {
    const { application, environment } = this.#where;
    return `/applications/${application}/environments/${environment}/deployments`;
  }

  async standing(operation: Operation): Promise<Standing> {
    const told = { operation: 'ListDeployments', what: 'the deployments of the environment' };
    let going: Deployment | undefined;
    const complete: Deployment[] = [];
    for await (const summary of this.#requests.list<Deployment>(this.#path, told, operation)) {
      const { State = '', DeploymentNumber = 0, ConfigurationName = this.#where.profileName } = summary;
      if (ConfigurationName !== this.#where.profileName || !(goesOn.has(State) || State === 'COMPLETE')) continue;
      // Two profiles may have one name.
      const whole = await this.get(DeploymentNumber, operation);
      if (whole?.ConfigurationProfileId !== this.#where.profile) continue;
      if (goesOn.has(whole.State ?? '')) going ??= whole;
      if (whole.State === 'COMPLETE') complete.push(whole);
      if (complete.length === 2) break;
    }
    const [live, before] = complete;
    return { ...(going && { going }), ...(live && { live }), ...(before && { before }) };
  }

  async get(number: number, operation: Operation): Promise<Deployment | undefined> {
    const told = { operation: 'GetDeployment', what: `deployment ${number}` };
    try {
      return JSON.parse((await this.#requests.get(`${this.#path}/${number}`, told, operation)).text) as Deployment;
    } catch (error) {
      if (isRefusal(error, /^ResourceNotFound/)) return undefined;
      throw error;
    }
  }

  /** @param description names who asked, for people in the console */
  async start(version: string, strategy: string, description: string, operation: Operation): Promise<number> {
    const told = { operation: 'StartDeployment', what: `version ${version}` };
    const body = {
      DeploymentStrategyId: strategy,
      ConfigurationProfileId: this.#where.profile,
      ConfigurationVersion: version,
      Description: description,
    };
    const headers = { 'content-type': 'application/json' };
    const request = { path: this.#path, headers, body: JSON.stringify(body) };
    const { text } = await this.#requests.change(request, told, operation);
    return (JSON.parse(text) as Deployment).DeploymentNumber ?? 0;
  }

  /** @param revert of one that is complete, which can be for 72 hours */
  async stop(number: number, revert: boolean, operation: Operation): Promise<void> {
    const told = { operation: 'StopDeployment', what: `deployment ${number}` };
    const headers: Record<string, string> = revert ? { 'allow-revert': 'true' } : {};
    await this.#requests.change({ method: 'DELETE', path: `${this.#path}/${number}`, headers }, told, operation);
  }
}
