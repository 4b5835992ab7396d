import { hash } from 'node:crypto';
import picomatch from 'picomatch';
import { UserError } from '../action/errors.ts';
import { nearest } from '../action/nearest.ts';
import { version } from '../action/version.ts';
import type { Deployment } from '../config/deployments.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Event } from '../github/event.ts';
import { parsePrompts } from '../prompts/read.ts';
import { canonicalJson } from '../results/canonical-json.ts';
import type { Tree } from '../revision/tree.ts';
import { settingsOf } from '../targets/settings.ts';
import {
  type Content,
  digestOf,
  digestOfBytes,
  type Manifest,
  type Proof,
  type Release,
  releaseOf,
} from './manifest.ts';

/** What a release is made from: a deployment of the configuration, and the commit. */
export interface Making {
  readonly name: string;
  readonly settings: Deployment;
  readonly config: LoadedConfig;
  readonly tree: Pick<Tree, 'label' | 'list' | 'read'>;
}

/** What is pinned, with the bytes of the files. */
export interface Pinned {
  readonly content: Content;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/**
 * Pins everything that a deployment names as the tree has it: prompts and what they include by their bytes, models by
 * their entries.
 * @throws UserError for a pattern without a file, a broken prompt, and a model that is not there
 */
export async function pin({ name, settings, config, tree }: Making): Promise<Pinned> {
  const { release } = settings;
  const all = await tree.list();
  const keys = (key: string) => ({
    ...config.locate(['deployments', name, 'release', key]),
    key: `deployments.${name}.release.${key}`,
  });
  const found = (key: 'prompts' | 'files'): string[] =>
    (release[key] ?? []).flatMap((pattern) => {
      const isMeant = picomatch(pattern, { dot: true });
      const paths = all.filter((path) => isMeant(path));
      if (paths.length > 0) return paths;
      const guess = nearest(pattern, all);
      const fix = guess === undefined ? `There is none in ${tree.label}.` : `Did you mean ${guess}?`;
      throw new UserError({ ...keys(key), message: `no file ${pattern}.`, fix });
    });
  const bytes = new Map<string, Uint8Array>();
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const content = await tree.read(path);
    if (content !== undefined) bytes.set(path, content);
    return content;
  };
  const prompts = new Set(found('prompts'));
  for (const path of prompts) {
    const content = await read(path);
    // What it includes is read as it is found, and goes with it.
    if (content !== undefined) await parsePrompts(path, content, read);
  }
  for (const path of found('files')) await read(path);
  const named = [...new Set([release.model ?? [], release.models ?? []].flat())];
  const models = named.map((model) => {
    const entry = Object.hasOwn(config.value.models, model) ? config.value.models[model] : undefined;
    const known = Object.keys(config.value.models);
    if (entry === undefined) {
      const guess = nearest(model, known);
      const fix = guess === undefined ? 'Write it under models.' : `Did you mean ${guess}?`;
      const key = release.model === undefined ? 'models' : 'model';
      throw new UserError({ ...keys(key), message: `there is no model ${model}.`, fix });
    }
    const digest = `sha256:${hash('sha256', canonicalJson(entry))}`;
    return {
      name: model,
      provider: entry.provider,
      ...('model' in entry && typeof entry.model === 'string' && { model: entry.model }),
      digest,
    };
  });
  const told = settingsOf(settings.target);
  const pinned = [...bytes].map(([path, of]) => ({ path, digest: digestOfBytes(of) })).sort(byPath);
  return {
    content: {
      prompts: pinned.filter(({ path }) => prompts.has(path)),
      models: models.sort((a, b) => (a.name < b.name ? -1 : 1)),
      ...(release.guardrail && { guardrail: release.guardrail }),
      files: pinned.filter(({ path }) => !prompts.has(path)),
      ...(told && { settings: digestOf(told) }),
    },
    files: bytes,
  };
}

const byPath = (a: { readonly path: string }, b: { readonly path: string }): number => (a.path < b.path ? -1 : 1);

/** The release of what was pinned, by whoever runs this. */
export function release(
  { name, settings, config }: Making,
  { content, files }: Pinned,
  given: { readonly commit: string; readonly proof: readonly Proof[]; readonly event: Event },
): Release {
  const { repository, run } = given.event;
  return releaseOf(
    {
      deployment: name,
      environment: settings.environment,
      content,
      proof: [...given.proof],
      commit: given.commit,
      config: config.digest,
      builder: {
        ...(repository && { repository: `${repository.owner}/${repository.name}` }),
        ...(run && { workflow: run.workflow, run: { id: run.id, attempt: run.attempt } }),
        version,
      },
    },
    files,
  );
}

/**
 * The release of a manifest, once more: its files as its commit has them.
 * @throws UserError when they are not what was released
 */
export async function releaseAgain(manifest: Manifest, digest: string, tree: Pick<Tree, 'read'>): Promise<Release> {
  const files = new Map<string, Uint8Array>();
  for (const { path, digest: wanted } of [...manifest.content.prompts, ...manifest.content.files]) {
    const bytes = await tree.read(path);
    if (bytes === undefined || digestOfBytes(bytes) !== wanted)
      throw new UserError({
        file: path,
        message: `at ${manifest.commit.slice(0, 7)} it is not what was released.`,
        fix: 'The record was changed by somebody, or the working directory is another one. Release that commit again.',
      });
    files.set(path, bytes);
  }
  return { manifest, digest, files };
}
