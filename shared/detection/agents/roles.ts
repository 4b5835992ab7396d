import type { Keys } from '../../config/key-path.ts';
import type { Finding } from '../check.ts';
import { fieldsOf, isFields, membersOf, path, textsIn } from '../structure/fields.ts';
import type { Tree } from '../structure/tree.ts';

/** Roles of agents, in templates of CloudFormation, that allow any action, or any of Bedrock's services on anything. */
export function roles(tree: Tree): Finding[] {
  const resources = fieldsOf(fieldsOf(tree.value).Resources);
  return Object.entries(resources).flatMap(([id, resource]) => {
    const { Type, Properties } = fieldsOf(resource);
    if (Type !== 'AWS::IAM::Role' || !isAgents(fieldsOf(Properties).AssumeRolePolicyDocument)) return [];
    return statements(tree, fieldsOf(Properties).Policies, ['Resources', id, 'Properties', 'Policies'], id);
  });
}

/** Who may take it: Bedrock's agents and runtimes. */
const isAgents = (trust: unknown): boolean =>
  membersOf(trust).some(({ value }) =>
    textsIn(fieldsOf(value.Principal).Service).some((service) =>
      /^bedrock(?:-agentcore)?\.amazonaws\.com$/.test(service),
    ),
  );

function statements(tree: Tree, policies: unknown, keys: Keys, id: string): Finding[] {
  return membersOf(policies).flatMap(({ value, keys: inner }) => {
    if (value.Effect !== 'Allow' || path(value, 'action') === undefined) return [];
    const actions = textsIn(value.Action);
    const isAll = actions.some((action) => action === '*' || action === '*:*');
    const service = actions.find((action) => /^[\w-]+:\*$/.test(action));
    const isAnywhere = textsIn(value.Resource).includes('*') && !isFields(value.Condition);
    if (!isAll && !(service !== undefined && isAnywhere)) return [];
    const what = isAll ? 'any action' : `${service} on any resource`;
    return [
      { check: 'agent/wildcard-iam', ...tree.span([...keys, ...inner, 'Action']), detail: `${id} allows ${what}.` },
    ];
  });
}
