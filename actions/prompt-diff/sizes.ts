import type { Config } from '../../shared/config/schema.ts';
import { contextWindow } from '../../shared/pricing/context-window.ts';
import { counterOf, type TokenCounter } from '../../shared/pricing/tokens/counter.ts';
import type { PromptChange, Sides } from '../../shared/prompts/diff/change.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import type { Coverage } from '../../shared/touched/coverage.ts';
import type { Filling, SuiteCases } from '../../shared/touched/suite-cases.ts';
import { hasMedia, tokensIn, tokensOfCases, writtenIn } from '../../shared/touched/token-counts.ts';
import { type AskedModel, askedModel } from './asked-model.ts';
import type { ChangedPrompt } from './data.ts';
import { unfilledOf } from './unfilled.ts';

/** What a prompt comes to when it is filled, and what is left unfilled. */
export type Size = Pick<ChangedPrompt, 'tokens' | 'unfilled'>;

type Tokens = NonNullable<ChangedPrompt['tokens']>;

/** UTF-16 units that are rendered for all prompts together at most: a few seconds. Each prompt has the same share. */
const mostRendered = 16_000_000;

/** Loads what all prompts are counted by: while git reads them there is time for it. */
export function expectSizes(): void {
  // What keeps it from being loaded is told where it is needed.
  counterOf(undefined).catch(() => {});
}

/**
 * The tokens of changed prompts, and their variables that no case fills.
 * @param suiteCases the cases of the head
 */
export async function sizesOf(
  changes: readonly PromptChange[],
  { coverage, config, suiteCases }: { coverage: Coverage; config: Config; suiteCases: SuiteCases },
): Promise<ReadonlyMap<PromptChange, Size>> {
  const sizes = new Map<PromptChange, Size>();
  const windows = new Map<string, Promise<number | undefined>>();
  const windowOf = ({ provider, id }: AskedModel): Promise<number | undefined> => {
    const key = `${provider}/${id}`;
    const window = windows.get(key) ?? contextWindow(provider, id);
    windows.set(key, window);
    return window;
  };
  for (const change of changes) {
    const prompt = change.head ?? change.base;
    if (prompt === undefined) continue;
    const suites = coverage(prompt);
    const filling = await suiteCases.of(prompt, suites);
    const model = askedModel(prompt, suites, config);
    const counter = await counterOf(model?.id);
    const window = model && (await windowOf(model));
    const counted = await tokensOf(change, counter, filling, mostRendered / changes.length);
    const unfilled = change.head === undefined ? [] : unfilledOf(change.head, filling);
    sizes.set(change, {
      ...(counted && {
        tokens: {
          ...counted,
          ...(model && { model: model.id }),
          ...(window !== undefined && { window }),
          ...(model?.output !== undefined && { output: model.output }),
        },
      }),
      ...(unfilled.length > 0 && { unfilled }),
    });
  }
  return sizes;
}

/** `undefined` for what has no text, as a guardrail. */
async function tokensOf(
  { base, head }: Sides<Prompt>,
  counter: TokenCounter,
  { cases }: Filling,
  room: number,
): Promise<Tokens | undefined> {
  const written = { ...(base && { base: writtenIn(base) }), ...(head && { head: writtenIn(head) }) };
  const whole = [...(written.head ?? written.base ?? [])].join('\n');
  if (whole === '') return undefined;
  const error = counter.errorOf(whole);
  const about = {
    by: counter.by,
    ...(error && { error }),
    ...([base, head].some((prompt) => prompt !== undefined && hasMedia(prompt, cases)) && { media: true as const }),
  };
  const few = cases.slice(0, Math.floor(room / (2 * whole.length + 1)));
  const rendered = {
    ...(base && { base: await tokensOfCases(base, few, counter) }),
    ...(head && { head: await tokensOfCases(head, few, counter) }),
  };
  const sides = Object.values(rendered);
  if (sides.every((counts) => counts.length > 0)) {
    return {
      ...about,
      of: 'cases',
      cases: Math.min(...sides.map((counts) => counts.length)),
      ...each(rendered, medianOf),
      longest: each(rendered, (counts) => Math.max(...counts)),
    };
  }
  return { ...about, of: 'template', ...each(written, (texts) => tokensIn(texts, counter)) };
}

const each = <T>({ base, head }: Sides<T>, change: (side: T) => number): { base?: number; head?: number } => ({
  ...(base !== undefined && { base: change(base) }),
  ...(head !== undefined && { head: change(head) }),
});

function medianOf(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return Math.round(((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2);
}
