import { type Release, shortDigest } from '../../releases/manifest.ts';
import { obstaclesOf } from '../aws/alarms.ts';
import { ControlPlanes } from '../aws/control.ts';
import { isRefusal } from '../aws/refusal.ts';
import { manifestText, ownRelease } from '../own-release.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import {
  type Live,
  type Obstacle,
  type Operation,
  type Outcome,
  type Plan,
  type Point,
  type Target,
  TargetError,
} from '../target.ts';
import { isLost } from '../until.ts';
import { goBack } from './back.ts';
import type { AppconfigConfig } from './config.ts';
import { Deployments } from './deployments.ts';
import { Hosted, largestHosted } from './hosted.ts';
import { findPlace, findStrategy, rolloutOf, type Where } from './place.ts';
import { Requests } from './requests.ts';
import { watch } from './watch.ts';

/** A configuration that AppConfig hosts and hands out: in steps, watched by the alarms of its environment. */
export async function openAppconfig(config: AppconfigConfig, { env, alarms }: TargetSurroundings): Promise<Target> {
  const { region, endpoint } = config;
  return new Appconfig(config, alarms, await ControlPlanes.open({ region, endpoint }, env));
}

/** What of AppConfig a method works with. */
export interface Parts {
  readonly deployments: Deployments;
  readonly hosted: Hosted;
}

class Appconfig implements Target {
  readonly kind = 'appconfig';
  readonly name: string;
  readonly #config: AppconfigConfig;
  readonly #alarms: readonly string[];
  readonly #control: ControlPlanes;
  readonly #requests: Requests;
  #where: Where | undefined;

  constructor(config: AppconfigConfig, alarms: readonly string[], control: ControlPlanes) {
    const { application, environment, profile } = config;
    this.name = `AppConfig ${application}/${environment}/${profile} in ${control.region}`;
    this.#config = config;
    this.#alarms = alarms;
    this.#control = control;
    this.#requests = new Requests(control);
  }

  async observe(operation: Operation): Promise<Live> {
    const { deployments, hosted } = await this.#parts(operation);
    const { going, live } = await deployments.standing(operation);
    const changing = going !== undefined;
    const { profile } = this.#config;
    if (live === undefined) {
      const what = changing
        ? `deployment ${going.DeploymentNumber} of ${profile}, which goes on`
        : `nothing of ${profile}`;
      return { changing, what };
    }
    const { ConfigurationVersion: version = '', DeploymentNumber = 0 } = live;
    const text = await hosted.text(version, operation);
    const own = text === undefined ? undefined : ownRelease(text);
    const what = `version ${version} of ${profile} by deployment ${DeploymentNumber}`;
    const known = own ? `, release ${shortDigest(own.release)}` : ', which is no release';
    return {
      ...(own && { content: own.content, release: own.release }),
      point: { version, deployment: DeploymentNumber },
      changing,
      what: `${what}${known}${changing ? `, while deployment ${going.DeploymentNumber} goes on` : ''}`,
    };
  }

  async plan(release: Release, live: Live, operation: Operation): Promise<Plan> {
    const where = await findPlace(this.#config, this.#requests, operation);
    const strategy = await findStrategy(this.#config.strategy, this.#requests, operation);
    const back = await findStrategy(this.#config['strategy-back'], this.#requests, operation);
    const obstacles: Obstacle[] = [];
    for (const found of [where, strategy, back]) if ('obstacle' in found) obstacles.push(found.obstacle);
    const bytes = Buffer.byteLength(manifestText(release));
    if (bytes > largestHosted)
      obstacles.push({ message: `The manifest has ${bytes} bytes, AppConfig takes ${largestHosted}.` });
    let alarms = this.#alarms;
    if (!('obstacle' in where)) {
      alarms = where.alarms;
      const missing = this.#alarms.filter((name) => !where.alarms.includes(name));
      if (missing.length > 0)
        obstacles.push({
          message: `AppConfig’s environment ${this.#config.environment} does not watch ${missing.join(', ')}.`,
          fix: 'Add them to the environment’s monitors: a deployment cannot name its own.',
        });
      if (where.state === 'DEPLOYING' && !live.changing)
        obstacles.push({
          message: `Another configuration is being deployed to ${this.#config.environment}, and there is one at a time.`,
          fix: 'Wait until that has ended.',
        });
      obstacles.push(...(await obstaclesOf(where.alarms, this.#control, operation)));
    }
    const isSame = live.release === release.digest;
    const watched = alarms.length === 0 ? 'without alarms' : `alarms ${alarms.join(', ')}`;
    return {
      steps: [
        {
          what: `configuration ${this.#config.profile}`,
          live: live.what,
          after: `release ${shortDigest(release.digest)}, ${bytes} bytes`,
          kind: isSame ? 'same' : live.point === undefined ? 'created' : 'shifted',
        },
      ],
      obstacles,
      rollout: 'obstacle' in strategy ? watched : `${rolloutOf(strategy.item)}, ${watched}`,
    };
  }

  async apply(release: Release, _live: Live, operation: Operation): Promise<Outcome> {
    const { deployments, hosted } = await this.#parts(operation);
    const version = String(await hosted.ensure(release, operation));
    let { going, live } = await deployments.standing(operation);
    if (going === undefined && live?.ConfigurationVersion === version)
      return { state: 'done', reason: `Version ${version} is live.` };
    if (going === undefined) {
      await hosted.validate(Number(version), operation);
      const strategy = await this.#strategy(this.#config.strategy, operation);
      try {
        const number = await deployments.start(version, strategy, describe(release), operation);
        return watch(number, deployments, operation);
      } catch (error) {
        // The answer was lost, or a run that was killed has begun it: it is looked for.
        if (!isLost(error) && !isRefusal(error, /^Conflict/)) throw error;
        const before = live?.DeploymentNumber;
        ({ going, live } = await deployments.standing(operation));
        if (going === undefined && live?.ConfigurationVersion === version && live.DeploymentNumber !== before)
          return { state: 'done', reason: `Version ${version} is live.` };
        if (going === undefined) throw error;
      }
    }
    if (going.ConfigurationVersion !== version)
      return { state: 'failed', reason: `Deployment ${going.DeploymentNumber} of somebody else goes on.` };
    return watch(going.DeploymentNumber ?? 0, deployments, operation);
  }

  async revert(to: Point | undefined, operation: Operation): Promise<Outcome> {
    const parts = await this.#parts(operation);
    return goBack(to, parts, () => this.#strategy(this.#config['strategy-back'], operation), operation);
  }

  close(): void {
    this.#control.close();
  }

  async #parts(operation: Operation): Promise<Parts> {
    if (this.#where === undefined) {
      const found = await findPlace(this.#config, this.#requests, operation);
      if ('obstacle' in found) throw new TargetError(found.obstacle.message, found.obstacle);
      this.#where = found;
    }
    return {
      deployments: new Deployments(this.#requests, this.#where),
      hosted: new Hosted(this.#requests, this.#where),
    };
  }

  async #strategy(name: string, operation: Operation): Promise<string> {
    const found = await findStrategy(name, this.#requests, operation);
    if ('obstacle' in found) throw new TargetError(found.obstacle.message, found.obstacle);
    return found.id;
  }
}

const describe = ({ manifest, digest }: Release): string =>
  `release ${shortDigest(digest)} of ${manifest.deployment}, commit ${manifest.commit.slice(0, 12)}`.slice(0, 1024);
