import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../shared/config/load.ts';
import { pin } from '../../shared/releases/make.ts';
import { treeOf } from '../fakes/tree.ts';

const load = (deployment: string) =>
  loadConfig(
    treeOf({ 'aiops.yml': `models: { m: { provider: replay, file: a.jsonl } }\ndeployments:\n  bot: ${deployment}\n` }),
  );
const rest = 'environment: production, target: { kind: file, folder: live }';
const said = (deployment: string) =>
  load(deployment).then(
    () => 'fine',
    (error: Error) => error.message,
  );

describe('deployments in aiops.yml', () => {
  it('have an end of time, and a guardrail by its number', async () => {
    const { value } = await load(
      `{ ${rest}, release: { guardrail: "arn:aws:bedrock:us-east-1:1:guardrail/gr-abc:4" } }`,
    );
    expect(value.deployments?.bot).toMatchObject({
      timeout: 1_800_000,
      release: { guardrail: { id: 'arn:aws:bedrock:us-east-1:1:guardrail/gr-abc', version: '4' } },
    });
  });

  it('are told what is wrong, with the key', async () => {
    expect(await said(`{ ${rest}, release: { guardrail: "gr-abc:DRAFT" } }`)).toContain(
      'A DRAFT changes without a release',
    );
    expect(await said(`{ ${rest}, release: {} }`)).toContain('pins nothing');
    expect(await said(`{ ${rest}, release: { model: m, models: [m] } }`)).toContain('Keep one of them');
    expect(await said(`{ ${rest}, relase: {} }`)).toContain('no such key. Did you mean release?');
    expect(await said('{ environment: p, release: { model: m }, target: { kind: fil } }')).toContain(
      'deployments.bot.target.kind',
    );
    expect(await said('{ environment: p, release: { model: m }, target: { kind: file } }')).toContain(
      'Write folder or branch',
    );
    expect(await said('{ environment: a/b, release: { model: m }, target: { kind: file, folder: x } }')).toContain(
      'environment',
    );
  });

  it('say what proves them', async () => {
    const required = (keys: string) => `{ ${rest}, release: { model: m }, require: { suites: smoke, ${keys} } }`;
    const { value } = await load(required('by: attestation, workflows: acme/ci/.github/workflows/a.yml@refs/tags/v1'));
    expect(value.deployments?.bot?.require).toEqual({
      suites: ['smoke'],
      by: ['attestation'],
      workflows: ['acme/ci/.github/workflows/a.yml@refs/tags/v1'],
    });
    expect(await said(required('workflows: [.github/workflows/a.yml, .github/workflows/b.yaml]'))).toBe('fine');
    expect(await said(required('workflows: prompts.yml'))).toContain('.github/workflows/prompts.yml');
    expect(await said(required('by: checks'))).toContain('result, attestation or check');
    expect(await said(required('by: [result, check]'))).toContain('deployments.bot.require.by: has check, which needs');
  });

  it('that name what is not there say where and what there is', async () => {
    const config = await load(`{ ${rest}, release: { prompts: prompt/*.yml, model: n } }`);
    const settings = config.value.deployments?.bot;
    if (settings === undefined) throw new Error('there is no bot');
    const made = pin({ name: 'bot', settings, config, tree: treeOf({ 'prompts/a.prompt.yml': '' }) });
    await expect(made).rejects.toThrow(
      /^aiops\.yml:3:\d+: deployments\.bot\.release\.prompts: no file prompt\/\*\.yml\./,
    );
  });
});

describe('what a release pins', () => {
  const tree = (text: string) =>
    treeOf({
      'prompts/a.prompt.yml': `messages:\n  - { role: user, content: ${text} }\n`,
      'docs/faq.md': 'Refunds',
      'src/app.ts': text,
    });
  const pinned = async (text: string, model = 'm') => {
    const config = await load(`{ ${rest}, release: { prompts: "prompts/*", model: ${model}, files: docs/** } }`);
    const settings = config.value.deployments?.bot;
    if (settings === undefined) throw new Error('there is no bot');
    return pin({ name: 'bot', settings, config, tree: tree(text) });
  };

  it('is its prompts, models and files by digest, and nothing else of the commit', async () => {
    const { content, files } = await pinned('hello');
    expect(content.prompts.map(({ path }) => path)).toEqual(['prompts/a.prompt.yml']);
    expect(content.files.map(({ path }) => path)).toEqual(['docs/faq.md']);
    expect(content.models).toMatchObject([
      { name: 'm', provider: 'replay', digest: expect.stringMatching(/^sha256:/) },
    ]);
    expect([...files.keys()].sort()).toEqual(['docs/faq.md', 'prompts/a.prompt.yml']);
  });

  it('is the same for the same content, and other for another', async () => {
    expect((await pinned('hello')).content).toEqual((await pinned('hello')).content);
    expect((await pinned('hello')).content).not.toEqual((await pinned('bye')).content);
    await expect(pinned('hello', 'n')).rejects.toThrow('there is no model n. Did you mean m?');
  });
});
