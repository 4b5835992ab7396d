import { unfenced } from './fence.ts';
import type * as forms from './forms/sql.ts';
import { failed, type Judgement, type Kind, passed } from './kind.ts';
import { quote, quoteAll } from './quote.ts';
import type { Names } from './sql/names.ts';

export type { Dialect } from './forms/sql.ts';

/** Characters, and milliseconds to understand them: the parser goes back and forth, and may do so for ever. */
const longest = 100_000;
const mostTime = 1_000;

/** Statements that a parser of the dialect takes. Nothing is looked up in a database: names are those that are written. */
export const sql: Kind<typeof forms.sql> = {
  name: (value) => (value === true || value.dialect === undefined ? 'sql' : `sql ${value.dialect}`),
  async compile(value, { fenced = false }) {
    const { dialect, ...allowed } = value === true ? {} : value;
    const { openSql } = await import('./sql/read.ts');
    const read = await openSql(dialect === undefined ? ['postgresql', 'mysql'] : [dialect], mostTime);
    return ({ text }) => {
      const answer = unfenced(text, 'SQL', fenced);
      if ('pass' in answer) return answer;
      if (answer.text.length > longest) return failed(`has more than ${longest.toLocaleString('en-US')} characters`);
      const found = read(answer.text);
      return typeof found === 'string' ? failed(found) : within(found, allowed);
    };
  },
};

interface Allowed {
  readonly statements?: readonly string[] | undefined;
  readonly tables?: readonly string[] | undefined;
  readonly columns?: readonly string[] | undefined;
}

function within(found: Names, { statements, tables, columns }: Allowed): Judgement {
  const others = (what: string, given: readonly string[], allowed: readonly string[]): Judgement =>
    failed(`has ${what} ${quoteAll([...new Set(given)])}, and may have ${quote(allowed.join(', '))} alone`);
  const lower = (some: readonly string[]): string[] => some.map((one) => one.toLowerCase());
  const wrong = [...found.statements].filter((one) => statements !== undefined && !statements.includes(one));
  if (statements && wrong.length > 0) return others('the statement', wrong, statements);
  const strange = [...found.tables].filter((one) => tables !== undefined && !isTable(one, lower(tables)));
  if (tables && strange.length > 0) return others('the table', strange, tables);
  if (columns === undefined) return passed;
  const unknown = found.columns.filter((one) => !isColumn(one, found, lower(columns)));
  const shown = unknown.map(({ table, name }) => (table === undefined ? name : `${table}.${name}`));
  return unknown.length > 0 ? others('the column', shown, columns) : passed;
}

/** `shop.orders` is of `shop.*`. */
function isTable(name: string, allowed: readonly string[]): boolean {
  const end = name.lastIndexOf('.');
  return allowed.includes(name) || (end > 0 && allowed.includes(`${name.slice(0, end)}.*`));
}

/** By its name alone, or with its table; where the statement does not say which, with any that it names. */
function isColumn({ table, name }: Names['columns'][number], found: Names, allowed: readonly string[]): boolean {
  if (table === undefined && found.given.has(name)) return true;
  if (table !== undefined && found.isTemporary(table)) return true;
  if (allowed.includes(name)) return true;
  const tables = table === undefined ? [...found.tables] : [table];
  return tables
    .flatMap((one) => [one, one.slice(one.lastIndexOf('.') + 1)])
    .some((one) => allowed.includes(`${one}.${name}`) || allowed.includes(`${one}.*`));
}
