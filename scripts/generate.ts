import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startables } from '../actions/registry.ts';
import { jsonSchema, renderJsonSchema } from '../shared/config/json-schema.ts';
import { renderMetadata } from './action-metadata.ts';
import { renderReadme } from './action-readme.ts';
import { renderConfiguration } from './configuration.ts';
import { renderFaults } from './deployment-faults.ts';
import { renderProbeSeeds } from './probe-seeds.ts';
import { renderReportPage } from './report-page.ts';
import { renderScriptWorkers } from './script-workers.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The text of `shared/action/version.ts`: a bundle has no package.json beside it. */
export const renderVersion = (version: string): string => `export const version = '${version}';\n`;

const rootOf = (name: string) => ({ title: 'AI Ops Actions', main: `actions/${name}/start.js` });

/** Every file that is made from others, by its path in the repository. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const { version } = JSON.parse(read('package.json')) as { readonly version: string };
  const files = new Map([
    ['aiops.schema.json', renderJsonSchema()],
    ['docs/configuration.md', renderConfiguration(jsonSchema(), read('docs/configuration.md'))],
    ['docs/deployments.md', renderFaults(read('docs/deployments.md'))],
    ['shared/action/version.ts', renderVersion(version)],
    ['shared/report/html/bundled.ts', await renderReportPage()],
    ['shared/grading/script/bundled.ts', renderScriptWorkers()],
    ['shared/probes/bundled.ts', renderProbeSeeds()],
  ]);
  for (const [name, load] of Object.entries(startables)) {
    const definition = await load();
    const readme = `actions/${name}/README.md`;
    // The review is what the repository itself is, used as an action.
    if (name === 'review') files.set('action.yml', renderMetadata(definition, rootOf(name)));
    else files.set(`actions/${name}/action.yml`, renderMetadata(definition));
    files.set(readme, renderReadme(definition, existsSync(join(root, readme)) ? read(readme) : undefined));
  }
  return files;
}

if (import.meta.main) for (const [path, text] of await generatedFiles()) writeFileSync(join(root, path), text);
