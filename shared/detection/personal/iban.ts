import type { Detector } from '../detector.ts';

/** Characters of an IBAN by country, of the registry that SWIFT keeps for ISO 13616. */
const lengths = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ' +
    'ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 ' +
    'LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 ' +
    'PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** With single spaces or hyphens anywhere; what follows may look like more of it. */
const candidate = /(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,29}/y;

/** International bank account numbers: the country's length, and a remainder of 1 by 97 (ISO 7064). */
export const iban: Detector = {
  id: 'iban',
  kind: 'personal',
  triggers: [{ code: true }],
  at(text, at) {
    candidate.lastIndex = at;
    const found = candidate.exec(text)?.[0];
    if (found === undefined) return undefined;
    const length = endOf(found, lengths.get(found.slice(0, 2)) ?? 0);
    if (length === undefined || /[A-Za-z0-9]/.test(text[at + length] ?? '')) return undefined;
    const whole = found.slice(0, length).replaceAll(/[ -]/g, '');
    return remainder(whole) === 1 ? { start: at, end: at + length } : undefined;
  },
};

/** How much of a text holds so many letters and digits. */
function endOf(text: string, count: number): number | undefined {
  let seen = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (/[A-Z0-9]/.test(text[at] ?? '')) seen += 1;
    if (count > 0 && seen === count) return at + 1;
  }
  return undefined;
}

/** By 97, the first four characters last and letters as numbers from 10. */
function remainder(number: string): number {
  let rest = 0;
  for (const character of number.slice(4) + number.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}
