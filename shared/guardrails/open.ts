import type { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { awsClientConfig } from '../aws/client-config.ts';
import type { JsonCall } from '../aws/json-call.ts';
import { limited } from '../models/limiter/limited.ts';
import type { Limiters } from '../models/limiter/limiters.ts';
import { type Answer, type Endpoint, type Model, ModelError, type Request } from '../models/model.ts';
import { once } from '../models/once.ts';
import { applyBody, applyPath, readApplied, type Source } from './apply.ts';
import { checksBody, checksPath, readChecked } from './checks.ts';
import type { GuardrailTest } from './config.ts';
import { guardrailError } from './errors.ts';
import type { Subject } from './subject.ts';
import type { Units, Verdict } from './verdict.ts';

export type Connection = Pick<
  GuardrailTest,
  | 'region'
  | 'profile'
  | 'endpoint'
  | 'concurrency'
  | 'timeout'
  | 'attempts'
  | 'requests-per-second'
  | 'text-units-per-second'
>;

/** Where AWS allows more: "Amazon Bedrock endpoints and quotas" of the General Reference. */
const larger = new Set(['us-east-1', 'us-west-2']);
/** A second, by default. Text units are those of content filters, the least of all policies. */
const quotas = { requests: { larger: 50, other: 25 }, units: { larger: 200, other: 25 } };

/** A guardrail that can be asked, as a model that says what it did with a text. */
export interface OpenedGuardrail {
  readonly model: Model;
  readonly region: string;
}

/**
 * What a guardrail, or checks without one, do with texts: an answer is a `Verdict` as JSON, so the ledger keeps it like any
 * answer. A draft may be another one the next time: what it did is not kept.
 * @throws ModelError `credentials` where there is no region
 * @throws UserError for a proxy's address that is none
 */
export async function openGuardrail(
  subject: Subject,
  connection: Connection,
  { env, limiters }: { readonly env: Readonly<NodeJS.ProcessEnv>; readonly limiters: Limiters },
): Promise<OpenedGuardrail> {
  const clientConfig = awsClientConfig({ ...connection, attempts: 1, env });
  const bearer = env.AWS_BEARER_TOKEN_BEDROCK || undefined;
  const { timeout } = connection;
  // The client is heavy: where the ledger has all answers, it is not loaded.
  const sdk = once(async () => {
    const { BedrockRuntimeClient, ConverseCommand } = await import('@aws-sdk/client-bedrock-runtime');
    return { client: new BedrockRuntimeClient(clientConfig), command: ConverseCommand };
  });
  const call = once(async () => {
    const [{ jsonCalls }, { client, command }] = await Promise.all([import('../aws/json-call.ts'), sdk()]);
    return jsonCalls(client, command, { timeout, ...(bearer && { bearer }) });
  });
  const region = clientConfig.region ?? (await regionIn((await sdk()).client, subject.name));
  const asked = { ...connection, subject, region };

  const endpoint: Endpoint = {
    // All guardrails of a region share one quota.
    endpoint: `bedrock guardrails ${region}`,
    ...identityOf(subject, region),
    async attempt(request, { signal }) {
      signal.throwIfAborted();
      try {
        return answerOf(await send(await call(), subject, request, signal));
      } catch (error) {
        signal.throwIfAborted();
        throw guardrailError(error, asked);
      }
    },
  };
  const where = larger.has(region) ? 'larger' : 'other';
  const limits = {
    ...connection,
    'requests-per-minute': Math.max(1, 60 * (connection['requests-per-second'] ?? quotas.requests[where])),
    // To the limiter a text unit is what a token is to a model.
    'tokens-per-minute': Math.max(1, 60 * (connection['text-units-per-second'] ?? quotas.units[where])),
  };
  const limiter = limiters.of(endpoint.endpoint, limits);
  return { model: limited(subject.name, endpoint, connection, limiter), region };
}

function regionIn({ config }: BedrockRuntimeClient, name: string): Promise<string> {
  return config.region().catch(() => {
    const places = `Write \`region:\` at \`guardrails.bedrock.${name}\` in aiops.yml, or set AWS_REGION.`;
    throw new ModelError('credentials', `No AWS region for the guardrail test ${name}. ${places}`, { attempts: 0 });
  });
}

interface Sent {
  readonly verdict: Verdict;
  readonly latency: number;
}

async function send(call: JsonCall, subject: Subject, request: Request, signal: AbortSignal): Promise<Sent> {
  const [{ content = '', role } = {}] = request.messages;
  const source: Source = role === 'assistant' ? 'output' : 'input';
  if (subject.kind === 'checks') {
    const { body, latency } = await call(checksPath, checksBody(content, source, subject.checks), signal);
    return { verdict: readChecked(body, subject.checks), latency };
  }
  const { body, latency } = await call(applyPath(subject.id, subject.version), applyBody(content, source), signal);
  return { verdict: readApplied(body, subject.title), latency };
}

function answerOf({ verdict, latency }: Sent): Omit<Answer, 'attempts'> {
  // Quotas are by policy, and the one that read most is the first to reach its own.
  return { text: JSON.stringify(verdict), usage: { input: most(verdict.units), output: 0 }, latency };
}

const most = (units: Units): number => Math.max(0, ...Object.values(units));

/** What is asked of a guardrail, as a request: `maxTokens` keeps the limiter from expecting an answer to be written. */
export const requestOf = (text: string, source: Source): Request => ({
  messages: [{ role: source === 'input' ? 'user' : 'assistant', content: text }],
  parameters: { maxTokens: 0 },
});

function identityOf(subject: Subject, region: string): Pick<Endpoint, 'identity'> {
  if (subject.kind === 'checks')
    return { identity: { provider: 'bedrock-guardrail-checks', region, checks: subject.checks } };
  if (subject.version === 'DRAFT') return {};
  return { identity: { provider: 'bedrock-guardrail', region, guardrail: `${subject.id}:${subject.version}` } };
}
