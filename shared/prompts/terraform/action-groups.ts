import type { Branch } from '../../resources/branch.ts';
import type { Resource } from '../../resources/terraform.ts';

/** Modules in modules: a configuration that is none may nest deeper. */
const deepest = 100;

/**
 * The action groups of agents, which are resources of their own: those that have the id of an agent, or before there is
 * one, whose configuration names it (`agent_id = aws_bedrockagent_agent.bot.agent_id`) in the same module.
 * @returns what finds those of an agent
 */
export function groupsByAgent(root: Branch, resources: readonly Resource[]): (agent: Resource) => readonly Branch[] {
  const groups = resources.filter(({ type }) => type === 'aws_bedrockagent_agent_action_group');
  if (groups.length === 0) return () => [];
  const named = agentsNamed(root.get('configuration')?.get('rootModule'), '', 0);
  const byAgent = Map.groupBy(groups, ({ address, values }) => {
    const id = values.get('agentId')?.text()?.value;
    if (id !== undefined) return id;
    const [, module = '', own = '', index = ''] = parts.exec(address) ?? [];
    const agent = named.get(plain(`${module}${own}`));
    return agent === undefined ? undefined : `${module}${agent}${index}`;
  });
  return ({ address, values }) => {
    const id = (values.get('agentId') ?? values.get('id'))?.text()?.value;
    const found = [...(byAgent.get(address) ?? []), ...(id === undefined ? [] : (byAgent.get(id) ?? []))];
    return found.map((group) => group.values);
  };
}

/** Modules, the resource in the last of them, and which of its instances. */
const parts = /^((?:module\.[^.[]+(?:\[[^\]]*\])?\.)*)([^.[]+\.[^.[]+)(\[[^\]]*\])?$/;

/** A configuration knows no instances. */
const plain = (address: string): string => address.replaceAll(/\[[^\]]*\]/g, '');

/** By the address of an action group, the agent of the same module that its configuration names. */
function agentsNamed(module: Branch | undefined, prefix: string, depth: number): Map<string, string> {
  if (module === undefined || depth > deepest) return new Map();
  const own = module.list('resources').flatMap((resource): [string, string][] => {
    const address = resource.get('address')?.value;
    const references = resource.get('expressions')?.get('agentId')?.get('references')?.items() ?? [];
    const agent = references
      .map(({ value }) => String(value))
      .find((name) => /^aws_bedrockagent_agent\.[^.]+$/.test(name));
    return typeof address !== 'string' || agent === undefined ? [] : [[`${prefix}${address}`, plain(agent)]];
  });
  const calls = module.get('moduleCalls')?.entries() ?? [];
  const inside = calls.flatMap(([name, call]) => [
    ...agentsNamed(call.get('module'), `${prefix}module.${name}.`, depth + 1),
  ]);
  return new Map([...own, ...inside]);
}
