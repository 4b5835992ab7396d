import { describe, expect, it } from 'vitest';
import { gradeOne } from './grade-one.ts';

describe('sql', () => {
  it.each([
    ['true', 'SELECT id, count(*) AS n FROM orders GROUP BY id HAVING count(*) > 2 ORDER BY n DESC LIMIT 5;', 'pass'],
    ['true', 'WITH t AS (SELECT id FROM orders) SELECT t.id FROM t LEFT JOIN shop.users u ON u.id = t.id', 'pass'],
    ['true', "INSERT INTO t (a, b) VALUES (1, 'x'); UPDATE t SET a = 1 WHERE b = 2; DELETE FROM t WHERE a = 1", 'pass'],
    ['true', 'SELECT `a` FROM `t`', 'pass'],
    ['true', "SELECT data->>'a' FROM t WHERE x::int > 3 AND made > now() - interval '7 days'", 'pass'],
    ['true', 'Here is your query: SELECT 1', 'not SQL: wrong from line 1, column 6 on: "is your query: SELECT 1"'],
    ['true', 'SELECT FROM orders', 'not SQL: wrong from line 1, column 13 on: "orders"'],
    ['true', 'SELECT a b c FROM t', 'not SQL: wrong from line 1, column 12 on: "c FROM t"'],
    ['true', 'SELECT *\nFROM t WHERE a = ', 'not SQL: it ends too early, at line 2, column 17'],
    ['true', 'SELECT * FROM t WHERE (a = 1', 'not SQL: it ends too early, at line 1, column 29'],
    ['true', '', 'not SQL: there is no statement'],
    ['true', '-- nothing', 'not SQL: there is no statement'],
    ['true', '```sql\nSELECT 1\n```', 'not SQL: it stands in a code fence, which fenced: true would allow'],
    ['{ dialect: sqlserver }', 'SELECT TOP 5 [name] FROM [dbo].[users]', 'pass'],
    ['{ dialect: sqlserver }', 'not sql', 'not SQL: there is no statement that begins with a known word'],
    ['{ dialect: mysql }', 'SELECT [a] FROM [t]', /^not SQL: wrong from line 1, column \d+ on: /],
    ['{ dialect: mysql }', 'SELECT a FROM t LIMIT 5, 10', 'pass'],
    ['{ dialect: snowflake }', 'SELECT * FROM t QUALIFY row_number() OVER (PARTITION BY a ORDER BY b) = 1', 'pass'],
    ['{ dialect: bigquery }', 'SELECT * EXCEPT(secret) FROM `project.shop.orders`', 'pass'],
  ])('%s of %j: %s', async (value, answer, said) => {
    expect(await gradeOne(`sql: ${value}`, answer)).toEqual(
      typeof said === 'string' ? said : expect.stringMatching(said),
    );
  });

  it.each(['mariadb', 'sqlite', 'redshift', 'athena', 'trino'])('knows the dialect %s', async (dialect) => {
    expect(await gradeOne(`sql: { dialect: ${dialect} }`, 'SELECT a FROM t WHERE b = 1 ORDER BY a')).toBe('pass');
    expect(await gradeOne(`sql: { dialect: ${dialect} }`, 'SELEC a FROM t')).toMatch(/^not SQL/);
  });

  it('may stand in a code fence', async () => {
    expect(await gradeOne('{ sql: true, fenced: true }', '```sql\nSELECT 1\n```')).toBe('pass');
  });
});

describe('statements', () => {
  it.each([
    ['[select]', 'SELECT 1; SELECT 2', 'pass'],
    ['[select]', 'SELECT a FROM (SELECT b AS a FROM c UNION SELECT d FROM e) f', 'pass'],
    ['[select]', 'SELECT 1; DROP TABLE users', 'has the statement "drop", and may have "select" alone'],
    ['[select]', 'DELETE FROM users', 'has the statement "delete", and may have "select" alone'],
    [
      '[select]',
      'WITH x AS (DELETE FROM users WHERE id = 1) SELECT 1',
      'has the statement "delete", and may have "select" alone',
    ],
    ['[select]', 'SELECT id INTO copy FROM users', 'has the statement "select-into", and may have "select" alone'],
    ['[select]', 'TRUNCATE TABLE users', 'has the statement "truncate", and may have "select" alone'],
    ['[select]', 'GRANT SELECT ON users TO bob', 'has the statement "grant", and may have "select" alone'],
    ['[insert, update]', "INSERT INTO t (a) VALUES ('select'); UPDATE t SET a = 1", 'pass'],
  ])('%s of %j: %s', async (statements, answer, said) => {
    expect(await gradeOne(`sql: { dialect: postgresql, statements: ${statements} }`, answer)).toBe(said);
  });

  it('has one that does not exist', async () => {
    await expect(gradeOne('sql: { statements: [selct] }', 'SELECT 1')).rejects.toThrow('Did you mean select?');
  });
});

