import { describe, expect, it } from 'vitest';
import { byExpression, repeatsWithoutBound } from '../../shared/detection/detector.ts';
import { findAll } from '../../shared/detection/redact.ts';

/** What is found in a text: `email: ana@acme.test`. */
const found = (text: string): string[] => findAll(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

/** So that no scanner of secrets takes these for some. */
const join = (...parts: string[]): string => parts.join('');
const letters = (count: number): string => 'aB3dE6gH9k'.repeat(30).slice(0, count);

const tokens: readonly (readonly [string, string])[] = [
  ['aws-key', join('AKIA', 'IOSFODNN7EXAMPLE')],
  ['aws-key', join('ASIA', 'IOSFODNN7EXAMPLE')],
  ['github-token', join('ghp_', letters(36))],
  ['github-token', join('ghs_', letters(36))],
  ['github-token', join('github_pat_', letters(22), '_', letters(59))],
  ['slack-token', join('xoxb-', '123456789012-', letters(24))],
  ['slack-token', join('https://hooks.slack.com', '/services/T00000000/B00000000/', letters(24))],
  ['google-key', join('AIza', letters(35))],
  ['anthropic-key', join('sk-ant-', 'api03-', letters(93))],
  ['openai-key', join('sk-proj-', letters(80))],
  ['openai-key', join('sk-', letters(48))],
  ['token', join('eyJ', letters(30), '.eyJ', letters(60), '.', letters(43))],
  ['private-key', join('-----BEGIN ', 'RSA PRIVATE KEY-----\n', letters(64), '\n-----END RSA PRIVATE KEY-----')],
  [
    'private-key',
    join('-----BEGIN ', 'PGP PRIVATE KEY BLOCK-----\n', letters(64), '\n-----END PGP PRIVATE KEY BLOCK-----'),
  ],
  // RFC 5321, and addresses in other scripts.
  ['email', 'ana.maria+list@mail.acme.test'],
  ['email', 'анна@почта.рф'],
  // Numbers that issuers publish for tests.
  ['card', '4111 1111 1111 1111'],
  ['card', '4111-1111-1111-1111'],
  ['card', '5555555555554444'],
  ['card', '2223003122003222'],
  ['card', '378282246310005'],
  ['card', '6011111111111117'],
  ['card', '3530111333300000'],
  ['card', '30569309025904'],
  ['card', '6200000000000005'],
  // Of the registry's own examples.
  ['iban', 'GB29 NWBK 6016 1331 9268 19'],
  ['iban', 'DE89370400440532013000'],
  ['iban', 'MT84MALT011000012345MTLCAST001S'],
  ['iban', 'NO9386011117947'],
  ['phone', '+49 (0)30 901820'],
  ['phone', '+1-202-555-0143'],
  ['phone', '(202) 555-0143'],
  ['phone', '202.555.0143 x12'],
  ['phone', '030 90 18 20 99'],
  ['phone', '001-202-555-0143'],
  ['ssn', '123-45-6789'],
  ['ip', '203.0.113.7'],
  ['ip', '2001:db8:0:1::7'],
  ['ip', 'fe80::1ff:fe23:4567:890a'],
];

describe('found', () => {
  it.each(tokens)('%s: %s', (id, text) => expect(found(`It is ${text}, as said.`)).toEqual([`${id}: ${text}`]));
  it.each(tokens)('%s at both ends of a text: %s', (id, text) => expect(found(text)).toEqual([`${id}: ${text}`]));

  const secret = join('wJalrXUtnFEMI/K7MDENG/', 'bPxRfiCYEXAMPLEKEY');
  it.each([
    [`aws_secret_access_key = ${secret}`, `aws-secret: ${secret}`],
    [`"SecretAccessKey": "${secret}"`, `aws-secret: ${secret}`],
    ['password=hunter2go', 'password: hunter2go'],
    ['PASSWORD="correct-horse"', 'password: correct-horse'],
    ['{"api_key": "a1b2c3d4"}', 'password: a1b2c3d4'],
    ['Password: Tr0ub4dor&3', 'password: Tr0ub4dor&3'],
    ['postgres://admin:s3cret!@db.acme.test/x', 'password: s3cret!'],
    ['call me at 5550143', 'phone: 5550143'],
    ['55 50 14 31 (office)', 'phone: 55 50 14 31'],
    ['IBAN GB29NWBK60161331926819 IS MINE', 'iban: GB29NWBK60161331926819'],
    ['(ana@acme.test)', 'email: ana@acme.test'],
    ['from 203.0.113.7.', 'ip: 203.0.113.7'],
  ])('in %j', (text, what) => expect(found(text)).toEqual([what]));

  it('a key that is cut off, to the end of the text', () => {
    const text = join('-----BEGIN ', 'PRIVATE KEY-----\n', letters(40));
    expect(found(`see ${text}`)).toEqual([`private-key: ${text}`]);
  });
});

describe('not found', () => {
  it.each([
    'Order 4111 1111 1111 1112, of 2026-11-30, has 12 items for 1,234.56.',
    // A check digit that is right, and no issuer.
    'Parcel 1234567890123452',
    'GB29 NWBK 6016 1331 9268 18',
    'XX29NWBK60161331926819',
    '000-12-3456, 666-12-3456, 900-12-3456, 123-00-4567, 123-45-0000',
    'version 1.2.3.4 of 127.0.0.1, at 0.0.0.0 and 256.1.1.1 and 1.2.3.4.5',
    'at 12:34:56, ::1, std::vector',
    'logo@2x.png by git@github.com, @maria and a@b',
    'Password: forgotten. Secret: nobody knows.',
    join('password={{secret}} password=$', '{PASSWORD} password=***** token: $', '{{ secrets.TOKEN }}'),
    'sk-learn, and sk-this-is-a-slug-of-words-only',
    'commit 9b2d7d4a9f0c6f0e1d2c3b4a5968778695a4b3c2, sha256:0123456789abcdef',
    'Between 2019-2020 and 20.11.2026 we sold 1 000 000 pieces, 0.4111111111111111 of all.',
    'AKIAIOSFODNN7EXAMPLEX ghp_short eyJhbGciOiJub25lIn0',
  ])('%s', (text) => expect(found(text)).toEqual([]));
});

describe('an expression', () => {
  it.each([/a+/y, /a*/y, /(?:ab){2,}/y, /[a+]+/y])('that repeats without a bound is none: %s', (expression) => {
    expect(() => byExpression({ id: 'a', kind: 'secret', triggers: [], expression })).toThrow(
      'repeats without a bound',
    );
  });

  it('that could match anywhere is none', () => {
    expect(() => byExpression({ id: 'a', kind: 'secret', triggers: [], expression: /a/g })).toThrow('is not sticky');
  });

  it.each([/[a+*]{1,9}/, /\+\*\{2,\}/, /a?/])('repeats within bounds: %s', (expression) => {
    expect(repeatsWithoutBound(expression)).toBe(false);
  });
});

// With an expression that backtracks, any of these would not end within a test's time.
describe('hostile texts are read to their end', () => {
  const size = 400_000;
  it.each([
    ...['a', '1', '1 ', '1-', 'a@', 'a.', ':', '+', '1()', '1.', '%', 'sk-', 'GB12', 'GB12 ', 'a://a:', 'password:'],
    ...[
      'secret ',
      `secret${' '.repeat(30)}`,
      'call ',
      '-----BEGIN PRIVATE KEY-----',
      'eyJaaaaaaaaaa.',
      `eyJ${'a'.repeat(4000)}.`,
    ],
  ])('%j', (part) => {
    const text = part.repeat(size / part.length);
    expect(findAll(text).every(({ start, end }) => start < end)).toBe(true);
    expect(findAll(`${text}@a.`)).toBeDefined();
  });
});
