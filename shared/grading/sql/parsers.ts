import type { Dialect } from '../sql.ts';

/**
 * Each is a parser of its own, of 190 to 310 KB, and is loaded when a grader names it. The build keeps all of them
 * packed together, for they have most of their text in common: scripts/pack-parsers.ts.
 */
export const parsers: Readonly<Record<Dialect, () => Promise<unknown>>> = {
  postgresql: () => import('node-sql-parser/build/postgresql.js'),
  mysql: () => import('node-sql-parser/build/mysql.js'),
  mariadb: () => import('node-sql-parser/build/mariadb.js'),
  sqlite: () => import('node-sql-parser/build/sqlite.js'),
  sqlserver: () => import('node-sql-parser/build/transactsql.js'),
  bigquery: () => import('node-sql-parser/build/bigquery.js'),
  snowflake: () => import('node-sql-parser/build/snowflake.js'),
  redshift: () => import('node-sql-parser/build/redshift.js'),
  athena: () => import('node-sql-parser/build/athena.js'),
  trino: () => import('node-sql-parser/build/trino.js'),
};
