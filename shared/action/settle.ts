import { isAbsolute, join, posix, relative, resolve } from 'node:path';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import { mergeBase } from '../github/compare.ts';
import { scriptsOf } from '../grading/script/scripts.ts';
import type { LedgerSettings } from '../ledger/keeper.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Limiters } from '../models/limiter/limiters.ts';
import { resolveRevision } from '../revision/resolve.ts';
import type { Revision, Tree } from '../revision/tree.ts';
import { checkExecution } from '../trust/execution.ts';
import type { Trust } from '../trust/trust.ts';
import type { GitHub } from './announce.ts';
import type { CommonInputs } from './common-inputs.ts';
import type { Context, Rules } from './context.ts';
import { UserError } from './errors.ts';
import type { Surroundings } from './surroundings.ts';

/** The same for all actions of a process. */
export type Settled = Omit<Context, 'results'>;

/**
 * Everything a measurement stands on: whom to trust, what to compare, whose rules are in force.
 * @param afterwards takes what is to be done when the verdict has been told
 */
export async function settle(
  inputs: CommonInputs,
  trust: Trust,
  { event, client }: GitHub,
  surroundings: Surroundings,
  afterwards: (task: () => Promise<void>) => void,
): Promise<Settled> {
  const { log, signal, clock, env } = surroundings;
  const directory = inside(surroundings.directory, inputs['working-directory']);
  const { repository } = event;
  const askGitHub = async (base: string, head: string): Promise<string | undefined> => {
    if (client === undefined || repository === undefined) return undefined;
    try {
      return await mergeBase(client, repository, base, head);
    } catch (error) {
      // The clone may know it as well.
      if (!(error instanceof UserError)) throw error;
      log.warning(`GitHub does not tell the merge base: ${error.message}`);
      return undefined;
    }
  };
  const askForRelease = async (): Promise<string | undefined> => {
    const { latestRelease } = await import('../github/release.ts');
    return client && repository && (await latestRelease(client, repository));
  };
  let read: Promise<LoadedConfig> | undefined;
  const configOfHead = (head: Tree): Promise<LoadedConfig> => {
    read ??= loadConfig(head, inputs.config);
    return read;
  };
  const revision = await resolveRevision({
    event,
    trust,
    directory,
    signal,
    log,
    ...(inputs.base !== undefined && { base: inputs.base }),
    ...(inputs['github-token'] !== undefined && { token: inputs['github-token'] }),
    ...(client && repository && { mergeBase: askGitHub, latestRelease: askForRelease }),
    // What is wrong in it is told when it is asked for again.
    ...(trust.rules !== 'base' && { early: (head) => void configOfHead(head).catch(() => {}) }),
  });
  log.info(`${revision.base?.label ?? 'no base'} → ${revision.head.label}. ${trust.reason}`);
  const rules = await rulesInForce(inputs.config, trust.rules, revision, configOfHead);
  let ledger: Promise<Ledger> | undefined;
  const bring = async (settings: LedgerSettings): Promise<Ledger> => {
    const { keepLedger } = await import('../ledger/keeper.ts');
    const workspace = surroundings.directory;
    const sides = revision.base === undefined ? [revision.head] : [revision.base, revision.head];
    // Each shard has answers of its own: a cache of all their names would hold those of one.
    const { shard } = inputs as { readonly shard?: string };
    const key = shard === undefined ? inputs.key : `${inputs.key ?? ''} ${shard}`.trim();
    return keepLedger(settings, { env, directory, workspace, event, trust, sides, key, log, clock, afterwards });
  };
  return {
    event,
    trust,
    revision,
    rules,
    ...(client && { client }),
    directory,
    log,
    signal,
    clock,
    text: inputs.text,
    model: opener({ env, log }, { trust, revision }),
    meter: async (settings) => (await import('../aws/usage/meter.ts')).openUsageMeter({ env, signal, clock, settings }),
    counter: async (config) => (await import('../models/counting/open.ts')).openCounter(config, { env, log, signal }),
    guardrail: guardrailOpener(env),
    scripts: (tree) => scriptsOf({ tree, env, signal }, () => checkExecution('graders', tree, { trust, revision })),
    watch: async (place) => (await import('../aws/watch/open.ts')).openWatch(place, { env, signal, clock }),
    target: async (config, { tree, ...about }) => {
      const { openTarget } = await import('../targets/open.ts');
      const token = inputs['github-token'];
      const page = repository && `${event.serverUrl}/${repository.owner}/${repository.name}`;
      const isHere = event.name === 'local' || page === undefined;
      return openTarget(config, {
        ...about,
        ...{ env, directory, log, clock, signal },
        ...(!isHere && {
          remote: { serverUrl: event.serverUrl, page, ...(token !== undefined && { token }) },
        }),
        checkExecution: (what) => checkExecution(what, tree, { trust, revision }),
      });
    },
    // One file has one keeper: who asks first says where it is.
    ledger: (settings) => {
      ledger ??= bring(settings);
      return ledger;
    },
  };
}

async function rulesInForce(
  path: string | undefined,
  whose: 'base' | 'stricter' | 'head',
  revision: Revision,
  configOfHead: (head: Tree) => Promise<LoadedConfig>,
): Promise<Rules> {
  const { base, head, changed } = revision;
  if (whose === 'base') {
    if (base === undefined)
      throw new UserError('There is no base to take the configuration from, and the head is not trusted.');
    return { config: await loadConfig(base, path) };
  }
  const config = await configOfHead(head);
  if (base === undefined) return { config };
  const same =
    config.path !== undefined && !changed?.some((change) => change.path === config.path || change.from === config.path);
  return { config, stricter: same ? config : await configOfBase(base, path) };
}

/**
 * A base that has no such file, or a broken one, asks for nothing: the head is what counts then. But what stands where
 * it is looked for without asking is not got rid of by asking for another file.
 */
async function configOfBase(base: Tree, path: string | undefined): Promise<LoadedConfig | undefined> {
  try {
    const isThere = path === undefined || (await base.read(posix.normalize(path))) !== undefined;
    return await loadConfig(base, isThere ? path : undefined);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
}

function opener(
  given: Pick<Surroundings, 'env' | 'log'>,
  settled: Pick<Context, 'trust' | 'revision'>,
): Context['model'] {
  // As long as the run: both sides and all suites share what an endpoint takes.
  let limiters: Limiters | undefined;
  return async (name, config, tree, role) => {
    if (config.provider === 'command') checkExecution(`models.${name}`, tree, settled);
    const [{ openModel, Limiters }, { secretsOfModel }] = await Promise.all([
      import('../models/open.ts'),
      import('../models/secrets.ts'),
    ]);
    for (const secret of secretsOfModel(config, given.env)) given.log.secret(secret);
    limiters ??= new Limiters();
    return openModel(name, config, { ...given, tree, limiters }, role);
  };
}

function guardrailOpener(env: Surroundings['env']): Context['guardrail'] {
  let limiters: Limiters | undefined;
  return async (subject, connection) => {
    const [{ openGuardrail }, { Limiters }] = await Promise.all([
      import('../guardrails/open.ts'),
      import('../models/limiter/limiters.ts'),
    ]);
    limiters ??= new Limiters();
    return openGuardrail(subject, connection, { env, limiters });
  };
}

/** @throws UserError when the folder is outside of the workspace */
export function inside(workspace: string, folder: string): string {
  const path = resolve(workspace, folder);
  const way = relative(workspace, path);
  if (way.startsWith('..') || isAbsolute(way)) {
    throw new UserError({ key: 'input working-directory', message: `${folder} is outside of ${workspace}.` });
  }
  return join(path);
}
