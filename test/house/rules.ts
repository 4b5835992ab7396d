import type { Import, Module } from './module.ts';

// Each rule takes modules and gives one sentence for each violation.

/** A module that reaches itself over imports that exist at run time. */
export function cycles(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const found: string[] = [];
  const done = new Set<string>();
  const follow = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) found.push([...trail.slice(start), path].join(' → '));
    if (start >= 0 || done.has(path)) return;
    for (const { target } of valueImports(byPath.get(path))) follow(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of modules) follow(path, []);
  return found;
}

/**
 * `shared` knows no action, and an action no other: not even their types. What ships imports nothing of the tests, the
 * scripts and the examples.
 */
export function boundaries(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) => {
    const own = actionOf(path);
    const wrong = ({ target }: Import): boolean => {
      if (/^(test|scripts|examples)\//.test(target)) return true;
      if (path.startsWith('shared/')) return target.startsWith('actions/');
      return own !== undefined && target.startsWith('actions/') && actionOf(target) !== own;
    };
    return imports.filter(wrong).map(({ target }) => `${path} imports ${target}`);
  });
}

/** `actions/eval-gate/decide.ts` → `eval-gate`; files beside the actions, such as the registry, belong to none. */
const actionOf = (path: string): string | undefined => /^actions\/([^/]+)\//.exec(path)?.[1];

const pureRooms = /^shared\/(statistics|pricing|prompts|detection|report)\//;
const pureNames = /^actions\/(.*\/)?(decide|report|merge|diff|plan)\.ts$/;
const pureBuiltins = /^node:(assert|buffer|crypto|path|path\/posix|string_decoder|url|util|zlib)$/;
const pureCrypto = new Set(['createHash', 'createHmac', 'hash', 'timingSafeEqual']);
const effectfulPackages = /^(@actions|@octokit|@aws-sdk|@smithy)\/|^undici$/;

/** Pure modules have no effect, and neither has anything that they import, however far away. */
export function purity(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const found = new Set<string>();
  const follow = (module: Module, trail: readonly string[]): void => {
    if (trail.includes(module.path)) return;
    const way = [...trail, module.path];
    const imports = valueImports(module);
    const effects = [...module.effects, ...imports.flatMap((given) => effectOfImport(given) ?? [])];
    for (const effect of effects) found.add(`${way.join(' → ')} uses ${effect}`);
    for (const { target } of imports) {
      const next = byPath.get(target);
      // A pure module is judged by itself.
      if (next && !isPure(next.path)) follow(next, way);
    }
  };
  for (const module of modules) if (isPure(module.path)) follow(module, []);
  return [...found];
}

const isPure = (path: string): boolean => pureRooms.test(path) || pureNames.test(path);

function effectOfImport({ target, names }: Import): string | undefined {
  if (effectfulPackages.test(target)) return target;
  if (!target.startsWith('node:')) return undefined;
  if (!pureBuiltins.test(target)) return target;
  const isPureUse = target !== 'node:crypto' || (names.length > 0 && names.every((name) => pureCrypto.has(name)));
  return isPureUse ? undefined : `${target} (${names.join(', ')})`;
}

const valueImports = (module: Module | undefined): readonly Import[] =>
  (module?.imports ?? []).filter(({ kind }) => kind === 'value');

const connections = /^node:(http|https|http2|net|tls)$|^undici$/;

/** Requests go out by `shared/network` alone: elsewhere they would pass by the proxies and authorities of the user. */
export function waysOut(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => !path.startsWith('shared/network/'))
    .flatMap((module) =>
      valueImports(module)
        .filter(({ target }) => connections.test(target))
        .map(({ target }) => `${module.path} imports ${target}`),
    );
}

/** What a step of a workflow reads before its first line: the entry, and the actions that a pull request is about. */
const starts = ['actions/main.ts', 'actions/of-pull-requests.ts'];
/** What takes milliseconds, and most runs have no use for, or have it later. */
const heavy =
  /^(node:(crypto|https?|tls|zlib|sqlite)|shared\/grading\/(graders|kinds)\.ts|shared\/results\/envelope\.ts)$/;

/** A start is quick: what is heavy is loaded by `import()`, where it is needed. */
export function heavyStarts(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const found = new Set<string>();
  const done = new Set<string>();
  const follow = (path: string): void => {
    if (done.has(path)) return;
    done.add(path);
    for (const { target, lazy } of valueImports(byPath.get(path))) {
      if (lazy) continue;
      if (heavy.test(target)) found.add(`${path} imports ${target}`);
      else follow(target);
    }
  };
  for (const path of starts) follow(path);
  return [...found];
}

/** A file fits on a few screens, half of them on two. */
export function sizes(modules: readonly Module[], most = 250, medianMost = 120): string[] {
  const found = modules.filter(({ lines }) => lines > most).map(({ path, lines }) => `${path} has ${lines} lines`);
  const sorted = modules.map(({ lines }) => lines).sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return median > medianMost ? [...found, `the median file has ${median} lines`] : found;
}

/** A name whose noun says nothing: `utils.ts`, `date-helpers.ts`, `common/`. */
export function names(paths: readonly string[]): string[] {
  const empty = /(^|\/|[-_.])(utils?|helpers?|common|misc|managers?)(\.[a-z.]+)?$/i;
  const parts = (path: string) => path.split('/').map((_, index, all) => all.slice(0, index + 1).join('/'));
  return [...new Set(paths.flatMap(parts))].filter((path) => empty.test(path)).map((path) => `${path} says nothing`);
}
