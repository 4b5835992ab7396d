import { startBedrock } from '../fakes/bedrock/bedrock.ts';

/** Milliseconds since 1970 at which the first request since the last question had arrived, and how many there were. */
export interface Arrivals {
  readonly first: number;
  readonly requests: number;
}

let first = Number.NaN;
let requests = 0;

const bedrock = await startBedrock({
  latency: Number(process.argv[2]),
  answer: ({ messages }) => {
    if (requests === 0) first = Date.now();
    requests += 1;
    return messages.at(-1)?.content.at(-1)?.text ?? '';
  },
});
process.on('message', () => {
  process.send?.({ first, requests } satisfies Arrivals);
  requests = 0;
});
process.once('disconnect', () => void bedrock.close());
process.send?.(bedrock.url);
