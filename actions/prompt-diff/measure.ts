import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { shownText } from '../../shared/action/shown-text.ts';
import { strictestRules } from '../../shared/config/prompt-diff.ts';
import type { Change } from '../../shared/revision/tree.ts';
import { coverageOf, deploymentsOf } from '../../shared/touched/coverage.ts';
import { mentioning, pairsOf, promptFiles, type Touched } from '../../shared/touched/files.ts';
import { type Asked as AskedOfModels, isAnyAsked } from './asked/inputs.ts';
import type { Data } from './data.ts';
import { ownersOf } from './owners.ts';

export interface Asked extends AskedOfModels {
  readonly cosmetic: boolean;
}

/** Compares the prompts that the change can touch, on both sides. */
export async function measure(asked: Asked & CommonInputs, context: Context): Promise<Data> {
  const { revision, rules, clock } = context;
  const started = clock();
  const { base, head, changed = [] } = revision;
  const configs = [rules.config, rules.stricter].flatMap((one) => (one === undefined ? [] : [one.value]));
  const found = base === undefined ? undefined : await touched(changed, configs, head);
  const nothing: Data = {
    ...(base && { base: base.label }),
    head: head.label,
    impact: 'none',
    prompts: [],
    problems: [],
    notes: [],
    looked: 0,
    rules: strictestRules(...configs.map((config) => config['prompt-diff'])),
    hasSuites: configs.some(({ suites }) => Object.keys(suites).length > 0),
    seconds: 0,
  };
  if (base === undefined || found === undefined || found.pairs.length === 0)
    return { ...nothing, seconds: (clock() - started) / 1000 };
  const [sides, { diffPrompts }, { shownChanges }, { sizesOf }, { SuiteCases }] = await Promise.all([
    // Git reads while the rest is loaded.
    import('../../shared/touched/sides.ts').then(({ bothSides }) => bothSides(found, { base, head })),
    import('../../shared/prompts/diff/diff.ts'),
    import('./shown.ts'),
    import('./sizes.ts').then((room) => {
      room.expectSizes();
      return room;
    }),
    import('../../shared/touched/suite-cases.ts'),
  ]);
  const diff = diffPrompts(sides.base, sides.head);
  const counted = asked.cosmetic ? diff.changes : diff.changes.filter(({ impact }) => impact !== 'cosmetic');
  const config = rules.config.value;
  const coverage = coverageOf(config);
  const suiteCases = new SuiteCases(config, head);
  const text = await shownText(context.text, context.log);
  const said = isAnyAsked(asked)
    ? await (await import('./asked/ask.ts')).askModels(diff.changes, asked, context, text)
    : undefined;
  const shown = shownChanges(
    counted,
    {
      coverage,
      deployments: deploymentsOf(config),
      owners: await ownersOf(revision),
      sizes: await sizesOf(counted, { coverage, config, suiteCases }),
    },
    text,
    said,
  );
  return {
    ...nothing,
    ...shown,
    ...(said && { asked: said.asked }),
    impact: diff.impact,
    problems: [...sides.problems],
    notes: [...sides.notes, ...suiteCases.problems],
    looked: new Set([...sides.base.prompts, ...sides.head.prompts].map(({ path, key = '' }) => `${path}#${key}`)).size,
    seconds: (clock() - started) / 1000,
  };
}

/** Files of prompts that changed, and those that may have a changed file in them. */
async function touched(
  changed: readonly Change[],
  configs: Parameters<typeof promptFiles>[0],
  head: Context['revision']['head'],
): Promise<Touched> {
  const foundBy = promptFiles(configs);
  const others = changed.length === 0 ? [] : await mentioning(changed, foundBy, head);
  return { pairs: [...pairsOf(changed, foundBy), ...others.map((path) => ({ base: path, head: path }))], foundBy };
}
