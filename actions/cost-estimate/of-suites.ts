import type { Suite } from '../../shared/config/schema.ts';
import { usageFor } from '../../shared/pricing/estimate/given.ts';
import { always, type Range } from '../../shared/pricing/estimate/usage.ts';
import { addressOf } from '../../shared/prompts/address.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import { suitesOf } from '../../shared/touched/coverage.ts';
import { type Pricing, ratesFor } from './of-prompts.ts';
import type { Priced } from './priced.ts';
import { type Served, servedBy } from './served.ts';
import {
  aboutOf,
  type Exam,
  isPaidFor,
  pricedRuns,
  type SuiteRuns,
  sides,
  timesOf,
  usageOfRuns,
} from './suite-runs.ts';

/** Where nobody says how often: three times each working day. */
const usualRuns: Range = { low: 10, expected: 60, high: 200 };

/** What eval-gate costs: each suite is run so often a month, and its prompts are answered and judged for all cases. */
export async function pricedSuites(prompts: readonly Prompt[], pricing: Pricing): Promise<Priced[]> {
  const { config, costs } = pricing;
  const given = costs?.['eval-runs'];
  const runs = given ?? usualRuns;
  if (runs.high === 0) return [];
  const suites = suitesOf(config);
  const priced: Priced[] = [];
  for (const [name, settings] of Object.entries(config.suites)) {
    const exams = await examsOf(
      name,
      settings,
      prompts.filter((prompt) => suites(prompt).includes(name)),
      pricing,
    );
    if (exams.length === 0) continue;
    const assumptions = given ? [] : [`Nobody says how often eval-gate runs: ${usualRuns.expected} times a month.`];
    const suite: SuiteRuns = { name, settings, exams, runs, assumptions };
    for (const exam of exams) if (isPaidFor(exam.served)) priced.push(await answersOf(suite, exam));
    const { judgesOf } = await import('./of-judges.ts');
    priced.push(...(await judgesOf(suite, pricing)));
  }
  return priced;
}

async function examsOf(name: string, settings: Suite, prompts: readonly Prompt[], pricing: Pricing): Promise<Exam[]> {
  const { config, costs } = pricing;
  const byModel = new Map<string, { served: Served; prompts: Exam['prompts'][number][]; output: Range | undefined }>();
  for (const prompt of prompts)
    for (const model of settings.models ?? (prompt.model ? [prompt.model.id] : [])) {
      const served = servedBy(model, prompt, config, costs);
      const filling = await pricing.filling(prompt, [name]);
      const mix = await pricing.mix(prompt, { suites: [name] }, served);
      if (filling.total === 0 || mix?.of === 'template') continue;
      const names = [addressOf(prompt.path, prompt), prompt.path, name];
      const measured = pricing.measured.find((one) => one.suite === name && one.prompt === names[0]);
      const { output } = usageFor(costs, names, { output: measured?.output, most: served.parameters.maxTokens }).usage;
      const exam = byModel.get(model) ?? { served, prompts: [], output };
      exam.prompts.push({ prompt, filling, input: mix?.input ?? [] });
      byModel.set(model, exam);
    }
  return [...byModel.values()].map((exam) => {
    const cases = exam.prompts.reduce((sum, { filling }) => sum + filling.total, 0);
    return { ...exam, answers: cases * settings.repeats };
  });
}

async function answersOf(suite: SuiteRuns, exam: Exam): Promise<Priced> {
  const { name, settings, assumptions } = suite;
  const { served, answers, output, prompts } = exam;
  const each = timesOf(suite.runs, sides);
  const isCounted = prompts.every(({ input }) => input.length > 0);
  const rates = isCounted ? await ratesFor(served) : undefined;
  const usage = usageOfRuns(timesOf(each, always(answers)), output, served);
  const input = prompts.flatMap((one) => one.input);
  const cases = answers / settings.repeats;
  const times = settings.repeats === 1 ? '' : `, ${settings.repeats} times each`;
  return {
    ...pricedRuns(suite, { kind: 'evaluation', what: 'gate', served, each, requests: { rates, input, usage } }),
    about: {
      ...aboutOf(served),
      usage,
      assumptions: [
        ...assumptions,
        `A run of ${name} asks for ${cases} ${cases === 1 ? 'case' : 'cases'}${times}, on both sides; where the base’s answers are kept, on one.`,
      ],
    },
  };
}
