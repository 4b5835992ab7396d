const claude = /(?:^|[/.@])(?:anthropic\.)?claude-/;

/**
 * The least tokens of a prefix that is kept, by model: "Cache limitations" of
 * https://platform.claude.com/docs/en/build-with-claude/prompt-caching and the table of
 * https://docs.aws.amazon.com/bedrock/latest/userguide/prompt-caching.html. Where copies of these pages differ (Opus 4.7,
 * Sonnet 4.6) the larger one, so that nobody is told to cache what is then not kept.
 */
const least: readonly (readonly [RegExp, number])[] = [
  [/claude-(?:opus|fable|mythos)-5/, 512],
  [/claude-(?:opus-4-[567]|haiku-4-5)/, 4096],
  [/claude-sonnet-4-6/, 2048],
  [/claude-(?:3-5-haiku|3-haiku|haiku-3)/, 2048],
  [/claude-(?:opus-4|sonnet-[45]|3-7-sonnet|3-5-sonnet)/, 1024],
  [/(?:^|[/.])nova-(?:micro|lite|pro|premier)/, 1000],
];

/** Claude before 3.7, but for 3.5 Haiku, has no cache on Bedrock. */
const notOnBedrock = /claude-(?:v2|instant|3-(?:opus|sonnet|haiku|5-sonnet))/;

/**
 * Tokens that all requests have to begin with alike for a cache that they ask for to keep them. Infinity where a model has
 * no such cache, keeps prefixes by itself (those of OpenAI), or is not known to have one.
 * @param provider as `models:` has it; absent: not known
 */
export function leastPrefix(provider: string | undefined, model: string): number {
  if (provider !== undefined && provider !== 'anthropic' && provider !== 'bedrock') return Number.POSITIVE_INFINITY;
  const name = model.replaceAll(/(?<=\d)\.(?=\d)/g, '-');
  const isOfBedrock = provider === 'bedrock' || /(?:^|[/.])anthropic\./.test(name);
  if (isOfBedrock && notOnBedrock.test(name)) return Number.POSITIVE_INFINITY;
  if (provider === 'anthropic' && !claude.test(name)) return Number.POSITIVE_INFINITY;
  return least.find(([names]) => names.test(name))?.[1] ?? Number.POSITIVE_INFINITY;
}
