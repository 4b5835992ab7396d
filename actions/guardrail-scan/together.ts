import type { Finding } from '../../shared/detection/check.ts';
import { isInspected } from '../../shared/detection/structure/inspected.ts';
import { largest } from '../../shared/prompts/decode.ts';
import type { Tree } from '../../shared/revision/tree.ts';
import { type Compared, compareSeen } from './compare.ts';
import type { Scope } from './scope.ts';
import type { Seen } from './seen.ts';
import { seenInText } from './texts.ts';
import type { Touched } from './touched.ts';

/** Files that are looked at together: more are no settings of agents. */
const most = 500;

/** Servers and tools are in documents. */
const isPart = (path: string): boolean => /\.(?:jsonc?|ya?ml|toml)$/i.test(path) && isInspected(path);

/**
 * What all servers and tools of a side show only together, told at the place of one of them. Looked for where the change
 * touches one, or everything is scanned.
 */
export async function foundTogether(
  files: readonly Touched[],
  { head, base }: { readonly head: Tree; readonly base?: Tree | undefined },
  scope: Scope,
): Promise<(Compared & { readonly file: string })[]> {
  const isAny = files.some((file) => [file.head, file.base].some((path) => path !== undefined && isPart(path)));
  if (!isAny) return [];
  const ofHead = await togetherOf(head, scope);
  const ofBase = base && (await togetherOf(base, scope));
  const paths = [...new Set([...ofHead.keys(), ...(ofBase?.keys() ?? [])])];
  return paths.flatMap((file) =>
    compareSeen(file, ofBase && (ofBase.get(file) ?? []), ofHead.get(file) ?? []).map((one) => ({ ...one, file })),
  );
}

async function togetherOf(tree: Tree, scope: Scope): Promise<ReadonlyMap<string, Seen[]>> {
  const paths = (await tree.list()).filter((path) => isPart(path) && scope(path) !== undefined).slice(0, most);
  const texts = new Map<string, string>();
  for (const path of paths) {
    const bytes = await tree.read(path);
    if (bytes !== undefined && bytes.length <= largest) texts.set(path, bytes.toString('utf8').replace(/^\uFEFF/, ''));
  }
  const { inspectAll } = await import('../../shared/detection/structure/inspect-all.ts');
  const found = await inspectAll([...texts].map(([path, text]) => ({ path, text })));
  const byFile = Map.groupBy(found, ({ path }) => path);
  return new Map(
    [...byFile].map(([path, of]) => {
      const findings: Finding[] = of.map(({ path: _, ...finding }) => finding);
      return [path, seenInText(path, texts.get(path) ?? '', findings)];
    }),
  );
}
