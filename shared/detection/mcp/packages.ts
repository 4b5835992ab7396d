import type { Setting } from './servers.ts';
import { base, type Words } from './words.ts';

/** What a runner fetches and starts. */
export interface Fetched {
  readonly kind: 'package' | 'image';
  readonly word: Setting;
  /** Whether the same is run each time. `tag`: a tag of a version, which whoever publishes it can move. */
  readonly pinned: 'yes' | 'tag' | 'no';
}

/** Options of the runners of packages that take a value. */
const valued = new Set(
  '--python -p --index-url --index --extra-index-url --default-index --with-editable --directory --project --cache-dir --registry --prefix -C --env-file -c --call --cache --userconfig'.split(
    ' ',
  ),
);
/** Options whose value is the package. */
const naming = new Set(['--package', '-p', '--from', '--spec', '--with']);

/** What a command fetches before it runs it, `[]` for a program that is there. */
export function fetchedBy(words: Words): Fetched[] {
  const program = base(words[0]);
  const second = words[1]?.value ?? '';
  if (program === 'npx' || program === 'bunx' || program === 'pnpx') return fromRegistry(words.slice(1), 'npm');
  if ((program === 'npm' || program === 'yarn' || program === 'pnpm') && /^(?:exec|x|dlx)$/.test(second))
    return program === 'pnpm' && second === 'exec' ? [] : fromRegistry(words.slice(2), 'npm');
  if (program === 'bun' && second === 'x') return fromRegistry(words.slice(2), 'npm');
  if (program === 'uvx') return fromRegistry(words.slice(1), 'pypi');
  if (program === 'uv' && second === 'tool' && words[2]?.value === 'run') return fromRegistry(words.slice(3), 'pypi');
  if (program === 'pipx' && second === 'run') return fromRegistry(words.slice(2), 'pypi');
  if (program === 'deno' && second === 'run') return words.slice(2).filter(isRemoteModule).slice(0, 1).map(module);
  if (/^(?:docker|podman|nerdctl)$/.test(program)) return imageOf(words.slice(1));
  return [];
}

function fromRegistry(words: Words, registry: 'npm' | 'pypi'): Fetched[] {
  let named: Setting | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Setting;
    if (/^--no(?:-install)?$|^--offline$/.test(word.value)) return [];
    const [, option, value] = /^(--[\w-]+)=(.*)$/s.exec(word.value) ?? [];
    if (option !== undefined) {
      if (naming.has(option)) named ??= { ...word, value: value ?? '' };
    } else if (naming.has(word.value) && !(registry === 'pypi' && word.value === '-p')) {
      at += 1;
      if (word.value !== '--with') named ??= words[at];
    } else if (valued.has(word.value)) at += 1;
    else if (!word.value.startsWith('-'))
      return fetched(named ?? word, words[at + (named === undefined ? 1 : 0)], registry);
  }
  return named === undefined ? [] : fetched(named, undefined, registry);
}

/** Runs a file of the repository, from the packages that are installed. */
const local = /^(?:tsx|ts-node|ts-node-esm|nodemon|esno|vite-node|babel-node)$/;

function fetched(word: Setting, next: Setting | undefined, registry: 'npm' | 'pypi'): Fetched[] {
  const spec = word.value;
  // A file of the repository, or what only the environment tells.
  if (/^(?:\.|\/|~|file:|[A-Za-z]:\\|\$|%)/.test(spec) || spec === '' || /^\$?\{/.test(spec)) return [];
  if (local.test(spec) && /^[./\w$]/.test(next?.value ?? '')) return [];
  return [
    { kind: 'package', word, pinned: (registry === 'npm' ? isPinnedNpm(spec) : isPinnedPython(spec)) ? 'yes' : 'no' },
  ];
}

const commit = /[#@][0-9a-f]{40}(?:$|[#?&])/i;
const exact = /^v?=?\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;

const isPinnedNpm = (spec: string): boolean =>
  commit.test(spec) ||
  exact.test(/^(?:npm:)?(?:@[^/@]+\/)?[^@/]+@(.+)$/.exec(spec)?.[1] ?? '') ||
  /\$\{?\w*VERSION/i.test(spec);

const isPinnedPython = (spec: string): boolean =>
  commit.test(spec) || /(?:===?|@)\s{0,3}v?\d+(?:\.\d+)+[\w.+!-]{0,40}$/.test(spec) || /\$\{?\w*VERSION/i.test(spec);

const isRemoteModule = ({ value }: Setting): boolean => /^(?:npm:|jsr:|https?:)/.test(value);
const module = (word: Setting): Fetched => {
  const isAddress = /^https?:/.test(word.value);
  const version = isAddress ? /@v?(\d+\.\d+\.\d+)/.exec(word.value)?.[1] : /.@([^@/]+)(?:\/|$)/.exec(word.value)?.[1];
  return { kind: 'package', word, pinned: exact.test(version ?? '') ? 'yes' : 'no' };
};

/** Options of `docker run` without a value; all others that stand alone take the next word. */
const flags =
  /^(?:-[itdPq]{1,4}|--(?:rm|interactive|tty|detach|init|privileged|read-only|publish-all|no-healthcheck|oom-kill-disable|quiet|sig-proxy|disable-content-trust|replace|help))$/;

function imageOf(words: Words): Fetched[] {
  const [verb, ...rest] = words;
  if (verb?.value === 'container') return imageOf(rest);
  if (verb?.value !== 'run') return [];
  for (let at = 0; at < rest.length; at += 1) {
    const word = rest[at] as Setting;
    if (word.value.startsWith('-')) {
      const alone = flags.test(word.value) || word.value.includes('=') || /^-[evpwulm].+/.test(word.value);
      if (!alone) at += 1;
      continue;
    }
    if (word.value === '' || /^\$|^\$?\{|^</.test(word.value)) return [];
    return [{ kind: 'image', word, pinned: pinOf(word.value) }];
  }
  return [];
}

function pinOf(image: string): Fetched['pinned'] {
  if (/@sha256:[0-9a-f]{64}$/i.test(image)) return 'yes';
  const tag = /:([^/:]+)$/.exec(image)?.[1];
  return tag !== undefined && /^v?\d+(?:\.\d+)+/.test(tag) ? 'tag' : 'no';
}
