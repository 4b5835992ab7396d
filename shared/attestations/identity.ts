import type { Signer } from '@sigstore/verify';

/** Which run of which workflow a certificate was issued to, as GitHub told its authority. */
export interface Identity {
  /** Who told so: `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** The workflow that signed: `https://github.com/acme/support/.github/workflows/attest.yml@refs/heads/main`. */
  readonly workflow: string;
  /** `https://github.com/acme/support` */
  readonly repository: string;
  /** That the run was of: 40 hex digits. */
  readonly commit: string;
  /** The event that started it: `push`. */
  readonly event: string;
  /** Its page. */
  readonly run?: string;
}

/** https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md: texts in DER, below 1.3.6.1.4.1.57264.1. */
const extensions = { issuer: 8, signer: 9, repository: 12, commit: 13, event: 20, run: 21 } as const;
const fulcio = '1.3.6.1.4.1.57264.1';

/** `undefined` where the certificate lacks something, or names two workflows. */
export function identityOf(given: Signer['identity']): Identity | undefined {
  const text = (name: keyof typeof extensions): string | undefined => {
    const wanted = `${fulcio}.${extensions[name]}`;
    const found = (given?.oids ?? []).filter(({ oid }) => oid?.id.join('.') === wanted);
    const [only] = found;
    return found.length === 1 && only !== undefined ? utf8Of(only.value) : undefined;
  };
  const workflow = given?.subjectAlternativeName;
  const [issuer, repository, commit, event, run] = [
    text('issuer'),
    text('repository'),
    text('commit'),
    text('event'),
    text('run'),
  ];
  if (workflow === undefined || workflow !== text('signer')) return undefined;
  if (issuer === undefined || repository === undefined || commit === undefined || event === undefined) return undefined;
  return { issuer, workflow, repository, commit, event, ...(run !== undefined && { run }) };
}

/** A UTF8String of ASN.1: its tag, its length in one to three bytes, and nothing behind it. */
function utf8Of(der: Uint8Array): string | undefined {
  const [tag, first = 0] = der;
  const more = first < 0x80 ? 0 : first - 0x80;
  if (tag !== 0x0c || more > 2) return undefined;
  const length = more === 0 ? first : [...der.subarray(2, 2 + more)].reduce((sum, byte) => sum * 256 + byte, 0);
  const text = der.subarray(2 + more);
  return text.length === length ? Buffer.from(text).toString('utf8') : undefined;
}
