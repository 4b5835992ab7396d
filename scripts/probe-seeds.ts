import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packNames } from '../shared/config/probes.ts';
import { literal } from './literal.ts';

const folder = join(import.meta.dirname, '../shared/probes/seeds');

/** `shared/probes/bundled.ts`: the attacks that come with it, as texts, for a bundle has no files beside it to read. */
export function renderProbeSeeds(): string {
  const packs = packNames.map((name) => {
    const key = /-/.test(name) ? `'${name}'` : name;
    return `  ${key}:\n    ${literal(readFileSync(join(folder, `${name}.jsonl`), 'utf8'))},\n`;
  });
  return `// Made of the folder seeds by \`npm run generate\`.\nexport const seeds = {\n${packs.join('')}} as const;\n`;
}
