import { z } from 'zod';
import { configSchema } from './schema.ts';

/** aiops.yml as JSON Schema (draft 2020-12), for editors. It knows shapes, not whether a model or file exists. */
export function jsonSchema(): object {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { io: 'input', target: 'draft-2020-12' });
  const description = 'Models, prompts and suites of AI Ops Actions. Everything is optional.';
  return { $schema, title: 'aiops.yml', description, ...rest };
}

/** The text of `aiops.schema.json`. */
export const renderJsonSchema = (): string => `${JSON.stringify(jsonSchema(), null, 2)}\n`;
