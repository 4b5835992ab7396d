import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock';
import type { Statement } from '../../shared/attestations/statement.ts';

/** What a workflow says of itself when it has something signed. */
export interface Run {
  readonly issuer?: string;
  /** `https://github.com/acme/support` */
  readonly repository: string;
  /** With its ref. Default: `attest.yml` of the repository. */
  readonly workflow?: string;
  readonly commit: string;
  readonly event?: string;
}

export interface Signing {
  readonly statement: Statement;
  readonly run: Run;
  /** What tells when it was signed, beside the certificate. Default: what the instance has. */
  readonly beside?: readonly ('log' | 'clock')[];
  readonly payloadType?: string;
}

export interface Bundle {
  readonly mediaType: string;
  readonly verificationMaterial: Record<string, unknown>;
  readonly dsseEnvelope: {
    payload: string;
    readonly payloadType: string;
    readonly signatures: { sig: string; keyid: string }[];
  };
}

/** An instance of Sigstore of one's own: who certifies, and a log or a clock, with all their keys. */
export interface Sigstore {
  /** As `gh attestation trusted-root` has it: one line. */
  readonly root: string;
  sign(signing: Signing): Promise<Bundle>;
}

/** An answer of the log, of which the package tells no types. */
interface Logged {
  readonly logIndex: number;
  readonly logID: string;
  readonly integratedTime: number;
  readonly body: string;
  readonly verification: {
    readonly signedEntryTimestamp: string;
    readonly inclusionProof: {
      readonly logIndex: number;
      readonly rootHash: string;
      readonly treeSize: number;
      readonly checkpoint: string;
    };
  };
}

const pae = (type: string, payload: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${payload.length} `), payload]);

const base64 = (bytes: ArrayBufferView): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

const curve = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' });

/**
 * @param like `public`, with a log, or `github`, which has a clock alone
 * @param late milliseconds by which log and clock are late
 */
export async function startSigstore(like: 'public' | 'github' = 'public', late = 0): Promise<Sigstore> {
  // Set before each use: to the second, as the clocks of Sigstore tell the time.
  const clock = new Date();
  const tick = () => clock.setTime(Math.floor((Date.now() + late) / 1000) * 1000);
  const keys = { certifier: curve(), certificates: curve(), log: curve(), clock: curve() };
  const certificates = await initializeCTLog(keys.certificates);
  const certifier = await initializeCA(keys.certifier, like === 'public' ? certificates : undefined);
  const log = await initializeTLog('https://log.test', keys.log, clock);
  const timestamps = await initializeTSA(keys.clock, clock);
  const logOf = (publicKey: Buffer, keyId: string) => ({
    baseUrl: 'https://log.test',
    hashAlgorithm: 'SHA2_256',
    publicKey: {
      rawBytes: publicKey.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: new Date(0) },
    },
    logId: { keyId },
  });
  const chain = (...certs: ArrayBufferView[]) => ({
    uri: 'https://authority.test',
    certChain: { certificates: certs.map((cert) => ({ rawBytes: base64(cert) })) },
    validFor: { start: new Date(0) },
  });
  const root = JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    certificateAuthorities: [chain(certifier.rootCertificate)],
    timestampAuthorities: [chain(timestamps.intCertificate, timestamps.rootCertificate)],
    ...(like === 'public' && {
      tlogs: [logOf(log.publicKey, createHash('sha256').update(log.publicKey).digest('base64'))],
      ctlogs: [logOf(certificates.publicKey, base64(certificates.logID))],
    }),
  });

  const entryOf = async (payload: Buffer, sig: string, certificate: string) => {
    const kindVersion = { kind: 'dsse', version: '0.0.1' };
    const logged = (await log.log({
      kind: kindVersion.kind,
      apiVersion: kindVersion.version,
      spec: {
        payloadHash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') },
        signatures: [{ signature: sig, verifier: certificate }],
      },
    })) as Readonly<Record<string, Logged>>;
    const [entry] = Object.values(logged);
    if (entry === undefined) throw new Error('the log took nothing');
    const proof = entry.verification.inclusionProof;
    return {
      logIndex: String(entry.logIndex),
      logId: { keyId: Buffer.from(entry.logID, 'hex').toString('base64') },
      kindVersion,
      integratedTime: String(entry.integratedTime),
      inclusionPromise: { signedEntryTimestamp: entry.verification.signedEntryTimestamp },
      inclusionProof: {
        logIndex: String(proof.logIndex),
        rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
        treeSize: String(proof.treeSize),
        hashes: [],
        checkpoint: { envelope: proof.checkpoint },
      },
      canonicalizedBody: entry.body,
    };
  };

  return {
    root,
    sign: async ({ statement, run, payloadType = 'application/vnd.in-toto+json', beside }) => {
      const { publicKey, privateKey } = curve();
      const payload = Buffer.from(JSON.stringify(statement));
      const signature = sign('sha256', pae(payloadType, payload), privateKey);
      const sig = signature.toString('base64');
      const certificate = base64(
        await certifier.issueCertificate({
          publicKey: Buffer.from(publicKey.export({ format: 'der', type: 'spki' })),
          ...certified(run),
        }),
      );
      tick();
      const witnesses = beside ?? [like === 'public' ? 'log' : 'clock'];
      const stamp = await timestamps.timestamp({
        artifactHash: createHash('sha256').update(signature).digest(),
        hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
        nonce: 1,
        policyOID: '1.3.6.1.4.1.57264.2',
      });
      return {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        verificationMaterial: {
          certificate: { rawBytes: certificate },
          tlogEntries: witnesses.includes('log') ? [await entryOf(payload, sig, certificate)] : [],
          timestampVerificationData: {
            rfc3161Timestamps: witnesses.includes('clock') ? [{ signedTimestamp: base64(stamp) }] : [],
          },
        },
        dsseEnvelope: { payload: payload.toString('base64'), payloadType, signatures: [{ sig, keyid: '' }] },
      };
    },
  };
}

/** As Fulcio writes it into a certificate. */
function certified({ repository, commit, event = 'push', ...run }: Run) {
  const workflow = run.workflow ?? `${repository}/.github/workflows/attest.yml@refs/heads/main`;
  const texts: Readonly<Record<number, string>> = {
    8: run.issuer ?? 'https://token.actions.githubusercontent.com',
    9: workflow,
    12: repository,
    13: commit,
    20: event,
    21: `${repository}/actions/runs/77/attempts/1`,
  };
  return {
    subjectAltName: workflow,
    extensions: Object.entries(texts).map(([of, value]) => ({ oid: `1.3.6.1.4.1.57264.1.${of}`, value })),
  };
}
