import { lintSource } from '@secretlint/core';
import { creator, rules } from '@secretlint/secretlint-rule-preset-recommend';
import { describe, expect, it } from 'vitest';
import { scan } from '../../shared/detection/scan.ts';
import { Xoshiro128 } from '../../shared/statistics/random.ts';

const random = Xoshiro128.fromSeed(11);
const alphabets = {
  hex: '0123456789abcdef',
  digits: '0123456789',
  letters: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
  word: '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
};
const some = (count: number, alphabet: keyof typeof alphabets = 'word'): string =>
  Array.from({ length: count }, () => alphabets[alphabet][random.below(alphabets[alphabet].length)]).join('');
const json = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64');
const pem = (kind: string, break_ = '\n'): string => {
  const lines = ['MIIE', ...Array.from({ length: 6 }, () => some(64))].join(break_);
  return `-----BEGIN ${kind}PRIVATE KEY-----${break_}${lines}${break_}-----END ${kind}PRIVATE KEY-----${break_}`;
};
const account = (): string =>
  JSON.stringify({
    private_key_id: some(40, 'hex'),
    private_key: pem(''),
    client_email: 'a@b.iam.gserviceaccount.com',
  });

/** What each recommended rule reports, made anew for each run of a test, so that nothing here is a secret. */
const samples: Readonly<Record<string, readonly (readonly [file: string, sample: () => string])[]>> = {
  aws: [
    ['a.env', () => `AWS_SECRET_ACCESS_KEY=${some(40)}`],
    ['a.json', () => `"secretAccessKey": "${some(40)}"`],
    ['a.rb', () => `aws_secret_access_key => '${some(40)}'`],
  ],
  gcp: [['a.json', account]],
  privatekey: ['', 'RSA ', 'EC ', 'DSA ', 'OPENSSH '].map((kind) => ['a.pem', () => pem(kind)] as const),
  npm: [
    ['package.json', () => `https://${some(40, 'hex')}:x-oauth-basic@github.com/a/b`],
    ['.npmrc', () => `//registry.npmjs.org/:_authToken=${some(36, 'hex')}`],
    ['a.txt', () => `npm_${some(36)}`],
  ],
  basicauth: [['a.txt', () => `https://deploy:${some(12)}@host.acme.org`]],
  slack: [
    ['a.txt', () => `xoxb-${some(12, 'digits')}-${some(12, 'digits')}-${some(24)}`],
    ['a.txt', () => `xapp-1-${some(11)}-${some(13, 'digits')}-${some(32)}`],
    ['a.txt', () => `https://hooks.slack.com/services/T${some(8)}/B${some(8)}/${some(24)}`],
  ],
  sendgrid: [['a.txt', () => `SG.${some(22)}.${some(43)}`]],
  shopify: ['shppa', 'shpca', 'shpat', 'shpss'].map((kind) => ['a.txt', () => `${kind}_${some(32)}`] as const),
  stripe: ['sk_live', 'sk_test', 'rk_live', 'rk_test'].map((kind) => ['a.txt', () => `${kind}_${some(60)}`] as const),
  github: [
    ...['ghp', 'gho', 'ghu', 'ghs', 'ghr'].map((kind) => ['a.txt', () => `${kind}_${some(36)}`] as const),
    ['a.txt', () => `github_pat_${some(22)}_${some(59)}`],
    ['a.txt', () => `ghs_${some(8, 'digits')}_eyJ${some(40)}.eyJ${some(80)}.${some(43)}`],
  ],
  gitlab: [['a.txt', () => `glpat-${some(20)}`]],
  grafana: [
    ['a.txt', () => `glc_eyJ${some(100)}==`],
    ['a.txt', () => `glsa_${some(32)}_${some(8, 'hex')}`],
  ],
  openai: [
    ['a.txt', () => `sk-proj-${some(74)}T3BlbkFJ${some(74)}`],
    ['a.txt', () => `sk-${some(20)}T3BlbkFJ${some(20)}`],
  ],
  anthropic: [['a.txt', () => `sk-ant-api03-${some(93)}AA`]],
  groq: [['a.txt', () => `gsk_${some(52)}`]],
  huggingface: [['a.txt', () => `hf_${some(34, 'letters')}`]],
  linear: [['a.txt', () => `lin_api_${some(40)}`]],
  notion: [['a.txt', () => `ntn_${some(11, 'digits')}${some(35)}`]],
  '1password': [['a.txt', () => `ops_${json({ email: 'a@b.lcl', secretKey: some(60), k: some(44) })}`]],
  'database-connection-string': ['mongodb+srv', 'mysql', 'postgresql'].map(
    (kind) => ['a.txt', () => `${kind}://service:${some(14)}@db.acme.org:5432/x`] as const,
  ),
  'hashicorp-vault': [
    ['a.txt', () => `hvs.${some(95)}`],
    ['a.txt', () => `hvb.${some(150)}`],
    ['a.txt', () => `hvr.${some(95)}`],
  ],
  vercel: ['vcp', 'vci', 'vca', 'vcr', 'vck'].map((kind) => ['a.txt', () => `${kind}_${some(24)}`] as const),
  databricks: [['a.txt', () => `dapi${some(32, 'hex')}-2`]],
  docker: [['a.txt', () => `dckr_pat_${some(27)}`]],
  figma: [['a.txt', () => `figd_${some(40)}`]],
  cloudflare: ['cfk', 'cfut', 'cfat'].map((kind) => ['a.txt', () => `${kind}_${some(40)}${some(8, 'hex')}`] as const),
  tailscale: [['a.txt', () => `tskey-auth-${some(17)}-${some(32)}`]],
};
/** Comments that switch rules off. */
const noScanner = 'filter-comments';

