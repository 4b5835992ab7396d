import type { Readable } from 'node:stream';
import { z } from 'zod';
import { parseYaml } from '../config/parse-yaml.ts';
import type { Report, Row } from './row.ts';
import { wholeText } from './text-blocks.ts';

/** A YAML list of mappings. */
export async function* readYamlRows(stream: Readable, file: string, _report: Report): AsyncGenerator<readonly Row[]> {
  const text = await wholeText(stream, file);
  if (text.trim() === '') return;
  const { value, locate } = parseYaml(file, text, z.array(z.unknown()));
  yield value.map((item, index) => ({ line: locate([index]).line ?? 1, value: item }));
}
