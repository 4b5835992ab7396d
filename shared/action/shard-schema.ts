import { z } from 'zod';
import { mostShards } from './shard.ts';

/** One of several runs that measure a share of the whole each. */
export const shardSchema = z.object({
  /** From 1. */
  index: z.number().int().min(1).max(mostShards),
  count: z.number().int().min(2).max(mostShards),
});
