import type { z } from 'zod';
import { quantity } from './inputs.ts';
import type { shardSchema } from './shard-schema.ts';

/** A job's matrix makes 256 jobs at most. */
export const mostShards = 256;

export type Shard = z.infer<typeof shardSchema>;

/** A text such as `2/8`. */
export const shardInput = (description: string) =>
  quantity(description, (given) => {
    const { index, count } = parseShard(given);
    return `${index}/${count}`;
  });

function parseShard(given: string): Shard {
  const [, index, count] = /^\s*(\d{1,3})\s*\/\s*(\d{1,3})\s*$/.exec(given) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index >= 1 && shard.index <= shard.count && shard.count >= 2 && shard.count <= mostShards) return shard;
  throw new Error(`must say which of how many, such as 2/8; there are 2 to ${mostShards}`);
}

/** What the inputs of an action say, where it has that one. */
export function shardOf(inputs: object): Shard | undefined {
  const { shard } = inputs as { readonly shard?: string };
  return shard === undefined ? undefined : parseShard(shard);
}

export const shardName = ({ index, count }: Shard): string => `shard ${index} of ${count}`;
