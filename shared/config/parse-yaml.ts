import type { z } from 'zod';
import { checkedYaml, decodedYaml, type Parsed } from './checked-yaml.ts';
import { readYaml } from './yaml-document.ts';

/**
 * Reads a YAML file by a schema. JSON is YAML, so JSON files can be read as well. A file with nothing in it is `null`
 * to the schema.
 * @throws UserError with everything that is wrong at once, each with line, column and key
 */
export const parseYaml = <S extends z.ZodType>(
  file: string,
  text: string | Uint8Array,
  schema: S,
): Parsed<z.output<S>> =>
  checkedYaml(readYaml(file, typeof text === 'string' ? text : decodedYaml(file, text)), schema);
