import { z } from 'zod';
import { UserError } from '../../../shared/action/errors.ts';
import { parseYaml } from '../../../shared/config/parse-yaml.ts';

export const anything = z.unknown();

export function complaints(text: string | Uint8Array, schema: z.ZodType = anything): string[] {
  try {
    parseYaml('f.yml', text, schema);
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}

export const value = (text: string | Uint8Array) => parseYaml('f.yml', text, anything).value;
