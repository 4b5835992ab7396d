import type { Costs } from '../../shared/config/costs/costs.ts';
import type { Endpoint } from '../../shared/pricing/endpoints/endpoint.ts';
import { always } from '../../shared/pricing/estimate/usage.ts';
import { type PriceTable, priceOrigin, servicePrice } from '../../shared/pricing/services/table.ts';
import type { Prompt } from '../../shared/prompts/prompt.ts';
import type { Priced } from './priced.ts';
import type { TokenMix } from './token-mix.ts';

/** Of which the table has prices; a region that nobody names is taken for it, and that is told. */
const usual = 'us-east-1';

/** How much of an answer a token is, in characters of English: https://platform.openai.com/tokenizer */
const charactersOfToken = 4;

/** Instances and model units that a template runs. */
export function pricedEndpoint(endpoint: Endpoint, table: PriceTable, costs: Costs | undefined): Priced {
  const { id, kind, label, name, count, hours, region = usual, file, line } = endpoint;
  const price = count === undefined ? undefined : servicePrice(table, kind, name, region, costs?.services);
  return {
    kind: 'endpoint',
    label,
    file,
    line,
    item: { id, costs: { kind, name, count: count ?? 1, price, ...(hours !== undefined && { hours }) } },
    about: {
      model: name,
      region,
      ...(count !== undefined && { count }),
      assumptions: [
        ...endpoint.assumptions,
        ...(endpoint.region === undefined ? [`The template names no region: ${usual} is taken.`] : []),
        ...(count === undefined ? ['The template leaves open how many there are.'] : []),
        ...(price === undefined
          ? []
          : [
              `An hour of ${name} costs $${price} in ${region}, ${priceOrigin(table, kind, name, region, costs?.services)}.`,
            ]),
      ],
    },
  };
}

/** Keys of a guardrail in any template or API, without case and underscores, by what is paid for. */
const policies: Readonly<Record<string, RegExp>> = {
  content: /^contentpolicyconfig/,
  topics: /^topicpolicyconfig/,
  'sensitive-information': /^sensitiveinformationpolicyconfig.*piientities/,
  'regular-expressions': /^sensitiveinformationpolicyconfig.*regexes/,
  words: /^wordpolicyconfig/,
  'contextual-grounding': /^contextualgroundingpolicyconfig/,
};

/** What is paid for of a guardrail, by its template. */
function policiesOf({ settings }: Prompt): string[] {
  const keys = settings.map(({ key }) => key.toLowerCase().replaceAll('_', ''));
  return Object.keys(policies).filter((name) => keys.some((key) => policies[name]?.test(key)));
}

/**
 * The guardrail that a model is asked with. Which policies it has stands in its template, where there is exactly one; else
 * nobody knows.
 */
export function pricedGuardrail(
  of: Priced,
  mix: TokenMix | undefined,
  templates: readonly Prompt[],
  table: PriceTable,
  costs: Costs | undefined,
): Priced[] {
  const { served, requests } = of;
  if (served?.guardrail === undefined || requests === undefined) return [];
  const [template, ...others] = templates;
  const isKnown = template !== undefined && others.length === 0;
  const region = served.region ?? usual;
  const price = (name: string) => servicePrice(table, 'guardrails', name, region, costs?.services);
  const names = isKnown ? policiesOf(template) : [served.guardrail];
  const { usage } = requests;
  const output = Math.round((usage.output?.expected ?? 0) * charactersOfToken);
  return [
    {
      kind: 'guardrail',
      label: of.label,
      suite: of.suite,
      ...(of.file !== undefined && { file: of.file }),
      ...(of.line !== undefined && { line: of.line }),
      item: {
        id: `${of.item.id} · guardrail`,
        costs: {
          kind: 'guardrail',
          policies: Object.fromEntries(names.map((name) => [name, isKnown ? price(name) : undefined])),
          input: mix?.characters ?? [0],
          output,
          requests: usage.requests,
        },
      },
      about: {
        model: served.guardrail,
        region,
        usage: { ...usage, output: usage.output ?? always(0) },
        assumptions: [
          isKnown
            ? `It has the policies of ${template.path}: ${names.join(', ')}.`
            : 'Which policies it has is not known: its template is not here, or there are several.',
          `It reads the last text of each request, and answers at ${charactersOfToken} characters a token.`,
          ...[...new Set(names.map((name) => priceOrigin(table, 'guardrails', name, region, costs?.services)))].map(
            (origin) => `It is priced ${origin}.`,
          ),
        ],
      },
    },
  ];
}
