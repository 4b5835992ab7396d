import type { Tree } from '../revision/tree.ts';
import { settleWaivers, type Waiver, waiverFile } from '../trust/waivers.ts';
import type { Context } from './context.ts';
import type { Policy } from './define.ts';
import type { Finding } from './verdict.ts';

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Nobody has decided anything. */
export const noPolicy = (now: number): Policy => ({ waivers: [], today: dateOf(now) });

/** Waivers as trust lets them count, and findings about those that the change itself brings. */
export async function policyOf({
  trust,
  revision,
  clock,
}: Context): Promise<{ policy: Policy; findings: readonly Finding[] }> {
  const { base, head, changed } = revision;
  // A file that did not change is read once: listing the base's files costs a process of git.
  const isChanged = changed?.some(({ path, from }) => path === waiverFile || from === waiverFile) === true;
  const [ofBase, ofHead] = await Promise.all([base && isChanged && waiversOf(base), waiversOf(head)]);
  const { waivers, findings } = settleWaivers(trust.rules, base && (ofBase || ofHead), ofHead);
  return { policy: { waivers, today: dateOf(clock()) }, findings };
}

async function waiversOf(tree: Tree): Promise<readonly Waiver[]> {
  const bytes = await tree.read(waiverFile);
  if (bytes === undefined) return [];
  const { parseWaivers } = await import('../trust/waiver-file.ts');
  return parseWaivers(waiverFile, bytes.toString('utf8'));
}