describe('tables', () => {
  it.each([
    ['[orders, users]', 'SELECT o.id FROM Orders o JOIN "users" u ON u.id = o.user_id', 'pass'],
    [
      '[orders]',
      'SELECT id FROM orders WHERE user_id IN (SELECT id FROM admins)',
      'has the table "admins", and may have "orders" alone',
    ],
    [
      '[orders]',
      'SELECT id FROM orders UNION SELECT id FROM users',
      'has the table "users", and may have "orders" alone',
    ],
    [
      '[orders]',
      'SELECT (SELECT max(id) FROM users) FROM orders',
      'has the table "users", and may have "orders" alone',
    ],
    [
      '[orders]',
      'SELECT id FROM orders; SELECT id FROM a; SELECT id FROM b',
      'has the table "a", "b", and may have "orders" alone',
    ],
    ['[orders]', 'DROP TABLE orders, users', 'has the table "users", and may have "orders" alone'],
    ['[orders]', 'INSERT INTO users (id) SELECT id FROM orders', 'has the table "users", and may have "orders" alone'],
    ['[orders]', 'SELECT id FROM shop.orders', 'has the table "shop.orders", and may have "orders" alone'],
    ['["shop.*"]', 'SELECT id FROM shop.orders', 'pass'],
    ['["shop.*"]', 'SELECT id FROM hr.people', 'has the table "hr.people", and may have "shop.*" alone'],
    ['["shop.*"]', 'SELECT id FROM orders', 'has the table "orders", and may have "shop.*" alone'],
    ['[orders]', 'WITH recent AS (SELECT id FROM orders) SELECT id FROM recent', 'pass'],
    [
      '[orders]',
      'WITH secrets AS (SELECT id FROM secrets) SELECT id FROM secrets',
      'has the table "secrets", and may have "orders" alone',
    ],
    [
      '[orders]',
      'SELECT id FROM secrets WHERE id IN (WITH secrets AS (SELECT 1 AS id) SELECT id FROM secrets)',
      'has the table "secrets", and may have "orders" alone',
    ],
    [
      '[orders]',
      'WITH RECURSIVE n AS (SELECT 1 AS a UNION ALL SELECT a + 1 FROM n WHERE a < 9) SELECT a FROM n',
      'pass',
    ],
    ['[orders]', 'SELECT 1', 'pass'],
  ])('%s of %j: %s', async (tables, answer, said) => {
    expect(await gradeOne(`sql: { dialect: postgresql, tables: ${tables} }`, answer)).toBe(said);
  });

  it.each([
    ['bigquery', 'SELECT id FROM orders JOIN `shop.users` u ON u.id = orders.id'],
    ['snowflake', 'SELECT id FROM ORDERS JOIN "SHOP"."USERS" u ON u.id = orders.id'],
    ['sqlserver', 'SELECT id FROM [orders] JOIN [shop].[users] u ON u.id = orders.id'],
    ['mysql', 'SELECT id FROM `orders` JOIN `shop`.`users` u ON u.id = orders.id'],
  ])('stand in marks, which are none, in %s', async (dialect, answer) => {
    const graded = (tables: string) => gradeOne(`sql: { dialect: ${dialect}, tables: ${tables} }`, answer);
    expect(await graded('[orders, shop.users]')).toBe('pass');
    expect(await graded('[orders]')).toBe('has the table "shop.users", and may have "orders" alone');
  });
});

describe('columns', () => {
  it.each([
    ['[id, total]', 'SELECT ID, sum(total) AS s FROM orders GROUP BY id ORDER BY s', 'pass'],
    ['[id]', 'SELECT id FROM people WHERE ssn = 1', 'has the column "ssn", and may have "id" alone'],
    ['[id]', 'SELECT id FROM people ORDER BY upper(name)', 'has the column "name", and may have "id" alone'],
    ['[id]', 'SELECT * FROM people', 'has the column "*", and may have "id" alone'],
    ['[id]', 'SELECT count(*) FROM people WHERE id > 1', 'pass'],
    ['["people.*"]', 'SELECT p.*, p.ssn FROM people p', 'pass'],
    ['["people.*"]', 'SELECT * FROM people', 'pass'],
    ['["people.id", "orders.id"]', 'SELECT p.id, o.id FROM people p JOIN shop.orders o ON o.id = p.id', 'pass'],
    [
      '["people.id"]',
      'SELECT p.id, o.id FROM people p JOIN orders o ON o.id = p.id',
      'has the column "orders.id", and may have "people.id" alone',
    ],
    ['["people.id"]', 'SELECT id FROM people', 'pass'],
    ['["people.id"]', 'SELECT id FROM orders', 'has the column "id", and may have "people.id" alone'],
    ['[id]', 'SELECT t.n FROM (SELECT count(id) AS n FROM people) t', 'pass'],
    ['[id]', 'SELECT t.n FROM (SELECT max(ssn) AS n FROM people) t', 'has the column "ssn", and may have "id" alone'],
    ['[id]', 'UPDATE people SET ssn = 1 WHERE id = 2', 'has the column "ssn", and may have "id" alone'],
    ['[id]', 'INSERT INTO people (id, ssn) VALUES (1, 2)', 'has the column "ssn", and may have "id" alone'],
  ])('%s of %j: %s', async (columns, answer, said) => {
    expect(await gradeOne(`sql: { dialect: postgresql, columns: ${columns} }`, answer)).toBe(said);
  });
});

describe('hostile text', () => {
  it.each([
    ['that the parser would read for ever', `SELECT ${'('.repeat(60)}`, 'not SQL that can be read within 1 s'],
    [
      'that is nested deeply',
      `SELECT ${'('.repeat(20_000)}1${')'.repeat(20_000)}`,
      'not SQL that can be read: it is nested too deeply',
    ],
    ['that is long', `SELECT '${'a'.repeat(100_000)}'`, 'has more than 100,000 characters'],
    [
      'with other characters',
      'SELECT \u202e\u0000 FROM \ud800',
      'not SQL: wrong from line 1, column 8 on: "\u202e\\u0000 FROM \\ud800"',
    ],
  ])('%s ends', async (_, answer, said) => {
    expect(await gradeOne('sql: { dialect: postgresql }', answer)).toBe(said);
    expect(await gradeOne('sql: { dialect: postgresql }', 'SELECT 1')).toBe('pass');
  });
});
