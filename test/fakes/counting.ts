import { violationsOf } from './bedrock/converse.ts';
import { bodyOf, type Loopback, listen } from './loopback.ts';

export interface CountingOptions {
  /** What the nth request, from 0, is refused with: a status, a type, and what the provider says. */
  readonly refuse?: (index: number) => readonly [number, string, string] | undefined;
}

export interface FakeCounting extends Loopback {
  readonly asked: readonly { readonly path: string; readonly body: Readonly<Record<string, unknown>> }[];
  readonly violations: readonly string[];
  readonly mostInFlight: () => number;
}

/** Of the SDKs: `ConverseTokensRequest`, and `MessageCountTokensParams`. */
const members = {
  converse: ['messages', 'system', 'toolConfig', 'additionalModelRequestFields'],
  anthropic: ['messages', 'model', 'cache_control', 'output_config', 'system', 'thinking', 'tool_choice', 'tools'],
};

/** The counters of Bedrock (CountTokens) and Anthropic on loopback: a token is a letter of the JSON that is counted. */
export async function startCounting({ refuse }: CountingOptions = {}): Promise<FakeCounting> {
  const asked: { path: string; body: Record<string, unknown> }[] = [];
  const violations: string[] = [];
  let [inFlight, most] = [0, 0];
  const server = await listen((request, response) => {
    inFlight += 1;
    most = Math.max(most, inFlight);
    response.once('close', () => {
      inFlight -= 1;
    });
    bodyOf(request, (raw) => {
      const path = decodeURIComponent(request.url ?? '');
      const refusal = refuse?.(asked.length);
      const body = JSON.parse(raw) as Record<string, unknown>;
      asked.push({ path, body });
      const isAnthropic = path === '/v1/messages/count_tokens';
      const counted = isAnthropic ? body : converseOf(body);
      const allowed = isAnthropic ? members.anthropic : members.converse;
      violations.push(...Object.keys(counted).filter((name) => !allowed.includes(name)));
      if (!isAnthropic) violations.push(...violationsOf(counted));
      const send = (status: number, answer: unknown, headers = {}) =>
        response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(answer));
      if (refusal) {
        const [status, type, message] = refusal;
        const error = isAnthropic ? { type: 'error', error: { type, message } } : { message };
        return send(status, error, { 'x-amzn-errortype': type });
      }
      const count = JSON.stringify(counted).length;
      return send(200, isAnthropic ? { input_tokens: count } : { inputTokens: count });
    });
  });
  return { ...server, asked, violations, mostInFlight: () => most };
}

const converseOf = (body: Record<string, unknown>): Record<string, unknown> =>
  (body.input as { readonly converse: Record<string, unknown> }).converse;
