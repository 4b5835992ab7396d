import { z } from 'zod';
import type { Form } from '../form.ts';

const dialects = [
  'postgresql',
  'mysql',
  'mariadb',
  'sqlite',
  'sqlserver',
  'bigquery',
  'snowflake',
  'redshift',
  'athena',
  'trino',
] as const;
export type Dialect = (typeof dialects)[number];

const statements = [
  ...([
    'select',
    'select-into',
    'insert',
    'replace',
    'update',
    'delete',
    'create',
    'alter',
    'drop',
    'truncate',
  ] as const),
  ...(['rename', 'grant', 'show', 'explain', 'describe', 'set', 'use', 'call', 'transaction'] as const),
] as const;

const names = (what: string) => z.array(z.string().min(1)).min(1).optional().describe(what);

export const sql = {
  schema: () =>
    z
      .union([
        z.literal(true),
        z.strictObject({
          dialect: z
            .enum(dialects)
            .optional()
            .describe(`${dialects.join(', ')}. Without it PostgreSQL's, or else MySQL's.`),
          statements: z
            .array(z.enum(statements))
            .min(1)
            .optional()
            .describe('Kinds of statements that may be there: [select].'),
          tables: names('Tables that may be named: [orders, shop.users, shop.*].'),
          columns: names('Columns that may be named: [id, orders.total, users.*]; * for all of them by *.'),
        }),
      ])
      .describe(
        'true: the whole answer must be SQL; { dialect: mysql, statements: [select], tables: [orders] }: that and no other.',
      ),
  options: ['fenced'],
} satisfies Form;
