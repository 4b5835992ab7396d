import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import type { Opening } from '../../shared/releases/open-world.ts';
import type { Proven } from '../../shared/releases/proof/wanted.ts';
import { TargetError } from '../../shared/targets/target.ts';
import type { One } from './data.ts';

interface Wanted {
  readonly mode: One['mode'];
  /** Why it is that. */
  readonly because: string;
  readonly again: boolean;
  readonly proven: Proven;
  /** What is asked for only when it goes live, by its names. */
  readonly later?: readonly string[];
}

/** Makes the release of a deployment, and plans it, or puts it live. */
export async function ofOne(opening: Opening, wanted: Wanted, context: Context): Promise<One> {
  const started = context.clock();
  const { name, settings, tree, config } = opening;
  const { mode, because, again, proven, later } = wanted;
  const { pin, release: made } = await import('../../shared/releases/make.ts');
  if (settings.verify !== undefined) {
    const { smokeSources } = await import('../../shared/releases/smoke.ts');
    const key = `deployments.${name}.verify.suite`;
    await smokeSources({ suite: settings.verify.suite, config, tree }, key, ['deployments', name, 'verify', 'suite']);
  }
  const release = made(opening, await pin(opening), { commit: tree.sha, proof: proven.proof, event: context.event });
  const { manifest, digest } = release;
  const [{ openWorld }, { carryOut }] = await Promise.all([
    import('../../shared/releases/open-world.ts'),
    import('./carry-out.ts'),
  ]);
  try {
    const world = await openWorld(opening, context);
    try {
      const done = await carryOut({ release, world, mode, again, missing: proven.missing });
      return {
        deployment: name,
        environment: settings.environment,
        mode,
        because,
        target: world.target.name,
        release: { digest, content: manifest.contentDigest, commit: manifest.commit },
        proof: proven.proof.map(({ kind, name: of, verdict, from, by }) => ({
          kind,
          name: of,
          verdict,
          from,
          ...(by !== undefined && { by }),
        })),
        missing: [...proven.missing],
        ...(later && { later: [...later] }),
        again,
        ...(settings.verify && { verify: settings.verify.suite }),
        ...done,
        ...pageOf(context, settings.environment),
        seconds: (context.clock() - started) / 1000,
      };
    } finally {
      world.target.close?.();
    }
  } catch (error) {
    if (!(error instanceof TargetError)) throw error;
    throw new UserError(
      { message: error.message, ...(error.fix !== undefined && { fix: error.fix }) },
      { cause: error },
    );
  }
}

/** GitHub's page of an environment. */
function pageOf({ event }: Context, environment: string): Pick<One, 'deploymentUrl'> {
  const { repository, serverUrl, name } = event;
  if (name === 'local' || repository === undefined) return {};
  const { owner, name: of } = repository;
  return { deploymentUrl: `${serverUrl}/${owner}/${of}/deployments/${encodeURIComponent(environment)}` };
}
