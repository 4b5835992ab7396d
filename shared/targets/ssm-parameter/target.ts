import { type Release, shortDigest } from '../../releases/manifest.ts';
import { ControlPlanes } from '../aws/control.ts';
import { isRefusal } from '../aws/refusal.ts';
import { manifestText, ownRelease } from '../own-release.ts';
import type { TargetSurroundings } from '../surroundings.ts';
import type { Live, Obstacle, Operation, Outcome, Plan, Point, Target } from '../target.ts';
import { isLost } from '../until.ts';
import type { SsmParameterConfig } from './config.ts';
import { Parameter, type Version } from './parameter.ts';

/** Bytes of a value, by tier. @see https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-advanced-parameters.html */
const largest = { standard: 4096, advanced: 8192, 'intelligent-tiering': 8192 } as const;

/** How often a change is made whose answer was lost, and that was not made. */
const times = 3;

/** A parameter whose value is the manifest of what is live. It changes all at once: there is no bake, and no alarm. */
export async function openSsmParameter(config: SsmParameterConfig, { env }: TargetSurroundings): Promise<Target> {
  const control = await ControlPlanes.open(config, env);
  return new SsmParameter(config, control, new Parameter(control, config));
}

class SsmParameter implements Target {
  readonly kind = 'ssm-parameter';
  readonly name: string;
  readonly #config: SsmParameterConfig;
  readonly #control: ControlPlanes;
  readonly #parameter: Parameter;

  constructor(config: SsmParameterConfig, control: ControlPlanes, parameter: Parameter) {
    this.name = `SSM parameter ${config.parameter}${config.label ? `:${config.label}` : ''} in ${control.region}`;
    this.#config = config;
    this.#control = control;
    this.#parameter = parameter;
  }

  async observe(operation: Operation): Promise<Live> {
    const { parameter, label } = this.#config;
    const found = await this.#parameter.read(operation, label);
    if (found === undefined) {
      const what =
        label === undefined ? `there is no parameter ${parameter}` : `no version of ${parameter} is ${label}`;
      return { changing: false, what };
    }
    const own = ownRelease(found.value);
    const what = `version ${found.version} of ${parameter}`;
    return {
      ...(own && { content: own.content, release: own.release }),
      point: { version: found.version },
      changing: false,
      what: own ? `${what}, release ${shortDigest(own.release)}` : `${what}, which is no release`,
    };
  }

  async plan(release: Release, live: Live, operation: Operation): Promise<Plan> {
    const { parameter, label, tier } = this.#config;
    const value = manifestText(release);
    const bytes = Buffer.byteLength(value);
    const obstacles: Obstacle[] = [];
    if (bytes > largest[tier]) {
      const fix =
        bytes > largest.advanced
          ? 'Deploy with `kind: appconfig`, which has room for it.'
          : 'Write `tier: advanced`, or deploy with `kind: appconfig`.';
      obstacles.push({ message: `The manifest has ${bytes} bytes, and ${parameter} room for ${largest[tier]}.`, fix });
    }
    const newest = await this.#parameter.read(operation);
    if (newest !== undefined && newest.type !== 'String')
      obstacles.push({
        message: `${parameter} is a ${newest.type}, and a release is kept as a String.`,
        fix: 'Name another parameter.',
      });
    const after = `release ${shortDigest(release.digest)}, ${bytes} bytes`;
    const isSame = live.release === release.digest;
    const what = `parameter ${parameter}`;
    return {
      steps: [
        { what, live: live.what, after, kind: isSame ? 'same' : newest === undefined ? 'created' : 'replaced' },
        ...(label === undefined
          ? []
          : [
              {
                what: `label ${label}`,
                live: live.what,
                after,
                kind: isSame ? ('same' as const) : ('shifted' as const),
              },
            ]),
      ],
      obstacles,
      rollout: 'all at once, without alarms',
    };
  }

  async apply(release: Release, live: Live, operation: Operation): Promise<Outcome> {
    const value = manifestText(release);
    const newest = await this.#parameter.read(operation);
    const left =
      newest === undefined || newest.value === value || this.#config.label === undefined
        ? undefined
        : await this.#parameter.versionOf(value, operation);
    const version = left ?? (await this.#ensure(value, newest, operation));
    if (version === undefined) return failed(`${this.#config.parameter} was made by somebody else meanwhile.`);
    return this.#switch(version, live, operation);
  }

  async revert(to: Point | undefined, operation: Operation): Promise<Outcome> {
    const { parameter, label } = this.#config;
    const now = await this.#parameter.read(operation, label);
    if (now === undefined) return to === undefined ? done('Nothing is live.') : await this.#back(to, now, operation);
    if (to !== undefined) return this.#back(to, now, operation);
    if (label === undefined) {
      // Its first version, and a release: nobody else has anything there.
      if (now.version !== 1 || ownRelease(now.value) === undefined)
        return failed(`${parameter} was there before: delete it by hand, if that is meant.`);
      await this.#parameter.remove(operation);
      return done(`There is no parameter ${parameter} any more.`);
    }
    await this.#parameter.unlabel(now.version, label, operation);
    return done(`No version of ${parameter} is ${label}.`);
  }

  close(): void {
    this.#control.close();
  }

  async #back({ version }: Point, now: Version | undefined, operation: Operation): Promise<Outcome> {
    const { parameter, label } = this.#config;
    if (now?.version === version) return done(`Version ${version} of ${parameter} is live.`);
    const old = await this.#parameter.read(operation, Number(version));
    // It keeps a hundred versions.
    if (old === undefined) return failed(`${parameter} has no version ${version} any more.`);
    if (label !== undefined) return this.#switch(old.version, undefined, operation);
    const made = await this.#ensure(old.value, now, operation);
    return made === undefined
      ? failed(`${parameter} was made by somebody else.`)
      : this.#switch(made, undefined, operation);
  }

  /**
   * A version with this value.
   * @returns `undefined` when it was not there, and somebody else has made it
   */
  async #ensure(value: string, newest: Version | undefined, operation: Operation): Promise<number | undefined> {
    let last = newest;
    for (let time = 1; ; time += 1) {
      if (last?.value === value) return last.version;
      try {
        return await this.#parameter.put(value, last === undefined, operation);
      } catch (error) {
        const exists = isRefusal(error, /^ParameterAlreadyExists/);
        if (!exists && (!isLost(error) || time === times)) throw error;
        last = await this.#parameter.read(operation);
        if (exists && last?.value !== value) return undefined;
      }
    }
  }

  async #switch(version: number, live: Live | undefined, operation: Operation): Promise<Outcome> {
    const { parameter, label } = this.#config;
    const told = done(`Version ${version} of ${parameter} is ${label ?? 'the newest'}.`);
    if (label === undefined || live?.point?.version === version) return told;
    for (let time = 1; ; time += 1) {
      try {
        if (await this.#parameter.label(version, label, operation)) return told;
        return failed(
          `Systems Manager does not take the label ${label}, so version ${version} of ${parameter} is not live.`,
        );
      } catch (error) {
        if (!isLost(error) || time === times) throw error;
        if ((await this.#parameter.read(operation, label))?.version === version) return told;
      }
    }
  }
}

const done = (reason: string): Outcome => ({ state: 'done', reason });
const failed = (reason: string): Outcome => ({ state: 'failed', reason });
