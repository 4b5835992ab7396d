import type { Tested } from '../../shared/releases/proof/tested.ts';
import type { Wanted } from '../../shared/releases/proof/wanted.ts';

export const commit = 'c'.repeat(40);
export const content = `sha256:${'d'.repeat(64)}`;
export const config = `sha256:${'a'.repeat(64)}`;

/** What is to go live, and what has to have passed for it. */
export const about = { deployment: 'bot', content, commit, config };
export const smoke: Wanted = { kind: 'suite', name: 'smoke' };

/** What an action says that it tested, so that it proves exactly that. */
export const tested: Tested = {
  schema: 'aiops.tested/1',
  action: 'eval-gate',
  version: '1.0.0',
  verdict: 'pass',
  commit,
  config,
  suites: ['smoke'],
  contents: { bot: content },
  result: `sha256:${'e'.repeat(64)}`,
  testedAt: '2026-11-23T22:00:00.000Z',
};
