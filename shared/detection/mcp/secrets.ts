import type { Finding } from '../check.ts';
import { findAll } from '../redact.ts';
import type { Server, Setting } from './servers.ts';

/** Secrets written out in a server's entry. What the environment, an input or a store fills in is none. */
export function inlineSecrets(server: Server): Finding[] {
  const { env, headers, command, url } = server;
  const found = [
    ...env.filter(({ name, value }) => isSecret(name, value)),
    ...headers.filter(({ name, value }) => isSecret(name, value.replace(/^(?:Bearer|Basic|Token|ApiKey)\s+/i, ''))),
    ...command.filter(({ value }, at) => inArgument(value, command[at - 1]?.value ?? '')),
    ...(url && inAddress(url.value) ? [url] : []),
  ];
  return found.map(({ name, span }: Setting) => ({
    check: 'mcp/inline-secret',
    ...span,
    secret: true as const,
    detail: `${server.name} has it as ${/^(?:args|command|url|serverUrl|httpUrl|uri)$/.test(name) ? 'part of' : 'the value of'} ${name}.`,
  }));
}

const secretName =
  /(?:^|[^a-z])(?:api_?-?key|token|secret|passw(?:or)?d|passphrase|pwd|pat|credentials?|auth(?:orization)?|bearer|private_?-?key|access_?-?key|client_?-?secret|session_?-?key|service_?-?key|signing_?-?key|dsn)s?(?:$|[^a-z])|(?:key|token|secret|password)$/i;
/** Ends like one, and is a name, a place or a number. */
const harmless =
  /(?:_(?:file|path|url|uri|endpoint|name|id|type|ttl|limit|length|count|env|var|mode|header|prefix|expiry|budget)|max_?tokens?|tokens?_limit|public_?key|keyboard|auth_?type|auth_?mode|disable_?auth|no_?auth|auth_?enabled)$/i;

function isSecret(name: string, value: string): boolean {
  if (isPlaceholder(value)) return false;
  const parted = name.replaceAll(/([a-z])([A-Z])/g, '$1_$2');
  if (secretName.test(parted) && !harmless.test(parted)) return looksSecret(name, value);
  return holdsSecret(value);
}

/** Long enough, and no word: of a password less is asked. */
function looksSecret(name: string, value: string): boolean {
  if (/^(?:true|false|none|null|\d{1,6}|https?:\/\/[^@]*|[./~].*)$/i.test(value)) return false;
  if (/passw|pwd|passphrase/i.test(name))
    return (
      value.length >= 6 &&
      !/^(?:password|postgres|root|admin|test|example|guest|user|minioadmin|secret|changeme)\d{0,4}$/i.test(value)
    );
  return value.length >= 12 && /\d/.test(value) && /[a-z]/i.test(value) && !/\s/.test(value);
}

/** What is filled in, or stands for it. */
const isPlaceholder = (value: string): boolean =>
  value.trim() === '' ||
  /\$\{|\$\(|\$[A-Z_a-z]|%\w+%|\{\{|^\{[\w:.-]+\}$|<[^<>]{1,80}>|\[[A-Za-z_ -]{2,60}\]|\*{3}|x{4,}|\.{3}|…|^op:\/\/|^env:|^vault:|^secret(?:s)?[:/]|^keychain:|^input:/i.test(
    value,
  ) ||
  /(?:^|[^a-z])(?:your|my|insert|enter|replace|put|paste|add|change|changeme|placeholder|example|sample|dummy|fake|test|demo|todo|redacted|here|not[-_]?(?:needed|required|used|set)|mock|local|dev|none)(?:$|[^a-z])|changeme|change-me|yourkey|yourtoken|placeholder|1234567|abcdef|deadbeef|foobar/i.test(
    value,
  );

/** A key by its form. The password of an address is one too, but for a database on the same machine. */
const holdsSecret = (text: string): boolean =>
  text.length >= 12 &&
  /\d|:\/\//.test(text) &&
  findAll(text, ({ kind }) => kind === 'secret').some(
    ({ start, end }) => !isPlaceholder(text.slice(start, end)) && !isOwn(text, start, end),
  );

const isOwn = (text: string, start: number, end: number): boolean =>
  /@(?:localhost|127\.0\.0\.1|\[?::1\]?|host\.docker\.internal|db|postgres|mysql|redis|mongo)(?=[:/]|$)/.test(
    text.slice(end, end + 40),
  ) && /^\w{1,20}$/.test(text.slice(start, end));

/** `--api-key=…`, `--api-key …`, `-e TOKEN=…`, `--header "Authorization: Bearer …"`. */
function inArgument(value: string, before: string): boolean {
  const [, name, given] =
    /^-{0,2}([\w.-]{1,60})\s{0,2}[=:]\s{0,2}(?:Bearer\s+|Basic\s+)?(.{1,4000})$/is.exec(value) ?? [];
  if (name !== undefined && given !== undefined && !/^\/\//.test(given)) return isSecret(name, given);
  const option = /^--?([\w-]{2,60})$/.exec(before)?.[1];
  if (option !== undefined && !value.startsWith('-')) return isSecret(option, value);
  return !isPlaceholder(value) && (inAddress(value) || holdsSecret(value));
}

const inAddress = (value: string): boolean => {
  if (!/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return false;
  const query = /\?([^#]{1,4000})/.exec(value)?.[1] ?? '';
  const pairs = query.split('&').map((pair) => /^([^=]{1,100})=(.{1,2000})$/.exec(pair));
  return (
    pairs.some((pair) => pair !== null && isSecret(pair[1] ?? '', pair[2] ?? '')) ||
    (!isPlaceholder(value) && holdsSecret(value))
  );
};
