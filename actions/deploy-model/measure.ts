import { resolve } from 'node:path';
import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { allDeployments, chooseDeployment } from '../../shared/releases/choose.ts';
import type { Opening } from '../../shared/releases/open-world.ts';
import type { Proven } from '../../shared/releases/proof/wanted.ts';
import type { Data } from './data.ts';
import { modeOf } from './mode.ts';
import { ofOne } from './one.ts';
import { requirePlannable } from './plannable.ts';
import { dataOf } from './several.ts';

export interface Asked {
  readonly deployment?: string | undefined;
  readonly mode: 'auto' | 'plan' | 'apply';
  readonly again: boolean;
  readonly proof?: readonly string[] | undefined;
  readonly 'trusted-root'?: string | undefined;
}

/** Makes the release of the commit, and plans it, or puts it live. A plan is of all deployments, unless one is named. */
export async function measure(asked: Asked & CommonInputs, context: Context): Promise<Data> {
  const { again, deployment, config } = asked;
  const { mode, because } = modeOf(asked.mode, context);
  const openings =
    mode === 'plan' && deployment === undefined
      ? await allDeployments(context, config)
      : [await chooseDeployment(deployment, context, config)];
  requirePlannable(openings, context);
  const done = openings.map(async (opening) =>
    ofOne(opening, { mode, because, again, proven: await proofOf(asked, opening, context) }, context),
  );
  return dataOf(await Promise.all(done));
}

/** What steps before have left, what lies in the folders that are named, and what GitHub has of the commit. */
async function proofOf(
  { proof, 'trusted-root': trustedRoot }: Asked,
  opening: Opening,
  context: Context,
): Promise<Proven> {
  if (opening.settings.require === undefined) return { proof: [], missing: [] };
  const found = await import('../../shared/releases/proof/proof-of.ts');
  const { directory, results } = context;
  const folders = [resolve(results.path, '..'), ...(proof ?? []).map((folder) => resolve(directory, folder))];
  const given = { folders: [...new Set(folders)], ...(trustedRoot !== undefined && { trustedRoot }) };
  return found.proofOf(opening, context, given);
}
