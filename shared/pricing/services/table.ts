/** Prices by region, then by name, with where they are from. */
export interface Listed {
  /** The day of the prices; where their source has none, the one on which they were read there. */
  readonly date: string;
  readonly source: string;
  /** How far the source can be trusted, as a sentence about the prices goes on. */
  readonly standing: string;
  readonly note: string;
  readonly prices: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What the list of models does not have: services that are paid by the hour, or by the text. */
export interface PriceTable {
  readonly instances: Listed;
  readonly guardrails: Listed;
  readonly provisioned: Listed;
}

export type ServiceKind = 'instances' | 'guardrails' | 'provisioned';

export async function priceTable(): Promise<PriceTable> {
  const { default: table } = await import('./prices.json', { with: { type: 'json' } });
  return checked(table);
}

/** @throws Error for a table without a date, or with a price that is none: it would be taken for a true one */
export function checked(table: PriceTable): PriceTable {
  for (const kind of ['instances', 'guardrails', 'provisioned'] as const) {
    const { date, source, standing, prices } = table[kind];
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`the prices of ${kind} must have their date: YYYY-MM-DD`);
    if (!source.startsWith('https://')) throw new Error(`the prices of ${kind} must have a source: https://…`);
    if (standing === '') throw new Error(`the prices of ${kind} must say how far their source can be trusted`);
    for (const [region, byName] of Object.entries(prices))
      for (const [name, price] of Object.entries(byName))
        if (!Number.isFinite(price) || price < 0) throw new Error(`${kind} of ${region}: ${name} has no price`);
  }
  return table;
}

/** Where a price is from, as a sentence about it goes on. */
export function priceOrigin(
  table: PriceTable,
  kind: ServiceKind,
  name: string,
  region: string,
  own: Readonly<Record<string, number>> = {},
): string {
  const { date, standing } = table[kind];
  return Object.hasOwn(own, `${name}@${region}`) || Object.hasOwn(own, name)
    ? 'by costs.services of aiops.yml'
    : `by prices of ${date}, ${standing}`;
}

/** Of aiops.yml before that of the table; `undefined` where neither knows it in this region. */
export function servicePrice(
  table: PriceTable,
  kind: ServiceKind,
  name: string,
  region: string,
  own: Readonly<Record<string, number>> = {},
): number | undefined {
  return own[`${name}@${region}`] ?? own[name] ?? table[kind].prices[region]?.[name];
}
