import type { Prompt } from '../prompt.ts';
import { canonicalJson } from './equality.ts';
import { messageText } from './message-text.ts';
import { type Sketch, sketchLikeness, sketchOf } from './sketch.ts';

export interface PromptPair {
  readonly base?: Prompt;
  readonly head?: Prompt;
  /** Where they have different names: how much they share, 0 to 1. */
  readonly similarity?: number;
}

/** As git has it for files: at least half of a prompt is the same, else it is another one. */
const renamedAtLeast = 0.5;
/** A shingle that so many prompts have says nothing about any. */
const commonBeyond = 40;

/**
 * Which prompt of the base is which of the head: by path and key; those that only have a number in their file by what is
 * in them; then those that are on one side alone, by what is in them.
 */
export function pairedPrompts(base: readonly Prompt[], head: readonly Prompt[]): PromptPair[] {
  const rest = { base: new Set(base), head: new Set(head) };
  const pairs: PromptPair[] = [];
  const pair = (was: Prompt, is: Prompt, similarity?: number): void => {
    rest.base.delete(was);
    rest.head.delete(is);
    pairs.push({ base: was, head: is, ...(similarity !== undefined && { similarity }) });
  };
  const match = (keyOf: (prompt: Prompt) => string | undefined, isRenamed: boolean): void => {
    const known = Map.groupBy(rest.base, keyOf);
    for (const is of [...rest.head]) {
      const key = keyOf(is);
      const was = key === undefined ? undefined : known.get(key)?.shift();
      if (was !== undefined) pair(was, is, isRenamed ? 1 : undefined);
    }
  };
  const name = ({ path, key = '' }: Prompt): string => JSON.stringify([path, key]);
  match((prompt) => (isNumbered(prompt) ? undefined : name(prompt)), false);
  match((prompt) => (isNumbered(prompt) ? `${prompt.path} ${contentOf(prompt)}` : undefined), false);
  for (const [, own] of Map.groupBy([...rest.base].filter(isNumbered), ({ path }) => path)) {
    const others = [...rest.head].filter((is) => isNumbered(is) && is.path === own[0]?.path);
    for (const { was, is } of alikePairs(own, others)) pair(was, is);
  }
  match((prompt) => (isNumbered(prompt) ? name(prompt) : undefined), false);
  if (rest.base.size > 0 && rest.head.size > 0) {
    match(contentOf, true);
    for (const { was, is, similarity } of alikePairs([...rest.base], [...rest.head])) pair(was, is, similarity);
  }
  return [...pairs, ...[...rest.base].map((was) => ({ base: was })), ...[...rest.head].map((is) => ({ head: is }))];
}

/** A number shifts when another prompt comes before it. */
const isNumbered = ({ key }: Prompt): boolean => key !== undefined && /^#\d+$/.test(key);

const contentOf = (prompt: Prompt): string =>
  canonicalJson([
    prompt.kind,
    prompt.messages.map((message) => [message.role, messageText(message).text]),
    prompt.settings.map(({ key, value }) => [key, value]),
  ]);

interface Alike {
  readonly was: Prompt;
  readonly is: Prompt;
  readonly similarity: number;
}

/** The likest first, each once. Only those are held against each other that share something that few others have. */
function alikePairs(base: readonly Prompt[], head: readonly Prompt[]): Alike[] {
  if (base.length === 0 || head.length === 0) return [];
  const sketches = base.map((prompt): [Prompt, Sketch] => [prompt, sketchOf(textOf(prompt))]);
  const index = new Map<number, number[]>();
  for (const [at, [, sketch]] of sketches.entries()) {
    for (const hash of sketch) {
      const known = index.get(hash);
      if (known) known.push(at);
      else index.set(hash, [at]);
    }
  }
  const found: Alike[] = [];
  for (const is of head) {
    const sketch = sketchOf(textOf(is));
    const candidates = new Set<number>();
    for (const hash of sketch) {
      const known = index.get(hash) ?? [];
      if (known.length <= commonBeyond) for (const at of known) candidates.add(at);
    }
    for (const at of candidates) {
      const [was, other] = sketches[at] as [Prompt, Sketch];
      const similarity = sketchLikeness(other, sketch);
      if (was.kind === is.kind && similarity >= renamedAtLeast) found.push({ was, is, similarity });
    }
  }
  const taken = new Set<Prompt>();
  return found
    .sort((a, b) => b.similarity - a.similarity)
    .filter(({ was, is }) => {
      if (taken.has(was) || taken.has(is)) return false;
      taken.add(was).add(is);
      return true;
    });
}

const textOf = (prompt: Prompt): string =>
  [
    ...prompt.messages.map((message) => messageText(message).text),
    ...(prompt.messages.length === 0 ? prompt.settings.map(({ key, value }) => `${key} ${JSON.stringify(value)}`) : []),
  ].join('\n');
