import { existsSync, globSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { startables } from '../../actions/registry.ts';
import { inputsOf } from '../../shared/action/common-inputs.ts';
import { parseInputs } from '../../shared/action/inputs.ts';
import type { Case } from '../../shared/cases/case.ts';
import { readCases } from '../../shared/cases/read-cases.ts';
import { loadConfig } from '../../shared/config/load.ts';
import { graderSchema } from '../../shared/grading/entries.ts';
import { compileGraders } from '../../shared/grading/graders.ts';
import { parsePrompt } from '../../shared/prompts/read.ts';
import { parseWaivers } from '../../shared/trust/waiver-file.ts';
import { mistakesInWorkflow } from '../house/workflow-parser.ts';
import { anchorsOf, type Block, blocks, blocksOf, documents, linksOf, read } from './documents.ts';

const root = join(import.meta.dirname, '../..');
const eachOf = (what: string): [string, string][] =>
  blocks.filter((block) => block.what === what).map(({ place, text }) => [place, text]);

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  /** Those of the workflow without it. */
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

/** A workflow around a step that is shown alone. */
const aroundStep = (step: string): string =>
  `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n${step.replace(/^(?=.)/gm, '      ')}`;

const workflows: [string, string][] = [
  ...eachOf('workflow'),
  ...eachOf('step').map(([place, text]): [string, string] => [place, aroundStep(text)]),
  ...globSync('workflows-examples/*.yml', { cwd: root }).map((path): [string, string] => [path, read(path)]),
];

/** The first value that a matrix has for a name. */
const firstOf = (workflow: string, name: string): string => {
  const jobs: readonly Job[] = Object.values(parse(workflow).jobs);
  const [value] = jobs.flatMap(({ strategy }) => strategy?.matrix[name] ?? []);
  if (value === undefined) throw new Error(`no matrix has ${name}`);
  return String(value);
};
interface Job {
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
}
const stepsOf = (workflow: string): Step[] => {
  const { jobs } = parse(workflow) as { readonly jobs: Readonly<Record<string, Job>> };
  return Object.values(jobs).flatMap(({ steps }) => steps);
};

describe('every YAML block', () => {
  it('says what it is, so that it can be checked', () => {
    const known = ['aiops.yml', 'aiops-waivers.yml', 'messages', 'prompt', 'step', 'workflow'];
    const unknown = ({ language, what }: Block) => /^ya?ml$/.test(language) && !known.includes(what ?? '');
    expect(blocks.filter(unknown).map(({ place }) => place)).toEqual([]);
    expect(known.filter((what) => eachOf(what).length === 0)).toEqual([]);
  });

  it.each(eachOf('aiops.yml'))('is a configuration that can be loaded: %s', async (_, text) => {
    const tree = { read: async (path: string) => (path === 'aiops.yml' ? Buffer.from(text) : undefined) };
    const { value } = await loadConfig(tree);
    for (const { graders } of Object.values(value.suites)) await compileGraders(graders ?? []);
    const said = { ...value.guardrails, ...value.suites, ...value.models, ...value['prompt-diff'], ...value.costs };
    expect(Object.keys(said)).not.toEqual([]);
  });

  it.each(eachOf('prompt'))('is a prompt with its own cases and graders: %s', async (_, text) => {
    const { testData, evaluators, model } = await parsePrompt('a.prompt.yml', text);
    expect([testData.length > 0, evaluators.length > 0, model === undefined]).toEqual([true, true, false]);
    await compileGraders(evaluators.map(({ spec }) => graderSchema.parse(spec)));
  });

  it.each(eachOf('messages'))('is a list of messages: %s', async (_, text) => {
    const { format, messages, tools } = await parsePrompt('messages.yaml', text);
    expect([format, messages.length > 1, tools.length > 0]).toEqual(['messages', true, true]);
  });

  it.each(eachOf('triage.md'))('is a text with front matter: %s', async (_, text) => {
    const { model, language, variables } = await parsePrompt('triage.md', text);
    expect([model?.id, language, variables.map(({ name, required }) => [name, required])]).toEqual([
      'us.amazon.nova-lite-v1:0',
      'jinja',
      [
        ['ticket', true],
        ['language', false],
      ],
    ]);
  });

  it.each(eachOf('aiops-waivers.yml'))('is a file of waivers: %s', (_, text) => {
    expect(parseWaivers('aiops-waivers.yml', text)).not.toEqual([]);
  });
});

it.each(blocks.filter(({ language }) => language === 'jsonl').map(({ place, text }) => [place, text]))(
  'JSON lines are cases: %s',
  async (_, text = '') => {
    const tree = { list: async () => ['a.jsonl'], stream: async () => Readable.from([Buffer.from(text)]) };
    const found: Case[] = [];
    for await (const testCase of readCases(tree, ['a.jsonl'])) found.push(testCase);
    expect(found).toHaveLength(text.trim().split('\n').length);
  },
);

describe('every workflow', () => {
  it.each(workflows)('is one to GitHub: %s', (place, text) => expect(mistakesInWorkflow(place, text)).toEqual([]));

  it.each(workflows)('uses an action as published, with inputs that it takes: %s', async (_, text) => {
    const ours = stepsOf(text).filter(({ uses }) => uses?.includes('aiops-actions'));
    expect(ours).not.toEqual([]);
    for (const { uses = '', with: given = {} } of ours) {
      // The repository itself is the review.
      const [, name = 'review'] = /^aiops-actions\/aiops-actions(?:\/actions\/([\w-]+))?@v1$/.exec(uses) ?? [
        uses,
        uses,
      ];
      const load = startables[name];
      if (load === undefined) throw new Error(`${uses} is no action`);
      const inputs = inputsOf(await load());
      // GitHub gives every input as a text, with the values of the matrix filled in.
      const filled = (value: unknown) =>
        String(value).replace(/\$\{\{ matrix\.(\w+) \}\}/, (_, key) => firstOf(text, key));
      const texts = Object.fromEntries(Object.entries(given).map(([input, value]) => [input, filled(value)]));
      expect(() => parseInputs(inputs, texts)).not.toThrow();
    }
  });

  it.each(workflows.filter(([, text]) => parse(text).on.pull_request !== undefined))(
    'starts when a label is set, and may write what it has to and no more: %s',
    (_, text) => {
      const { on, permissions: ofAll, jobs } = parse(text);
      expect(on.pull_request.types).toEqual(['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled']);
      for (const { permissions = ofAll, steps } of Object.values<Job>(jobs)) {
        const ours = steps.filter(({ uses }) => uses?.includes('aiops-actions'));
        if (ours.length === 0) continue;
        // A shard writes nothing to GitHub either: what merges it does.
        const isQuiet = ours.every(
          ({ with: given }) => (String(given?.comment) === 'false' && given?.check === 'none') || given?.shard,
        );
        if (isQuiet) expect(permissions).toEqual({ contents: 'read' });
        else expect(permissions).toMatchObject({ contents: 'read', 'pull-requests': 'write', checks: 'write' });
      }
    },
  );
});

describe('documents', () => {
  it.each(documents)('%s links to what is there', (path) => {
    const broken = linksOf(read(path)).filter((link) => {
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), file);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('name only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
    const named = documents.flatMap((path) =>
      [...read(path).matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name),
    );
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
    expect(named).toContain('demo');
  });

  it('are read as these tests expect', () => {
    const content = '# A b\n\n## It’s `c`: d\n\n[a](b.md#x) [c](https://d)\n\n```yaml step\n- uses: a\n```\n';
    expect(anchorsOf(content)).toEqual(['a-b', 'its-c-d']);
    expect(linksOf(content)).toEqual(['b.md#x']);
    expect(blocksOf('a.md', content)).toEqual([
      { place: 'a.md:7', language: 'yaml', what: 'step', text: '- uses: a\n' },
    ]);
  });
});
