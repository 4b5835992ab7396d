import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decide } from '../../../actions/eval-gate/decide.ts';
import { evalGate } from '../../../actions/eval-gate/definition.ts';
import { rulesOf, stricter } from '../../../actions/eval-gate/rules.ts';
import { TestChange } from '../../../actions/eval-gate/test-changed/test-change.ts';
import { isTestTouched } from '../../../actions/eval-gate/test-changed/touched.ts';
import type { Context } from '../../../shared/action/context.ts';
import { policyOf } from '../../../shared/action/policy.ts';
import type { Finding } from '../../../shared/action/verdict.ts';
import type { LoadedConfig } from '../../../shared/config/load.ts';
import { openResults } from '../../../shared/results/folder.ts';
import type { Tree } from '../../../shared/revision/tree.ts';
import { sourcesOf } from '../../../shared/suites/sources.ts';
import { contextOf } from '../../action/context.ts';
import { modelOf, type Reply } from '../../evaluation/models.ts';
import type { Files } from '../../fakes/tree.ts';

/** A configuration with something of everything that a change can weaken. */
const config = `models:
  haiku: { provider: bedrock, model: a.haiku }
  nova: { provider: bedrock, model: a.nova }
  judge:
    provider: bedrock
    model: a.judge
    timeout: 30 s
    parameters: { temperature: 0, max-tokens: 400 }
  second: { provider: bedrock, model: a.second }
  third: { provider: bedrock, model: a.third }
  titan: { provider: bedrock, model: "amazon.titan-embed-text-v2:0" }
  cohere: { provider: bedrock, model: "cohere.embed-v4:0" }
  canned: { provider: replay, file: evals/recorded/answers.jsonl }
  oracle: { provider: replay, file: evals/recorded/verdicts.jsonl }
prompts: ["own/*.prompt.yml"]
suites:
  triage:
    prompt: [p/a.prompt.yml, p/b.prompt.yml]
    models: [haiku, nova]
    cases: evals/cases/*.jsonl
    repeats: 3
    max-cost: $1.00
    graders:
      - equals: "{{expected}}"
      - contains: { all: [thank, you] }
      - contains: { any: [yes, sure] }
        name: agrees
      - regex: ^(billing|shipping)$
      - contains: sorry
        not: true
      - starts-with: Dear customer
      - word-count: { min: 2, max: 80 }
      - levenshtein: "{{expected}}"
        threshold: 0.9
      - rouge-l: "{{expected}}"
      - json: true
        weight: 2
      - json-path: { path: $.team, equals: billing }
      - tool-called: [lookup, refund]
      - tool-call: { name: refund, arguments: { order: 1, sum: 2 }, exact: true }
      - finish: stop
      - latency: { max: 2 s }
      - cost: { max: $0.01 }
      - tokens: { max: 100 }
      - language: de
      - refusal: false
      - xml: { elements: [order.id, order.item] }
      - group:
          - starts-with: A
          - ends-with: z
      - json-schema:
          type: object
          required: [team, urgent]
          additionalProperties: false
          properties:
            team: { type: string, enum: [billing, shipping], maxLength: 10 }
            urgent: { type: boolean }
            score: { type: number, minimum: 0.5, maximum: 1 }
    gate:
      pass-rate: { min: 0.9, max-regression: 0.02 }
      newly-failing: { max: 0 }
      latency-p95: { max: 2500 ms }
      cost-per-case: { max: $0.01 }
  reply:
    prompt: p/a.prompt.yml
    models: [canned]
    cases: evals/reply.jsonl
    graders:
      - rubric: { judge: judge, criteria: "Polite, and names the next step" }
        threshold: 0.8
      - choice: { judge: [judge, second, third], question: How is it?, choices: { friendly: 1, neutral: 0, rude: 0 } }
      - factuality: { judge: oracle, pass: [equal, superset] }
      - similar: { to: "{{expected}}", model: titan }
    gate:
      score: { min: 0.5, max-regression: 0.1, prove: true }
  coded:
    prompt: p/a.prompt.yml
    models: [haiku]
    cases: evals/smoke.jsonl
    graders: [{ script: "graders/polite.mjs:polite" }]
    gate:
      pass-rate: { min: 0.9 }
      slices: { by: [language], max-gap: 10 % }
  smoke:
    prompt: p/c.prompt.yml
    models: [haiku]
    cases: evals/smoke.jsonl
    graders: [{ equals: "{{expected}}" }]
`;

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const prompt = 'model: haiku\nmessages:\n  - { role: user, content: "{{ticket}}" }\n';

const workflow = `name: Prompts
on:
  pull_request:
    types: [opened, synchronize, reopened, labeled, unlabeled]
  push:
    branches: [main, release]
jobs:
  lint:
    runs-on: ubuntu-latest
    steps: [{ run: npm test }]
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - uses: aiops-actions/aiops-actions/actions/eval-gate@0123456789012345678901234567890123456789
        with:
          fail-on: inconclusive
          check: both
          suites: triage, reply
          max-cost: $2.00
`;