async function reported(file: string, content: string): Promise<readonly (readonly [number, number])[]> {
  const id = '@secretlint/secretlint-rule-preset-recommend';
  const source = { filePath: `/nowhere/${file}`, content, ext: file.slice(file.lastIndexOf('.')), contentType: 'text' };
  const { messages } = await lintSource({
    source: source as Parameters<typeof lintSource>[0]['source'],
    options: { config: { rules: [{ id, rule: creator }] }, noPhysicFilePath: true },
  });
  return messages.map(({ range }) => [range[0], range[1]] as const);
}
const secrets = (text: string): string[] =>
  scan(text).flatMap(({ check, start, end }) => (check.startsWith('secret/') ? [text.slice(start, end)] : []));

describe("secretlint's recommended rules", () => {
  const names = rules
    .map(({ meta }) => meta.id.replace('@secretlint/secretlint-rule-', ''))
    .filter((id) => id !== noScanner);

  it.each(names)('%s: what it reports is found', async (name) => {
    expect(samples[name], 'a sample of each rule').toBeDefined();
    for (const [file, sample] of samples[name] ?? []) {
      for (let round = 0; round < 5; round += 1) {
        const value = sample();
        const text = value.startsWith('{') ? value : `The key is:\n${value}\nas said.`;
        expect(await reported(file, text), value).not.toEqual([]);
        expect(secrets(text), value).not.toEqual([]);
      }
    }
  });

  it.each([
    ['AKIA', 'IOSFODNN7EXAMPLE'],
    ['aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY'],
    ['postgres://user:', 'password@localhost:5432/db'],
    ['mysql://root:', '{{password}}@db.acme.org/x'],
    ['https://user:', 'mypassword@acme.org'],
    ['//registry.npmjs.org/:_authToken=$', '{NPM_TOKEN}'],
    ['-----BEGIN CERT', 'IFICATE-----\nMIIB\n-----END CERTIFICATE-----'],
    ['tghp_', 'aB3dE6gH9kaB3dE6gH9kaB3dE6gH9kaB3dE6'],
  ])('what it leaves is left: %s%s', async (first, second) => {
    expect(await reported('.npmrc', first + second)).toEqual([]);
    expect(secrets(first + second)).toEqual([]);
  });
});
