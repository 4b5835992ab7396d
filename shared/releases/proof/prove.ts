import type { Proof } from '../manifest.ts';
import type { About, Missing, Proven, Source, Wanted } from './wanted.ts';

/** Looks in one place after the other, and in no further one for what is proven. */
export async function prove(
  wanted: readonly Wanted[],
  about: About,
  sources: Readonly<Partial<Record<Proof['from'], Source>>>,
): Promise<Proven> {
  const proof: Proof[] = [];
  const missing: Missing[] = [];
  for (const one of wanted) {
    const why: string[] = [];
    let found: Proof | undefined;
    for (const source of Object.values(sources)) {
      const answer = await source(one, about);
      if ('proof' in answer) {
        found = answer.proof;
        break;
      }
      why.push(answer.why);
    }
    if (found !== undefined) proof.push(found);
    else missing.push({ ...one, why: why.join(' '), fix: fixOf(one, sources) });
  }
  return { proof, missing };
}

const runs: Readonly<Record<Wanted['kind'], (name: string) => readonly [string, string]>> = {
  suite: (name) => ['eval-gate', `with \`suites: ${name}\` and \`all: true\`: what was answered before costs nothing`],
  scan: () => ['guardrail-scan', 'with `all: true`'],
};

/** The nearest way first. */
function fixOf({ kind, name }: Wanted, sources: Readonly<Partial<Record<Proof['from'], Source>>>): string {
  const [action, how] = runs[kind](name);
  const attested = 'A workflow that attests it for this commit supplies it, too: workflows-examples/attest.yml.';
  if (sources.result !== undefined)
    return `Run ${action} in a step before, ${how}.${sources.attestation === undefined ? '' : ` ${attested}`}`;
  const where =
    sources.attestation === undefined
      ? 'in a workflow that `require.workflows` names'
      : 'and attest it for this commit';
  const example = sources.attestation === undefined ? '' : ' See workflows-examples/attest.yml.';
  return `Run ${action} ${where}, ${how}.${example}`;
}
