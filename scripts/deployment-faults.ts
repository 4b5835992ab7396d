import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faults } from '../test/targets/faults/named.ts';
import { code, replacePart, table } from './generated-part.ts';

const folder = join(import.meta.dirname, '../test/targets/faults');

interface Row {
  readonly fault: string;
  readonly outcome: string;
  readonly live: string;
  readonly recorded: string;
  readonly putBack?: string;
}

const words: Readonly<Record<string, string>> = {
  'the new release': 'new',
  'the old release': 'old',
};

/** `old ✓, failure`: what is live afterwards, verified again or not, and the last that is recorded of the new release. */
function cell(row: Row | undefined): string {
  if (row === undefined) return '–';
  const { live, recorded, putBack } = row;
  const isVerified = putBack === 'passes' ? ' ✓' : '';
  return `${words[live] ?? live}${isVerified}, ${recorded === 'none' ? 'no record' : recorded}`;
}

/** What the tests play with each target, as a table: targets by faults. */
export function renderFaults(text: string): string {
  const kinds = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const played = kinds.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as readonly Row[]);
  const heads = kinds.map((name) => {
    const [, kind = '', more] = /^(.*?)(?:-(label|branch))?\.json$/.exec(name) ?? [];
    return more === undefined ? code(kind) : `${code(kind)} with ${code(more)}`;
  });
  const rows = Object.entries(faults).map(([fault, title]) => [
    title.charAt(0).toUpperCase() + title.slice(1),
    ...played.map((all) => cell(all.find((row) => row.fault === fault))),
  ]);
  return replacePart(text, 'faults', table(['', ...heads], rows));
}
