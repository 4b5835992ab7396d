import type { Deployment } from '../config/deployments.ts';
import { type Envelope, envelopeSchema } from '../results/envelope.ts';
import { readFolder } from '../results/found-files.ts';
import { digestOfBytes, type Proof } from './manifest.ts';

/** What is not proven, and what would prove it. */
export interface Missing {
  readonly kind: Proof['kind'];
  readonly name: string;
  /** As a sentence. */
  readonly why: string;
  readonly fix: string;
}

export interface Proven {
  readonly proof: readonly Proof[];
  readonly missing: readonly Missing[];
}

const limits = { entries: 20_000, file: 50_000_000, all: 400_000_000 };

/** Result files that lie in folders, such as those of steps before. A folder that is not there holds none. */
export async function resultsIn(folders: readonly string[]): Promise<Found[]> {
  const { existsSync } = await import('node:fs');
  const found: Found[] = [];
  for (const folder of folders.filter((one) => existsSync(one))) {
    for (const { text } of await readFolder(folder, (path) => /(^|\/)result\.json$/.test(path), limits)) {
      const { data } = envelopeSchema.safeParse(parsed(text));
      if (data !== undefined) found.push({ envelope: data, digest: digestOfBytes(Buffer.from(text)) });
    }
  }
  return found;
}

interface Found {
  readonly envelope: Envelope;
  readonly digest: string;
}

/** What a deployment requires, as far as results of exactly this commit prove it. Pure. */
export function provenBy(results: readonly Found[], settings: Deployment, commit: string): Proven {
  const { suites = [], 'guardrail-scan': scan = false } = settings.require ?? {};
  const wanted = [
    ...suites.map((name) => ({ kind: 'suite' as const, name })),
    ...(scan ? [{ kind: 'scan' as const, name: 'guardrail-scan' }] : []),
  ];
  const proof: Proof[] = [];
  const missing: Missing[] = [];
  for (const one of wanted) {
    const about = results.filter(({ envelope }) => isAbout(envelope, one.kind));
    const judged = about.map((found) => ({ found, why: objection(found.envelope, one, commit) }));
    const good = judged.find(({ why }) => why === undefined)?.found;
    if (good === undefined) {
      const why = judged[0]?.why ?? 'There is no result of it.';
      missing.push({ ...one, why, fix: fixes[one.kind](one.name) });
      continue;
    }
    const { verdict, accepted } = good.envelope;
    proof.push({
      ...one,
      verdict: verdict === 'pass' ? 'pass' : 'accepted',
      from: 'result',
      digest: good.digest,
      ...(verdict !== 'pass' && accepted && { by: accepted.by }),
    });
  }
  return { proof, missing };
}

const fixes: Readonly<Record<Proof['kind'], (name: string) => string>> = {
  suite: (name) =>
    `Run eval-gate in a step before, with \`suites: ${name}\` and \`all: true\`: what was answered before costs nothing.`,
  scan: () => 'Run guardrail-scan in a step before, with `all: true`.',
};

const isAbout = ({ schema }: Envelope, kind: Proof['kind']): boolean =>
  schema.startsWith(kind === 'suite' ? 'aiops.eval-gate/' : 'aiops.guardrail-scan/');

/** Why a result proves nothing; `undefined` where it does. */
function objection(
  { verdict, accepted, data, provenance }: Envelope,
  { kind, name }: { readonly kind: Proof['kind']; readonly name: string },
  commit: string,
): string | undefined {
  if (provenance.head !== commit)
    return `The result that is there is of ${provenance.head?.slice(0, 7) ?? 'no commit'}, and not of ${commit.slice(0, 7)}.`;
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
