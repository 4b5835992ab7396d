import { dataSchema } from '../../actions/cost-estimate/data.ts';
import { decide } from '../../actions/cost-estimate/decide.ts';
import { costEstimate } from '../../actions/cost-estimate/definition.ts';
import { type Asked, measure } from '../../actions/cost-estimate/measure.ts';
import { report } from '../../actions/cost-estimate/report.ts';
import { commonInputs } from '../../shared/action/common-inputs.ts';
import type { Policy } from '../../shared/action/define.ts';
import { markdown } from '../../shared/report/markdown.ts';
import { contextOf, type Sides } from '../action/context.ts';

export interface Pull extends Sides {
  readonly asked?: Partial<Asked>;
  readonly waivers?: Policy['waivers'];
}

/** cost-estimate over trees in memory, as a workflow would run it. */
export async function estimated({ asked, waivers = [], ...sides }: Pull) {
  const context = await contextOf(sides);
  const measured = await measure({ ...commonInputs.parse({}), count: 'library', ...asked }, context);
  // As it would be read from the result file.
  const data = dataSchema.parse(JSON.parse(JSON.stringify(measured)));
  const policy = { waivers, today: '2026-11-23' };
  const decision = decide(data, policy);
  const sections = report(data, decision, policy);
  const outputs = Object.fromEntries(
    Object.entries(costEstimate.outputs).map(([name, { value }]) => [name, value(data, policy, [])]),
  );
  return {
    data,
    decision,
    policy,
    outputs,
    rules: decision.findings.filter(({ level }) => level !== 'notice').map(({ rule, level }) => `${rule} ${level}`),
    report: markdown(sections, { limit: 65_000 }).replaceAll('<span>$</span>', '$'),
  };
}

/** One token of o200k_base, and with a space before it as well. */
export const word = 'hello';

/** A prompt of so many words for gpt-5.5, whose encoding is known, and a user’s text of one more. */
export const promptOf = (words: number, { model = 'gpt-5.5', rest = '' } = {}): string =>
  `model: ${model}\n${rest}messages:\n  - { role: system, content: "${Array(words).fill(word).join(' ')}" }\n  - { role: user, content: "{{ticket}}" }\n`;

/** 1 M requests a month with answers of 10 tokens, for $3 and $15 a million tokens; nothing for runs of the suite. */
export const costs = (more = '', usage = 'requests: 1M per month, output-tokens: 10', runs = '0 per month') =>
  `costs:\n  usage: { p/a.prompt.yml: { ${usage} } }\n  eval-runs: ${runs}\n  prices: { gpt-5.5: { input: $3, output: $15 } }\n${more}`;

export const budget = (rules: string) => costs(`  budget: { ${rules} }\n`);

const suite = 'suites: { a: { prompt: p/a.prompt.yml, cases: evals/a.jsonl, graders: [{ equals: x }] } }\n';

export const project = (words: number, config = costs(), prompt = promptOf(words)) => ({
  'aiops.yml': `${suite}${config}`,
  'p/a.prompt.yml': prompt,
  'evals/a.jsonl': `{"ticket":"${word}"}\n{"ticket":"${word}"}\n`,
});
