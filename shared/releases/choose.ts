import type { Context } from '../action/context.ts';
import { UserError } from '../action/errors.ts';
import { nearest } from '../action/nearest.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import type { Opening } from './open-world.ts';

/**
 * Which deployment is meant, and the commit that it is made of. On a terminal that is the last commit, and never what
 * lies in the folder: what is live can be made again.
 * @param name as the input has it; not needed where there is one
 * @throws UserError for an unknown name, and where there is no commit
 */
export async function chooseDeployment(
  name: string | undefined,
  { revision, rules }: Pick<Context, 'revision' | 'rules'>,
  file: string | undefined,
): Promise<Opening> {
  const { tree, config } = await committed({ revision, rules }, file);
  const known = namesIn(config);
  if (name === undefined && known.length > 1)
    throw new UserError({ key: 'input deployment', message: `there are several: ${known.join(', ')}. Name one.` });
  const chosen = name ?? (known[0] as string);
  const settings = Object.hasOwn(config.value.deployments ?? {}, chosen)
    ? config.value.deployments?.[chosen]
    : undefined;
  if (settings === undefined) {
    const guess = nearest(chosen, known);
    const fix = guess === undefined ? `There are: ${known.join(', ')}.` : `Did you mean ${guess}?`;
    throw new UserError({ key: 'input deployment', message: `there is no deployment ${chosen}.`, fix });
  }
  return { name: chosen, settings, config, tree };
}

/** All of them, in the order of the configuration. @throws UserError where there is none, or no commit */
export async function allDeployments(given: Pick<Context, 'revision' | 'rules'>, file?: string): Promise<Opening[]> {
  const { tree, config } = await committed(given, file);
  return namesIn(config).map((name) => ({
    name,
    settings: config.value.deployments?.[name] as Opening['settings'],
    config,
    tree,
  }));
}

function namesIn({ value, path }: LoadedConfig): string[] {
  const known = Object.keys(value.deployments ?? {});
  if (known.length > 0) return known;
  throw new UserError({
    ...(path !== undefined && { file: path }),
    key: 'deployments',
    message: 'there is none.',
    fix: 'Write what goes live where: support-bot: { environment: production, release: { prompts: … }, target: { kind: file, folder: live } }.',
  });
}

async function committed(
  { revision, rules }: Pick<Context, 'revision' | 'rules'>,
  file: string | undefined,
): Promise<{ readonly tree: Opening['tree']; readonly config: LoadedConfig }> {
  const { head } = revision;
  if (head.sha !== undefined) return { tree: head as Opening['tree'], config: rules.config };
  const found = await revision.reference?.('HEAD', { key: 'HEAD' });
  if (found === undefined)
    throw new UserError('There is no commit here. What goes live is made of a commit, so that it can be made again.');
  return { tree: found.tree, config: await loadConfig(found.tree, file) };
}
