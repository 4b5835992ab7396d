import { rulesOf, stricter } from '../../../actions/eval-gate/rules.ts';
import { TestChange } from '../../../actions/eval-gate/test-changed/test-change.ts';
import { isTestTouched } from '../../../actions/eval-gate/test-changed/touched.ts';
import { policyOf } from '../../../shared/action/policy.ts';
import type { LoadedConfig } from '../../../shared/config/load.ts';
import type { Tree } from '../../../shared/revision/tree.ts';
import { sourcesOf } from '../../../shared/suites/sources.ts';
import type { Files } from '../../fakes/tree.ts';
import { changeOf } from './change.ts';

interface Told {
  readonly message: string;
  readonly kind?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** All that is said of the test that a change edits: cases, graders and the like, limits of gates, waivers. */
export async function told(
  head: Files,
  { prefix = '', config }: { prefix?: string; config?: string } = {},
): Promise<Told[]> {
  const context = await changeOf(head, { prefix, ...(config !== undefined && { config }) });
  const { rules, revision } = context;
  const [baseTree, stricterConfig] = [revision.base as Tree, rules.stricter as LoadedConfig];
  const [bases, heads] = await Promise.all([
    sourcesOf(stricterConfig, baseTree),
    sourcesOf(rules.config, revision.head),
  ]);
  const found = isTestTouched(heads, revision.changed ?? [], [rules.config, stricterConfig])
    ? await TestChange.find(
        { tree: baseTree, config: stricterConfig, sources: bases },
        { tree: revision.head, config: rules.config, sources: heads },
        context,
      )
    : undefined;
  const limits = Object.entries(rules.config.value.suites).flatMap(([suite, { gate }]) => {
    const was = stricterConfig.value.suites[suite];
    if (was === undefined) return [];
    const locate = (from: LoadedConfig) => (keys: readonly string[]) => from.locate(['suites', suite, 'gate', ...keys]);
    const before = rulesOf(was.gate, 'base', locate(stricterConfig));
    return stricter(before, rulesOf(gate, 'head', locate(rules.config)), suite).loosened;
  });
  const { findings } = await policyOf(context);
  return [...(found?.loosened ?? []), ...limits, ...findings];
}
