import { describe, expect, it } from 'vitest';
import { checks } from '../../shared/detection/checks.ts';
import { scan } from '../../shared/detection/scan.ts';

/** So many characters, of all kinds that an alphabet has: nothing that a service has issued. */
const made = (count: number, alphabet = 'a1B2c3D4e5F6g7H8j9K'): string =>
  Array.from({ length: count }, (_, at) => alphabet[(at * 7 + (at >> 3)) % alphabet.length]).join('');
const hex = (count: number): string => made(count, '0a1b2c3d4e5f6789');
const capitals = (count: number): string => made(count, 'A2B3C4D5E6F7');
const letters = (count: number): string => made(count, 'aBcDeFgHiJkL');
const digits = (count: number): string => made(count, '1029384756');
const json = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** In two parts, so that no scanner of this repository takes a line of it for a secret. */
const of = (prefix: string, rest: string): string => `${prefix}${rest}`;

/** What is a secret of each kind, and what is nearly one and none. */
const kinds: Readonly<Record<string, readonly [secret: string, none: string]>> = {
  'private-key': [
    `-----BEGIN ${'RSA PRIVATE'} KEY-----\n${made(64)}\n-----END ${'RSA PRIVATE'} KEY-----`,
    '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----',
  ],
  token: [
    `${json({ alg: 'HS256', typ: 'JWT' })}.${json({ sub: '12345' })}.${made(43)}`,
    `${json({ alg: 'HS256', typ: 'JWT' })}.${made(43)}`,
  ],
  'aws-key': [of('AKIA', capitals(16)), of('AKIA', capitals(15))],
  'github-token': [of('ghp_', made(36)), of('ghp_', made(35))],
  'slack-token': [of('xoxb-', `${digits(12)}-${made(24)}`), of('xoxb-', made(5))],
  'google-key': [of('AIza', made(35)), of('AIza', made(34))],
  'anthropic-key': [of('sk-ant-', `api03-${made(40)}`), of('sk-ant-', made(10))],
  'openai-key': [of('sk-', `proj-${made(40)}`), of('sk-', 'learn-and-more-of-it-all')],
  'groq-key': [of('gsk_', made(52)), of('gsk_', made(51))],
  'huggingface-token': [of('hf_', letters(34)), of('hf_', letters(33))],
  'linear-key': [of('lin_api_', made(40)), of('lin_api_', made(20))],
  'notion-token': [of('ntn_', `${digits(11)}${made(35)}`), of('ntn_', `${digits(10)}${letters(36)}`)],
  'sendgrid-key': [of('SG.', `${made(22)}.${made(43)}`), of('SG.', `${made(22)}.${made(42)}`)],
  'shopify-key': [of('shpat_', hex(32)), of('shpat_', hex(31))],
  'stripe-key': [of('sk_live_', made(24)), of('sk_live_', made(23))],
  'gitlab-token': [of('glpat-', made(20)), of('glpat-', made(19))],
  'grafana-token': [of('glsa_', `${made(32)}_${hex(8)}`), of('glsa_', `${made(32)}_${hex(7)}`)],
  'onepassword-token': [of('ops_ey', made(250)), of('ops_ey', made(60))],
  'vault-token': [of('hvs.', made(95)), of('hvs.', made(60))],
  'vercel-token': [of('vcp_', made(40)), of('vcp_', made(12))],
  'databricks-token': [of('dapi', hex(32)), of('dapi', hex(31))],
  'docker-token': [of('dckr_pat_', made(27)), of('dckr_pat_', made(20))],
  'figma-token': [of('figd_', made(40)), of('figd_', made(39))],
  'cloudflare-token': [of('cfut_', `${made(40)}${hex(8)}`), of('cfut_', made(40))],
  'tailscale-key': [of('tskey-', `auth-${made(12)}-${made(32)}`), of('tskey-', `auth-${made(12)}`)],
  'npm-token': [of('npm_', made(36)), of('npm_', made(35))],
  'aws-secret': [`aws_secret_access_key = ${made(40)}`, `aws_secret_access_key = ${made(39)}`],
  password: ['password = "k7!fQz0pLm"', 'password = "changeme"'],
};

const found = (text: string): string[] =>
  scan(`The value is ${text} and no other.`)
    .map(({ check }) => check)
    .filter((check) => check.startsWith('secret/'));

describe('a secret', () => {
  it('of each kind that there is has a case here', () => {
    const ids = [...checks.keys()].filter((id) => id.startsWith('secret/')).map((id) => id.slice('secret/'.length));
    expect(Object.keys(kinds).sort()).toEqual(ids.sort());
  });

  it.each(Object.entries(kinds))('of the kind %s is found, and what is nearly one is not', (kind, [secret, none]) => {
    expect(found(secret)).toContain(`secret/${kind}`);
    expect(found(none)).not.toContain(`secret/${kind}`);
  });

  it.each(Object.entries(kinds).filter(([kind]) => !/private-key|aws-secret|password/.test(kind)))(
    'of the kind %s is none as a part of a word',
    (kind, [secret]) => expect(found(`X${secret}`)).not.toContain(`secret/${kind}`),
  );
});
