import { type Capability, capabilitiesOf, capabilitiesOfTool } from '../agents/capabilities.ts';
import type { Finding } from '../check.ts';
import { serversIn } from '../mcp/servers.ts';
import { type Tool, toolsIn } from '../tools/tools.ts';
import { type Inspected, type Tree, treeOf } from './tree.ts';

/** A finding that several files make, at the place where it is told. */
export type FoundIn = Finding & { readonly path: string };

interface Able {
  readonly path: string;
  readonly name: string;
  readonly has: ReadonlySet<Capability>;
  readonly span: { readonly start: number; readonly end: number };
}

/** What files show only together: over all servers and tools of a repository. Those that cannot be read say nothing here. */
export async function inspectAll(files: readonly Inspected[]): Promise<readonly FoundIn[]> {
  const trees: Tree[] = [];
  for (const file of files) {
    const { tree } = await treeOf(file);
    if (tree !== undefined) trees.push(tree);
  }
  const tools = trees.map((tree) => ({ tree, tools: toolsIn(tree) }));
  return [...flows(trees, tools), ...sameNames(tools)];
}

type Listed = readonly { readonly tree: Tree; readonly tools: readonly Tool[] }[];

const titles: Readonly<Record<Capability, string>> = {
  private: 'private data',
  untrusted: 'text of strangers',
  out: 'a way out',
};

function flows(trees: readonly Tree[], listed: Listed): FoundIn[] {
  const all: Able[] = [
    ...trees.flatMap((tree) =>
      serversIn(tree)
        .filter(({ entry }) => entry.disabled !== true && entry.enabled !== false)
        .map((server) => ({ path: tree.path, name: server.name, has: capabilitiesOf(server), span: server.span })),
    ),
    ...listed.flatMap(({ tree, tools }) =>
      tools.map((tool) => ({ path: tree.path, name: tool.name, has: capabilitiesOfTool(tool), span: tool.span })),
    ),
  ];
  // Of each the fewest that have it all: one server that has all three tells more than three that have one each.
  const whole = all.find(({ has }) => has.size === 3);
  const parts = (Object.keys(titles) as Capability[]).map(
    (capability) => whole ?? all.find(({ has }) => has.has(capability)),
  );
  const [first] = parts;
  if (first === undefined || parts.some((part) => part === undefined)) return [];
  const said =
    whole === undefined
      ? Object.values(titles).map((title, at) => `${title} by ${(parts[at] as Able).name}`)
      : [`All three by ${whole.name}: ${Object.values(titles).join(', ')}`];
  const last = [...parts].reverse().find((part) => part !== undefined) as Able;
  return [{ check: 'agent/toxic-flow', path: last.path, ...last.span, detail: `${sentence(said.join(', '))}.` }];
}

const sentence = (text: string): string => text[0]?.toUpperCase() + text.slice(1);

/** A name in two lists with other words: copies of one list are none. */
function sameNames(listed: Listed): FoundIn[] {
  const known = new Map<string, { readonly path: string; readonly said: string }>();
  return listed.flatMap(({ tree, tools }) =>
    tools.flatMap((tool): FoundIn[] => {
      const said = tool.description?.text.replaceAll(/\s+/g, ' ').trim() ?? '';
      const other = known.get(tool.name);
      if (other === undefined) known.set(tool.name, { path: tree.path, said });
      if (other === undefined || other.path === tree.path || other.said === said) return [];
      const detail = `${other.path} has a tool ${tool.name} as well.`;
      return [{ check: 'tool/same-name', path: tree.path, ...tool.span, detail }];
    }),
  );
}
