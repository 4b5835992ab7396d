import { byExpression, type Detector } from '../detector.ts';

/** A kind of token that is told by how it begins. */
interface Token {
  readonly id: string;
  readonly words: readonly string[];
  readonly expression: RegExp;
  readonly accept?: (found: string) => boolean;
}

/**
 * As GitHub, gitleaks and secretlint's recommended rules have them; a test holds them to the latter. A letter before them
 * makes them part of a word.
 */
const tokens: readonly Token[] = [
  {
    // RFC 7519: three parts in base64url, of which the first two are JSON objects.
    id: 'token',
    words: ['eyJ'],
    expression: /(?<![\w-])eyJ[\w-]{8,4096}\.eyJ[\w-]{8,8192}\.[\w-]{0,2048}/y,
  },
  {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    id: 'aws-key',
    words: ['AKIA', 'ASIA', 'ABIA', 'ACCA', 'A3T'],
    expression: /(?<![A-Z0-9])(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z0-9]{16}(?![A-Z0-9])/y,
  },
  {
    // https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
    id: 'github-token',
    words: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_', 'github_pat_'],
    expression:
      /(?<!\p{L})(?:ghs_\d{1,20}_[\w-]{1,1000}\.[\w-]{1,10000}\.[\w-]{1,1000}|gh[pousr]_\w{36,255}|github_pat_\w{50,255})(?!\w)/uy,
  },
  {
    // https://docs.slack.dev/authentication/tokens
    id: 'slack-token',
    words: ['xox', 'xapp-', 'https://hooks.slack.com'],
    expression:
      /(?<!\p{L})(?:xox[abeoprs]-[A-Za-z0-9-]{10,250}|xapp-(?:\d-)?[A-Za-z0-9-]{10,250}|https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[\w/]{5,200})/uy,
  },
  { id: 'google-key', words: ['AIza'], expression: /(?<![\w-])AIza[\w-]{35}(?![\w-])/y },
  { id: 'google-key', words: ['GOCSPX'], expression: /(?<![\w-])GOCSPX-[\w-]{28}(?![\w-])/y },
  { id: 'anthropic-key', words: ['sk-ant-'], expression: /(?<!\p{L})sk-ant-[\w-]{20,200}/uy },
  {
    // Also those of servers that imitate it, which begin with `sk-` as well.
    id: 'openai-key',
    words: ['sk-'],
    expression: /(?<!\p{L})(?<!\w-)sk-(?!ant-)(?:(?:proj|svcacct|admin|or-v1)-)?[\w-]{20,250}/uy,
    accept: (found) => /\d/.test(found) && /[A-Za-z]/.test(found.slice(3)),
  },
  { id: 'groq-key', words: ['gsk_'], expression: /(?<!\p{L})gsk_[A-Za-z0-9]{52}(?![A-Za-z0-9])/uy },
  {
    // https://huggingface.co/docs/hub/security-tokens
    id: 'huggingface-token',
    words: ['hf_', 'api_org_'],
    expression: /(?<!\p{L})(?:hf_|api_org_)[A-Za-z]{34}(?![A-Za-z])/uy,
  },
  { id: 'linear-key', words: ['lin_api_'], expression: /(?<!\p{L})lin_api_\w{32,128}(?!\w)/uy },
  { id: 'notion-token', words: ['ntn_'], expression: /(?<!\p{L})ntn_\d{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])/uy },
  {
    id: 'sendgrid-key',
    words: ['SG.'],
    expression: /(?<!\p{L})SG\.[\w-]{16,64}\.[\w-]{30,64}(?![\w-])/uy,
    accept: (found) => found.length === 69,
  },
  { id: 'shopify-key', words: ['shp'], expression: /(?<!\p{L})shp(?:pa|ca|at|ss)_[A-Za-z0-9]{32,64}(?![A-Za-z0-9])/uy },
  {
    // https://docs.stripe.com/keys
    id: 'stripe-key',
    words: ['sk_', 'rk_', 'whsec_'],
    expression: /(?<!\p{L})(?:[sr]k_(?:live|test)_[A-Za-z0-9]{24,99}|whsec_[A-Za-z0-9]{32,64})(?![A-Za-z0-9])/uy,
  },
  {
    // https://docs.gitlab.com/security/tokens/
    id: 'gitlab-token',
    words: ['glpat-', 'gldt-', 'glrt-', 'glptt-', 'glcbt-'],
    expression: /(?<!\p{L})gl(?:pat|dt|rt|ptt|cbt)-[\w-]{20,128}(?:\.[\w.-]{1,64})?(?![\w-])/uy,
  },
  {
    // https://grafana.com/docs/grafana/latest/administration/service-accounts/
    id: 'grafana-token',
    words: ['glc_', 'glsa_'],
    expression:
      /(?<!\p{L})(?:glc_[A-Za-z0-9+/]{32,400}={0,2}(?![A-Za-z0-9+/=])|glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Fa-f0-9]))/uy,
  },
  {
    // https://developer.1password.com/docs/service-accounts/security/
    id: 'onepassword-token',
    words: ['ops_ey'],
    expression: /(?<!\p{L})ops_ey[A-Za-z0-9+/=_-]{100,1280}(?![A-Za-z0-9+/=])/uy,
  },
  {
    // https://developer.hashicorp.com/vault/docs/concepts/tokens
    id: 'vault-token',
    words: ['hvs.', 'hvb.', 'hvr.'],
    expression: /(?<!\p{L})(?:hv[sr]\.[\w-]{90,120}|hvb\.[\w-]{138,300})(?![\w-])/uy,
  },
  {
    id: 'vercel-token',
    words: ['vcp_', 'vci_', 'vca_', 'vcr_', 'vck_'],
    expression: /(?<!\p{L})vc[piark]_[A-Za-z0-9]{20,60}(?![A-Za-z0-9])/uy,
  },
  {
    // https://docs.databricks.com/aws/en/dev-tools/auth/pat
    id: 'databricks-token',
    words: ['dapi'],
    expression: /(?<!\p{L})dapi[A-Fa-f0-9]{32}(?:-\d)?(?![A-Fa-f0-9])/uy,
  },
  { id: 'docker-token', words: ['dckr_'], expression: /(?<!\p{L})dckr_(?:pat|oat)_[\w-]{27,32}(?![\w-])/uy },
  { id: 'figma-token', words: ['figd_'], expression: /(?<!\p{L})figd_[\w-]{40,200}(?![\w-])/uy },
  {
    // Its last eight digits are a checksum: https://developers.cloudflare.com/fundamentals/api/
    id: 'cloudflare-token',
    words: ['cfk_', 'cfut_', 'cfat_'],
    expression: /(?<!\p{L})cf(?:k|ut|at)_[A-Za-z0-9]{40}[0-9a-f]{8}(?![A-Za-z0-9])/uy,
  },
  {
    // https://tailscale.com/kb/1277/key-prefixes
    id: 'tailscale-key',
    words: ['tskey-'],
    expression: /(?<!\p{L})tskey-[a-z]{2,20}-\w{8,40}-\w{16,60}(?!\w)/uy,
  },
  {
    // https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/
    id: 'npm-token',
    words: ['npm_'],
    expression: /(?<!\p{L})npm_\w{36}(?!\w)/uy,
  },
  {
    // In a file .npmrc; one that is taken from the environment begins with `$`.
    id: 'npm-token',
    words: ['authToken='],
    expression: /(?<=_)authToken=([^$\s][^\s]{0,400})/y,
  },
];

export const tokenDetectors: readonly Detector[] = tokens.map(({ words, ...token }) =>
  byExpression({ ...token, kind: 'secret', triggers: [{ words }] }),
);
