import type { Readable } from 'node:stream';
import { NotJson, parseJson } from '../prompts/json.ts';
import type { Report, Row } from './row.ts';
import { textBlocks } from './text-blocks.ts';

/** JSON Lines: an object a line. Empty lines are skipped. */
export async function* readJsonl(stream: Readable, file: string, report: Report): AsyncGenerator<readonly Row[]> {
  for await (const block of textBlocks(stream, file)) {
    const rows: Row[] = [];
    let line = block.line - 1;
    for (const text of block.text.split('\n')) {
      line += 1;
      if (text.trim() === '') continue;
      try {
        rows.push({ line, value: parseJson(text) });
      } catch (error) {
        if (!(error instanceof NotJson)) throw error;
        const column = error.column === undefined ? {} : { column: error.column };
        report({ file, line, ...column, message: `Not JSON: ${error.message}.` });
      }
    }
    yield rows;
  }
}
