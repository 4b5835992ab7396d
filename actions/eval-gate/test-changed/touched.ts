import picomatch from 'picomatch';
import { mayBeAttached } from '../../../shared/cases/attachments.ts';
import type { LoadedConfig } from '../../../shared/config/load.ts';
import { filesOfGraders } from '../../../shared/grading/entries.ts';
import { judgeRecordFile } from '../../../shared/grading/judges/record.ts';
import { suitesByDefault } from '../../../shared/prompts/formats.ts';
import type { Change } from '../../../shared/revision/tree.ts';
import type { Source } from '../../../shared/suites/sources.ts';

export const workflowFolder = '.github/workflows/';

/**
 * Whether a change may have changed what is tested, rather than only what is tested by it: a cheap look at names, so
 * that whatever compares tests need not be loaded otherwise.
 */
export function isTestTouched(
  sources: readonly Source[],
  changed: readonly Change[],
  configs: readonly LoadedConfig[],
): boolean {
  if (configs.some((one) => one !== configs[0])) return true;
  const settings = sources.flatMap((source) => source.settings ?? []);
  const cases = settings.flatMap((one) => one.cases ?? []);
  const models = configs.flatMap(({ value }) => Object.values(value.models));
  const recorded = models.flatMap((model) => (model.provider === 'replay' ? [model.file] : []));
  const named = settings.flatMap(({ graders }) => textsIn(graders));
  const scripts = settings.flatMap(({ graders }) => filesOfGraders(graders));
  const ownTests = sources.filter((source) => !source.settings?.cases || !source.settings.graders);
  const found = configs.flatMap(({ value }) => value.prompts ?? suitesByDefault);
  const withoutOwn = new Set(sources.filter((source) => !ownTests.includes(source)).map(({ prompt }) => prompt));
  const isMeant = picomatch([...cases, ...found, ...scripts], { dot: true });
  const isTest = (path: string): boolean =>
    !withoutOwn.has(path) &&
    (path.startsWith(workflowFolder) ||
      path === judgeRecordFile ||
      /\.(jsonl|ndjson)$/.test(path) ||
      isMeant(path) ||
      [...cases, ...recorded, ...named].includes(path) ||
      ownTests.some(({ prompt }) => prompt === path) ||
      cases.some((pattern) => mayBeAttached(path, pattern)));
  return changed.some(({ path, from }) => isTest(path) || (from !== undefined && isTest(from)));
}

/** Every text in a value, in whatever depth: one of them may be the name of a file. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value.replace(/^\.\//, '')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
