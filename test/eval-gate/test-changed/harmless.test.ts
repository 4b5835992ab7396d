import { describe, expect, it } from 'vitest';
import type { Files } from '../../fakes/tree.ts';
import { before, edit, remove } from './project.ts';
import { told } from './told.ts';

const aiops = (from: string, to: string): Files => edit('aiops.yml', from, to);
const cases = (from: string, to: string): Files => edit('evals/cases/a.jsonl', from, to);
const at = '.github/workflows/prompts.yml';
const workflow = (from: string, to: string): Files => edit(at, from, to);
const lines = (path: string): string[] => (before[path] ?? '').trimEnd().split('\n');

const harmless: (readonly [string, Files])[] = [
  ['nothing', before],
  ['a prompt', edit('p/a.prompt.yml', '{{ticket}}', 'Please: {{ticket}}')],
  ['the text of a prompt that is its own suite', edit('own/own.prompt.yml', '{{ticket}}', 'Please: {{ticket}}')],
  ['the id of a case', cases('"t-2"', '"parcel"')],
  ['the order of cases', { ...before, 'evals/cases/a.jsonl': lines('evals/cases/a.jsonl').reverse().join('\n') }],
  [
    'a line before cases without an id',
    { ...before, 'evals/cases/b.jsonl': lines('evals/cases/b.jsonl').reverse().join('\n') },
  ],
  [
    'the order of keys in a case',
    cases(
      '{"id":"t-2","vars":{"ticket":"Parcel"},"expected":"shipping",',
      '{"expected":"shipping","vars":{ "ticket": "Parcel" },"id":"t-2",',
    ),
  ],
  [
    'the file of a case',
    {
      ...cases(lines('evals/cases/a.jsonl')[1] ?? '', ''),
      'evals/cases/c.jsonl': lines('evals/cases/a.jsonl')[1] ?? '',
    },
  ],
  [
    'a case that is added',
    { ...before, 'evals/cases/c.jsonl': '{"id":"t-10","vars":{"ticket":"Bill"},"expected":"billing"}' },
  ],
  ['a case that becomes critical', cases('"expected":"returns"', '"expected":"returns","critical":true')],
  ['a wider pattern of cases', aiops('evals/cases/*.jsonl', 'evals/cases/**/*.jsonl')],
  ['a comment in aiops.yml', aiops('suites:', '# What has to hold\nsuites:')],
  [
    'the layout of aiops.yml',
    aiops('      - word-count: { min: 2, max: 80 }', '      - word-count:\n          max: 80\n          min: 2'),
  ],
  [
    'the order of suites',
    {
      ...before,
      'aiops.yml':
        aiops('  smoke:', '  smoke:')['aiops.yml']?.replace(/(suites:\n)([\s\S]*?)( {2}smoke:[\s\S]*)/, '$1$3$2') ?? '',
    },
  ],
  [
    'the order of graders',
    aiops(
      '      - equals: "{{expected}}"\n      - contains: { all: [thank, you] }\n',
      '      - contains: { all: [thank, you] }\n      - equals: "{{expected}}"\n',
    ),
  ],
  ['the name of a grader', aiops('name: agrees', 'name: says yes')],
  ['a grader that is added', aiops('      - finish: stop\n', '      - finish: stop\n      - contains: ticket\n')],
  ['a higher threshold', aiops('threshold: 0.9', 'threshold: 0.95')],
  [
    'a threshold that was the default',
    aiops('      - rouge-l: "{{expected}}"\n', '      - rouge-l: "{{expected}}"\n        threshold: 0.75\n'),
  ],
  [
    'a flag that was the default',
    aiops('      - equals: "{{expected}}"\n', '      - equals: "{{expected}}"\n        ignore-case: false\n'),
  ],
  [
    'what must not be there in any case',
    aiops('- contains: sorry\n', '- contains: sorry\n        ignore-case: true\n'),
  ],
  ['one more text that must be there', aiops('[thank, you]', '[thank, you, very much]')],
  ['fewer texts of which one is enough', aiops('[yes, sure]', '[yes]')],
  ['a text that is written as a list', aiops('{ all: [thank, you] }', '[thank, you]')],
  ['a longer beginning', aiops('- starts-with: Dear customer', '- starts-with: Dear customers')],
  ['fewer words', aiops('{ min: 2, max: 80 }', '{ min: 3, max: 70 }')],
  ['one more tool', aiops('[lookup, refund]', '[lookup, refund, mail]')],
  ['a faster answer', aiops('latency: { max: 2 s }', 'latency: { max: 1500 ms }')],
  ['a time in another unit', aiops('latency: { max: 2 s }', 'latency: { max: 2000 ms }')],
  ['a schema that requires more', aiops('required: [team, urgent]', 'required: [team, urgent, score]')],
  ['a schema that says what it means', aiops('team: { type: string,', 'team: { description: Who, type: string,')],
  ['the order of a schema', aiops('enum: [billing, shipping]', 'enum: [shipping, billing]')],
  [
    'a group with one more grader',
    aiops('          - ends-with: z\n', '          - ends-with: z\n          - contains: b\n'),
  ],
  ['a judge that has to be surer', aiops('threshold: 0.8', 'threshold: 0.9')],
  ['a choice that scores less', aiops('friendly: 1,', 'friendly: 0.5,')],
  ['the pace of a judge', aiops('timeout: 30 s', 'timeout: 30 s\n    concurrency: 3\n    requests-per-minute: 60')],
  ['the price of a judge', aiops('timeout: 30 s', 'timeout: 30 s\n    price: { input: $1, output: $2 }')],
  [
    'the name of a judge',
    { ...before, 'aiops.yml': (before['aiops.yml'] ?? '').replaceAll(/\bsecond(?=[:,])/g, 'reviewer') },
  ],
  ['a model that answers', aiops('model: a.nova', 'model: a.nova-2')],
  ['a model that is added', aiops('[haiku, nova]', '[haiku, nova, third]')],
  ['a prompt that is added', aiops('prompt: p/c.prompt.yml', 'prompt: [p/c.prompt.yml, p/a.prompt.yml]')],
  ['more repeats', aiops('repeats: 3', 'repeats: 5')],
  ['a lower limit of cost', aiops('max-cost: $1.00', 'max-cost: $0.50')],
  ['stricter limits', aiops('min: 0.9, max-regression: 0.02', 'min: 0.95, max-regression: 0.01')],
  [
    'a suite that is added',
    aiops(
      '  smoke:',
      '  fire: { prompt: p/c.prompt.yml, models: [haiku], cases: evals/smoke.jsonl, graders: [{ finish: stop }] }\n  smoke:',
    ),
  ],
  [
    'an answer that is recorded',
    edit('evals/recorded/answers.jsonl', '\n', '\n{"request":"sha256:9","repeat":0,"model":"canned","text":"New"}\n'),
  ],
  ['a note on an answer that was recorded', edit('evals/recorded/answers.jsonl', 'by hand', 'by Maria')],
  ['a label that is added', edit('labels.jsonl', '\n', '\n{"case":"r-3","label":"right"}\n')],
  [
    'a judge that was checked again',
    edit(
      'aiops-judges.json',
      '"abc","labels":40,"agreement":0.7,"kappa":0.4',
      '"xyz","labels":40,"agreement":0.9,"kappa":0.8',
    ),
  ],
  [
    'a judge that was checked with more labels',
    edit('aiops-judges.json', '"labels":40,"agreement":0.7,"kappa":0.4', '"labels":80,"agreement":0.9,"kappa":0.8'),
  ],
  ['a waiver that is removed', remove('aiops-waivers.yml')],
  ['a waiver that ends sooner', edit('aiops-waivers.yml', '2026-11-30', '2026-11-25')],
  ['another job of a workflow', workflow('npm test', 'npm run check')],
  [
    'a step beside the gate',
    workflow('      - uses: actions/checkout@v6\n', '      - uses: actions/checkout@v6\n      - run: echo hello\n'),
  ],
  ['the name of a step', workflow('        with:', '        name: Gate\n        id: gate\n        with:')],
  [
    'another version of the action',
    workflow('0123456789012345678901234567890123456789', '9876543210987654321098765432109876543210'),
  ],
  ['one more event', workflow('  push:', '  merge_group:\n  push:')],
  ['one more branch', workflow('[main, release]', '[main, release, next]')],
  ['more suites', workflow('suites: triage, reply', 'suites: triage, reply, smoke')],
  ['all suites', workflow('          suites: triage, reply\n', '')],
  [
    'the layout of a workflow',
    workflow(
      'types: [opened, synchronize, reopened, labeled, unlabeled]',
      'types:\n      - opened\n      - synchronize\n      - reopened\n      - labeled\n      - unlabeled',
    ),
  ],
  ['the name of a workflow', { ...remove(at), '.github/workflows/gate.yml': before[at] ?? '' }],
  ['a weight among those that all have to pass', aiops('weight: 2', 'weight: 3')],
  [
    'the name of a prompt',
    {
      ...remove('p/c.prompt.yml', aiops('prompt: p/c.prompt.yml', 'prompt: p/d.prompt.yml')),
      'p/d.prompt.yml': before['p/c.prompt.yml'] ?? '',
    },
  ],
  ['a file that no test reads', { ...before, 'README.md': 'Hello' }],
];

describe('is no word worth', () => {
  it.each(harmless)('%s', async (_, head) => {
    expect((await told(head)).map(({ message }) => message)).toEqual([]);
  });
});
