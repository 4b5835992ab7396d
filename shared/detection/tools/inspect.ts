import type { Finding } from '../check.ts';
import type { Tree } from '../structure/tree.ts';
import { changedSince } from './changed.ts';
import { ordersIn, strangersIn } from './orders.ts';
import { parameterFindings } from './parameters.ts';
import { type Tool, toolsIn } from './tools.ts';

/** What the tools of a document could be abused for, and which of them say something else than on the base. */
export function inspectTools(tree: Tree, base?: Tree): Finding[] {
  const tools = toolsIn(tree);
  if (tools.length === 0) return [];
  const own = new Set(tools.map(({ name }) => name));
  return [
    ...tools.flatMap((tool) => [...orders(tool, own), ...parameterFindings(tool)]),
    ...(base === undefined ? [] : changedSince(toolsIn(base), tools)),
  ];
}

/** Whatever of it a model reads: also what its parameters say, their values to choose from, and what they are by default. */
function orders(tool: Tool, own: ReadonlySet<string>): Finding[] {
  const { name, description, parameters } = tool;
  const whose = `The description of ${name}`;
  return [
    ...(description ? [...ordersIn(description, whose), ...strangersIn(description, whose, own)] : []),
    ...ordersIn({ text: name, span: tool.span }, 'The name of a tool'),
    ...parameters.flatMap((parameter) => {
      const about = `The parameter ${parameter.name} of ${name}`;
      const others = [
        parameter.schema.default,
        parameter.schema.enum,
        parameter.schema.title,
        parameter.schema.examples,
      ]
        .flat()
        .filter((one) => typeof one === 'string');
      const values = { text: [parameter.name, ...others].join('\n'), span: parameter.span };
      return [...(parameter.description ? ordersIn(parameter.description, about) : []), ...ordersIn(values, about)];
    }),
  ];
}
