/** Days on which models are taken away, by their id. */
export type Days = Readonly<Record<string, string>>;

/**
 * The announced shutdown dates of OpenAI, as the comment on the type `ChatModel` of its client has them.
 * @param types `resources/shared.d.ts`
 */
export function announcedByOpenai(types: string): Days {
  const [comment = ''] = types.split('export type ChatModel');
  const text = comment.replaceAll('\n *', ' ').replaceAll(/\s+/g, ' ');
  const entries = [...text.matchAll(/- ((?:"[^"]+",? ?)+): Announced shutdown date: (\d{4}-\d{2}-\d{2})/g)];
  return sorted(
    entries.flatMap(([, names = '', on = '']) => [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => [name, on])),
  );
}

/**
 * The days of which the client of Anthropic warns: `'claude-sonnet-4-5': 'November 30th, 2026'`.
 * @param code `resources/messages/messages.js`
 */
export function warnedByAnthropic(code: string): Days {
  const [, warned = ''] = /DEPRECATED_MODELS = \{(.*?)\}/s.exec(code) ?? [];
  return sorted(
    [...warned.matchAll(/'([^']+)': '(\w+) (\d+)\w+, (\d{4})'/g)].map(([, name = '', month, day, year]) => [
      name,
      new Date(`${month} ${day}, ${year} UTC`).toISOString().slice(0, 10),
    ]),
  );
}

/**
 * The ends of life of models of Amazon Bedrock.
 * @param answer of ListFoundationModels: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_FoundationModelLifecycle.html
 */
export function endedByBedrock(answer: string): Days {
  const { modelSummaries = [] } = JSON.parse(answer) as { readonly modelSummaries?: readonly Summary[] };
  return sorted(
    modelSummaries.flatMap(({ modelId, modelLifecycle }) => {
      const end = modelLifecycle?.endOfLifeTime;
      if (end === undefined) return [];
      // Seconds since 1970, or a time as text.
      return [[modelId, new Date(typeof end === 'number' ? end * 1000 : end).toISOString().slice(0, 10)]];
    }),
  );
}

interface Summary {
  readonly modelId: string;
  readonly modelLifecycle?: { readonly endOfLifeTime?: number | string };
}

/** The first to go before. */
const sorted = (entries: readonly (readonly [string, string] | string[])[]): Days =>
  Object.fromEntries(
    entries
      .map(([name = '', on = '']) => [name, on] as const)
      .sort(([a, one], [b, other]) => one.localeCompare(other, 'en') || a.localeCompare(b, 'en')),
  );
