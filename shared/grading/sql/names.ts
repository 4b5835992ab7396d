import type { Parsed } from './dialects.ts';

/** What SQL says, in lower case. */
export interface Names {
  /** Kinds of statements, those inside of others as well: `select`, `delete`. */
  readonly statements: ReadonlySet<string>;
  /** Tables, as they are named: `orders`, `shop.orders`. What a statement itself names (`with …`) is none. */
  readonly tables: ReadonlySet<string>;
  readonly columns: readonly Column[];
  /** Names that the statements themselves give to columns: `count(*) as n`. */
  readonly given: ReadonlySet<string>;
  /** Whether a table is one that the statements themselves make: a query in `from`, or under `with`. */
  isTemporary(table: string): boolean;
}

export interface Column {
  /** The table or its alias, resolved; absent where it is not said. */
  readonly table?: string;
  /** `*` for all. */
  readonly name: string;
}

type Node = Readonly<Record<string, unknown>>;

/** Statements that may stand in others, as `with x as (delete …)` has it. */
const nested = new Set(['select', 'insert', 'replace', 'update', 'delete']);
/** The parser's own words for what people call otherwise. */
const words: Readonly<Record<string, string>> = { desc: 'describe', proc: 'call', execute: 'call', exec: 'call' };

/** What stands under these is visited on its own, or has names of another kind: `surround: { table: '`' }`. */
const beside: ReadonlySet<string> = new Set(['with', 'tableList', 'surround']);

/** Collects names from the syntax tree of node-sql-parser, which differs in details from dialect to dialect. */
export class Collected implements Names {
  readonly statements = new Set<string>();
  readonly tables = new Set<string>();
  readonly given = new Set<string>();
  readonly #found: { readonly table: string | undefined; readonly name: string }[] = [];
  readonly #aliases = new Map<string, string>();
  readonly #temporary = new Set<string>();

  constructor({ ast, tableList }: Parsed) {
    for (const statement of [ast].flat()) {
      const { type, stmt } = (statement ?? {}) as { type?: unknown; stmt?: { type?: unknown } };
      this.#says(String(type ?? stmt?.type ?? 'other'));
      this.#visit(statement, new Set());
    }
    // What was not met on the way, wherever it stands.
    for (const entry of tableList) {
      const [, schema, table = ''] = entry.toLowerCase().split('::');
      const isMet = [...this.tables].some((name) => name === table || name.endsWith(`.${table}`));
      if (!isMet && !this.#temporary.has(table)) this.tables.add(schema === 'null' ? table : `${schema}.${table}`);
    }
  }

  get columns(): Column[] {
    return this.#found.map(({ table, name }) => {
      if (table === undefined) return { name };
      return { table: this.#aliases.get(table) ?? table, name };
    });
  }

  isTemporary(table: string): boolean {
    return this.#temporary.has(table);
  }

  #says(type: string): void {
    const word = type.toLowerCase();
    this.statements.add(words[word] ?? word);
  }

  #visit(node: unknown, temporary: ReadonlySet<string>): void {
    if (Array.isArray(node)) for (const one of node) this.#visit(one, temporary);
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return;
    const given = node as Node;
    if (typeof given.type === 'string' && nested.has(given.type) && ('from' in given || 'table' in given))
      this.#says(isWriting(given) ? 'select-into' : given.type);
    if (given.type === 'insert' || given.type === 'replace') this.#written(given);
    if (given.type === 'column_ref') this.#column(given);
    else if (typeof given.table === 'string' && !('column' in given)) this.#table(given, temporary);
    else if (typeof given.as === 'string') this.#alias(given);
    const inner = this.#with(given, temporary);
    for (const [key, value] of Object.entries(given)) if (!beside.has(key)) this.#visit(value, inner);
  }

  /** What stands under `with` names tables for what follows; a recursive one for itself as well. */
  #with({ with: parts }: Node, temporary: ReadonlySet<string>): ReadonlySet<string> {
    if (!Array.isArray(parts)) return temporary;
    const inner = new Set(temporary);
    const isRecursive = parts.some(({ recursive }: Node) => recursive === true);
    for (const part of parts as Node[]) {
      const name = textOf(part.name);
      if (isRecursive && name !== undefined) inner.add(name);
      this.#visit(part.stmt, new Set(inner));
      for (const column of [part.columns].flat()) this.#give(textOf((column as Node | null)?.column ?? column));
      if (name === undefined) continue;
      inner.add(name);
      this.#temporary.add(name);
    }
    return inner;
  }

  #table({ db, schema, table, as }: Node, temporary: ReadonlySet<string>): void {
    const name = String(table).toLowerCase();
    const path = [db, schema].flatMap((part) => textOf(part) ?? []);
    const isOwn = path.length === 0 && temporary.has(name);
    const full = [...path, name].join('.');
    if (!isOwn) this.tables.add(full);
    for (const alias of [textOf(as), name]) if (alias !== undefined) this.#aliases.set(alias, isOwn ? name : full);
  }

  /** Of a query in `from`, or of a column. */
  #alias({ as, expr }: Node): void {
    const name = String(as).toLowerCase();
    const isQuery = typeof expr === 'object' && expr !== null && ('ast' in expr || (expr as Node).type === 'select');
    if (isQuery) this.#temporary.add(name);
    this.#give(name);
  }

  /** The columns that are filled, which are names and no references. */
  #written({ columns }: Node): void {
    for (const column of Array.isArray(columns) ? columns : []) this.#column({ column });
  }

  #give(name: string | undefined): void {
    if (name !== undefined) this.given.add(name);
  }

  #column({ table, column }: Node): void {
    const name = textOf(column);
    if (name !== undefined) this.#found.push({ table: textOf(table), name });
  }
}

/** `select … into`, which makes a table or writes a file. */
const isWriting = ({ type, into }: Node): boolean =>
  type === 'select' && typeof into === 'object' && into !== null && Object.values(into).some((part) => part !== null);

/** A name, which is a text or stands in `value`, `expr.value`. */
function textOf(node: unknown): string | undefined {
  if (typeof node === 'string') return node.toLowerCase();
  if (typeof node !== 'object' || node === null) return undefined;
  const { value, expr } = node as Node;
  return typeof value === 'string' ? value.toLowerCase() : textOf(expr);
}
