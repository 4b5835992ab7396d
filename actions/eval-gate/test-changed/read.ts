import { isDeepStrictEqual } from 'node:util';
import picomatch from 'picomatch';
import { mayBeAttached } from '../../../shared/cases/attachments.ts';
import type { LoadedConfig } from '../../../shared/config/load.ts';
import { filesOfGraders, judgesNamed } from '../../../shared/grading/entries.ts';
import { judgeRecordFile } from '../../../shared/grading/judges/record.ts';
import type { Change, Tree } from '../../../shared/revision/tree.ts';
import type { Source } from '../../../shared/suites/sources.ts';
import { readJudgeRecord, readLabels, readRecording } from './read-records.ts';
import { readSuites, type Wanted } from './read-suites.ts';
import type { FileUse, Keyed, SuiteSide, TestSide } from './side.ts';
import { textsIn, workflowFolder } from './touched.ts';

/** One side of a change, as far as it is needed to compare tests. */
export interface Given {
  readonly tree: Tree;
  readonly config: LoadedConfig;
  readonly sources: readonly Source[];
}

/**
 * Both sides of a test, of which only what may differ is read.
 * @param prefix of the working directory: GitHub reads workflows at the root of the repository alone
 */
export async function readTests(
  base: Given,
  head: Given,
  changed: readonly Change[],
  prefix: string,
): Promise<{ readonly base: TestSide; readonly head: TestSide }> {
  const paths = new Set(changed.flatMap(({ path, from }) => [path, from ?? path]));
  const wanted = wantedOf(base, head, changed, paths);
  const here = { ...wanted, renamed: (path: string) => path };
  const [ofBase, ofHead] = await Promise.all([
    readSuites(base.sources, base.tree, wanted),
    readSuites(head.sources, head.tree, here),
  ]);
  const recorded = await readRecordings(ofBase, ofHead, base, head, paths);
  const taken = new Set([...recorded.base.values(), ...recorded.head.values()].map(({ file }) => file));
  const labels = await readLabelFiles(
    base.tree,
    head.tree,
    [...paths],
    (path) => taken.has(path) || wanted.isCases(path),
  );
  const isRecord = paths.has(judgeRecordFile);
  const [workflows, records] = await Promise.all([
    Promise.all([base, head].map(({ tree }) => readWorkflows(tree, prefix === '' ? [...paths] : []))),
    Promise.all([base, head].map(({ tree }) => (isRecord ? readJudgeRecord(tree) : []))),
  ]);
  const files = await Promise.all([base, head].map(async ({ tree }) => new Set(await tree.list())));
  const side = ({ config }: Given, at: 0 | 1, suites: SuiteSide[]): TestSide => ({
    ...(config.path !== undefined && { config: config.path }),
    suites,
    files: files[at] ?? new Set(),
    workflows: workflows[at] ?? new Map(),
    judgeRecord: records[at] ?? [],
    recordings: at === 0 ? recorded.base : recorded.head,
    labels: at === 0 ? labels.base : labels.head,
    edited: at === 0 ? [] : editedFiles(ofBase, ofHead, changed),
  });
  return { base: side(base, 0, ofBase), head: side(head, 1, ofHead) };
}

function wantedOf(
  base: Given,
  head: Given,
  changed: readonly Change[],
  paths: ReadonlySet<string>,
): Wanted & { isCases(path: string): boolean } {
  const sources = [...base.sources, ...head.sources];
  const isCases = picomatch(
    sources.flatMap(({ settings }) => settings?.cases ?? []),
    { dot: true },
  );
  const attached = (patterns: readonly string[]): boolean =>
    patterns.some((pattern) => [...paths].some((path) => mayBeAttached(path, pattern)));
  const names = new Map(changed.flatMap(({ path, from }) => (from === undefined ? [] : [[from, path] as const])));
  const own = (given: Given) =>
    new Set(given.sources.filter(({ settings }) => settings === undefined).map(({ prompt }) => prompt));
  const [before, now] = [own(base), own(head)];
  return {
    isCases,
    cases: ([first]) => {
      const both = sources.filter(({ suite }) => suite === first?.suite);
      const patterns = both.map(({ settings }) => settings?.cases);
      if (patterns.some((one) => !isDeepStrictEqual(one, patterns[0])) || both.length < 2) return true;
      const own = patterns[0] === undefined ? both.map(({ prompt }) => prompt) : patterns[0];
      const isMeant = picomatch([...own], { dot: true });
      return [...paths].some((path) => own.includes(path) || isMeant(path)) || attached(patterns[0] ?? []);
    },
    prompt: (path) => paths.has(path) || !before.has(path) || !now.has(path),
    renamed: (path) => {
      const name = names.get(path);
      return name !== undefined && head.sources.some(({ prompt }) => prompt === name) ? name : path;
    },
  };
}

