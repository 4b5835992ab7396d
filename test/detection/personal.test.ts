import { describe, expect, it } from 'vitest';
import { shippedPlans } from '../../shared/detection/personal/phone-plans.ts';
import { findAll } from '../../shared/detection/redact.ts';
import { scan } from '../../shared/detection/scan.ts';

const found = (text: string): string[] => findAll(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
const checks = (text: string): string[] => scan(text).map(({ check }) => check);

// Made up, with right check digits; or examples of their authorities.
const ids: readonly (readonly [id: string, context: string, value: string, wrong: string])[] = [
  ['uk-national-insurance', 'His NI number is ', 'AB123456C', 'GB123456C'],
  ['uk-national-insurance', '', 'AB 12 34 56 C', 'AB 12 34 56 E'],
  ['uk-nhs-number', 'NHS number: ', '943 476 5919', '943 476 5918'],
  ['de-steuer-id', 'Steuer-ID ', '86 095 742 719', '86 095 742 718'],
  ['es-dni', 'DNI ', '12345678Z', '12345678A'],
  ['es-nie', 'NIE ', 'X1234567L', 'X1234567A'],
  ['fr-nir', '', '2 55 08 14 168 025 38', '2 55 08 14 168 025 39'],
  ['it-codice-fiscale', '', 'RSSMRA85T10A562S', 'RSSMRA85T10A562T'],
  ['nl-bsn', 'BSN: ', '111222333', '111222334'],
  ['pl-pesel', 'PESEL ', '44051401359', '44051401358'],
  ['se-personnummer', 'Personnummer: ', '811228-9874', '811228-9873'],
  ['ch-ahv', 'AHV ', '756.9217.0769.85', '756.9217.0769.84'],
  ['br-cpf', '', '529.982.247-25', '529.982.247-26'],
  ['in-aadhaar', 'Aadhaar ', '2341 2341 2346', '2341 2341 2345'],
  ['in-pan', 'PAN: ', 'ABCPE1234F', 'ABCDE1234'],
  ['sg-nric', '', 'S1234567D', 'S1234567A'],
  ['ca-sin', 'SIN ', '130 692 544', '130 692 545'],
  ['au-tfn', 'TFN: ', '123 456 782', '123 456 783'],
  ['cn-resident-id', '', '11010519491231002X', '110105194912310021'],
];

describe('national ids', () => {
  it.each(ids)('%s: %s%s', (id, context, value) => {
    expect(found(`${context}${value}, as said.`)).toContain(`${id}: ${value}`);
  });

  it.each(ids)('%s with a wrong check digit or form is none: %s%s%s', (id, context, _, wrong) => {
    expect(found(`${context}${wrong}, as said.`).filter((one) => one.startsWith(id))).toEqual([]);
  });

  it.each([
    'Order 111222333 and 130 692 544 of 943 476 5919',
    'Build 44051401359 took 86095742719 steps',
    'commit 8112289874, epoch 1700000000, size 2341 2341 2346',
    'ABCPE1234F is a part number',
    'sha AB123456C',
    '2550814168025380 255081416802538',
  ])('nothing is one by its form alone: %s', (text) => {
    const known = new Set(ids.map(([id]) => id));
    expect(findAll(text).filter(({ id }) => known.has(id))).toEqual([]);
  });
});

describe('what documents are to use', () => {
  it.each([
    'Write to ana@example.com, bo@mail.example.org or cy@acme.test',
    'Ask 192.0.2.7, 198.51.100.1, 203.0.113.9 and 2001:db8::1',
    'Call (202) 555-0143 or +1 415 555 0199, in London +44 20 7946 0018',
    'Pay with 4242 4242 4242 4242, 378282246310005 or 5555-5555-5555-4444',
    'IBAN DE89 3704 0044 0532 0130 00 and GB29NWBK60161331926819',
    'SSN 078-05-1120 and 123-45-6789',
    `The key ${'AKIA'}IOSFODNN7EXAMPLE, ${'ghp_'}${'x'.repeat(36)}`,
    'password=changeme api_key="your-api-key" secret: <secret1> password = process.env.PASSWORD',
    'DNI 12345678Z, NHS number 943 476 5919',
  ])('is not reported, but hidden where texts are redacted: %s', (text) => {
    expect(checks(text)).toEqual([]);
    expect(findAll(text)).not.toEqual([]);
    expect(scan(text, { reserved: true })).not.toEqual([]);
  });

  it.each([
    ['personal/email', 'ana@acme.de and bo@notexample.com'],
    ['personal/ip', 'from 81.2.69.142'],
    ['personal/phone', 'call +49 30 901820'],
    ['personal/card', '4539 1488 0343 6467'],
    ['personal/ssn', 'her SSN is 536-22-8714'],
    ['secret/password', 'password=Tr0ub4dor&3'],
  ])('is not taken for what it is not: %s in %s', (check, text) => expect(checks(text)).toContain(check));
});

describe('telephone numbers, asked of the plans of countries', () => {
  it.each(['+49 30 901820', '(415) 867-5309', '+1-984-182-0190', 'call 020 8366 1177', 'tel. 01 42 68 53 00'])(
    '%s may be one',
    async (text) => expect(scan(text, { phones: await shippedPlans() })).toMatchObject([{ check: 'personal/phone' }]),
  );

  it.each(['+999 123 456 789', '+49 1', 'call 0000000', 'office 000000000'])('%s is in none', async (text) =>
    expect(scan(text, { phones: await shippedPlans() })).toEqual([]),
  );

  it('is bounded: what looks like one is one where there are thousands', async () => {
    const text = 'call 0000000, '.repeat(1500);
    expect(scan(text, { phones: await shippedPlans() })).toHaveLength(500);
  });
});
