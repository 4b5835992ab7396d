import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { LedgerProblem, problemOf } from './problem.ts';

/** Raised when this code could not read what an older one wrote, or the other way round. */
export const ledgerVersion = 1;
/** `AiOp`: tells our files from other programs' databases. */
const applicationId = 0x41694f70;

/** Milliseconds that a write waits for another process: one batch takes less than one. */
const busy = 10_000;
/** The switch to a write-ahead log does not wait for others by itself. */
const opensAtMost = 100;
const pause = 20;

const schema = `
  CREATE TABLE models (id INTEGER PRIMARY KEY, identity TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
  CREATE TABLE answers (
    key BLOB PRIMARY KEY,
    model INTEGER NOT NULL REFERENCES models,
    request TEXT NOT NULL,
    repeat INTEGER NOT NULL,
    text TEXT NOT NULL,
    rest TEXT,
    cost REAL,
    latency REAL NOT NULL,
    asked INTEGER NOT NULL,
    ours TEXT NOT NULL,
    used INTEGER NOT NULL,
    hits INTEGER NOT NULL
  ) STRICT;
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${ledgerVersion};
`;

/**
 * Opens or makes the file. A commit goes to a write-ahead log without waiting for the disk: what is committed survives
 * the end of the process, whatever ends it, and a power cut can cost the last answers but not the file. Measured for
 * a batch of five: 31 µs a row, 259 with a rollback journal.
 * @throws LedgerProblem
 */
export async function openDatabase(path: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await import('node:sqlite');
  for (let attempt = 1; ; attempt += 1) {
    let database: DatabaseSync | undefined;
    try {
      mkdirSync(dirname(path), { recursive: true });
      database = new DatabaseSync(path, { timeout: busy });
      prepare(database);
      return database;
    } catch (error) {
      database?.close();
      const problem = problemOf(error);
      const isLocked = problem instanceof LedgerProblem && problem.trouble === 'locked';
      if (!isLocked || attempt === opensAtMost) throw problem;
      await setTimeout(pause);
    }
  }
}

/**
 * Opens a file that cannot be written, to find answers in it.
 * @throws LedgerProblem
 */
export async function openReadOnly(path: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await import('node:sqlite');
  const open = (place: string | URL): DatabaseSync => {
    const database = new DatabaseSync(place, { readOnly: true, timeout: busy });
    try {
      if (requireOurs(database) === 'empty') throw new LedgerProblem('foreign', 'it is empty');
      return database;
    } catch (error) {
      database.close();
      throw error;
    }
  };
  try {
    return open(path);
  } catch (error) {
    const problem = problemOf(error);
    const isClosed = problem instanceof LedgerProblem && ['unusable', 'read-only'].includes(problem.trouble);
    if (!isClosed) throw problem;
  }
  try {
    // Where nothing can be written beside it either, SQLite has to be told that nobody else does.
    return open(new URL('?immutable=1', pathToFileURL(path)));
  } catch (error) {
    throw problemOf(error);
  }
}

function prepare(database: DatabaseSync): void {
  if (requireOurs(database) === 'ours') {
    database.exec('PRAGMA journal_mode = WAL');
  } else {
    // How room is given back can only be said first of all. A power cut can cost an empty file: no wait for the disk.
    database.exec(
      'PRAGMA synchronous = OFF; PRAGMA auto_vacuum = INCREMENTAL; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE',
    );
    // Another process may have been first.
    if (requireOurs(database) === 'empty') database.exec(schema);
    database.exec('COMMIT');
  }
  // The log is put into the file at the end, not while questions wait.
  database.exec('PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000');
  // A file that cannot be written says so with the first write alone, which is this one; it is taken back.
  database.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${ledgerVersion}; ROLLBACK`);
}

/** @throws LedgerProblem for what is not ours, or of a version that this code does not know */
function requireOurs(database: DatabaseSync): 'ours' | 'empty' {
  const numberOf = (sql: string): number => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
  // All of one moment: another process may be making the tables.
  database.exec('SAVEPOINT look');
  const [id, version, tables] = [
    numberOf('PRAGMA application_id'),
    numberOf('PRAGMA user_version'),
    numberOf('SELECT count(*) FROM sqlite_schema'),
  ];
  database.exec('RELEASE look');
  if (id === 0 && version === 0 && tables === 0) return 'empty';
  if (id !== applicationId) throw new LedgerProblem('foreign', 'it is the database of another program');
  if (version !== ledgerVersion) {
    const whose = version > ledgerVersion ? 'a newer' : 'an older';
    throw new LedgerProblem(
      'version',
      `${whose} version of aiops wrote it (its format is ${version}, this one reads ${ledgerVersion})`,
    );
  }
  numberOf('SELECT max(id) FROM models');
  numberOf('SELECT key FROM answers LIMIT 1');
  return 'ours';
}
