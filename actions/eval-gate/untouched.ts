import type { Untouched } from '../../shared/action/define.ts';
import { details, paragraph, type Section } from '../../shared/report/document.ts';
import type { Data, Subject } from './data.ts';

/** Where no suite was measured, and none of their tests changed. */
export function untouched({ subjects, loosened, tables, shard }: Data): Untouched | undefined {
  const isNothing = subjects.every(({ status }) => status === 'unchanged') && loosened.length + tables.length === 0;
  if (!isNothing || shard !== undefined) return undefined;
  return { headline: subjects.length === 0 ? noSuite : nothing, sections: unchangedSections(subjects) };
}

export const noSuite = 'there is no suite to run: npx aiops-actions init writes a first one';
export const nothing = 'nothing that the suites cover changed';

/** Suites that were not measured, by name. */
export function unchangedSections(subjects: readonly Subject[]): Section[] {
  if (subjects.length === 0) return [];
  const names = [...new Set(subjects.map(({ suite }) => suite))];
  const title = `${names.length} ${names.length === 1 ? 'suite is' : 'suites are'} not affected by this change`;
  return [{ id: 'unchanged suites', priority: 6, blocks: [details([title], paragraph(names.join(', ')))] }];
}
