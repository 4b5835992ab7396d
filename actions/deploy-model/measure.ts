import { resolve } from 'node:path';
import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { UserError } from '../../shared/action/errors.ts';
import { chooseDeployment } from '../../shared/releases/choose.ts';
import type { Opening } from '../../shared/releases/open-world.ts';
import type { Proven } from '../../shared/releases/proof.ts';
import { TargetError } from '../../shared/targets/target.ts';
import type { Data } from './data.ts';
import { modeOf } from './mode.ts';

export interface Asked {
  readonly deployment?: string | undefined;
  readonly mode: 'auto' | 'plan' | 'apply';
  readonly again: boolean;
  readonly proof?: readonly string[] | undefined;
}

/** Makes the release of the commit, and plans it, or puts it live. */
export async function measure(asked: Asked & CommonInputs, context: Context): Promise<Data> {
  const started = context.clock();
  const { mode, because } = modeOf(asked.mode, context);
  const opening = await chooseDeployment(asked.deployment, context, asked.config);
  const { name, settings, tree, config } = opening;
  const [{ pin, release: made }, proven] = await Promise.all([
    import('../../shared/releases/make.ts'),
    proofOf(asked, opening, context),
  ]);
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
      const done = await carryOut({ release, world, mode, again: asked.again, missing: proven.missing });
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
        again: asked.again,
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

/** What steps before have left, and what lies in the folders that are named. */
async function proofOf({ proof }: Asked, opening: Opening, context: Context): Promise<Proven> {
  if (opening.settings.require === undefined) return { proof: [], missing: [] };
  const { resultsIn, provenBy } = await import('../../shared/releases/proof.ts');
  const { directory } = context;
  const folders = [resolve(context.results.path, '..'), ...(proof ?? []).map((folder) => resolve(directory, folder))];
  return provenBy(await resultsIn([...new Set(folders)]), opening.settings, opening.tree.sha);
}

/** GitHub's page of an environment. */
function pageOf({ event }: Context, environment: string): Pick<Data, 'deploymentUrl'> {
  const { repository, serverUrl, name } = event;
  if (name === 'local' || repository === undefined) return {};
  const { owner, name: of } = repository;
  return { deploymentUrl: `${serverUrl}/${owner}/${of}/deployments/${encodeURIComponent(environment)}` };
}
