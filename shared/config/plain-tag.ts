import type { PlainYaml } from './plain-yaml.ts';

/** Tags that mean something, with the key that each is short for. */
export type Tags = Readonly<Record<string, string>>;

const tag = /(!\w+)(?: +|(?=\n))/y;

/** The tag at a place: the key that it is short for, and where its value begins. */
export function tagHere(
  text: string,
  at: number,
  tags: Tags,
): { readonly key: string; readonly end: number } | undefined {
  tag.lastIndex = at;
  const [, written = ''] = tag.exec(text) ?? [];
  return Object.hasOwn(tags, written) ? { key: tags[written] as string, end: tag.lastIndex } : undefined;
}

/** A value as the mapping that its tag makes of it. With a tag, whatever is written as a word or number is text. */
export function tagged(key: string, part: PlainYaml, text: string): PlainYaml {
  const isText = part.parts !== undefined || typeof part.value === 'string';
  return { ...part, shortFor: key, value: { [key]: isText ? part.value : text.slice(part.offset, part.end) } };
}
