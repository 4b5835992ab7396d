import { reservedNumbers } from './personal/reserved-numbers.ts';

type Reserved = (value: string) => boolean;

/** Of RFC 2606 and RFC 6761. */
const reservedDomain = /[@.](?:example\.(?:com|net|org)|example|test|invalid|localhost)$/i;
/** Of RFC 5737, RFC 3849 and RFC 9637. */
const reservedAddress =
  /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\.\d|^1\.2\.3\.4$|^(?:2001:0?db8|3fff:0?[0-9a-f]{0,3}):/i;
/**
 * 555-0100 to 0199 (https://nationalnanpa.com), and what Ofcom keeps for drama in London, in no area, in other cities, and
 * of mobile and free numbers: https://www.ofcom.org.uk/phones-and-broadband/phone-numbers/numbers-for-drama
 */
const reservedPhone =
  /55501\d\d$|^(?:44|0044|0)0?(?:2079460\d{3}|1632960\d{3}|1(?:1[3-8]|21|31|41|51|61)4960\d{3}|7700900\d{3}|8081570\d{3})$/;

const numbers: Reserved = (value) => reservedNumbers.has(value.replaceAll(/[^A-Z0-9]/gi, ''));

const byId: Readonly<Record<string, Reserved>> = {
  email: (value) => reservedDomain.test(value),
  ip: (value) => reservedAddress.test(value),
  phone: (value) => reservedPhone.test(value.replace(/\s?(x|ext).*$/i, '').replaceAll(/\D/g, '')),
  password: placeholderPassword,
  // The payload of the example of RFC 7519's site: https://jwt.io
  token: (value) => value.includes('.eyJzdWIiOiIxMjM0NTY3ODkw'),
};

/** What stands where a secret is to be written. The body of a token that is one character over and over is none. */
const placeholder =
  /example|placeholder|dummy|redacted|change[-_ ]?me|your[-_ ]|replace[-_ ]|x{6}|0{8}|\*{3}|\.{3}|(?:^|[_-])(.)\1{9,}$/i;

/**
 * Whether a value that a detector found is one that documents are to use, or a placeholder: whoever reads it learns
 * nothing.
 */
export function isReserved(id: string, kind: 'secret' | 'personal', value: string): boolean {
  if (byId[id]?.(value) === true) return true;
  return kind === 'secret' ? placeholder.test(value) && !value.startsWith('-----BEGIN') : numbers(value);
}

const words =
  /^(?:(?:my|your|the|some|super|top|new|old|a)?[-_ ]?(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|api[-_]?key|user(?:name)?|value|string|test|demo|sample|foo|bar)[-_ ]?\d{0,3}){1,3}[!.]?$/i;
/** A variable, or what reads one: a program's text, which holds no secret. */
const variable =
  /\$\{|\{\{|^\{|^<|%[A-Z_]{1,40}%|\$[A-Z_]{1,40}|^(?:process|os|env|environ|config|settings|secrets|self|this|options|opts|args|params|props|req|request|ctx|context|import\.meta)\b[.[]|getenv|^(?:null|undefined|none|true|false)$/i;

function placeholderPassword(value: string): boolean {
  return words.test(value) || variable.test(value) || /^(.)\1{3,}$/.test(value);
}
