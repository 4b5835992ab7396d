import { startGitHub } from '../fakes/github/github.ts';
import type { GivenRepository } from '../fakes/github/state.ts';

/** What was asked of it so far. */
export interface Told {
  readonly checks: number;
  readonly violations: readonly string[];
}

const repositories = JSON.parse(process.argv[2] ?? '[]') as GivenRepository[];
const github = await startGitHub({ repositories });
process.on('message', () => {
  const checks = github.state.reduce((sum, { checkRuns }) => sum + checkRuns.length, 0);
  process.send?.({ checks, violations: github.violations } satisfies Told);
});
process.once('disconnect', () => void github.close());
process.send?.(github.url);
