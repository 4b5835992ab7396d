import { isSignedBy } from '../bedrock/signature.ts';
import { bodyOf, listen } from '../loopback.ts';
import { type Call, callOf } from './operations.ts';
import { failure, json, type Reply, send } from './reply.ts';

export interface AwsRuntimeOptions {
  /** What the nth call, from 0, is answered with. Calls that stop a session are not counted, and answered by themselves. */
  readonly answer: (call: Call, index: number) => Reply;
  /** What a call that stops a session is answered with. */
  readonly stop?: Reply;
  /** The key that requests have to be signed with; otherwise signatures are not checked. */
  readonly secretAccessKey?: string;
}

export interface FakeAwsRuntime {
  readonly url: string;
  /** Without those that stop a session. */
  readonly calls: readonly Call[];
  readonly stopped: readonly Call[];
  /** What the services would have refused: empty, or the client has a bug. */
  readonly violations: readonly string[];
  close(): Promise<void>;
}

/**
 * What asks for what is deployed on AWS, on loopback: SageMaker's runtime, AgentCore's and that of Bedrock's agents. They
 * tell apart by path, as their API references have it. Every request is checked; the answers are the test's. The clients
 * of botocore 1.44 were run against it once: none of their requests was refused, and they understood all answers.
 */
export async function startAwsRuntime({
  answer,
  stop,
  secretAccessKey: secret,
}: AwsRuntimeOptions): Promise<FakeAwsRuntime> {
  const calls: Call[] = [];
  const stopped: Call[] = [];
  const violations: string[] = [];
  const server = await listen((request, response) => {
    bodyOf(request, (raw) => {
      const { call, violations: found } = callOf(request, raw);
      violations.push(...found);
      if (secret !== undefined && !isSignedBy(secret, request, raw)) violations.push('the signature is wrong');
      if (call === undefined || found.length > 0) {
        void send(response, failure(400, 'ValidationException', found.join('; ')));
      } else if (call.operation === 'StopRuntimeSession') {
        stopped.push(call);
        void send(response, stop ?? json({ runtimeSessionId: call.members.runtimeSessionId, statusCode: 200 }));
      } else {
        calls.push(call);
        void send(response, answer(call, calls.length - 1));
      }
    });
  });
  return {
    calls,
    stopped,
    violations,
    ...server,
  };
}
