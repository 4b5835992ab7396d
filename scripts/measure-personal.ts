import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownTable } from 'markdown-table';
import { shippedPlans } from '../shared/detection/personal/phone-plans.ts';
import { scan } from '../shared/detection/scan.ts';

/**
 * `node scripts/measure-personal.ts <folder>`: prints how much of the personal data that is marked in the folder's
 * `pii-dev.jsonl` is found, and what else is taken for some. A finding is right if it lies over a mark of its kind.
 */
const marks: Readonly<Record<string, string>> = {
  CREDIT_CARD: 'card',
  IBAN_CODE: 'iban',
  US_SSN: 'ssn',
  EMAIL_ADDRESS: 'email',
  IP_ADDRESS: 'ip',
  PHONE_NUMBER: 'phone',
};

interface Part {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly text: string;
  /** In code points. */
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[];
}

const counts = new Map([...Object.values(marks), 'other'].map((id) => [id, { there: 0, found: 0, wrong: 0 }]));
const count = (id: string): { there: number; found: number; wrong: number } =>
  counts.get(id) ?? (counts.get('other') as { there: number; found: number; wrong: number });
const overlap = (a: Part, b: Part): boolean => a.id === b.id && a.start < b.end && b.start < a.end;

const [folder = '.'] = process.argv.slice(2);
for (const line of readFileSync(join(folder, 'pii-dev.jsonl'), 'utf8').trim().split('\n')) {
  const { text, spans } = JSON.parse(line) as Line;
  const points = [...text];
  const offset = (at: number): number => points.slice(0, at).join('').length;
  const there = spans.flatMap(({ type, start, end }) => {
    const id = marks[type];
    return id === undefined ? [] : [{ id, start: offset(start), end: offset(end) }];
  });
  const found = scan(text, { phones: await shippedPlans() }).flatMap(({ check, start, end }) => {
    const [kind, id = ''] = check.split('/');
    return kind === 'personal' || kind === 'secret' ? [{ id, start, end }] : [];
  });
  for (const one of there) {
    count(one.id).there += 1;
    if (found.some((other) => overlap(one, other))) count(one.id).found += 1;
  }
  for (const one of found) if (!there.some((other) => overlap(one, other))) count(one.id).wrong += 1;
}

const share = (part: number, whole: number): string => (whole === 0 ? '' : (part / whole).toFixed(2));
const rows = [...counts].map(([id, { there, found, wrong }]) => {
  return [id, ...[there, found, wrong].map(String), share(found, found + wrong), share(found, there)];
});
const header = ['', 'there', 'found', 'false', 'precision', 'recall'];
process.stdout.write(`${markdownTable([header, ...rows], { align: ['l', 'r', 'r', 'r', 'r', 'r'] })}\n`);
