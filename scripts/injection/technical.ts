import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Technical texts, all ordinary: of what is installed, and of this repository. */
export function technicalTexts(root: string): string[] {
  const text = (path: string): string => readFileSync(join(root, path), 'utf8');
  const installed = globSync(['node_modules/*/README.md', 'node_modules/@*/*/README.md'], { cwd: root })
    .sort()
    .flatMap((path) =>
      text(path)
        .split(/\n(?=#)/)
        .slice(0, 6),
    );
  const own = globSync(['docs/*.md', 'actions/*/README.md', 'examples/support-bot/evals/recorded.jsonl'], { cwd: root })
    .filter((path) => !path.endsWith('detectors.md'))
    .sort()
    .flatMap(
      (path) =>
        text(path)
          .match(/[\s\S]{1,1000}(?:\n|$)/g)
          ?.slice(0, 60) ?? [],
    );
  return [...installed, ...own].filter((section) => section.length > 80).map((section) => section.slice(0, 1500));
}
