import type { Setting } from './servers.ts';

/** Words of a command line, each where it stands. */
export type Words = readonly Setting[];

const shells = /(?:^|[\\/])(?:ba|z|da|k|fi)?sh(?:\.exe)?$|(?:^|[\\/])(?:cmd|powershell|pwsh)(?:\.exe)?$/i;
const wrappers = /^(?:env|sudo|nohup|exec|time|timeout|command|dotenv|op|doppler|infisical|cmd|mise|direnv)$/;

/** More words are no command line. */
const mostWords = 1000;

const known = new WeakMap<Words, readonly Words[]>();

/**
 * The commands that a server is started by, each as words: what a shell is given as one text (`sh -c "cd x && npx y"`) is
 * taken apart, and what only wraps a command (`env A=1`, `op run --`) stands before it.
 */
export function commandsOf(command: Words): readonly Words[] {
  const found = known.get(command) ?? takenApart(command);
  known.set(command, found);
  return found;
}

function takenApart(command: Words): Words[] {
  const [program, ...rest] = command;
  if (program === undefined) return [];
  // A program that is written with its arguments.
  const words = [...split(program), ...rest].slice(0, mostWords);
  const commands: Setting[][] = [[]];
  for (const word of words) {
    const isScript = /\s/.test(word.value) && shells.test(words[0]?.value ?? '') && word !== words[0];
    for (const piece of isScript ? split(word) : [word]) {
      if (/^(?:&&|\|\||;|\||&)$/.test(piece.value)) commands.push([]);
      else commands.at(-1)?.push(piece);
    }
  }
  return commands.flatMap((one) => starts(one));
}

/** Each place where a program may begin: the first word, and the one after what wraps it. */
function starts(words: Words): Words[] {
  if (words.length === 0) return [];
  const first = base(words[0]);
  if (!shells.test(words[0]?.value ?? '') && !wrappers.test(first)) return [words];
  const next = words.findIndex(({ value }, at) => at > 0 && runners.test(base({ value })));
  return next < 0 ? [words] : [words.slice(next)];
}

const runners = /^(?:npx|bunx|pnpm|pnpx|yarn|npm|bun|uvx|uv|pipx|docker|podman|nerdctl|deno)$/;

/** The name of a program without its path and ending. */
export const base = (word: { readonly value: string } | undefined): string =>
  (word?.value ?? '')
    .replace(/^.*[\\/]/, '')
    .replace(/\.(?:exe|cmd|ps1)$/i, '')
    .toLowerCase();

const split = (word: Setting): Setting[] => {
  const parts = word.value
    .replaceAll(/([;|&]{1,2})/g, ' $1 ')
    .trim()
    .split(/\s+/);
  return parts.map((value) => ({ ...word, value: value.replace(/^["']|["']$/g, '') }));
};
