// Rules about files that are no source code. Each gives one sentence for each violation.

type Json = Readonly<Record<string, unknown>>;

/** A lock file that names a registry's host works only for whoever reaches that host. */
export function lockedHosts(lock: { readonly packages?: Readonly<Record<string, Json>> }): string[] {
  const packages = Object.entries(lock.packages ?? {});
  return packages.flatMap(([name, entry]) => ('resolved' in entry ? [`${name} is resolved to ${entry.resolved}`] : []));
}

/** `^1.2.3` is another program tomorrow. */
export function looseVersions(manifest: Json): string[] {
  const fields = ['dependencies', 'devDependencies', 'optionalDependencies', 'overrides'] as const;
  const all = fields.flatMap((field) => Object.entries((manifest[field] ?? {}) as Readonly<Record<string, unknown>>));
  const isExact = (version: unknown) => typeof version === 'string' && /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);
  return all
    .filter(([, version]) => !isExact(version))
    .map(([name, version]) => `${name} is ${JSON.stringify(version)}`);
}

/** Folders of people on the machines that they work on. Those of GitHub's own runners are everyone's. */
const homes =
  /(?<![\w.-])(?:\/home\/(?!runner\b)[a-z][\w-]*|\/Users\/(?!runner\b)\w+|\/root|[A-Z]:\\Users\\\w+)(?=[/\\])/g;

/**
 * A path that exists only on one machine.
 * @param roots further folders of this machine, such as that of the checkout
 */
export function machinePaths(path: string, text: string, roots: readonly string[]): string[] {
  const isRoot = (root: string) => root.split('/').length > 2 && text.includes(`${root}/`);
  const found = new Set([...(text.match(homes) ?? []), ...roots.filter(isRoot)]);
  return [...found].map((place) => `${path} names ${place}`);
}
