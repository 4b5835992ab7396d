import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../shared/config/load.ts';
import { askLive } from '../../shared/releases/ask-live.ts';
import { release as made, pin } from '../../shared/releases/make.ts';
import type { Manifest } from '../../shared/releases/manifest.ts';
import type { Opening } from '../../shared/releases/open-world.ts';
import { contextOf, speaking } from '../action/context.ts';
import { type Files, treeOf } from '../fakes/tree.ts';
import { Shop } from './world.ts';

const path = 'prompts/triage.prompt.yml';
const prompt = (word: string): string => `messages:\n  - { role: user, content: "${word} {{ticket}}" }\n`;
const files = (word: string, model: string): Files => ({
  'aiops.yml': `
models: { triage: { provider: openai, url: "http://localhost/v1", model: ${model} } }
suites: { smoke: { prompt: ${path}, models: [triage], cases: smoke.jsonl, graders: [{ equals: billing }] } }
deployments:
  bot: { environment: production, release: { prompts: ${path}, model: triage }, target: { kind: file, folder: live } }
`,
  [path]: prompt(word),
  'smoke.jsonl': '{"id":"a","vars":{"ticket":"My invoice"}}\n',
});

const [old, now] = ['a'.repeat(40), 'b'.repeat(40)];
const commits: Readonly<Record<string, Files>> = { [old]: files('Sort', 'small'), [now]: files('Guess', 'large') };

async function openingAt(commit: string): Promise<Opening> {
  const tree = { ...treeOf(commits[commit] as Files), sha: commit };
  const config = await loadConfig(tree);
  const settings = config.value.deployments?.bot as Opening['settings'];
  return { name: 'bot', settings, config, tree };
}

async function released(commit: string): Promise<Manifest> {
  const opening = await openingAt(commit);
  const event = { name: 'push', serverUrl: '', apiUrl: '' };
  return made(opening, await pin(opening), { commit, proof: [], event }).manifest;
}

/** Asks, from the newer commit, what is live. */
async function asked(manifest: Manifest | undefined, kept?: ReadonlyMap<string, Uint8Array>) {
  const questions: string[] = [];
  const { model } = speaking((question) => {
    questions.push(question);
    return 'billing';
  });
  const opened: unknown[] = [];
  const context = await contextOf(
    {
      head: commits[now] as Files,
      revision: {
        reference: async (name) => {
          const found = commits[name];
          if (found === undefined) return undefined;
          return { name, tree: { ...treeOf(found), sha: name }, changed: async () => [] };
        },
      },
    },
    {
      model: (name, config, tree, role) => {
        opened.push('model' in config && config.model);
        return model(name, config, tree, role);
      },
    },
  );
  const world = new Shop().world();
  const target = { ...world.target, files: async () => kept };
  const opening = await openingAt(now);
  const { passed } = await askLive('smoke', manifest, opening, { ...world, target }, context, context.signal);
  return { passed, opened, questions: questions.map((text) => text.replace(/.*(Sort|Guess|Mend).*/s, '$1')) };
}

describe('a suite that is asked of what is live', () => {
  it('asks an older release with its own prompts and models, as its commit has them', async () => {
    expect(await asked(await released(old))).toEqual({ passed: true, opened: ['small'], questions: ['Sort'] });
    expect(await asked(await released(now))).toEqual({ passed: true, opened: ['large'], questions: ['Guess'] });
  });

  it('asks the bytes that the platform keeps, where it keeps them', async () => {
    const kept = new Map([[path, Buffer.from(prompt('Mend'))]]);
    expect(await asked(await released(old), kept)).toMatchObject({ opened: ['small'], questions: ['Mend'] });
    expect(await asked(undefined, kept)).toMatchObject({ opened: ['large'], questions: ['Mend'] });
  });

  it('asks nothing where it is not known what is live', async () => {
    await expect(asked(undefined)).rejects.toThrow('Nobody has recorded what is live');
    const gone = { ...(await released(old)), commit: 'f'.repeat(40) };
    await expect(asked(gone)).rejects.toThrow(`The commit ${'f'.repeat(40)} of the release is not there any more.`);
  });

  it('asks nothing where the commit has another model than was released', async () => {
    const manifest = await released(old);
    const [model] = manifest.content.models;
    const models = [{ ...(model as NonNullable<typeof model>), digest: `sha256:${'0'.repeat(64)}` }];
    await expect(asked({ ...manifest, content: { ...manifest.content, models } })).rejects.toThrow(
      'At aaaaaaa the model triage is not what was released.',
    );
  });
});
