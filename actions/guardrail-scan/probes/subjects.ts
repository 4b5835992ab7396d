import { isDeepStrictEqual } from 'node:util';
import picomatch from 'picomatch';
import type { Context } from '../../../shared/action/context.ts';
import { UserError } from '../../../shared/action/errors.ts';
import type { LoadedConfig } from '../../../shared/config/load.ts';
import { type ProbeRules, strictestProbes } from '../../../shared/config/probes.ts';
import { filesOf } from '../../../shared/models/material.ts';
import type { Change, Tree } from '../../../shared/revision/tree.ts';
import { isAffected, isAttachedTo } from '../../../shared/suites/affected.ts';
import { type Source, sourcesOf } from '../../../shared/suites/sources.ts';

/** What is in force, and what there is to attack by it. */
export interface Asked {
  /** The configuration whose models and judge are asked. */
  readonly config: LoadedConfig;
  readonly base?: LoadedConfig;
  readonly inForce: ProbeRules;
  /** Whose cases, attacks and models count. */
  readonly ruling: Tree;
}

/** `undefined` where neither side has probes. Where the change takes them away, those of the base stay in force. */
export function askedFor({ rules, trust, revision }: Context): Asked | undefined {
  const base = trust.rules === 'base' ? rules.config : rules.stricter;
  const config = rules.config.value.probes === undefined ? base : rules.config;
  if (config?.value.probes === undefined) return undefined;
  const both = [...new Set([config, ...(base ? [base] : [])])].flatMap(({ value }) => value.probes ?? []);
  const ruling = trust.rules === 'base' && revision.base ? revision.base : revision.head;
  return { config, ...(base && { base }), inForce: strictestProbes(both), ruling };
}

/**
 * The prompts that are attacked: those of suites, and those that `prompt` names.
 * @throws UserError where there are none, or one is not there
 */
export async function attackedSources({ config, inForce, ruling }: Asked): Promise<Source[]> {
  const { suites, prompts } = inForce;
  const there = Object.keys(config.value.suites);
  const named = suites === undefined ? there : suites.filter((name) => there.includes(name));
  const ofSuites = named.length === 0 ? [] : (await sourcesOf(config, ruling, named)).filter((one) => one.settings);
  const files = await ruling.list();
  const ofPrompts = prompts.flatMap((pattern): Source[] => {
    const isMeant = picomatch(pattern, { dot: true });
    const found = pattern.includes('#') ? [pattern] : files.filter((file) => file === pattern || isMeant(file));
    if (found.length > 0) return found.map((prompt) => ({ suite: prompt, prompt, config }));
    const place = { ...config.locate(['probes', 'prompt']), key: 'probes.prompt' };
    throw new UserError({ ...place, message: `no file ${pattern}.`, fix: `There is none in ${ruling.label}.` });
  });
  const all = [...ofSuites, ...ofPrompts.filter(({ prompt }) => !ofSuites.some((one) => one.prompt === prompt))];
  if (all.length > 0) return all;
  throw new UserError({
    ...config.locate(['probes']),
    key: 'probes',
    message: 'there is no prompt to attack.',
    fix: 'Write suites, or name one: prompt: prompts/triage.prompt.yml.',
  });
}

/** Those that the change can affect; all of them where it changes the probes themselves. */
export async function affectedSources(sources: readonly Source[], asked: Asked, changed: readonly Change[]) {
  if (areProbesChanged(asked, changed)) return [...sources];
  const affected: Source[] = [];
  for (const source of sources) {
    const isMeant = isAffected(source, changed, asked.base) || (await isAttachedTo(source, changed, asked.ruling));
    if (isMeant) affected.push(source);
  }
  return affected;
}

function areProbesChanged({ config, base, inForce }: Asked, changed: readonly Change[]): boolean {
  if (!isDeepStrictEqual(config.value.probes, base?.value.probes)) return true;
  const { models = [], judge } = config.value.probes ?? {};
  const names = [...models, ...(judge === undefined ? [] : [judge])];
  if (names.some((name) => !isDeepStrictEqual(config.value.models[name], base?.value.models[name]))) return true;
  const ofModels = names.flatMap((name) => config.value.models[name] ?? []).map(filesOf);
  if (ofModels.includes(undefined)) return true;
  const patterns = [...inForce.files, ...ofModels.flatMap((some) => some ?? [])];
  if (patterns.length === 0) return false;
  const isMeant = picomatch(patterns, { dot: true });
  return changed.some(({ path, from = path }) => isMeant(path) || isMeant(from));
}
