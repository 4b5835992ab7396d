import type { Counting } from './counting.ts';
import { type EncodingName, encodingNamed } from './encodings.ts';
import { byLines } from './known-lines.ts';

const counters = new Map<EncodingName, Promise<(text: string) => number>>();

/** The tokens of each text. Lines that were counted before are not counted again. */
export async function countTexts({ by, texts }: Counting): Promise<number[]> {
  const counter = counters.get(by) ?? load(by);
  counters.set(by, counter);
  return texts.map(await counter);
}

async function load(by: EncodingName): Promise<(text: string) => number> {
  const encoding = await encodingNamed(by);
  return byLines((text) => encoding.count(text));
}
