import { Encoding } from './encoding.ts';

export type EncodingName = 'o200k_base' | 'cl100k_base';

const made = new Map<EncodingName, Promise<Encoding>>();

/** An encoding of OpenAI's, loaded when it is first asked for: its tokens are a megabyte or two. */
export function encodingNamed(name: EncodingName): Promise<Encoding> {
  const encoding = made.get(name) ?? load(name);
  made.set(name, encoding);
  return encoding;
}

async function load(name: EncodingName): Promise<Encoding> {
  const [{ ranks }, patterns] = await Promise.all([
    name === 'o200k_base' ? import('./o200k-ranks.ts') : import('./cl100k-ranks.ts'),
    import('gpt-tokenizer/encodingParams/constants'),
  ]);
  const pieces = name === 'o200k_base' ? patterns.O200K_TOKEN_SPLIT_REGEX : patterns.CL100K_TOKEN_SPLIT_REGEX;
  return new Encoding(await ranks(), pieces);
}
