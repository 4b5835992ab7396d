import { type Live, type Operation, type Outcome, type Target, TargetError } from '../../shared/targets/target.ts';

/** What a platform does with a request that would change something. */
export type Fault =
  | 'none'
  | 'refused'
  /** It is done, and the answer is lost. */
  | 'lost'
  /** It begins, goes back by itself, and says so. */
  | 'taken-back'
  /** The same, and it says that it is done. */
  | 'lies'
  /** It begins, and does not end while it is looked at. */
  | 'hangs';

/** A platform in memory: what is live, and what it is being changed to. */
export class Platform {
  live: string | undefined;
  changingTo: string | undefined;
  /** Runs whose request is being worked on. */
  readonly busy = new Set<string>();
  /** All that ever went live. */
  readonly was = new Set<string | undefined>([undefined]);

  constructor(live?: string) {
    this.live = live;
    this.was.add(live);
  }

  shift(content: string | undefined): void {
    this.live = content;
    this.changingTo = undefined;
    this.was.add(content);
  }
}

interface View {
  readonly run: string;
  readonly platform: Platform;
  /** Each request is a turn; a killed run has none any more. */
  readonly turn: (what: string) => Promise<void>;
  /** Of each change, in order; none when there are no more. */
  readonly faults: readonly Fault[];
  /** What is wrong with what was asked. */
  readonly wrong: (text: string) => void;
}

/** The platform as a run sees it. */
export function targetOf({ run, platform, turn, faults, wrong }: View): Target {
  let changes = 0;
  const change = async (to: string | undefined, { hold }: Operation): Promise<Outcome> => {
    await hold();
    await turn('change');
    if (platform.busy.size > 0) wrong(`${run} changes while ${[...platform.busy]} does`);
    const fault = faults[changes++] ?? 'none';
    if (fault === 'refused') throw new TargetError('no access');
    platform.busy.add(run);
    platform.changingTo = to;
    await turn('work');
    platform.busy.delete(run);
    if (fault === 'hangs') return { state: 'unfinished', reason: 'not done in time' };
    if (fault === 'taken-back' || fault === 'lies') {
      platform.changingTo = undefined;
      return fault === 'lies' ? { state: 'done', reason: '' } : { state: 'taken-back', reason: 'an alarm rang' };
    }
    platform.shift(to);
    await turn('answer');
    if (fault === 'lost') throw new TargetError('no answer', { uncertain: true });
    return { state: 'done', reason: 'done' };
  };
  const observe = async (): Promise<Live> => {
    await turn('look');
    const { live, changingTo } = platform;
    return {
      ...(live !== undefined && { content: live, point: { content: live } }),
      changing: changingTo !== undefined,
      what: live ?? 'nothing',
    };
  };
  return {
    kind: 'memory',
    name: 'memory',
    observe,
    plan: async () => ({ steps: [], obstacles: [], rollout: 'all at once' }),
    apply: (release, _, operation) => change(release.manifest.contentDigest, operation),
    revert: (to, operation) => change(to === undefined ? undefined : String(to.content), operation),
  };
}
