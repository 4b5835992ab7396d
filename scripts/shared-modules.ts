import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { modulesOf } from './own-code.ts';

/** Bytes, compressed, that a file of its own has to save: each is opened by whatever needs it. */
const worthAFile = 1000;
/** UTF-16 units that are read in the time that one more file takes to open: 0.4 ms at 25 million a second. */
const aFileInCode = 10_000;

/**
 * `node scripts/shared-modules.ts [dist]`: takes modules that are in several chunks into files of their own. ncc puts a
 * module into each chunk that needs it, which a tenth of the download came of. Chunks that the entry itself loads stay
 * whole: every start would wait for one file more.
 */
if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../dist'));
  const entry = readFileSync(join(folder, 'index.js'), 'utf8');
  const first = new Set(
    Array.from(entry.matchAll(/__nccwpck_require__\.e\((?:\/\*.*?\*\/ ?)?(\d+)\)/g), ([, id]) => `${id}.index.js`),
  );
  const names = readdirSync(folder).filter((name) => name.endsWith('.index.js') && !first.has(name));
  const chunks = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  for (const [name, code] of shareModules(chunks)) writeFileSync(join(folder, name), code);
}

interface Repeated {
  readonly id: string;
  readonly text: string;
  readonly chunks: string[];
}

/** What goes into one file. */
interface Group {
  readonly modules: readonly Repeated[];
  /** Those that have to open it. */
  readonly chunks: ReadonlySet<string>;
  /** UTF-16 units. */
  readonly size: number;
}

/** Chunks that changed and files that were added, by name. */
export function shareModules(chunks: ReadonlyMap<string, string>, worth = worthAFile): Map<string, string> {
  const result = new Map<string, string>();
  const fileOf = new Map<string, string>();
  for (const { modules } of mergedGroups(groupsOf(repeatedIn(chunks), worth))) {
    const file = `${modules[0]?.id}.shared.js`;
    const code = modules.map(({ id, text }) => `${id}: (${text})`).join(',\n');
    result.set(file, `export const shared = {\n${code}\n};\n`);
    for (const { id } of modules) fileOf.set(id, file);
  }
  for (const [name, code] of chunks) {
    const moved = modulesOf(code).filter(({ id }) => fileOf.has(id));
    if (moved.length === 0) continue;
    const files = [...new Set(moved.map(({ id }) => fileOf.get(id) as string))];
    let rest = files.map((file, at) => `import { shared as shared${at} } from './${file}';\n`).join('');
    let done = 0;
    for (const { id, start, end } of moved) {
      rest += `${code.slice(done, start)}shared${files.indexOf(fileOf.get(id) as string)}[${id}]`;
      done = end;
    }
    result.set(name, rest + code.slice(done));
  }
  return result;
}

/** Modules of the same chunks, where a file for them is worth it. */
function groupsOf(repeated: readonly Repeated[], worth: number): Group[] {
  return [...Map.groupBy(repeated, (module) => module.chunks.join()).values()].flatMap((modules) => {
    const code = modules.map(({ text }) => text).join();
    const chunks = new Set(modules[0]?.chunks);
    const isWorthIt = gzipSync(code).length * (chunks.size - 1) >= worth;
    return isWorthIt ? [{ modules, chunks, size: code.length }] : [];
  });
}

/** With fewer files, as long as what is opened less often outweighs what is read and not needed. */
function mergedGroups(groups: readonly Group[], aFile = aFileInCode): Group[] {
  const merged = [...groups];
  for (;;) {
    let best = { gain: 0, at: -1, other: -1 };
    for (const [at, one] of merged.entries())
      for (let other = 0; other < at; other += 1) {
        const gain = gainOf(one, merged[other] as Group, aFile);
        if (gain > best.gain) best = { gain, at, other };
      }
    if (best.gain === 0) return merged;
    const [one] = merged.splice(best.at, 1) as [Group];
    const other = merged[best.other] as Group;
    merged[best.other] = {
      modules: [...other.modules, ...one.modules],
      chunks: new Set([...other.chunks, ...one.chunks]),
      size: other.size + one.size,
    };
  }
}

/** In UTF-16 units, over all chunks. */
function gainOf(one: Group, other: Group, aFile: number): number {
  const both = [...one.chunks].filter((chunk) => other.chunks.has(chunk)).length;
  return both * aFile - (one.chunks.size - both) * other.size - (other.chunks.size - both) * one.size;
}

/** Modules that are in more than one chunk, the same in each. */
function repeatedIn(chunks: ReadonlyMap<string, string>): Repeated[] {
  const found = new Map<string, Repeated>();
  const differing = new Set<string>();
  for (const [name, code] of chunks) {
    for (const { id, start, end } of modulesOf(code)) {
      const text = code.slice(start, end);
      const known = found.get(id) ?? { id, text, chunks: [] };
      if (known.text !== text) differing.add(id);
      known.chunks.push(name);
      found.set(id, known);
    }
  }
  return [...found.values()].filter(({ id, chunks: some }) => some.length > 1 && !differing.has(id));
}
