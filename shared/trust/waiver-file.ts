import { z } from 'zod';
import { parseYaml } from '../config/parse-yaml.ts';
import type { Waiver } from './waivers.ts';

const name = z.string().trim().min(1);

const waiverSchema = z
  .strictObject({
    case: name.optional(),
    finding: name.optional(),
    fingerprint: name.optional(),
    suite: name.optional(),
    path: name.optional(),
    owner: name,
    reason: name,
    expires: z.string().refine(isDate, 'must be a date such as 2026-12-31'),
  })
  .refine(({ case: id, finding, fingerprint }) => [id, finding, fingerprint].filter(Boolean).length === 1, {
    error: 'Name either the `case`, the `finding` or the `fingerprint` that it is for.',
    // Told beside what else is wrong with the same waiver.
    when: () => true,
  });

const waiversSchema = z.array(waiverSchema).nullable();

/**
 * Reads `aiops-waivers.yml`. An empty file waives nothing.
 * @throws UserError with all that is wrong at once, each with its line and column
 */
export function parseWaivers(file: string, text: string): Waiver[] {
  const { value, locate } = parseYaml(file, text, waiversSchema);
  return (value ?? []).map(({ case: id, finding, fingerprint, suite, path, ...rest }, index) => ({
    ...rest,
    ...(id !== undefined && { case: id }),
    ...(finding !== undefined && { finding }),
    ...(fingerprint !== undefined && { fingerprint }),
    ...(suite !== undefined && { suite }),
    ...(path !== undefined && { path: path.replace(/^\.\//, '') }),
    file,
    line: locate([index]).line ?? 1,
  }));
}

/** A day of the calendar: 2026-02-30 is none. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
