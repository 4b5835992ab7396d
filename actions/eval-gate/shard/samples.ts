import { createReadStream, promises } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../../shared/action/errors.ts';
import type { ResultsFolder } from '../../../shared/results/folder.ts';
import { readLines } from '../../../shared/results/read-lines.ts';
import type { Data } from '../data.ts';
import { subjectsOf } from '../html-cases.ts';
import type { SampleLine } from '../samples.ts';

/** Bytes of a file that are about one subject: where they begin, and where others begin. */
interface Run {
  readonly subject: number;
  readonly path: string;
  readonly start: number;
  end: number;
}

/**
 * Puts the samples of all shards together, in the order in which one run would have measured the subjects, and within a
 * subject shard by shard. Of each file only where which subject begins is kept, so memory does not grow with them.
 * @param folders where each shard left its result
 * @throws UserError where one has not left its samples, or they cannot be read
 */
export async function gatherSamples(data: Data, folders: readonly string[], results: ResultsFolder): Promise<void> {
  const hasReference = data.subjects.some(({ reference }) => reference?.figures !== undefined);
  for (const name of hasReference ? ['samples.jsonl', 'reference.jsonl'] : ['samples.jsonl']) {
    const runs: Run[] = [];
    for (const folder of folders) runs.push(...(await runsOf(join(folder, name), data)));
    // It keeps the order of the shards.
    runs.sort((a, b) => a.subject - b.subject);
    await results.write(name, contentsOf(runs));
  }
}

async function runsOf(path: string, data: Data): Promise<Run[]> {
  const size = await sizeOf(path);
  const subjectOf = subjectsOf(data);
  const runs: Run[] = [];
  let [start, number] = [0, 0];
  for await (const line of readLines(createReadStream(path))) {
    number += 1;
    const end = start + Buffer.byteLength(line) + 1;
    // What is behind the last line end is nothing, or half a line of a run that was ended.
    if (end > size) break;
    const subject = subjectOf(lineOf(line, path, number));
    const last = runs.at(-1);
    if (last?.subject === subject) last.end = end;
    else runs.push({ subject, path, start, end });
    start = end;
  }
  return runs;
}

function lineOf(text: string, file: string, line: number): SampleLine {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says would quote an answer.
    throw new UserError({ file, line, message: 'is no line of samples.', fix: 'Start the job of this shard again.' });
  }
}

/** Bytes. No link is followed: what an artifact brought may lead anywhere. */
async function sizeOf(path: string): Promise<number> {
  const found = await promises.lstat(path).catch(() => undefined);
  if (found?.isFile()) return found.size;
  const fix = 'Upload the whole folder of `results`, for one page of all shards.';
  throw new UserError({ file: path, message: 'there is no such file.', fix });
}

async function* contentsOf(runs: readonly Run[]): AsyncGenerator<string> {
  for (const { path, start, end } of runs) {
    // The end is the last byte that is read.
    for await (const part of createReadStream(path, { start, end: end - 1, encoding: 'utf8' })) yield part as string;
  }
}
