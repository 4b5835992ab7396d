import type { Context } from '../../action/context.ts';
import { pin } from '../make.ts';
import { digestOf } from '../manifest.ts';
import type { Opening } from '../open-world.ts';
import { prove } from './prove.ts';
import { type Given, sourcesOf } from './sources.ts';
import { type Proven, wantedBy } from './wanted.ts';

/** What of a deployment's content at its commit is proven, and what is not. */
export async function proofOf(opening: Opening, context: Context, given: Given): Promise<Proven> {
  const { name, settings, tree, config } = opening;
  const wanted = wantedBy(settings);
  if (wanted.length === 0) return { proof: [], missing: [] };
  const { content } = await pin(opening);
  const about = { deployment: name, content: digestOf(content), commit: tree.sha, config: config.digest };
  return prove(wanted, about, sourcesOf(settings, context, given));
}
