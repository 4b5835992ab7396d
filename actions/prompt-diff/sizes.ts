import type { Config } from '../../shared/config/schema.ts';
import { contextWindow } from '../../shared/pricing/context-window.ts';
import { counterOf, expectTokens, type TokenCounter } from '../../shared/pricing/tokens/counter.ts';
import type { PromptChange, Sides } from '../../shared/prompts/diff/change.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import type { Workers } from '../../shared/threads/work.ts';
import type { Coverage } from '../../shared/touched/coverage.ts';
import type { Filling, SuiteCases } from '../../shared/touched/suite-cases.ts';
import { hasMedia, textsOfCases, tokensOf, writtenIn } from '../../shared/touched/token-counts.ts';
import { type AskedModel, askedModel } from './asked-model.ts';
import type { ChangedPrompt } from './data.ts';
import { unfilledOf } from './unfilled.ts';

/** What a prompt comes to when it is filled, and what is left unfilled. */
export type Size = Pick<ChangedPrompt, 'tokens' | 'unfilled'>;

type Tokens = NonNullable<ChangedPrompt['tokens']>;

/** What sizes are worked out of. */
interface Given {
  readonly coverage: Coverage;
  readonly config: Config;
  /** Of the head. */
  readonly suiteCases: SuiteCases;
  readonly workers: Workers;
}

/** The tokens of changed prompts, and their variables that no case fills. They are counted while others are compared. */
export class Sizes {
  readonly #given: Given;
  readonly #windows = new Map<string, Promise<number | undefined>>();
  readonly #sizes = new Map<PromptChange, Promise<Size>>();

  constructor(given: Given) {
    this.#given = given;
    expectTokens(given.workers);
  }

  /**
   * @param room UTF-16 units that are rendered of it at most
   * @returns when its texts are on their way to be counted
   */
  async begin(change: PromptChange, room: number): Promise<void> {
    const prompt = change.head ?? change.base;
    if (prompt === undefined) return;
    const { coverage, config, suiteCases, workers } = this.#given;
    const suites = coverage(prompt);
    const filling = await suiteCases.of(prompt, suites);
    const model = askedModel(prompt, suites, config);
    const counter = counterOf(model?.id, workers);
    const unfilled = change.head === undefined ? [] : unfilledOf(change.head, filling);
    const texts = await textsOf(change, filling, room);
    const counted = texts && countedTexts(texts, counter);
    const size = async (): Promise<Size> => ({
      ...(counted && { tokens: { ...(await counted), ...(model && (await this.#limitsOf(model))) } }),
      ...(unfilled.length > 0 && { unfilled }),
    });
    const known = size();
    // It is awaited when all are begun.
    known.catch(() => {});
    this.#sizes.set(change, known);
  }

  /** Of all that were begun. */
  async all(): Promise<ReadonlyMap<PromptChange, Size>> {
    const sizes = [...this.#sizes].map(async ([change, size]) => [change, await size] as const);
    return new Map(await Promise.all(sizes));
  }

  async #limitsOf({ provider, id, output }: AskedModel): Promise<Pick<Tokens, 'model' | 'window' | 'output'>> {
    const key = `${provider}/${id}`;
    const known = this.#windows.get(key) ?? contextWindow(provider, id);
    this.#windows.set(key, known);
    const window = await known;
    return { model: id, ...(window !== undefined && { window }), ...(output !== undefined && { output }) };
  }
}

/** What of a change is counted. */
interface Texts extends Pick<Tokens, 'of' | 'media'> {
  /** Of each case; of the template as it is written. */
  readonly sides: Sides<readonly (readonly string[])[]>;
  /** As they are written. */
  readonly whole: string;
}

/** `undefined` for what has no text, as a guardrail. */
async function textsOf({ base, head }: Sides<Prompt>, { cases }: Filling, room: number): Promise<Texts | undefined> {
  const written = each({ base, head }, writtenIn);
  const whole = (written.head ?? written.base ?? []).join('\n');
  if (whole === '') return undefined;
  const few = cases.slice(0, Math.floor(room / (2 * whole.length + 1)));
  const rendered = {
    ...(base && { base: await textsOfCases(base, few) }),
    ...(head && { head: await textsOfCases(head, few) }),
  };
  const isFilled = Object.values(rendered).every((texts) => texts.length > 0);
  const hasAny = [base, head].some((prompt) => prompt !== undefined && hasMedia(prompt, cases));
  return {
    ...(hasAny && { media: true as const }),
    whole,
    ...(isFilled ? { of: 'cases', sides: rendered } : { of: 'template', sides: each(written, (texts) => [texts]) }),
  };
}

async function countedTexts({ of, sides, whole, media }: Texts, counter: TokenCounter): Promise<Tokens> {
  const error = counter.errorOf(whole);
  const isOfCases = of === 'cases';
  const { base, head } = sides;
  const counts = await tokensOf([...(base ?? []), ...(head ?? [])], counter);
  const counted = {
    ...(base && { base: counts.slice(0, base.length) }),
    ...(head && { head: counts.slice(base?.length ?? 0) }),
  };
  return {
    by: counter.by,
    ...(error && { error }),
    ...(media && { media }),
    of,
    ...(isOfCases && { cases: Math.min(...Object.values(counted).map(({ length }) => length)) }),
    ...each(counted, medianOf),
    ...(isOfCases && { longest: each(counted, (side) => Math.max(...side)) }),
  };
}

const each = <T, To>(
  { base, head }: { readonly base?: T | undefined; readonly head?: T | undefined },
  change: (side: T) => To,
): { base?: To; head?: To } => ({
  ...(base !== undefined && { base: change(base) }),
  ...(head !== undefined && { head: change(head) }),
});

function medianOf(counts: readonly number[]): number {
  const sorted = counts.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return Math.round(((sorted[Math.floor(middle)] as number) + (sorted[Math.ceil(middle)] as number)) / 2);
}
