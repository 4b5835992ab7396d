import type { Context } from '../action/context.ts';
import { UserError } from '../action/errors.ts';
import { requireAttachments, withAttachments } from '../cases/attachments.ts';
import type { Case } from '../cases/case.ts';
import { casesOfPrompt } from '../cases/prompt-cases.ts';
import { readCases } from '../cases/read-cases.ts';
import type { LoadedConfig } from '../config/load.ts';
import type { Suite } from '../config/schema.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Juror } from '../evaluation/judging.ts';
import { opener } from '../evaluation/opener.ts';
import { questionsOf } from '../evaluation/question.ts';
import { graderSchema } from '../grading/entries.ts';
import { compileGraders } from '../grading/graders.ts';
import { modelNamed } from '../models/named.ts';
import type { Tree } from '../revision/tree.ts';
import { readSide } from '../suites/side.ts';
import { type Source, sourcesOf } from '../suites/sources.ts';
import type { Served } from './served.ts';
import type { Verified } from './world.ts';

type Asking = Pick<Context, 'model' | 'clock' | 'log' | 'scripts'>;

/** A suite that what is live has to pass. */
export interface Smoke {
  readonly suite: string;
  readonly config: LoadedConfig;
  /** Where its cases, graders and judges are. */
  readonly tree: Tree;
}

/** @throws UserError where there is no such suite */
export async function smokeSources({ suite, config, tree }: Smoke, key: string, keys: string[]): Promise<Source[]> {
  const sources = await sourcesOf(config, tree);
  const own = sources.filter((source) => source.suite === suite);
  if (own.length > 0) return own;
  const names = [...new Set(sources.map((source) => source.suite))];
  const fix = names.length === 0 ? 'Write it under suites.' : `There are: ${names.join(', ')}.`;
  throw new UserError({ ...config.locate(keys), key, message: `there is no suite ${suite}.`, fix });
}

/**
 * Asks what is live all cases of a suite, afresh. It passes by the suite's `pass-rate: min`, without one when each case
 * passes every time; one that could not be asked is no pass.
 */
export async function smoke(asked: Smoke, served: Served, context: Asking, signal: AbortSignal): Promise<Verified> {
  const { suite, tree } = asked;
  const { value } = asked.config;
  const config = { ...asked.config, value: { ...value, models: { ...value.models, ...served.models } } };
  const scripts = context.scripts(tree);
  const models = opener(context, { ledger: undefined, record: undefined });
  const count = { cases: 0, passed: 0, errors: 0 };
  try {
    for (const source of await smokeSources({ suite, config, tree }, 'verify.suite', ['suites', suite])) {
      const side = await readSide(source, served.tree, served.tree);
      const { settings } = source;
      const specs = settings?.graders ?? side.prompt.evaluators.map(({ spec }) => graderSchema.parse(spec));
      const graders = await compileGraders(specs, scripts);
      if (graders.length === 0)
        throw new UserError({ key: `suites.${suite}`, message: 'it has no graders, and so nothing can fail.' });
      const judges: Record<string, Juror> = {};
      const named = graders.flatMap(({ asks = [] }) => asks.flatMap((one) => one.judges));
      const embedders = graders.flatMap(({ embeds = [] }) => embeds);
      for (const model of new Set([...named, ...embedders])) {
        const known = modelNamed(asked.config, model);
        if (known === undefined) throw new UserError(`There is no model ${model}, which is to judge.`);
        const role = embedders.includes(model) ? { role: 'embeds' as const } : {};
        judges[model] = {
          model: await models.open({ side: { modelTree: tree }, model, config: known, ...role }),
          parameters: 'parameters' in known ? known.parameters : undefined,
        };
      }
      const cases = await listed(settings, casesOfPrompt(side.prompt), tree);
      for (const { name, config: own } of side.models) {
        const model = await models.open({ side, model: name, config: own });
        const { stopped } = await evaluate(
          {
            label: `verify ${suite}`,
            cases: each(cases),
            total: cases.length,
            repeats: settings?.repeats ?? 1,
            head: { model, freshness: 'asked', graders, render: questionsOf(side, own) },
            judges,
            ...(settings?.['max-cost'] !== undefined && { maxCost: settings['max-cost'] }),
            signal,
            clock: context.clock,
          },
          {
            sample: async () => {},
            outcome: ({ head }) => {
              count.cases += 1;
              if (head.some(({ error }) => error !== undefined)) count.errors += 1;
              else if (head.every(({ pass }) => pass === true)) count.passed += 1;
            },
            progress: (progress) => context.log.progress(progress),
          },
        );
        if (stopped !== undefined) return { passed: false, unknown: true, reason: `${suite}: ${stopped.message}` };
      }
    }
  } finally {
    await models.close();
    await scripts.close();
  }
  return verdictOf(suite, count, config.value.suites[suite]?.gate?.['pass-rate']?.min ?? 1);
}

async function listed(settings: Suite | undefined, inPrompt: readonly Case[], tree: Tree): Promise<Case[]> {
  const cases: Case[] = [];
  for await (const testCase of settings?.cases === undefined ? each(inPrompt) : readCases(tree, settings.cases)) {
    await requireAttachments(testCase, tree);
    cases.push(testCase.attachments === undefined ? testCase : await withAttachments(testCase, tree));
  }
  if (cases.length === 0) throw new UserError('There is no case, and so nothing can fail.');
  return cases;
}

async function* each(cases: readonly Case[]): AsyncGenerator<Case> {
  yield* cases;
}

interface Count {
  readonly cases: number;
  readonly passed: number;
  readonly errors: number;
}

/** `smoke: 11 of 12 cases pass, and all have to.` */
function verdictOf(suite: string, { cases, passed, errors }: Count, least: number): Verified {
  const needed = Math.ceil(least * cases - 1e-9);
  const isPassed = errors === 0 && passed >= needed;
  const what = `${suite}: ${passed} of ${cases} cases pass`;
  const unasked = errors === 0 ? '' : `, ${errors} could not be asked`;
  const wanted = isPassed || errors > 0 ? '' : needed === cases ? ', and all have to' : `, and ${needed} have to`;
  return { passed: isPassed, ...(errors > 0 && { unknown: true as const }), reason: `${what}${unasked}${wanted}.` };
}
