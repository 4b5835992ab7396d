import type { Keys } from '../../config/key-path.ts';
import type { Finding } from '../check.ts';
import { fieldsOf, isFields, membersOf, path } from '../structure/fields.ts';
import type { Tree } from '../structure/tree.ts';

/** A use of a guardrail by a model, an agent, a flow or a request. */
export interface Use {
  /** What uses it. */
  readonly user: string;
  /** Absent where only the stack will tell. */
  readonly id?: string;
  readonly version?: string;
  readonly keys: Keys;
}

/** What of guardrails’ uses is not bound to a version, is missing, or was there on the base. */
export function references(tree: Tree, base?: Tree): Finding[] {
  const uses = usesIn(tree);
  const before = base === undefined ? [] : usesIn(base);
  const now = new Map(uses.map((use) => [use.user, use]));
  return [
    ...uses.flatMap(({ user, version, keys }): Finding[] =>
      version?.toUpperCase() === 'DRAFT'
        ? [{ check: 'guardrail/unpinned', ...tree.span(keys), detail: `${user} uses a draft.` }]
        : [],
    ),
    ...missing(tree, now),
    ...before.flatMap((was): Finding[] => {
      const use = now.get(was.user);
      if (use === undefined) {
        const detail = `${was.user} has no guardrail any more.`;
        return [{ check: 'guardrail/removed', ...tree.span(was.keys), compared: true, detail }];
      }
      if (use.id !== was.id || !(Number(use.version) < Number(was.version))) return [];
      const detail = `${use.user} uses version ${use.version}; it was ${was.version}.`;
      return [{ check: 'guardrail/weakened', ...tree.span(use.keys), compared: true, detail }];
    }),
  ];
}

export function usesIn(tree: Tree): Use[] {
  const own = Object.entries(fieldsOf(fieldsOf(tree.value).models)).flatMap(([name, model]): Use[] => {
    const given = isSettings(tree.path) ? fieldsOf(model).guardrail : undefined;
    if (given === undefined) return [];
    const keys = ['models', name, 'guardrail'];
    if (typeof given === 'string') {
      const colon = given.lastIndexOf(':');
      return [{ user: `The model ${name}`, id: given.slice(0, colon), version: given.slice(colon + 1), keys }];
    }
    const { id, version } = fieldsOf(given);
    return [{ user: `The model ${name}`, id: String(id), version: String(version), keys }];
  });
  return [...own, ...membersOf(tree.value).flatMap(({ value, keys }) => useOf(value, keys) ?? [])];
}

/** `guardrailConfiguration` of agents and flows, `guardrailConfig` of requests, `guardrail_configuration` of Terraform. */
function useOf(value: Readonly<Record<string, unknown>>, keys: Keys): Use | undefined {
  const id = path(value, 'guardrailidentifier') ?? path(value, 'guardrailid');
  // A version that the template publishes names its guardrail as well.
  if (id === undefined || !/guardrail/i.test(String(keys.findLast((key) => typeof key === 'string') ?? '')))
    return undefined;
  const version = path(value, 'guardrailversion') ?? path(value, 'version');
  const isWritten = typeof version?.value === 'string' || typeof version?.value === 'number';
  const within = keys.slice(
    0,
    keys.findLastIndex((key) => typeof key === 'string'),
  );
  return {
    user:
      within.length === 0
        ? 'The request'
        : within.filter((key) => key !== 'Properties' && key !== 'Resources').join('.'),
    ...(typeof id.value === 'string' && { id: id.value }),
    ...(isWritten && { version: String(version?.value) }),
    keys,
  };
}

const isSettings = (file: string): boolean => /(?:^|\/)[^/]*aiops[^/]*\.ya?ml$/i.test(file);

/** Agents that a template makes, and models of Bedrock that are for production by their name or a deployment. */
function missing(tree: Tree, uses: ReadonlyMap<string, Use>): Finding[] {
  const root = fieldsOf(tree.value);
  const agents = Object.entries(fieldsOf(root.Resources)).flatMap(([id, resource]): Finding[] => {
    const { Type, Properties } = fieldsOf(resource);
    if (Type !== 'AWS::Bedrock::Agent' || path(Properties, 'guardrailconfiguration') !== undefined) return [];
    return [
      { check: 'guardrail/missing', ...tree.span(['Resources', id, 'Type']), detail: `The agent ${id} has none.` },
    ];
  });
  if (!isSettings(tree.path)) return agents;
  const deployed = deployedModels(root.deployments);
  const models = Object.entries(fieldsOf(root.models)).flatMap(([name, model]): Finding[] => {
    const isMeant = deployed.has(name) || /(?:^|[-_./])(?:prod|production|live)(?:$|[-_./])/i.test(name);
    if (!isMeant || fieldsOf(model).provider !== 'bedrock' || uses.has(`The model ${name}`)) return [];
    return [{ check: 'guardrail/missing', ...tree.span(['models', name]), detail: `The model ${name} has none.` }];
  });
  return [...agents, ...models];
}

/** Models of releases that go to production and name no guardrail. */
function deployedModels(deployments: unknown): Set<string> {
  return new Set(
    Object.values(fieldsOf(deployments)).flatMap((deployment) => {
      const { environment, release } = fieldsOf(deployment);
      const { model, guardrail } = fieldsOf(release);
      const isProduction = /prod|live/i.test(String(isFields(environment) ? environment.name : environment));
      return isProduction && guardrail === undefined && typeof model === 'string' ? [model] : [];
    }),
  );
}
