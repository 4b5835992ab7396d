import type { ReadRows } from './row.ts';

// Loaded when a file needs them: the parsers of CSV and YAML are heavy.
const formats: Readonly<Record<string, () => Promise<ReadRows>>> = {
  '.jsonl': async () => (await import('./jsonl.ts')).readJsonl,
  '.ndjson': async () => (await import('./jsonl.ts')).readJsonl,
  '.csv': async () => (await import('./csv.ts')).readCsv,
  '.json': async () => (await import('./json.ts')).readJson,
  '.yml': async () => (await import('./yaml.ts')).readYamlRows,
  '.yaml': async () => (await import('./yaml.ts')).readYamlRows,
};

export const caseFileEndings: readonly string[] = Object.keys(formats);

/** How a file of this name is read, `undefined` where its name tells no format. */
export function formatOf(path: string): (() => Promise<ReadRows>) | undefined {
  const ending = caseFileEndings.find((known) => path.toLowerCase().endsWith(known));
  return ending === undefined ? undefined : formats[ending];
}
