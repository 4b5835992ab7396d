import { describe, expect, it } from 'vitest';
import { UserError } from '../../../shared/action/errors.ts';
import { loadConfig } from '../../../shared/config/load.ts';
import { providers } from '../../../shared/models/config.ts';
import { tree } from './tree.ts';

const known = providers.join(', ');

async function complaints(text: string): Promise<string[]> {
  try {
    await loadConfig(tree({ 'aiops.yml': text }));
  } catch (error) {
    if (error instanceof UserError) return error.message.split('\n');
    throw error;
  }
  return [];
}

describe('a mistake is told with its place and what to write instead', () => {
  const suite = (lines: string) => `suites:\n  t:\n    prompt: p.yml\n    ${lines}`;
  const gate = (rule: string) => suite(`gate:\n      ${rule}`);
  const model = (config: string) => `models:\n  m: ${config}`;

  it.each([
    ['suits: {}', '1:1: suits: no such key. Did you mean suites?'],
    [
      'guards: {}',
      '1:1: guards: no such key. There are: models, prompts, prompt-diff, suites, guardrails, probes, costs, deployments.',
    ],
    ['just text', '1:1: must be a mapping (key: value), not "just text".'],
    ['prompts: 3', '1:10: prompts: must be a path or pattern, or a list of them, not 3.'],
    ['prompts: []', '1:1: prompts: must not be empty.'],
    ['prompts: [a.yml, {b: c}]', '1:18: prompts[1]: must be text, not a mapping.'],
    [
      'prompts: **/*.yml',
      '1:10: prompts: There is no anchor &*/*.yml before this alias. A pattern that begins with * needs quotes: "**/*.yml".',
    ],
    [
      'prompts: /etc/*.yml',
      '1:10: prompts: must be a path in the working directory, with / and without its parents, not "/etc/*.yml".',
    ],
    [
      'prompts: [../up.yml]',
      '1:11: prompts[0]: must be a path in the working directory, with / and without its parents, not "../up.yml".',
    ],
    ['suites: [a]', '1:1: suites: must be a mapping (key: value), not a list.'],
    ['suites:', '1:1: suites: has no value. It must be a mapping (key: value).'],
    [
      'suites: { t: { cases: c.jsonl } }',
      '1:11: suites.t.prompt: is missing. It must be a path or pattern, or a list of them.',
    ],
    [
      'suites: { "my suite": { prompt: p.yml } }',
      '1:11: suites["my suite"]: must be 1 to 64 letters, digits, - _ . or /, not "my suite".',
    ],
    [suite('promt: x'), '4:5: suites.t.promt: no such key. Did you mean prompt?'],
    [suite('prompt: q.yml'), '4:5: suites.t.prompt: is there twice. Remove one.'],
    [suite('cases: ""'), '4:12: suites.t.cases: must not be empty.'],
    [suite('repeats: 0'), '4:14: suites.t.repeats: must be at least 1, not 0.'],
    [suite('repeats: 101'), '4:14: suites.t.repeats: must be at most 100, not 101.'],
    [suite('repeats: twice'), '4:14: suites.t.repeats: must be a number, not "twice".'],
    [suite('repeats: 1.5'), '4:14: suites.t.repeats: must be a whole number, not 1.5.'],
    [suite('max-cost: 5 EUR'), '4:15: suites.t.max-cost: must be an amount in US dollars, such as $0.01, not "5 EUR".'],
    [suite('max_cost: 5'), '4:5: suites.t.max_cost: no such key. Did you mean max-cost?'],
    [suite('graders: []'), '4:5: suites.t.graders: must not be empty.'],
    [suite('graders: {equals: x}'), '4:5: suites.t.graders: must be a list, not a mapping.'],
    [suite('graders: [{equal: x}]'), '4:16: suites.t.graders[0].equal: no such grader. Did you mean equals?'],
    [
      suite('graders: [{latency: {max: 3}}]'),
      '4:31: suites.t.graders[0].latency.max: must have a unit: write 3 ms, not 3.',
    ],
    [suite('models: [m]'), '4:14: suites.t.models[0]: there is no model m. Write it under models.'],
    [suite('models: ["m m"]'), '4:14: suites.t.models[0]: must be 1 to 64 letters, digits, - _ . or /, not "m m".'],
    [suite('models: m'), '4:13: suites.t.models[0]: there is no model m. Write it under models.'],
    [
      suite('graders: [{rubric: {judge: nova, criteria: x}}]'),
      '4:32: suites.t.graders[0].rubric.judge[0]: there is no model nova. Write it under models.',
    ],
    [
      `models: {nova: {provider: bedrock, model: a.b}}\n${suite('graders: [{group: [{rubric: {judge: [nova, nva], criteria: x}}]}]')}`,
      '5:48: suites.t.graders[0].group[0].rubric.judge[1]: there is no model nva. Did you mean nova?',
    ],
    [gate('pass-rat: {min: 0.9}'), '5:7: suites.t.gate.pass-rat: no such rule. Did you mean pass-rate?'],
    [
      gate('speed: {max: 1 s}'),
      '5:7: suites.t.gate.speed: no such rule. There are: pass-rate, score, slices, latency-p50, latency-p95, cost-per-case, newly-failing, errors.',
    ],
    [gate('pass-rate: {mim: 0.9}'), '5:19: suites.t.gate.pass-rate.mim: no such limit. Did you mean min?'],
    [
      gate('pass-rate: {max: 0.9}'),
      '5:19: suites.t.gate.pass-rate.max: no such limit. There are: min, max-regression, prove.',
    ],
    [gate('pass-rate: {}'), '5:7: suites.t.gate.pass-rate: has no limit. Write min or max-regression.'],
    [gate('pass-rate: {prove: false}'), '5:7: suites.t.gate.pass-rate: has no limit. Write min or max-regression.'],
    [
      gate('pass-rate: {min: 0.9, prove: true}'),
      '5:7: suites.t.gate.pass-rate: prove needs a max-regression to prove.',
    ],
    [gate('pass-rate: 0.9'), '5:18: suites.t.gate.pass-rate: must be a mapping (key: value), not 0.9.'],
    [
      gate('pass-rate: {min: 90}'),
      '5:24: suites.t.gate.pass-rate.min: must have a % when it is over 1: write 90 %, not 90.',
    ],
    [gate('pass-rate: {min: 190 %}'), '5:24: suites.t.gate.pass-rate.min: must be at most 100 %, not "190 %".'],
    [
      gate('pass-rate: {max-regression: -2 %}'),
      '5:35: suites.t.gate.pass-rate.max-regression: must be a percentage such as 20 %, or a number from 0 to 1, not "-2 %".',
    ],
    [
      gate('pass-rate: {max-regression: 0, prove: yes}'),
      '5:45: suites.t.gate.pass-rate.prove: must be true or false, not "yes".',
    ],
    [
      gate('latency-p95: {max: 2500}'),
      '5:26: suites.t.gate.latency-p95.max: must have a unit: write 2500 ms, not 2500.',
    ],
    [
      gate('latency-p95: {max: soon}'),
      '5:26: suites.t.gate.latency-p95.max: must be a time with its unit (ms, s, min, h, d), such as 2500 ms or 2 s, not "soon".',
    ],
    [
      gate('cost-per-case: {max: 1 %}'),
      '5:28: suites.t.gate.cost-per-case.max: must be an amount in US dollars, such as $0.01, not "1 %".',
    ],
    [
      gate('newly-failing: {max: 1.5}'),
      '5:28: suites.t.gate.newly-failing.max: must be a whole number, such as 1200, 30k or 1.2M, not 1.5.',
    ],
    [
      gate('errors: {max:}'),
      '5:16: suites.t.gate.errors.max: has no value. It must be a percentage such as 20 %, or a number from 0 to 1.',
    ],
    [
      gate('slices: {max-gap: 5 %}'),
      '5:7: suites.t.gate.slices.by: is missing. It must be a name, or a list of names.',
    ],
    [
      gate('slices: {by: lang}'),
      '5:7: suites.t.gate.slices.max-gap: is missing. It must be a percentage such as 20 %, or a number from 0 to 1.',
    ],
    [
      gate('slices: {by: lang, max-gap: 1 %, min_cases: 1}'),
      '5:40: suites.t.gate.slices.min_cases: no such key. Did you mean min-cases?',
    ],
    [
      gate('slices: {by: lang, max-gap: 5 %, min-cases: 1}'),
      '5:51: suites.t.gate.slices.min-cases: must be at least 2, not 1.',
    ],
    [suite('gate: {}'), '4:5: suites.t.gate: has no rule. Write one, or remove the key for the default.'],
    [suite('gate:'), '4:5: suites.t.gate: has no value. It must be a mapping (key: value).'],
    [
      model('{provider: bedrok, model: x}'),
      `2:17: models.m.provider: must be one of ${known}, not "bedrok". Did you mean bedrock?`,
    ],
    [model('{model: x}'), `2:3: models.m.provider: is missing. It must be one of ${known}.`],
    [model('{provider: bedrock}'), '2:3: models.m.model: is missing. It must be text.'],
    [model('{provider: bedrock, model: 3}'), '2:33: models.m.model: must be text, not 3.'],
    [model('us.amazon.nova'), '2:6: models.m: must be a mapping (key: value), not "us.amazon.nova".'],
    [
      model('{provider: bedrock, model: x, parameters: {max_tokens: 5}}'),
      '2:49: models.m.parameters.max_tokens: no such key. Did you mean max-tokens?',
    ],
  ])('%j', async (text, complaint) => {
    expect(await complaints(text)).toEqual([`aiops.yml:${complaint}`]);
  });

  it('a model that is not there is told together with all else, with the nearest that is', async () => {
    const text = [
      'models:',
      '  triage: { provider: replay, file: r.jsonl, fast: true }',
      '  judge: { provider: replay, file: r.jsonl }',
      'suites:',
      '  a: { prompt: p.yml, models: [triag, judge], repeats: 0 }',
      '  b: { models: gpt }',
      'prompt: p.yml',
    ].join('\n');
    expect(await complaints(text)).toEqual([
      'aiops.yml:2:46: models.triage.fast: no such key. There are: provider, file, model, parameters, concurrency.',
      'aiops.yml:5:32: suites.a.models[0]: there is no model triag. Did you mean triage?',
      'aiops.yml:5:56: suites.a.repeats: must be at least 1, not 0.',
      'aiops.yml:6:3: suites.b.prompt: is missing. It must be a path or pattern, or a list of them.',
      'aiops.yml:6:16: suites.b.models[0]: there is no model gpt. There are: triage, judge.',
      'aiops.yml:7:1: prompt: no such key. Did you mean prompts?',
    ]);
  });
});
