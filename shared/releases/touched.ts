import type { Context } from '../action/context.ts';
import { UserError } from '../action/errors.ts';
import { canonicalJson } from '../results/canonical-json.ts';
import { pin } from './make.ts';
import { digestOf } from './manifest.ts';
import type { Opening } from './open-world.ts';

/**
 * Whether a change is about a deployment: what it pins is something else at the base, or what is said of it. Also where
 * there is no base to tell.
 */
export async function isTouched(
  opening: Opening,
  { revision, rules }: Pick<Context, 'revision' | 'rules'>,
): Promise<boolean> {
  const { base, changed } = revision;
  if (base === undefined) return true;
  if (changed?.length === 0) return false;
  const config = rules.stricter ?? rules.config;
  const settings = config.value.deployments?.[opening.name];
  if (settings === undefined || canonicalJson(settings) !== canonicalJson(opening.settings)) return true;
  const [before, after] = await Promise.all([pinned({ ...opening, settings, config, tree: base }), pinned(opening)]);
  return before === undefined || before !== after;
}

/** The digest of what is pinned; `undefined` where it cannot be, which is told where it is needed. */
async function pinned(making: Parameters<typeof pin>[0]): Promise<string | undefined> {
  try {
    return digestOf((await pin(making)).content);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}
