import type { CommonInputs } from '../../shared/action/common-inputs.ts';
import type { Context } from '../../shared/action/context.ts';
import { shownText } from '../../shared/action/shown-text.ts';
import { strictestRules } from '../../shared/config/prompt-diff.ts';
import type { PromptChange } from '../../shared/prompts/diff/change.ts';
import type { Change } from '../../shared/revision/tree.ts';
import { coverageOf } from '../../shared/touched/coverage.ts';
import { mentioning, pairsOf, promptFiles, type Touched } from '../../shared/touched/files.ts';
import type { Said } from './asked/ask.ts';
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
  const [{ compareFound }, { shownPrompts }, { SuiteCases }] = await Promise.all([
    import('./shards/found.ts'),
    import('./shown.ts'),
    import('../../shared/touched/suite-cases.ts'),
  ]);
  const config = rules.config.value;
  const suiteCases = new SuiteCases(config, head);
  const shown = await shownText(context.text, context.log);
  let said: Said | undefined;
  const ask = async (changes: readonly PromptChange[]): Promise<Said> => {
    said = await (await import('./asked/ask.ts')).askModels(changes, asked, context, shown);
    return said;
  };
  const { told, ...compared } = await compareFound(
    {
      found,
      trees: { base, head },
      cosmetic: asked.cosmetic,
      measures: { coverage: coverageOf(config), config, suiteCases },
      shown,
      signal: context.signal,
      ...(isAnyAsked(asked) && { ask }),
    },
    context,
  );
  return {
    ...nothing,
    ...(await shownPrompts(told, await ownersOf(revision))),
    ...(said && { asked: said.asked }),
    impact: compared.impact,
    problems: [...compared.problems],
    notes: [...compared.notes, ...suiteCases.problems],
    looked: compared.looked,
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
