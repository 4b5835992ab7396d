import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';

/**
 * OASIS's schema of SARIF 2.1.0, errata 01, byte for byte but for its indentation, taken from the Go module
 * github.com/owenrumney/go-sarif v3.3.1, which carries it. It is written for draft 4, of which it uses nothing but `id`
 * that later drafts call otherwise.
 */
const file = new URL('sarif-schema-2.1.0.json', import.meta.url);

let validate: ReturnType<Ajv['compile']> | undefined;

/** What in a log is not as the standard has it. */
export function officialSarif(log: unknown): string[] {
  validate ??= compiled();
  if (validate(log)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
}

function compiled(): ReturnType<Ajv['compile']> {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(file, 'utf8'));
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}
