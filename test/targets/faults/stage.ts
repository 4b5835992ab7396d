import type { Deployed } from '../../../shared/releases/deploy.ts';
import { deploy } from '../../../shared/releases/deploy.ts';
import type { World } from '../../../shared/releases/world.ts';
import type { TargetSurroundings } from '../../../shared/targets/surroundings.ts';
import type { Target } from '../../../shared/targets/target.ts';
import { logInto } from '../../action/surroundings.ts';
import { Book, Lockers } from '../../releases/memory.ts';
import { contentOf, release } from '../../releases/releases.ts';
import type { Fault } from './named.ts';

/** A platform with a release live on it, and a target for it. */
export interface Scene {
  readonly target: Target;
  /** What the platform itself, and no target, says is live: a digest of content, or words. */
  live(): string | undefined;
  /** What has to come before time may pass, where something works by a clock of its own. */
  readonly settles?: () => Promise<void>;
  /** What requests had against them. */
  problems(): readonly string[];
  close(): Promise<void>;
}

/** A target in the table. */
export interface Player<S extends Scene = Scene> {
  readonly kind: string;
  open(surroundings: TargetSurroundings): Promise<S>;
  /** Makes each of them happen to the next release; those that are left out cannot. */
  readonly faults: { readonly [F in Fault]?: (scene: S) => void };
}

export interface Row {
  readonly fault: Fault;
  /** How `deploy` ended. */
  readonly outcome: Deployed['state'];
  readonly reason: string;
  readonly live: string;
  /** The last of the record's statuses; `none` where nothing was recorded. */
  readonly recorded: string;
  /** What the suite says of what was put back. */
  readonly putBack?: string;
}

const hour = 3_600_000;

/** A world by a clock that waiting moves. */
export class Stage {
  now = Date.UTC(2026, 10, 23);
  readonly lines: string[] = [];
  readonly #book = new Book();
  readonly #lockers = new Lockers();
  #runs = 0;
  /** Of the scene. */
  settles: () => Promise<void> = async () => {};

  readonly surroundings = (env: NodeJS.ProcessEnv, directory = '/nowhere'): TargetSurroundings => ({
    deployment: 'support-bot',
    environment: 'production',
    alarms: ['support-5xx'],
    env,
    directory,
    log: logInto(this.lines),
    clock: () => this.now,
    signal: new AbortController().signal,
    checkExecution: () => {},
  });

  /**
   * @param killed the run is never heard of again once a success was to be written
   * @param verifying is called when the suite is asked of it
   */
  async deploy(
    text: string,
    target: Target,
    { verified = true, killed = false, verifying = () => {} } = {},
  ): Promise<Deployed | undefined> {
    this.#runs += 1;
    const die = Promise.withResolvers<undefined>();
    const records = this.#book.seenBy(async (what) => {
      if (!killed || what !== 'mark success') return;
      die.resolve(undefined);
      await new Promise(() => {});
    });
    const world: World = {
      target,
      records,
      // Whoever was killed has given nothing back.
      locks: killed ? new Lockers() : this.#lockers,
      holder: { run: `${this.#runs}`, since: '' },
      log: logInto(this.lines),
      clock: () => this.now,
      wait: async (milliseconds, signal) => {
        signal.throwIfAborted();
        await this.settles();
        this.now += milliseconds;
      },
      signal: new AbortController().signal,
      timeout: hour,
      grace: hour / 12,
      verify: async (manifest) => {
        verifying();
        const passed = verified || manifest?.contentDigest !== contentOf(text);
        return { passed, reason: passed ? 'smoke: 12 of 12 pass.' : 'smoke: 3 of 12 fail.' };
      },
    };
    return Promise.race([deploy(release(text), world), die.promise]);
  }

  get recorded(): string {
    const entry = this.#book.entries.at(-1);
    const { manifest, statuses = [] } = entry ?? {};
    return manifest?.contentDigest === contentOf('new') ? (statuses.at(-1)?.state ?? 'none') : 'none';
  }
}

/** Plays a fault: the old release is live and recorded, then the new one is put live. */
export async function play<S extends Scene>(
  { kind, open, faults: how }: Player<S>,
  fault: Fault,
): Promise<Row | undefined> {
  const arrange = how[fault];
  if (arrange === undefined) return undefined;
  const stage = new Stage();
  const scene = await open(stage.surroundings({}));
  if (scene.settles !== undefined) stage.settles = scene.settles;
  try {
    const first = await stage.deploy('old', scene.target);
    if (first?.state !== 'live')
      throw new Error(`${kind}: the old release is ${first?.state}: ${first?.reason}\n${stage.lines.join('\n')}`);
    const isOfBack = fault === 'back-refused';
    if (!isOfBack) arrange(scene);
    if (fault === 'killed') await stage.deploy('new', scene.target, { killed: true });
    const verified = fault !== 'unverified' && !isOfBack;
    const verifying = (): void => (isOfBack ? arrange(scene) : undefined);
    const done = await stage.deploy('new', scene.target, { verified, verifying });
    if (scene.problems().length > 0) throw new Error(`${kind}, ${fault}:\n${scene.problems().join('\n')}`);
    return {
      fault,
      outcome: done?.state ?? 'stuck',
      reason: steady(done?.reason ?? ''),
      live: said(scene.live()),
      recorded: stage.recorded,
      ...(done?.putBack && { putBack: done.putBack.passed ? 'passes' : done.putBack.reason }),
    };
  } finally {
    scene.target.close?.();
    await scene.close();
  }
}

/** Without what is another each time. */
const steady = (reason: string): string =>
  reason.replaceAll(/\/\S*\/aiops-[a-z]+-\w{6}\//g, '').replaceAll(/ at [0-9a-f]{7}\b/g, ' at a commit');

const said = (live: string | undefined): string =>
  live === contentOf('new') ? 'the new release' : live === contentOf('old') ? 'the old release' : (live ?? 'nothing');
