import { beforeAll, describe, expect, it } from 'vitest';
import { fromAttestations } from '../../shared/releases/proof/from-attestations.ts';
import { predicateType } from '../../shared/releases/proof/predicate.ts';
import type { Attestation } from '../fakes/github/state.ts';
import { workflowToken } from '../fakes/github/token.ts';
import { type Run, type Sigstore, startSigstore } from '../fakes/sigstore.ts';
import { repository, surroundings } from '../github/surroundings.ts';
import { about, commit, content, smoke, tested } from './tested.ts';

const token = workflowToken('ghs_proof', { attestations: 'read' });
const page = 'https://github.com/acme/support';

let sigstore: Sigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});

interface Made {
  readonly run?: Partial<Run>;
  readonly predicate?: object;
  readonly digest?: string;
  readonly type?: string;
  readonly by?: Sigstore;
  readonly stored?: Partial<Attestation>;
}

/** Attested as it should be, but for what is given. */
async function attested({ run, predicate, digest = content, type = predicateType, by = sigstore, stored }: Made = {}) {
  const bundle = await by.sign({
    statement: {
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'content.json', digest: { sha256: digest.slice('sha256:'.length) } }],
      predicateType: type,
      predicate: { ...tested, ...predicate },
    },
    run: { repository: page, commit, ...run },
  });
  return { digest: content, predicateType, ...stored, bundle };
}

/** What is found among them; a sentence, where it is no proof. */
async function found(attestations: readonly Attestation[], workflows?: readonly string[], wanted = smoke) {
  const { github, client } = await surroundings({ tokens: [token] });
  github.repository('acme/support').attestations.push(...attestations);
  const source = fromAttestations({
    client,
    repository,
    serverUrl: 'https://github.com',
    roots: { lines: [sigstore.root], file: 'trusted-root.jsonl' },
    ...(workflows && { workflows }),
  });
  const answer = await source(wanted, about);
  return 'why' in answer ? answer.why : answer.proof;
}

const because = (why: string): string => `There is an attestation of this content, and it proves nothing: ${why}`;