type Recordings = Map<string, { file: string; suite: string; answers: Keyed }>;

/** Models that replay on both sides, where what they replay differs. */
async function readRecordings(
  bases: readonly SuiteSide[],
  heads: readonly SuiteSide[],
  base: Given,
  head: Given,
  paths: ReadonlySet<string>,
): Promise<{ readonly base: Recordings; readonly head: Recordings }> {
  const found: { base: Recordings; head: Recordings } = { base: new Map(), head: new Map() };
  for (const was of bases) {
    const is = heads.find(({ name }) => name === was.name);
    const names = new Set([...(was.settings?.models ?? []), ...judgesNamed(was.graders.map(({ spec }) => spec))]);
    for (const name of names) {
      const [before, now] = [was.model(name)?.config, is?.model(name)?.config];
      if (found.base.has(name) || before?.provider !== 'replay' || now?.provider !== 'replay') continue;
      if (before.file === now.file && !paths.has(now.file)) continue;
      const about = { suite: was.name };
      found.base.set(name, { ...about, file: before.file, answers: await readRecording(base.tree, before.file) });
      found.head.set(name, { ...about, file: now.file, answers: await readRecording(head.tree, now.file) });
    }
  }
  return found;
}

/** A file is one of labels where all of its lines are some. */
async function readLabelFiles(
  base: Tree,
  head: Tree,
  paths: readonly string[],
  isOther: (path: string) => boolean,
): Promise<{ readonly base: Map<string, Keyed>; readonly head: Map<string, Keyed> }> {
  const found = { base: new Map<string, Keyed>(), head: new Map<string, Keyed>() };
  for (const path of paths.filter((one) => /\.(jsonl|ndjson)$/.test(one) && !isOther(one))) {
    const [was, is] = await Promise.all([readLabels(base, path), readLabels(head, path)]);
    if (was === undefined) continue;
    found.base.set(path, was);
    if (is !== undefined) found.head.set(path, is);
  }
  return found;
}

async function readWorkflows(tree: Tree, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = paths.filter((path) => path.startsWith(workflowFolder) && /\.ya?ml$/.test(path));
  const texts = await Promise.all(
    files.map(async (path) => [path, (await tree.read(path))?.toString('utf8')] as const),
  );
  return new Map(texts.flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
}

/** Files that the base's test names and that are not what they were. */
function editedFiles(bases: readonly SuiteSide[], heads: readonly SuiteSide[], changed: readonly Change[]): FileUse[] {
  const edited = new Set(changed.filter(({ kind }) => kind === 'modified').map(({ path }) => path));
  return bases.flatMap((was): FileUse[] => {
    const suite = was.name;
    const is = heads.find(({ name }) => name === suite);
    const graders = was.graders.flatMap(({ spec }): FileUse[] => {
      const isOfScript = picomatch(filesOfGraders([spec]), { dot: true });
      // Of a script, what it imports as well: a file that is gone or moved is another script.
      const ofScripts = changed.filter(({ kind, path, from = path }) => kind !== 'added' && isOfScript(from));
      const paths = [...textsIn(spec).filter((path) => edited.has(path)), ...ofScripts.map(({ path }) => path)];
      return [...new Set(paths)].map((path) => ({ path, suite, user: 'a grader', repeatable: true }));
    });
    const attached = (is?.cases === undefined ? [] : (was.cases ?? [])).flatMap(({ id, attachments = [] }): FileUse[] =>
      attachments
        .filter((path) => edited.has(path))
        .map((path) => ({ path, suite, user: `the case ${id}`, repeatable: true })),
    );
    return [...graders, ...attached];
  });
}
