import type { Branch } from './branch.ts';

/** A resource as it will be. */
export interface Resource {
  /** `module.bots.aws_bedrockagent_prompt.triage["de"]` */
  readonly address: string;
  readonly type: string;
  readonly values: Branch;
  /** Whether something of it is only known when the plan is applied. */
  readonly isUnknown: boolean;
}

/** Modules in modules: a plan that is no plan may nest deeper. */
const deepest = 100;

/** What is looked for. */
export interface Wanted {
  readonly types: RegExp;
  /** Of which properties it matters that they are not known yet. Ids and times are unknown in every plan. */
  readonly asked: readonly string[];
}

/**
 * All wanted resources in a plan (`planned_values`) or a state (`values`). Where a plan has neither, those that it changes.
 */
export function plannedResources(root: Branch, wanted: Wanted): Resource[] {
  const version = root.get('formatVersion');
  if (Number.parseInt(String(version?.value ?? '0'), 10) > 1) {
    version?.complain('is of a later format. The versions 0 and 1 can be read.');
    return [];
  }
  const changes = changesOf(root, wanted);
  const unknown = new Set(changes.filter(({ isUnknown }) => isUnknown).map(({ address }) => address));
  const module = root.get('plannedValues')?.get('rootModule') ?? root.get('values')?.get('rootModule');
  if (module === undefined) return changes;
  return resourcesIn(module, wanted.types, 0).map((resource) => ({
    ...resource,
    isUnknown: unknown.has(resource.address),
  }));
}

function resourcesIn(module: Branch, types: RegExp, depth: number): Resource[] {
  if (depth > deepest) return [];
  const own = module.list('resources').flatMap((resource) => {
    const known = named(resource, types);
    const values = resource.get('values');
    return known === undefined || values === undefined ? [] : [{ ...known, values, isUnknown: false }];
  });
  return [...own, ...module.list('childModules').flatMap((child) => resourcesIn(child, types, depth + 1))];
}

function named(resource: Branch, types: RegExp): Pick<Resource, 'address' | 'type'> | undefined {
  const address = resource.get('address')?.value;
  const type = resource.get('type')?.value;
  if (typeof address !== 'string' || typeof type !== 'string' || !types.test(type)) return undefined;
  return resource.get('mode')?.value === 'data' ? undefined : { address, type };
}

const changesOf = (root: Branch, { types, asked }: Wanted): Resource[] =>
  root.list('resourceChanges').flatMap((resource) => {
    const known = named(resource, types);
    const change = resource.get('change');
    const values = change?.get('after');
    if (known === undefined || values === undefined) return [];
    return [{ ...known, values, isUnknown: asked.some((name) => isTrueIn(change?.get('afterUnknown')?.get(name))) }];
  });

const isTrueIn = (unknown: Branch | undefined): boolean =>
  unknown !== undefined &&
  (unknown.value === true || [...unknown.items(), ...unknown.entries().map(([, inside]) => inside)].some(isTrueIn));
