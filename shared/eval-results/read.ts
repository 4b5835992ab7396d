import { promises } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { EvalResults, MeasuredAnswers } from '../pricing/measured/answers.ts';
import { keyOf, lengthsIn } from './samples.ts';

/** Results that are read at most, and bytes of one. */
const most = { files: 100, bytes: 100_000_000 };

export interface ReadOptions {
  /** What paths are relative to. */
  readonly directory: string;
  /** The commit that is priced; absent: a working tree. */
  readonly head: string | undefined;
  readonly signal: AbortSignal;
}

/**
 * What results of eval-gate say of answers, each a `result.json` with its `samples.jsonl` beside it. One that cannot be used
 * is told, and keeps no other from being read.
 * @param paths of result files or their folders, or patterns of them
 */
export async function readEvalResults(paths: readonly string[], options: ReadOptions): Promise<EvalResults> {
  const { directory } = options;
  const found = await Promise.all(paths.map((path) => filesOf(path, directory)));
  const missing = paths.filter((_, index) => found[index]?.length === 0);
  const files = [...new Set(found.flat())];
  const problems: EvalResults['problems'][number][] = missing.map((path) => ({
    file: path,
    message: 'There is no result of eval-gate here.',
    fix: 'Name its folder or its result.json, and run eval-gate before.',
  }));
  if (files.length > most.files)
    problems.push({ message: `There are more than ${most.files} eval results: the first ones are read.` });
  const measured: MeasuredAnswers[] = [];
  for (const file of files.slice(0, most.files)) {
    options.signal.throwIfAborted();
    const read = await readOne(file, options);
    measured.push(...read.measured);
    problems.push(...read.problems);
  }
  return { measured, problems };
}

async function filesOf(path: string, directory: string): Promise<string[]> {
  const whole = resolve(directory, path);
  const kind = await promises.stat(whole).catch(() => undefined);
  if (kind?.isDirectory()) return (await isFile(join(whole, 'result.json'))) ? [join(path, 'result.json')] : [];
  if (kind?.isFile()) return [path];
  const matching: string[] = [];
  for await (const match of promises.glob(path, { cwd: directory })) {
    if (basename(match) === 'result.json') matching.push(match);
    else if (await isFile(resolve(directory, match, 'result.json'))) matching.push(join(match, 'result.json'));
  }
  return matching.sort();
}

const isFile = async (path: string): Promise<boolean> =>
  (await promises.stat(path).catch(() => undefined))?.isFile() ?? false;

async function readOne(file: string, { directory, head, signal }: ReadOptions): Promise<EvalResults> {
  const whole = resolve(directory, file);
  const refuse = (message: string, fix?: string): EvalResults => ({
    measured: [],
    problems: [{ file, message, ...(fix && { fix }) }],
  });
  const { size } = await promises.stat(whole);
  if (size > most.bytes) return refuse(`This is larger than ${most.bytes / 1e6} MB, and not read.`);
  const { resultSchema, passedIn, runOf } = await import('./result.ts');
  const { success, data: result } = resultSchema.safeParse(jsonOf(await promises.readFile(whole, 'utf8')));
  if (!success) return refuse('This is no result of eval-gate that can be read.');
  const { provenance, data } = result;
  if (provenance.shard !== undefined) return refuse('This is one share of several. Name the result of their merge.');
  if (provenance.head !== head)
    return refuse(otherCommit(provenance.head, head), 'Run eval-gate for the same commit before.');
  const path = join(dirname(whole), 'samples.jsonl');
  const lengths = await lengthsIn(path, signal).catch((error: unknown) => {
    if (error instanceof SyntaxError) return 'broken' as const;
    throw error;
  });
  const beside = join(dirname(file), 'samples.jsonl');
  if (lengths === 'broken') return { measured: [], problems: [{ file: beside, message: 'A line of it is no JSON.' }] };
  if (lengths === undefined)
    return refuse('There is no samples.jsonl beside it, which says how long answers are.', 'Upload the whole folder.');
  const measured = (data?.subjects ?? []).flatMap((subject): MeasuredAnswers[] => {
    const { suite, prompt, model, asAtBase } = subject;
    const own = lengths.get(keyOf(suite, prompt, model));
    if (asAtBase !== undefined || own === undefined) return [];
    const [passed, run] = [passedIn(result, subject), runOf(subject)];
    return [
      {
        ...{ suite, prompt, model },
        ...own.told(),
        source: { file, ...(provenance.run && { run: provenance.run.id }) },
        ...(passed !== undefined && { passed }),
        ...(Object.keys(run).length > 0 && { run }),
      },
    ];
  });
  return { measured, problems: [] };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function otherCommit(of: string | undefined, head: string | undefined): string {
  const named = (sha: string | undefined): string => (sha === undefined ? 'a working tree' : sha.slice(0, 7));
  return `This is of another commit: of ${named(of)}, and not of ${named(head)}. It is not used.`;
}
