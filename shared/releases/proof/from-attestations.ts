import { UserError } from '../../action/errors.ts';
import { readRoots } from '../../attestations/roots.ts';
import { type Attested, Unbelieved, verifyBundle } from '../../attestations/verify.ts';
import { attestationsOf } from '../../github/attestations.ts';
import type { Client } from '../../github/client.ts';
import type { Repository } from '../../github/event.ts';
import { digestOf } from '../manifest.ts';
import { provingEvents } from './events.ts';
import { predicateType } from './predicate.ts';
import { objection, readTested } from './tested.ts';
import type { About, Found, Source, Wanted } from './wanted.ts';

export interface AttestationSource {
  readonly client: Client;
  readonly repository: Repository;
  /** `https://github.com` */
  readonly serverUrl: string;
  /** Lines of roots of trust in place of those that come along, and the file that they are of. */
  readonly roots?: { readonly lines: readonly string[]; readonly file: string };
  /** Workflows whose attestations count. Without it all of this repository. */
  readonly workflows?: readonly string[];
}

/** An attestation, or why it is not believed. */
type Judged = { readonly attested: Attested; readonly digest: string } | { readonly why: string };

/**
 * What passed, as far as attestations of exactly this content say so that a workflow of this repository signed, in a run of
 * this commit.
 */
export function fromAttestations(source: AttestationSource): Source {
  let judged: Promise<readonly Judged[]> | undefined;
  return async (wanted, about) => {
    try {
      judged ??= judge(source, about);
      return best(await judged, wanted, about, source);
    } catch (error) {
      if (!(error instanceof UserError) || error.problems.some(({ key }) => key === 'input trusted-root')) throw error;
      return { why: `Attestations could not be read: ${error.message}` };
    }
  };
}

async function judge({ client, repository, roots }: AttestationSource, about: About): Promise<Judged[]> {
  // Read first: what is wrong with it is told, whether there are attestations or not.
  const given = roots && readRoots(roots.lines, roots.file);
  const bundles = await attestationsOf(client, repository, about.content, predicateType);
  if (bundles.length === 0) return [];
  const { readOn, trustedRoots } = await import('../../attestations/trusted-roots.ts');
  const trusted = given ?? readRoots(trustedRoots);
  const newer = ` Trusted are those who were on ${readOn}; the input \`trusted-root\` names newer ones.`;
  return bundles.map((bundle) => {
    try {
      return { attested: verifyBundle(bundle, trusted), digest: digestOf(bundle) };
    } catch (error) {
      if (!(error instanceof Unbelieved)) throw error;
      return { why: `${error.message}${given === undefined && error.mayBeNewer ? newer : ''}` };
    }
  });
}

function best(all: readonly Judged[], wanted: Wanted, about: About, source: AttestationSource): Found {
  let first: string | undefined;
  for (const one of all) {
    const why = 'why' in one ? one.why : objectionTo(one.attested, wanted, about, source);
    if ('attested' in one && why === undefined) {
      const { run } = one.attested.identity;
      return {
        proof: {
          ...wanted,
          verdict: 'pass',
          from: 'attestation',
          digest: one.digest,
          ...(run !== undefined && { url: run }),
        },
      };
    }
    first ??= why;
  }
  if (first === undefined) return { why: 'There is no attestation of this content.' };
  return { why: `There is an attestation of this content, and it proves nothing: ${first}` };
}

/** Why what a workflow signed proves nothing. */
function objectionTo({ identity, statement }: Attested, wanted: Wanted, about: About, source: AttestationSource) {
  const { serverUrl, repository, workflows } = source;
  const page = `${serverUrl}/${repository.owner}/${repository.name}`;
  if (!isIssuer(identity.issuer, serverUrl)) return 'It was not GitHub who said which workflow signed it.';
  if (!isSame(identity.repository, page)) return 'It was signed in a run of another repository.';
  if (identity.commit !== about.commit)
    return `It was signed in a run of ${shortOf(identity.commit)}, and not of this commit.`;
  if (!provingEvents.has(identity.event))
    return 'It was signed in a run that an event started which strangers may cause.';
  const isMeant =
    workflows === undefined ? isWorkflowOf(page, identity.workflow) : isNamed(workflows, page, identity.workflow);
  if (!isMeant)
    return workflows === undefined
      ? 'It was signed by a workflow of another repository. Name that one in `require.workflows`.'
      : 'It was signed by a workflow that `require.workflows` does not name.';
  const hex = about.content.slice('sha256:'.length);
  if (!statement.subject.some(({ digest }) => digest.sha256 === hex)) return 'It is of other content.';
  if (statement.predicateType !== predicateType) return 'It does not say what was tested.';
  const tested = readTested(statement.predicate);
  return tested === undefined ? 'It does not say what was tested.' : objection(tested, wanted, about);
}

const shortOf = (commit: string): string => (/^[0-9a-f]{40}$/.test(commit) ? commit.slice(0, 7) : 'something else');

/**
 * Who tells Sigstore which workflow it is: GitHub itself, at an enterprise's own path where that wants it so, or at its own
 * host (docs.github.com: OpenID Connect reference, "Customizing the issuer value for an enterprise").
 */
function isIssuer(issuer: string, serverUrl: string): boolean {
  const { hostname } = new URL(serverUrl);
  const host = hostname.endsWith('.ghe.com') ? `token.actions.${hostname}` : 'token.actions.githubusercontent.com';
  const [own, rest] = [`https://${host}`, issuer.slice(`https://${host}`.length)];
  return issuer.startsWith(own) && /^(\/[\w-]+)?$/.test(rest);
}

/** Owner and name are not case-sensitive. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const folder = '/.github/workflows/';

const isWorkflowOf = (page: string, workflow: string): boolean =>
  isSame(workflow.slice(0, page.length), page) && workflow.slice(page.length).startsWith(folder);

/** `.github/workflows/attest.yml`, or of another repository `acme/ci/.github/workflows/attest.yml`; any ref without one. */
function isNamed(names: readonly string[], page: string, workflow: string): boolean {
  const server = new URL(page).origin;
  // A ref may have an @, and so may the name of a file; none has `@refs/`.
  const [file = ''] = workflow.split(/@(?=refs\/|[0-9a-f]{40}$)/);
  return names.some((name) => {
    const full = name.startsWith('.github/') ? `${page}/${name}` : `${server}/${name}`;
    const signed = full.includes('@') ? workflow : file;
    const end = full.indexOf(folder);
    return end > 0 && isSame(signed.slice(0, end), full.slice(0, end)) && signed.slice(end) === full.slice(end);
  });
}
