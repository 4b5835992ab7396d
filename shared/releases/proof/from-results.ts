import { type Envelope, envelopeSchema } from '../../results/envelope.ts';
import { readFolder } from '../../results/found-files.ts';
import { digestOfBytes } from '../manifest.ts';
import { type About, actionOf, type Source, type Wanted } from './wanted.ts';

const limits = { entries: 20_000, file: 50_000_000, all: 400_000_000 };

/** Result files that lie in folders, such as those of steps before. A folder that is not there holds none. */
export async function resultsIn(folders: readonly string[]): Promise<ResultFile[]> {
  const { existsSync } = await import('node:fs');
  const found: ResultFile[] = [];
  for (const folder of folders.filter((one) => existsSync(one))) {
    for (const { text } of await readFolder(folder, (path) => /(^|\/)result\.json$/.test(path), limits)) {
      const { data } = envelopeSchema.safeParse(parsed(text));
      if (data !== undefined) found.push({ envelope: data, digest: digestOfBytes(Buffer.from(text)) });
    }
  }
  return found;
}

export interface ResultFile {
  readonly envelope: Envelope;
  readonly digest: string;
}

/** What passed, as far as result files of exactly this commit say so. */
export function fromResults(results: readonly ResultFile[]): Source {
  return async (wanted, about) => {
    const judged = results
      .filter(({ envelope }) => envelope.schema.startsWith(`aiops.${actionOf(wanted)}/`))
      .map((found) => ({ found, why: objection(found.envelope, wanted, about) }));
    const good = judged.find(({ why }) => why === undefined)?.found;
    if (good === undefined) return { why: judged[0]?.why ?? 'There is no result of it.' };
    const { verdict, accepted } = good.envelope;
    return {
      proof: {
        ...wanted,
        verdict: verdict === 'pass' ? 'pass' : 'accepted',
        from: 'result',
        digest: good.digest,
        ...(verdict !== 'pass' && accepted && { by: accepted.by }),
      },
    };
  };
}

/** Why a result proves nothing; `undefined` where it does. */
function objection(
  { verdict, accepted, data, provenance }: Envelope,
  { kind, name }: Wanted,
  { commit, config }: About,
): string | undefined {
  if (provenance.head !== commit)
    return `The result that is there is of ${provenance.head?.slice(0, 7) ?? 'no commit'}, and not of ${commit.slice(0, 7)}.`;
  if (provenance.config !== config) return 'The result that is there is of another configuration.';
  if (provenance.shard !== undefined) return 'The result that is there is one of several shares.';
  if (kind === 'suite') {
    const statuses = subjectsOf(data).filter(({ suite }) => suite === name);
    if (statuses.length === 0) return 'It is not in the result that is there.';
    if (statuses.some(({ status }) => status !== 'measured'))
      return 'It was not measured: what the change touches cannot affect it.';
  } else if ((data as { readonly all?: unknown } | undefined)?.all !== true)
    return 'Only what the change touches was scanned.';
  if (verdict === 'pass' || accepted !== undefined) return undefined;
  return `Its verdict is ${verdict}.`;
}

function subjectsOf(data: unknown): readonly { readonly suite?: unknown; readonly status?: unknown }[] {
  const subjects = (data as { readonly subjects?: unknown } | undefined)?.subjects;
  return Array.isArray(subjects) ? subjects : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
