import { approvals } from '../agents/approval.ts';
import { instructionLines } from '../agents/instructions.ts';
import { permissions } from '../agents/permissions.ts';
import { roles } from '../agents/roles.ts';
import type { Finding } from '../check.ts';
import { type ConstructionOptions, inspectPrompts } from '../construction/inspect.ts';
import { guardrailsIn } from '../guardrails/guardrail.ts';
import { references } from '../guardrails/references.ts';
import { weakened } from '../guardrails/weakened.ts';
import { inspectServers } from '../mcp/inspect.ts';
import { inspectTools } from '../tools/inspect.ts';
import { type Inspected, type Tree, treeOf, type Unread } from './tree.ts';

export type { Inspected } from './tree.ts';

/** What was found in a file, in its order, and what of it could not be looked into. */
export interface Inspection {
  readonly findings: readonly Finding[];
  /** With any, the file is not clean: something was not read. */
  readonly problems: readonly Unread[];
}

/**
 * What the structure of a file could be abused for: prompts, tools, servers of MCP, settings of agents, guardrails.
 * Nothing of it is run, started or fetched. Never throws for what is in the file.
 * @param base the same file before the change: what it bound and the head does not is found too
 * @param options `untrusted` and `trusted`: names of variables beside the usual ones, `*` stands for any letters
 */
export async function inspect(
  file: Inspected,
  base?: Inspected,
  options: ConstructionOptions = {},
): Promise<Inspection> {
  const isDocument = /\.(?:json|jsonc|json5|ya?ml|toml|template)$/i.test(file.path);
  const { tree, unread } = await treeOf(file);
  if (isDocument && unread !== undefined) return { findings: [], problems: [unread] };
  // A header that cannot be read is told once, and not tried again.
  const prompts =
    unread === undefined ? await inspectPrompts(file, base, options) : { findings: [], problems: [unread] };
  const before = base === undefined ? undefined : (await treeOf(base)).tree;
  const found = [
    ...(tree === undefined ? [] : treeFindings(tree, before)),
    ...(isInstructions(file.path) ? instructionLines(file.text) : []),
    ...prompts.findings,
  ];
  return { findings: distinct(found), problems: prompts.problems.slice(0, 20) };
}

/** What a file that is gone at the head guarded. Places are those of the base’s text. */
export async function inspectRemoved(base: Inspected): Promise<Inspection> {
  const { tree } = await treeOf(base);
  const gone = tree === undefined ? [] : guardrailsIn(tree);
  return {
    findings: gone.map(({ name }) => ({
      check: 'guardrail/removed',
      start: 0,
      end: 0,
      compared: true as const,
      detail: `The guardrail ${name} is gone, with its file.`,
    })),
    problems: [],
  };
}

const treeFindings = (tree: Tree, base: Tree | undefined): Finding[] => [
  ...inspectTools(tree, base),
  ...inspectServers(tree),
  ...approvals(tree),
  ...permissions(tree),
  ...roles(tree),
  ...references(tree, base),
  ...(base === undefined ? [] : weakened(base, tree)),
];

const isInstructions = (path: string): boolean =>
  /\.(?:md|mdc)$/i.test(path) || /(?:^|\/)\.(?:cursor|windsurf|cline|roo)rules$/.test(path);

function distinct(findings: readonly Finding[]): Finding[] {
  const known = new Map(findings.map((one) => [`${one.check} ${one.start} ${one.end} ${one.detail}`, one]));
  return [...known.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}
