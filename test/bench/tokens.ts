import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Encoding } from '../../shared/pricing/tokens/encoding.ts';
import { encodingNamed } from '../../shared/pricing/tokens/encodings.ts';
import { rememberingTexts } from '../../shared/pricing/tokens/known-texts.ts';
import { parsePrompt } from '../../shared/prompts/read.ts';
import { type Renderer, rendererOf } from '../../shared/prompts/render.ts';
import { Xoshiro128 } from '../../shared/statistics/random.ts';
import { milliseconds, type Row, ratio } from './row.ts';

const runs = 7;
const size = 100_000;

/** Prose of this repository: what it says of statistics, in English. */
const prose = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/statistics.md'), 'utf8');

/** How long tokens take to count: of prompts with their rendering, and of texts without a boundary. */
export async function benchTokens(): Promise<Row[]> {
  const encoding = await encodingNamed('o200k_base');
  return [await prompts(encoding), ...adversarial(encoding)];
}

async function prompts(encoding: Encoding): Promise<Row> {
  const random = Xoshiro128.fromSeed(1);
  const words = prose.split(/(?<=\s)(?=\S)/).filter((word) => !/[{}#%]/.test(word));
  const text = (length: number): string => {
    let made = '';
    while (made.length < length) made += words[Math.floor(random.uniform() * words.length)];
    return made;
  };
  const all = await Promise.all(
    Array.from({ length: 1000 }, async (_, at): Promise<{ render: Renderer; ticket: string }> => {
      const prompt = await parsePrompt(`prompts/${at}.jinja`, `${text(4000)}\n{{ ticket }}\n${text(2000)}`);
      return { render: await rendererOf(prompt), ticket: text(2000) };
    }),
  );
  let tokens = 0;
  const seconds = fastest(() => {
    tokens = 0;
    // One that has seen none of the lines.
    const count = rememberingTexts((line) => encoding.count(line));
    for (const { render, ticket } of all) {
      for (const { parts } of render({ ticket }))
        for (const part of parts) tokens += part.type === 'text' ? count(part.text) : 0;
    }
  });
  const rate = tokens / seconds / 1e6;
  return {
    what: '1,000 prompts of 8 KB: rendered, and their tokens counted, on one core',
    measured: `${(tokens / 1e6).toFixed(1)} M tokens in ${milliseconds(seconds * 1000)}`,
    figure: `${rate.toFixed(1)} M tokens/s`,
    bound: 'at least 1.0',
    holds: rate >= 1,
  };
}

function adversarial(encoding: Encoding): Row[] {
  const random = Xoshiro128.fromSeed(2);
  const picked = (from: number, many: number): string =>
    String.fromCodePoint(from + Math.floor(random.uniform() * many));
  const filled = (next: () => string): string => {
    let made = '';
    while (made.length < size) made += next();
    return made;
  };
  const texts = {
    'equal letters': 'a'.repeat(size),
    'letters in no order': filled(() => picked(97, 26)),
    'Chinese characters in no order': filled(() => picked(0x4e00, 3000)),
    'emoji in no order': filled(() => picked(0x1f600, 64)),
  };
  const plain = prose.repeat(Math.ceil(size / prose.length)).slice(0, size);
  const english = fastest(() => encoding.count(plain), 20);
  return Object.entries(texts).map(([what, text]) => {
    const seconds = fastest(() => encoding.count(text), 20);
    return {
      what: `Tokens of 100,000 UTF-16 units without a space: ${what}, against English`,
      measured: `${(seconds * 1000).toFixed(1)} ms against ${(english * 1000).toFixed(1)} ms`,
      figure: `${ratio(seconds / english)} ×`,
      bound: 'at most 3 ×',
      holds: seconds / english <= 3,
    };
  });
}

/**
 * Seconds of a processor, of the fastest of several runs: what others do on the machine only adds.
 * @param times how often a run does it: the clock of a processor goes by milliseconds
 */
function fastest(work: () => void, times = 1): number {
  const taken = Array.from({ length: runs }, () => {
    const before = process.threadCpuUsage();
    for (let time = 0; time < times; time += 1) work();
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1e6 / times;
  });
  return Math.min(...taken);
}
