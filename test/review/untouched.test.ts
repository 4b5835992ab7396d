import { describe, expect, it } from 'vitest';
import { actions } from '../../actions/registry.ts';
import { commonInputs } from '../../shared/action/common-inputs.ts';
import { conclude } from '../../shared/action/conclude.ts';
import type { Definition } from '../../shared/action/define.ts';
import { parseInputs } from '../../shared/action/inputs.ts';
import { contextOf } from '../action/context.ts';

const files = {
  'aiops.yml': `
models: { canned: { provider: replay, file: evals/recorded.jsonl } }
prompts: ["prompts/*.prompt.yml"]
suites:
  triage: { prompt: prompts/a.prompt.yml, models: [canned], cases: evals/a.jsonl, graders: [{ equals: "{{expected}}" }] }
costs:
  usage: { triage: { requests: 1000 per month } }
  budget: { monthly: $5000, comment-above: $10 }
`,
  'prompts/a.prompt.yml': 'messages:\n  - { role: system, content: Sort the ticket. }\n',
  'evals/a.jsonl': '{"id":"a","vars":{},"expected":"a"}\n',
  'src/app.ts': 'one',
};
const { 'aiops.yml': _, ...unconfigured } = files;
const waivers = `- { suite: triage, case: a, owner: "@a", reason: known, expires: 2099-01-01 }\n`;

/** What an action says where only the application changed, and what it would say at length. */
async function saidBy(definition: Definition, before: Readonly<Record<string, string>>) {
  const context = await contextOf({ base: before, head: { ...before, 'src/app.ts': 'two' } });
  const inputs = parseInputs(definition.inputs.extend(commonInputs.shape), {}) as never;
  const conclusion = await conclude(definition, inputs, context);
  const { data, policy } = conclusion;
  const decision = await definition.decide(data as never, policy);
  return { conclusion, decision, sections: await definition.report(data as never, decision, policy) };
}

/** Those of a review. */
const parts = ['prompt-diff', 'cost-estimate', 'eval-gate', 'guardrail-scan'];

describe.each(parts)('%s, where nothing that it covers changed', (name) => {
  const load = actions[name] as () => Promise<Definition>;

  it.each([
    ['with a configuration', files],
    ['without one', unconfigured],
  ])('says at once what it would say at length, %s', async (_case, before) => {
    const { conclusion, decision, sections } = await saidBy(await load(), before);
    expect(conclusion.decision).toEqual(decision);
    expect(conclusion.decision.verdict).toBe('skipped');
    if (conclusion.sections !== undefined) expect(conclusion.sections).toEqual(sections);
  });

  it('needs nothing else for it', async () => {
    const { conclusion } = await saidBy(await load(), unconfigured);
    expect(conclusion.sections).toBeDefined();
  });

  it('says it at length where somebody waives something', async () => {
    const { conclusion } = await saidBy(await load(), { ...files, 'aiops-waivers.yml': waivers });
    expect(conclusion.sections).toBeUndefined();
  });
});
