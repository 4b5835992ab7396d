import { setMaxListeners } from 'node:events';
import { afterEach } from 'vitest';
import { modelSchema } from '../../../shared/models/config.ts';
import type { Answer, Model, Request } from '../../../shared/models/model.ts';
import { openModel } from '../../../shared/models/open.ts';
import { withAwsKey } from '../../aws/environment.ts';
import { type BedrockOptions, type FakeBedrock, startBedrock } from '../../fakes/bedrock/bedrock.ts';
import { treeOf } from '../../fakes/tree.ts';

export { secret } from '../../aws/environment.ts';

export const nova = 'us.amazon.nova-lite-v1:0';
const signal = new AbortController().signal;
setMaxListeners(0, signal);
const closing: (() => Promise<void>)[] = [];

withAwsKey();

afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A server that is closed after the test. */
export async function start(options?: BedrockOptions): Promise<FakeBedrock> {
  const bedrock = await startBedrock(options);
  closing.push(bedrock.close);
  return bedrock;
}

export function open(config: Record<string, unknown> = {}): Promise<Model> {
  const given = { provider: 'bedrock', model: nova, region: 'us-east-1', ...config };
  return openModel('triage', modelSchema.parse(given), { tree: treeOf({}), env: process.env });
}

export const says = (content: string, more: Partial<Request> = {}): Request => ({
  messages: [{ role: 'user', content }],
  parameters: {},
  ...more,
});
export const ask = (model: Model, request: Request): Promise<Answer> => model.ask(request, { signal, repeat: 0 });