describe('an attestation of GitHub', () => {
  it('proves what a workflow of the repository signed in a run of the commit, wherever the bundle lies', async () => {
    const proof = { ...smoke, verdict: 'pass', from: 'attestation', url: `${page}/actions/runs/77/attempts/1` };
    expect(await found([await attested()])).toMatchObject(proof);
    expect(await found([await attested({ stored: { isInline: true } })])).toMatchObject(proof);
    const upper = { repository: 'https://github.com/Acme/Support' };
    expect(await found([await attested({ run: upper })])).toMatchObject({ from: 'attestation' });
    const scan = { action: 'guardrail-scan', all: true };
    const wanted = { kind: 'scan', name: 'guardrail-scan' } as const;
    expect(await found([await attested({ predicate: scan })], undefined, wanted)).toMatchObject({
      from: 'attestation',
    });
  });

  it('is found among others that prove nothing', async () => {
    const stranger = await startSigstore();
    const others = await Promise.all([
      attested({ by: stranger }),
      attested({ run: { commit: 'f'.repeat(40) } }),
      { digest: content, predicateType, bundle: { no: 'bundle' } },
      { digest: content, predicateType, bundle: {}, packed: Buffer.from('not packed so') },
    ]);
    expect(await found([await attested(), ...others])).toMatchObject({ from: 'attestation' });
  });

  const other: [string, Made, string][] = [
    [
      'another issuer',
      { run: { issuer: 'https://gitlab.com' } },
      'It was not GitHub who said which workflow signed it.',
    ],
    [
      'an issuer whose name begins alike',
      { run: { issuer: 'https://token.actions.githubusercontent.com.evil.test' } },
      'It was not GitHub who said which workflow signed it.',
    ],
    ['another repository', { run: { repository: `${page}-fork` } }, 'It was signed in a run of another repository.'],
    [
      'another commit',
      { run: { commit: 'f'.repeat(40) } },
      'It was signed in a run of fffffff, and not of this commit.',
    ],
    [
      'an event that strangers cause',
      { run: { event: 'pull_request_target' } },
      'It was signed in a run that an event started which strangers may cause.',
    ],
    [
      'a workflow of another repository',
      { run: { workflow: 'https://github.com/acme/ci/.github/workflows/attest.yml@refs/heads/main' } },
      'It was signed by a workflow of another repository. Name that one in `require.workflows`.',
    ],
    ['another digest', { digest: `sha256:${'0'.repeat(64)}` }, 'It is of other content.'],
    ['another type of predicate', { type: 'https://slsa.dev/provenance/v1' }, 'It does not say what was tested.'],
    ['a predicate that says nothing', { predicate: { schema: 'x' } }, 'It does not say what was tested.'],
    ['a verdict that is no pass', { predicate: { verdict: 'fail' } }, 'It does not say what was tested.'],
    [
      'the commit of another test',
      { predicate: { commit: 'f'.repeat(40) } },
      'It is of fffffff, and not of this commit.',
    ],
    ['another configuration', { predicate: { config: content } }, 'It is of another configuration.'],
    ['the content of another deployment', { predicate: { contents: { other: content } } }, 'It is of other content.'],
    ['another suite', { predicate: { suites: ['other'] } }, 'smoke was not measured.'],
    ['another action', { predicate: { action: 'guardrail-scan', all: true } }, 'It is of guardrail-scan.'],
  ];
  it.each(other)('proves nothing with %s', async (_, made, why) => {
    expect(await found([await attested(made)])).toBe(because(why));
  });

  it('proves nothing when it was changed, or signed by an authority of somebody’s own', async () => {
    const stranger = await startSigstore();
    expect(await found([await attested({ by: stranger })])).toContain(
      'Its certificate was not issued by whom it names',
    );
    const { bundle, ...rest } = await attested();
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString().replace('smoke', 'other');
    bundle.dsseEnvelope.payload = Buffer.from(payload).toString('base64');
    expect(await found([{ ...rest, bundle }])).toContain('It is not in the transparency log as it should be.');
  });

  it('counts from workflows that are named alone, where some are', async () => {
    const own = await attested();
    expect(await found([own], ['.github/workflows/attest.yml'])).toMatchObject({ from: 'attestation' });
    expect(await found([own], ['.github/workflows/other.yml'])).toBe(
      because('It was signed by a workflow that `require.workflows` does not name.'),
    );
    const workflow = 'https://github.com/acme/ci/.github/workflows/attest.yml@refs/tags/v1';
    const shared = await attested({ run: { workflow } });
    const named = 'acme/ci/.github/workflows/attest.yml';
    expect(await found([shared], [named])).toMatchObject({ from: 'attestation' });
    expect(await found([shared], [`${named}@refs/tags/v1`])).toMatchObject({ from: 'attestation' });
    expect(await found([shared], [`${named}@refs/tags/v2`])).toContain('does not name');
    const alike = await attested({ run: { workflow: `${page}/.github/workflows/attest.yml@x.yml@refs/heads/main` } });
    expect(await found([alike], ['.github/workflows/attest.yml'])).toContain('does not name');
  });

  it('is missed where there is none, and where the token may not read them', async () => {
    expect(await found([])).toBe('There is no attestation of this content.');
    const { client } = await surroundings({ tokens: [workflowToken('ghs_less', { contents: 'read' })] });
    const source = fromAttestations({ client, repository, serverUrl: 'https://github.com' });
    expect(await source(smoke, about)).toMatchObject({ why: expect.stringContaining('it lacks `attestations: read`') });
  });

  it.each([
    ['no root', ['{}'], 'names no authority'],
    ['no JSON', ['{'], 'is no root of trust'],
    ['nothing', [], 'is empty'],
  ])('is an error where the file with roots of trust has %s', async (_, lines, message) => {
    const { client } = await surroundings({ tokens: [token] });
    const roots = { lines, file: 'trusted-root.jsonl' };
    const source = fromAttestations({ client, repository, serverUrl: 'https://github.com', roots });
    await expect(source(smoke, about)).rejects.toThrow(message);
  });
});
