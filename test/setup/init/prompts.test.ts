import { describe, expect, it } from 'vitest';
import { aiops, repositoryOf } from '../../action/command-line.ts';
import { configOf, expectSound, textOf, triage, workflow } from './written.ts';

describe('aiops init in a repository with prompts', () => {
  it('makes a suite of a prompt with its own test data and evaluators', async () => {
    const folder = repositoryOf({ 'prompts/triage.prompt.yml': triage });
    await aiops(folder, ['init']);
    const { models, suites } = (await configOf(folder)).value;
    expect(models['openai/gpt-4o-mini']).toMatchObject({ provider: 'openai', model: 'gpt-4o-mini' });
    expect(suites.triage).toMatchObject({ prompt: ['prompts/triage.prompt.yml'], models: ['openai/gpt-4o-mini'] });
    expect(suites.triage).not.toHaveProperty('cases');
    expect(suites.triage).not.toHaveProperty('graders');
  });

  it('gives the workflow the keys that the models need, and no other permission', async () => {
    const folder = repositoryOf({ 'prompts/triage.prompt.yml': triage });
    await aiops(folder, ['init']);
    expectSound(folder);
    const text = textOf(folder, workflow);
    expect(text).toContain(`OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`);
    expect(
      [...text.matchAll(/^ {2}([a-z-]+): (read|write)\b/gm)].map(([, name, level]) => `${name}: ${level}`),
    ).toEqual(['contents: read', 'pull-requests: write', 'checks: write']);
  });

  it('asks for a token that AWS trusts where the model is on Bedrock', async () => {
    const prompt = triage.replace('openai/gpt-4o-mini', 'us.amazon.nova-lite-v1:0');
    const folder = repositoryOf({ 'prompts/triage.prompt.yml': prompt });
    await aiops(folder, ['init'], { AWS_REGION: 'eu-central-1' });
    expectSound(folder);
    expect(textOf(folder, workflow)).toMatch(
      /id-token: write[\s\S]*configure-aws-credentials[\s\S]*aws-region: eu-central-1/,
    );
    const { models } = (await configOf(folder)).value;
    expect(Object.values(models)).toMatchObject([
      { provider: 'bedrock', model: 'us.amazon.nova-lite-v1:0', region: 'eu-central-1' },
    ]);
  });

  it.each([
    ['prompts/reply.md', 'Answer {{question}}.'],
    ['prompts/reply.prompt', '---\nmodel: googleai/gemini-2.5-flash\n---\nAnswer {{question}}.'],
    ['promptfooconfig.yaml', 'prompts: ["Answer {{question}}."]\nproviders: [openai:chat:gpt-4o]\ntests: []\n'],
  ])('finds cases that fill %s', async (path, prompt) => {
    const rows = '{"id": "a", "vars": {"question": "Open?"}, "expected": "yes"}\n';
    const other = '{"id": "b", "vars": {"text": "Guten Tag"}, "expected": "de"}\n';
    const folder = repositoryOf({ [path]: prompt, 'evals/aaa.jsonl': other, 'evals/questions.jsonl': rows });
    await aiops(folder, ['init']);
    const [suite] = Object.values((await configOf(folder)).value.suites);
    expect(suite).toMatchObject({
      prompt: [path],
      cases: ['evals/questions.jsonl'],
      graders: [{ equals: '{{expected}}' }],
    });
  });

  it('keeps models apart that two providers call alike', async () => {
    const prompt = (by: string) => `prompts: ["Answer {{question}}."]\nproviders: [${by}:chat:small]\ntests: []\n`;
    const rows = '{"id": "a", "vars": {"question": "Open?"}, "expected": "yes"}\n';
    const folder = repositoryOf({
      'a/promptfooconfig.yaml': prompt('openai'),
      'b/promptfooconfig.yaml': prompt('ollama'),
      'c/promptfooconfig.yaml': prompt('openai'),
      'evals/questions.jsonl': rows,
    });
    await aiops(folder, ['init']);
    const { models, suites } = (await configOf(folder)).value;
    expect(Object.values(suites).map((suite) => suite.models)).toEqual([['small'], ['small-2'], ['small']]);
    expect(models['small-2']).toMatchObject({ url: 'http://localhost:11434/v1' });
    expect(Object.keys(models)).toEqual(['small', 'small-2']);
  });

  it('does not hold long answers to every letter', async () => {
    const long = JSON.stringify({
      id: 'a',
      vars: { question: 'Open?' },
      expected: 'We are open from Monday to Friday, from nine to five, but for holidays.',
    });
    const folder = repositoryOf({ 'prompts/reply.md': 'Answer {{question}}.', 'evals/reply.jsonl': `${long}\n` });
    await aiops(folder, ['init']);
    expect((await configOf(folder)).value.suites.reply?.graders).toEqual([{ 'rouge-l': '{{expected}}' }]);
  });

  it('says of every other prompt why it is not measured', async () => {
    const folder = repositoryOf({
      'prompts/a.md': 'Answer {{question}}.',
      'prompts/b.md': 'Translate {{text}}.',
      'evals/b.jsonl': '{"id": "a", "vars": {"text": "Hallo"}}\n',
      'prompts/c.prompt.yml': triage.replace('openai/gpt-4o-mini', 'acme/secret-model'),
    });
    const { out } = await aiops(folder, ['init']);
    expect(out).toContain('prompts/a.md: compared, not measured: there are no cases that fill its variables');
    expect(out).toContain('prompts/b.md: compared, not measured: its cases do not say which answer is right');
    expect(out).toContain(
      'prompts/c.prompt.yml: compared, not measured: who serves its model acme/secret-model is not known',
    );
    expect((await configOf(folder)).value.suites).toEqual({});
    expectSound(folder);
    // Prompts are compared, and a run is sound.
    expect((await aiops(folder, ['prompt-diff'])).code).toBe(0);
  });

  it('keeps hostile names in their place', async () => {
    const name = 'prompts/x\u2028- y: {{a}} # "z\'.md';
    const rows = '{"id": "a", "vars": {"a": "Open?", "q": "x"}, "expected": "yes"}\n';
    const folder = repositoryOf({ [name]: 'Say {{q}}.', 'prompts/it #1: "x".md': 'Say {{q}}.', 'evals/q.jsonl': rows });
    const { out } = await aiops(folder, ['init']);
    const { suites } = (await configOf(folder)).value;
    expect(Object.values(suites)).toMatchObject([{ prompt: ['prompts/it #1: "x".md'] }]);
    expect(textOf(folder, 'aiops.yml')).not.toContain('\u2028');
    expect(out).not.toContain('\u2028');
  });
});
