/** When models of one provider are taken away, by the id under which it serves them. */
export interface RetiredModels {
  /** The day on which the source was read. */
  readonly date: string;
  readonly source: string;
  readonly note: string;
  /** `2027-01-14`: the day from which requests may fail. */
  readonly models: Readonly<Record<string, string>>;
}

export type RetirementTable = Readonly<Record<string, RetiredModels>>;

/** The project's own: the list of prices marks some models, and has no dates. */
export async function retirementTable(): Promise<RetirementTable> {
  const { default: table } = await import('./retirements.json', { with: { type: 'json' } });
  return checkedRetirements(table);
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/** @throws Error for a table without a date or a source: it would be taken for a true one */
export function checkedRetirements(table: RetirementTable): RetirementTable {
  for (const [provider, { date, source, models }] of Object.entries(table)) {
    if (!day.test(date)) throw new Error(`the retirements of ${provider} must have their date: YYYY-MM-DD`);
    if (!source.startsWith('https://')) throw new Error(`the retirements of ${provider} must have a source: https://…`);
    for (const [model, on] of Object.entries(models))
      if (!day.test(on) || Number.isNaN(Date.parse(on))) throw new Error(`${provider}: ${model} has no day`);
  }
  return table;
}
