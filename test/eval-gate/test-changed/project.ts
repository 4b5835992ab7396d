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
