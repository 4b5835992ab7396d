import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { minifySync } from 'rolldown/utils';
import { dataAsJson } from './data-as-json.ts';
import { isOurs, modulesOf } from './own-code.ts';

/**
 * `node scripts/compact.ts [dist]`: takes out of the bundle what a run does not need. Each start reads it, and each job
 * of a consumer downloads it.
 */
if (import.meta.main) {
  const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../dist'));
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.js'))) {
    const path = join(folder, name);
    writeFileSync(path, compact(readFileSync(path, 'utf8')));
  }
}

/**
 * Without comments (licenses.txt holds the licences) and code that is never reached. Our own code keeps its names and
 * lines, for the stacks of bugs; libraries keep the names of functions and classes alone. Large data become JSON, which
 * is read sooner, and all text becomes ASCII, which Node takes as it is.
 */
export function compact(code: string): string {
  const libraries = new Set(modulesOf(code).flatMap((module) => (isOurs(code, module) ? [] : [module.id])));
  const readable = minified(code, false);
  let result = '';
  let done = 0;
  for (const { id, start, end } of modulesOf(readable)) {
    if (!libraries.has(id)) continue;
    result += `${readable.slice(done, start)}(${denseFunction(readable.slice(start, end))})`;
    done = end;
  }
  return escaped(dataAsJson(result + readable.slice(done)));
}

/** By UTF-16 units: in texts, expressions and names an escape means the same as what it stands for. */
function escaped(code: string): string {
  const [raw] = /\bString\.raw`[^`]*[^\0-\x7f]/.exec(code) ?? [];
  if (raw !== undefined) throw new Error(`an escape would be no escape, write it without String.raw: ${raw}`);
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A function alone is no program, and would be taken away as unused. */
function denseFunction(code: string): string {
  const dense = minified(`export default (${code})`, true);
  const [whole, result] = /^export default\b(.*?);?\s*$/s.exec(dense) ?? [];
  if (whole === undefined) throw new Error(`became no function: ${dense.slice(0, 100)}`);
  return result ?? '';
}

function minified(source: string, dense: boolean): string {
  const { code, errors } = minifySync('chunk.js', source, {
    module: true,
    compress: true,
    mangle: dense && { keepNames: true },
    codegen: { removeWhitespace: dense, legalComments: 'none' },
  });
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return code;
}
