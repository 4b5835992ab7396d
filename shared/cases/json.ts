import type { Readable } from 'node:stream';
import { UserError } from '../action/errors.ts';
import { NotJson, parseJson } from '../prompts/json.ts';
import type { Report, Row } from './row.ts';
import { wholeText } from './text-blocks.ts';

/** One JSON list of objects. */
export async function* readJson(stream: Readable, file: string, _report: Report): AsyncGenerator<readonly Row[]> {
  const text = await wholeText(stream, file);
  if (text.trim() === '') return;
  const items = parsed(text, file);
  if (!Array.isArray(items)) {
    const fix = 'An object a line is JSON Lines: name such a file .jsonl.';
    throw new UserError({ file, line: 1, message: 'Must be a list of cases: [{ … }, { … }].', fix });
  }
  const lines = linesOfItems(text);
  yield items.map((value: unknown, index) => ({ line: lines[index] ?? 1, value }));
}

function parsed(text: string, file: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    const { line, column } = error;
    const place = line === undefined || column === undefined ? {} : { line, column };
    throw new UserError({ file, ...place, message: `Not JSON: ${error.message}.` }, { cause: error });
  }
}

/** The lines that the items of a list begin at. The text is known to be JSON. */
function linesOfItems(json: string): number[] {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let awaited = false;
  for (let at = 0; at < json.length; at += 1) {
    const char = json[at] as string;
    if (char === '\n') line += 1;
    if (char === '\n' || char === ' ' || char === '\t' || char === '\r') continue;
    if (awaited && char !== ']') lines.push(line);
    awaited = (depth === 0 && char === '[') || (depth === 1 && char === ',');
    if (char === '[' || char === '{') depth += 1;
    if (char === ']' || char === '}') depth -= 1;
    if (char === '"') at = endOfText(json, at);
  }
  return lines;
}

function endOfText(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}
