import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { modulesOf } from './own-code.ts';

/** Bytes, compressed, that a file of its own has to save: each is opened by whatever needs it. */
const worthAFile = 1000;

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

/** Chunks that changed and files that were added, by name. */
export function shareModules(chunks: ReadonlyMap<string, string>, worth = worthAFile): Map<string, string> {
  const result = new Map<string, string>();
  const fileOf = new Map<string, string>();
  const groups = Map.groupBy(repeatedIn(chunks), (module) => module.chunks.join());
  for (const group of groups.values()) {
    const [first] = group as [Repeated];
    const code = `export const shared = {\n${group.map(({ id, text }) => `${id}: (${text})`).join(',\n')}\n};\n`;
    if (gzipSync(code).length * (first.chunks.length - 1) < worth) continue;
    const file = `${first.id}.shared.js`;
    result.set(file, code);
    for (const { id } of group) fileOf.set(id, file);
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
