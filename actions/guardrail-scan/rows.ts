import { Readable } from 'node:stream';
import type { Problem } from '../../shared/action/errors.ts';
import { UserError } from '../../shared/action/errors.ts';
import { formatOf } from '../../shared/cases/formats.ts';
import type { ReadRows } from '../../shared/cases/row.ts';
import { type ScanOptions, scan } from '../../shared/detection/scan.ts';
import { boundedByLine, PerFile } from './bounded.ts';
import { excerptsOf } from './excerpt.ts';
import type { Seen } from './seen.ts';
import { merged } from './texts.ts';

/** Bytes that a reader is given at once. */
const slice = 1 << 16;
/** Shorter texts of ASCII say nothing. */
const shortest = 4;
/** Fields within fields. */
const deepest = 100;
/** Digits of a number that may be a card's or a telephone's. */
const longNumber = 1e8;

export interface SeenInRows {
  readonly seen: readonly Seen[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** What was found and is not told: there is too much of it. */
  readonly bounds: readonly Problem[];
}

/** What is found in each field of each row, at the row's line. What cannot be read is a problem, and ends nothing else. */
export async function seenInRows(path: string, bytes: Buffer, options: ScanOptions): Promise<SeenInRows> {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const seen: Seen[] = [];
  const told = new PerFile();
  const readRows = (await formatOf(path)?.()) as ReadRows;
  try {
    for await (const rows of readRows(Readable.from(slicesOf(bytes)), path, report)) {
      for (const { line, value } of rows) {
        for (const [field, text] of textsOf(value)) seen.push(...seenInField(field, text, line, options, told));
      }
    }
  } catch (error) {
    if (error instanceof RangeError) report({ file: path, message: 'Nested too deeply.' });
    else if (error instanceof UserError) error.problems.forEach(report);
    else throw error;
  }
  return { seen, problems, bounds: told.problems(path) };
}

function* slicesOf(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += slice) yield bytes.subarray(at, at + slice);
}

function seenInField(field: string, text: string, line: number, options: ScanOptions, told: PerFile): Seen[] {
  const findings = boundedByLine(text, merged(scan(text, options))).filter((one) => told.takes(one));
  if (findings.length === 0) return [];
  const excerpts = excerptsOf(text, findings);
  return findings.map((finding) => {
    const { check, start, end, decoded, encoding, probability } = finding;
    const content = text.slice(start, end);
    return {
      check,
      line,
      field,
      content,
      context: excerpts.context(finding),
      open: excerpts.open(finding),
      excerpt: excerpts.excerpt(finding),
      ...(decoded !== undefined && { decoded }),
      ...(encoding !== undefined && { encoding }),
      ...(probability !== undefined && { probability }),
    };
  });
}

/** Every text of a row, names of fields among them, with the path of its field. */
function* textsOf(row: unknown): Generator<readonly [field: string, text: string]> {
  const open: { readonly value: unknown; readonly field: string; readonly depth: number }[] = [];
  const add = (value: unknown, field: string, depth: number): void => void open.push({ value, field, depth });
  add(row, '', 0);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, field, depth } = next;
    if (typeof value === 'string' || (typeof value === 'number' && Math.abs(value) > longNumber)) {
      const text = String(value);
      if (text.length >= shortest) yield [field, text];
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    // What nests deeper is one text: nothing of it is left out.
    if (depth >= deepest) {
      yield [field, JSON.stringify(value)];
      continue;
    }
    for (const [name, inner] of Object.entries(value).reverse()) {
      const path = Array.isArray(value) ? `${field}[${name}]` : field === '' ? name : `${field}.${name}`;
      if (!Array.isArray(value) && unusual.test(name)) yield [field === '' ? 'a name' : field, name];
      add(inner, path, depth + 1);
    }
  }
}

/** A name of a field that may be more than a name. */
const unusual = /[^\w.$-]|.{40}/;
