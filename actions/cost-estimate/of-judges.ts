import { UserError } from '../../shared/action/errors.ts';
import type { Config } from '../../shared/config/schema.ts';
import { type GraderSpec, judgesNamed } from '../../shared/grading/entries.ts';
import { askingAmong, type Foretold, foretold } from '../../shared/grading/foretold.ts';
import type { Grader } from '../../shared/grading/grader.ts';
import { compileGraders } from '../../shared/grading/graders.ts';
import { always } from '../../shared/pricing/estimate/usage.ts';
import { counterOf, type TokenCounter } from '../../shared/pricing/tokens/counter.ts';
import { deprecationOf, type Pricing, ratesFor } from './of-prompts.ts';
import type { Priced } from './priced.ts';
import { type Served, servedBy } from './served.ts';
import { aboutOf, isPaidFor, pricedRuns, type SuiteRuns, sides, timesOf, usageOfRuns } from './suite-runs.ts';

/** Cases of which the questions of graders are made: the others’ are taken to be like them. */
const looked = 20;
/** Tokens of an answer where nobody knows how long it is. */
const usualAnswer = 100;

/** The models that judge the answers of a suite’s runs, and those that embed texts for graders. */
export async function judgesOf(suite: SuiteRuns, pricing: Pricing): Promise<Priced[]> {
  const specs = askingAmong(suite.settings.graders ?? [], (spec: GraderSpec) => judgesNamed([spec]).length > 0);
  if (specs.length === 0) return [];
  const asked = await questionsOf(suite, await usable(specs));
  const priced: Priced[] = [];
  for (const name of judgesNamed(specs)) priced.push(...(await pricedJudge(name, suite, asked, pricing)));
  return priced;
}

/** One that is wrong is told by eval-gate, which uses it. */
async function usable(specs: readonly GraderSpec[]): Promise<Grader[]> {
  const graders = specs.map((spec) =>
    compileGraders([spec]).catch((error: unknown) => {
      if (error instanceof UserError) return [];
      throw error;
    }),
  );
  return (await Promise.all(graders)).flat();
}

/** What is asked about some answers of one side, with how many there are of each in a run. */
interface Asked extends Foretold {
  /** Answers of a run that one that was looked at stands for. */
  readonly each: number;
}

async function questionsOf({ exams }: SuiteRuns, graders: readonly Grader[]): Promise<Asked> {
  const all = exams.flatMap(({ prompts, output }) =>
    prompts.flatMap(({ filling }) => filling.cases.map((testCase) => ({ testCase, output }))),
  );
  const some = all.filter((_, at) => at % Math.ceil(all.length / looked) === 0);
  const found = await Promise.all(
    some.map(({ testCase, output }) =>
      foretold(graders, testCase, 'word '.repeat(Math.round(output?.expected ?? usualAnswer)).trim()),
    ),
  );
  const answers = exams.reduce((sum, exam) => sum + exam.answers, 0);
  return {
    asked: found.flatMap((one) => one.asked),
    embedded: found.flatMap((one) => one.embedded),
    each: answers / Math.max(1, some.length),
  };
}

async function pricedJudge(
  name: string,
  suite: SuiteRuns,
  { asked, embedded, each }: Asked,
  pricing: Pricing,
): Promise<Priced[]> {
  const served = judgeNamed(name, pricing);
  if (!isPaidFor(served)) return [];
  const counter = await counterOf(served.model);
  const own = {
    judge: asked.filter(({ judge }) => judge === name),
    embeddings: embedded.filter((one) => one.embedder === name),
  };
  const rates = await ratesFor(served);
  const deprecated = await deprecationOf(served, rates);
  const priced = (what: 'judge' | 'embeddings', texts: readonly string[], output: readonly string[]): Priced[] => {
    if (texts.length === 0) return [];
    const questions = timesOf(timesOf(suite.runs, sides), always(texts.length * each));
    const usage = usageOfRuns(questions, verdictRange(output, counter), served);
    const error = counter.errorOf(texts[0] ?? '');
    const about: Priced['about'] = {
      ...aboutOf(served),
      usage,
      ...(deprecated && { deprecated }),
      assumptions: [...suite.assumptions, ...told(what, texts, counter, suite)],
    };
    const requests = { rates, input: texts.map((text) => counter.count(text)), ...(error && { error }), usage };
    return [
      {
        ...pricedRuns(suite, {
          kind: 'judge',
          what,
          served,
          each: suite.runs,
          requests: { ...requests, ...(what === 'embeddings' && { embeds: true }) },
        }),
        about,
      },
    ];
  };
  return [
    ...priced(
      'judge',
      own.judge.map(({ text }) => text),
      own.judge.map(({ verdict }) => verdict),
    ),
    ...priced(
      'embeddings',
      own.embeddings.map(({ text }) => text),
      [],
    ),
  ];
}

function told(
  what: 'judge' | 'embeddings',
  texts: readonly string[],
  counter: TokenCounter,
  { name }: SuiteRuns,
): string[] {
  const tokens = texts.reduce((sum, text) => sum + counter.count(text), 0);
  const mean = Math.round(tokens / texts.length).toLocaleString('en-US');
  return what === 'judge'
    ? [
        `Graders of ${name} ask it about each answer with ${mean} tokens, worked out from what they would ask about answers as long as these.`,
      ]
    : [`Graders of ${name} have it embed texts of ${mean} tokens.`];
}

/** A verdict as its schema asks for, with reasons of a sentence; half or twice as long. */
function verdictRange(verdicts: readonly string[], counter: TokenCounter) {
  if (verdicts.length === 0) return undefined;
  const mean = verdicts.reduce((sum, verdict) => sum + counter.count(verdict), 0) / verdicts.length;
  return { low: Math.ceil(mean / 2), expected: Math.ceil(mean), high: Math.ceil(mean * 2) };
}

const nobody = { parameters: {}, messages: [] };

const judgeNamed = (name: string, { config, costs }: { config: Config; costs: Pricing['costs'] }): Served =>
  servedBy(name, nobody, config, costs);
