import type { z } from 'zod';
import { checkedYaml, decodedYaml, type Parsed } from './checked-yaml.ts';
import { readPlainDocument } from './plain-document.ts';

/**
 * The same as `parseYaml`. The whole parser, which takes as long to load as a tenth of a start, is loaded for a text that
 * needs it.
 * @throws UserError with everything that is wrong at once, each with line, column and key
 */
export async function loadYaml<S extends z.ZodType>(
  file: string,
  bytes: Uint8Array,
  schema: S,
): Promise<Parsed<z.output<S>>> {
  const text = decodedYaml(file, bytes);
  const plain = readPlainDocument(file, text);
  return checkedYaml(plain ?? (await import('./yaml-document.ts')).readAnyYaml(file, text), schema);
}
