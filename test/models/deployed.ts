import { setMaxListeners } from 'node:events';
import { afterEach, expect } from 'vitest';
import { modelSchema } from '../../shared/models/config.ts';
import type { Answer, Message, Model, Request } from '../../shared/models/model.ts';
import { openModel } from '../../shared/models/open.ts';
import { secret, withAwsKey } from '../aws/environment.ts';
import type { Call } from '../fakes/aws-runtime/operations.ts';
import type { Reply } from '../fakes/aws-runtime/reply.ts';
import { type FakeAwsRuntime, startAwsRuntime } from '../fakes/aws-runtime/server.ts';
import { treeOf } from '../fakes/tree.ts';

const signal = new AbortController().signal;
setMaxListeners(0, signal);
let running: FakeAwsRuntime[] = [];

withAwsKey();

afterEach(async () => {
  const ended = running;
  running = [];
  await Promise.all(ended.map(({ close }) => close()));
  expect(ended.flatMap(({ violations }) => violations)).toEqual([]);
});

/** A server that is closed after the test, in which no request may have been wrong. */
export async function start(
  answer: Reply | ((call: Call, index: number) => Reply),
  stop?: Reply,
): Promise<FakeAwsRuntime> {
  const reply = typeof answer === 'function' ? answer : () => answer;
  const server = await startAwsRuntime({ answer: reply, secretAccessKey: secret, ...(stop && { stop }) });
  running.push(server);
  return server;
}

export const open = (config: Readonly<Record<string, unknown>>): Promise<Model> =>
  openModel('app', modelSchema.parse({ region: 'us-east-1', ...config }), { tree: treeOf({}), env: process.env });

/** Why a configuration is refused, a line for each mistake. */
export const mistakes = (config: Readonly<Record<string, unknown>>): string[] =>
  (modelSchema.safeParse(config).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);

export const says = (content: string, more: Partial<Request> = {}): Request => ({
  messages: [{ role: 'user', content }],
  parameters: {},
  ...more,
});

export const turns = (...messages: readonly [Message['role'], string][]): Request => ({
  messages: messages.map(([role, content]) => ({ role, content })),
  parameters: {},
});

export const ask = (model: Model, request: Request, stop: AbortSignal = signal): Promise<Answer> =>
  model.ask(request, { signal: stop, repeat: 0 });
