import type { Context } from '../../../shared/action/context.ts';
import { UserError } from '../../../shared/action/errors.ts';
import { requireAttachments, withAttachments } from '../../../shared/cases/attachments.ts';
import type { Case } from '../../../shared/cases/case.ts';
import { casesOfPrompt } from '../../../shared/cases/prompt-cases.ts';
import { readCases } from '../../../shared/cases/read-cases.ts';
import { messagesFor } from '../../../shared/evaluation/question.ts';
import { graderSchema } from '../../../shared/grading/entries.ts';
import { compileGraders } from '../../../shared/grading/graders.ts';
import type { Scripts } from '../../../shared/grading/script/script.ts';
import type { Tree } from '../../../shared/revision/tree.ts';
import { readPrompt } from '../../../shared/suites/side.ts';
import type { Source } from '../../../shared/suites/sources.ts';
import { fromList } from '../cases.ts';
import { judgeRecord, judgesOf } from '../judges.ts';
import type { Plan } from '../prepare.ts';
import { rulesOf } from '../rules.ts';

/** What the base asks, to be asked of the head as well. */
export interface BaseTest {
  readonly plans: Plan[];
  /** Ids of cases that do not fill the head's prompt, which therefore cannot be asked. */
  readonly unfilled: ReadonlySet<string>;
}

/**
 * The base's cases, graders, judges, repeats and rules, put to the prompts and models of the head. What both tests ask
 * has been answered for the head's, and is in the ledger.
 * @param plans of the head's test of the same source
 * @throws UserError when the base's test cannot be read
 */
export async function baseTest(
  plans: readonly Plan[],
  source: Source,
  base: Tree,
  { log }: Pick<Context, 'log'>,
  scripts: Scripts,
): Promise<BaseTest> {
  const { settings, config, suite } = source;
  const prompt = await readPrompt(source, base);
  const specs = settings?.graders ?? prompt.evaluators.map(({ spec }) => graderSchema.parse(spec));
  const graders = await compileGraders(specs, scripts);
  const judges = judgesOf(graders, config, prompt, base);
  const record = await judgeRecord(judges);
  const read = () => (settings?.cases ? readCases(base, [...settings.cases]) : fromList(casesOfPrompt(prompt)));
  const locate = (keys: readonly string[]) => config.locate(['suites', suite, 'gate', ...keys]);
  // How long answers take is measured on the head's cases alone: to measure it twice would be to ask all twice.
  const rules = rulesOf(settings?.gate, 'base', locate).filter(({ metric }) => !metric.startsWith('latency'));
  const unfilled = new Set<string>();
  const all = await Promise.all(
    plans.map(async (plan): Promise<Plan | undefined> => {
      let total = 0;
      for await (const testCase of read()) {
        await requireAttachments(testCase, base);
        if (fills(plan, testCase)) total += 1;
        else unfilled.add(testCase.id);
      }
      if (total === 0) return undefined;
      // The last release is compared with on the head's cases.
      const { maxCost: _, reference: __, ...rest } = plan;
      return {
        ...rest,
        suite: `${plan.suite} (base's test)`,
        asAtBase: plan.suite,
        graders,
        specs,
        judges,
        judgeRecord: record,
        cases: () => filling(plan, read(), base),
        total,
        repeats: settings?.repeats ?? 1,
        ...(settings?.['max-cost'] !== undefined && { maxCost: settings['max-cost'] }),
        rules,
      };
    }),
  );
  if (unfilled.size > 0)
    log.warning(`${suite}: ${unfilled.size} of the base's cases do not fill the prompt any more, and cannot be asked.`);
  return { plans: all.filter((plan) => plan !== undefined), unfilled };
}

async function* filling(plan: Plan, cases: AsyncIterable<Case>, tree: Tree): AsyncGenerator<Case> {
  for await (const testCase of cases) {
    if (fills(plan, testCase))
      yield testCase.attachments === undefined ? testCase : await withAttachments(testCase, tree);
  }
}

function fills({ head }: Plan, testCase: Case): boolean {
  try {
    messagesFor(head.side, testCase);
    return true;
  } catch (error) {
    if (error instanceof UserError) return false;
    throw error;
  }
}
