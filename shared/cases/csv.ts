import type { Readable } from 'node:stream';
import { CsvError, type Info, type Parser, parse } from 'csv-parse';
import { UserError } from '../action/errors.ts';
import { CsvHeader } from './csv-header.ts';
import type { Report, Row } from './row.ts';
import { textBlocks } from './text-blocks.ts';

/** Characters of one row at most: a quote that is never closed would take in the whole file. */
const longestRow = 16 * 2 ** 20;

/** CSV with commas and a header. Line breaks in quotes are kept; rows without any text are skipped. */
export async function* readCsv(stream: Readable, file: string, report: Report): AsyncGenerator<readonly Row[]> {
  let header: CsvHeader | undefined;
  let rows: Row[] = [];
  let lastLine = 0;
  const take = (cells: string[], { lines }: Info): null => {
    lastLine = lines;
    const line = lines - breaksIn(cells);
    if (header === undefined) {
      header = new CsvHeader(cells, { file, line });
      return null;
    }
    const value = header.record(cells, line, report);
    if (value !== undefined) rows.push({ line, value });
    return null;
  };
  const parser = parse({
    on_record: take,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_records_with_empty_values: true,
    max_record_size: longestRow,
  });
  // What goes wrong is told to whoever waits; without a listener it would end the process.
  parser.on('error', () => {});
  try {
    for await (const { text } of textBlocks(stream, file)) {
      await settled((done) => parser.write(text, done));
      yield rows;
      rows = [];
    }
    await settled((done) => parser.end(done));
  } catch (error) {
    throw error instanceof CsvError ? plain(error, file, lastLine + 1) : error;
  } finally {
    parser.destroy();
  }
  yield rows;
}

const settled = (act: (done: (error?: Error | null) => void) => Parser | boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    act((error) => (error ? reject(error) : resolve()));
  });

function breaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) count += 1;
  }
  return count;
}

const unclosed = 'In this row or after it a quote is opened and never closed.';

const sentences: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: unclosed,
  CSV_MAX_RECORD_SIZE: unclosed,
  INVALID_OPENING_QUOTE: 'A quote stands inside a value. Put the value in quotes, and write "" for a quote in it.',
  CSV_INVALID_CLOSING_QUOTE: 'After a closing quote a comma must follow. Write "" for a quote inside a value.',
};

/** `row`: the line after the last whole row. The parser's own line is where it gave up. */
function plain(error: CsvError, file: string, row: number): UserError {
  const sentence = sentences[error.code];
  const given = typeof error.lines === 'number' && sentence !== unclosed ? error.lines : row;
  return new UserError({ file, line: given, message: sentence ?? `Not CSV: ${error.message}.` }, { cause: error });
}
