import type { Release } from '../../../shared/releases/manifest.ts';
import type { Target } from '../../../shared/targets/target.ts';

const path = 'prompts/triage.prompt.yml';

/** What the releases of the stage are told apart by: `old`, `new`. */
export const wordOf = ({ files }: Release): string => Buffer.from(files.get(path) ?? '').toString();

/** A target that is given what the platform needs of a release, by its word. */
export function withFiles(target: Target, filesOf: (word: string) => Readonly<Record<string, string>>): Target {
  const made = (release: Release): Release => ({
    ...release,
    files: new Map(Object.entries(filesOf(wordOf(release))).map(([name, text]) => [name, Buffer.from(text)])),
  });
  return {
    ...target,
    plan: (release, ...rest) => target.plan(made(release), ...rest),
    apply: (release, ...rest) => target.apply(made(release), ...rest),
  };
}

/** A target that its configuration alone tells what goes live: another for each word. */
export function byWord(targets: Readonly<Record<string, Target>>): Target {
  const [first] = Object.values(targets) as [Target];
  const of = (release: Release): Target => targets[wordOf(release)] ?? first;
  return {
    ...first,
    plan: (release, ...rest) => of(release).plan(release, ...rest),
    apply: (release, ...rest) => of(release).apply(release, ...rest),
    close: () => {
      for (const target of Object.values(targets)) target.close?.();
    },
  };
}