/** The project before the change. */
export const before: Files = {
  'aiops.yml': config,
  'p/a.prompt.yml': prompt,
  'p/b.prompt.yml': prompt,
  'p/c.prompt.yml': prompt,
  'own/own.prompt.yml': `${prompt}testData:\n  - { ticket: one, expected: yes }\n  - { ticket: two, expected: no }\nevaluators:\n  - { name: exact, string: { equals: "{{expected}}" } }\n  - { name: polite, string: { contains: please } }\n`,
  'evals/cases/a.jsonl': [
    line({ id: 't-1', vars: { ticket: 'Invoice' }, expected: 'billing', tags: { language: 'en' }, critical: true }),
    line({ id: 't-2', vars: { ticket: 'Parcel' }, expected: 'shipping', tags: { language: 'de' }, cluster: 'c1' }),
    line({ id: 't-3', vars: { ticket: 'Photo' }, expected: 'returns', attachments: ['photo.png'] }),
  ].join(''),
  'evals/cases/b.jsonl': [
    line({ id: 't-4', vars: { ticket: 'Login' }, expected: 'account' }),
    line({ vars: { ticket: 'Fire' }, expected: 'safety' }),
  ].join(''),
  'evals/cases/photo.png': 'pixels',
  'evals/reply.jsonl': line({ id: 'r-1', vars: { ticket: 'Hello' }, expected: 'Hi' }),
  'evals/smoke.jsonl': line({ id: 's-1', vars: { ticket: 'Hello' }, expected: 'Hi' }),
  'evals/recorded/answers.jsonl':
    line({ request: 'sha256:1', repeat: 0, model: 'canned', text: 'Hi', note: 'by hand' }) +
    line({ request: 'sha256:2', repeat: 0, model: 'canned', text: 'Bye' }),
  'evals/recorded/verdicts.jsonl': line({
    request: 'sha256:3',
    repeat: 0,
    model: 'oracle',
    text: '{"relation":"differ"}',
  }),
  'graders/polite.mjs': 'export const polite = ({ output }) => output.includes("please");\n',
  'graders/words.mjs': 'export const words = ["please"];\n',
  'labels.jsonl': line({ case: 'r-1', label: 'right' }) + line({ case: 'r-2', label: 'wrong' }),
  'aiops-judges.json': JSON.stringify({
    judges: [
      { suite: 'reply', grader: 'rubric', judge: 'judge', digest: 'abc', labels: 40, agreement: 0.7, kappa: 0.4 },
      { suite: 'reply', grader: 'choice', judge: 'second', digest: 'def', labels: 40, agreement: 0.8, kappa: 0.6 },
    ],
  }),
  'aiops-waivers.yml': '- { case: t-1, owner: "@maria", reason: known, expires: "2026-11-30" }\n',
  '.github/workflows/prompts.yml': workflow,
};

/** The files with another text in one of them. A text that is not there is a mistake of the test. */
export function edit(path: string, from: string, to: string, files: Files = before): Files {
  const text = files[path];
  if (text === undefined || !text.includes(from)) throw new Error(`${path} has no ${from}`);
  return { ...files, [path]: text.replace(from, () => to) };
}

export const remove = (path: string, files: Files = before): Files =>
  Object.fromEntries(Object.entries(files).filter(([name]) => name !== path));

interface Told {
  readonly message: string;
  readonly kind?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** All that is said of the test that a change edits: cases, graders and the like, limits of gates, waivers. */
export async function told(
  head: Files,
  { prefix = '', config }: { prefix?: string; config?: string } = {},
): Promise<Told[]> {
  const context = await changeOf(head, { prefix, ...(config !== undefined && { config }) });
  const { rules, revision } = context;
  const [baseTree, stricterConfig] = [revision.base as Tree, rules.stricter as LoadedConfig];
  const [bases, heads] = await Promise.all([
    sourcesOf(stricterConfig, baseTree),
    sourcesOf(rules.config, revision.head),
  ]);
  const found = isTestTouched(heads, revision.changed ?? [], [rules.config, stricterConfig])
    ? await TestChange.find(
        { tree: baseTree, config: stricterConfig, sources: bases },
        { tree: revision.head, config: rules.config, sources: heads },
        context,
      )
    : undefined;
  const limits = Object.entries(rules.config.value.suites).flatMap(([suite, { gate }]) => {
    const was = stricterConfig.value.suites[suite];
    if (was === undefined) return [];
    const locate = (from: LoadedConfig) => (keys: readonly string[]) => from.locate(['suites', suite, 'gate', ...keys]);
    const before = rulesOf(was.gate, 'base', locate(stricterConfig));
    return stricter(before, rulesOf(gate, 'head', locate(rules.config)), suite).loosened;
  });
  const { findings } = await policyOf(context);
  return [...(found?.loosened ?? []), ...limits, ...findings];
}

export interface Outcome {
  /** Those about the test itself. */
  readonly findings: readonly Finding[];
  readonly verdict: string;
  readonly headline: string;
  readonly suites: readonly string[];
}

interface Options {
  readonly base?: Files;
  readonly text?: Context['text'];
  readonly prefix?: string;
  readonly config?: string;
  readonly reply?: (question: string, model: string) => Reply;
}

async function changeOf(head: Files, options: Options = {}, folder = ''): Promise<Context> {
  const { base = before, text = 'full', prefix = '', config, reply = () => 'billing' } = options;
  return contextOf(
    { base, head, revision: { prefix }, ...(config !== undefined && { config }) },
    {
      directory: folder,
      ...(folder !== '' && { results: await openResults(folder) }),
      clock: () => Date.parse('2026-11-23T12:00:00Z'),
      text,
      model: async (name: string) => modelOf((question) => reply(question, name), { name }),
      scripts: () => ({ open: async () => Promise.reject(new Error('no script')), close: async () => {} }),
    },
  );
}

/** Runs the gate on the change. */
export async function outcomeOf(head: Files, options: Options = {}): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'test-changed-'));
  try {
    const context = await changeOf(head, options, folder);
    const { policy, findings } = await policyOf(context);
    const data = await evalGate.measure({ all: false, cache: false } as never, context);
    const decision = decide(data, policy);
    return {
      findings: [...decision.findings, ...findings].filter(({ rule }) => rule === 'test-changed'),
      verdict: decision.verdict,
      headline: decision.headline,
      suites: data.subjects.filter(({ status }) => status !== 'unchanged').map(({ suite }) => suite),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}
